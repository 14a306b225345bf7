// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/transportchoice.h"

#include <functional>

namespace bearerscope {

/// What a person filled in about the server, the credentials and the way there, unchecked.
struct ConnectionInput {
    QString profile {}; ///< the name of the one that it is taken from; empty for none
    ServerKind server = ServerKind::Sandbox;
    QString address {}; ///< for ServerKind::Own
    Credentials credentials {}; ///< of the sandbox, which has some of its own, only their kind
    TransportChoice transport {};
};

/// A server and the way there: all that a test of the connection needs.
struct Destination {
    Server server;
    Transport transport;
};

/// What a person filled in about the network, unchecked.
struct NetworkInput {
    std::chrono::seconds deadline;
    ProxyChoice::Kind proxy = ProxyChoice::Kind::System;
    QString proxyAddress; ///< for ProxyChoice::Kind::Own
    QString authoritiesFile; ///< as typed; empty for none
};

/// Starts the sandbox unless it runs, and gives its address and its credentials of a kind; the error is a sentence.
using SandboxStarter = std::function<Expected<Connection, QString>(CredentialsKind kind)>;

/// Checks the input, and that the file of authorities is one. Its path becomes absolute: the program may be started
/// elsewhere next time.
Expected<TransportChoice, InputError> transportChoiceFrom(const NetworkInput &input);

/// The way to \a server as \a choice has it. Reads the file of authorities, and refuses rather than do without one that
/// is gone. Of the way to the sandbox only the time limit can be chosen.
Expected<Transport, InputError> transportTo(const Server &server, const TransportChoice &choice);

/// The server of the input, checked; not for the sandbox, which has to be started.
Expected<Server, InputError> namedServer(const ConnectionInput &input);

/// As connectionFrom(), without a look at the credentials.
Expected<Destination, InputError> destinationFrom(const ConnectionInput &input, const SandboxStarter &startSandbox);

/// Checks the input and turns it into a connection. Starts the sandbox when that is what was chosen.
Expected<Connection, InputError> connectionFrom(const ConnectionInput &input, const SandboxStarter &startSandbox);

} // namespace bearerscope

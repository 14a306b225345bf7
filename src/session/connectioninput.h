// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/transportchoice.h"

#include <functional>

namespace bearerscope {

/// What a person filled in about the server, the key pair and the way there, unchecked.
struct ConnectionInput {
    ServerKind server = ServerKind::Sandbox;
    QString address; ///< for ServerKind::Own
    QString applicationId; ///< not for the sandbox, which has keys of its own
    Secret secretKey;
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

/// Starts the sandbox unless it runs, and gives its address and keys; the error is a sentence.
using SandboxStarter = std::function<Expected<Connection, QString>()>;

/// Checks the input, and that the file of authorities is one. Its path becomes absolute: the program may be started
/// elsewhere next time.
Expected<TransportChoice, InputError> transportChoiceFrom(const NetworkInput &input);

/// The way to \a server as \a choice has it. Reads the file of authorities, and refuses rather than do without one that
/// is gone. Of the way to the sandbox only the time limit can be chosen.
Expected<Transport, InputError> transportTo(const Server &server, const TransportChoice &choice);

/// The server of the input, checked; not for the sandbox, which has to be started.
Expected<Server, InputError> namedServer(const ConnectionInput &input);

/// As connectionFrom(), without a look at the key pair.
Expected<Destination, InputError> destinationFrom(const ConnectionInput &input, const SandboxStarter &startSandbox);

/// Checks the input and turns it into a connection. Starts the sandbox when that is what was chosen.
Expected<Connection, InputError> connectionFrom(const ConnectionInput &input, const SandboxStarter &startSandbox);

} // namespace bearerscope

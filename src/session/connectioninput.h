// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <functional>

namespace bearerscope {

/// What a person filled in about the server and the key pair, unchecked.
struct ConnectionInput {
    ServerKind server = ServerKind::Sandbox;
    QString address; ///< for ServerKind::Own
    QString applicationId; ///< not for the sandbox, which has keys of its own
    Secret secretKey;
};

/// Starts the sandbox unless it runs, and gives its address and keys; the error is a sentence.
using SandboxStarter = std::function<Expected<Connection, QString>()>;

/// Checks the input and turns it into a connection. Starts the sandbox when that is what was chosen.
Expected<Connection, InputError> connectionFrom(const ConnectionInput &input, const SandboxStarter &startSandbox);

} // namespace bearerscope

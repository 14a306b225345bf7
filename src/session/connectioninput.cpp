// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioninput.h"

namespace bearerscope {

Expected<Connection, InputError> connectionFrom(const ConnectionInput &input, const SandboxStarter &startSandbox)
{
    if (input.server == ServerKind::Sandbox) {
        const auto connection = startSandbox();
        if (!connection)
            return unexpected(InputError {InputError::Field::Address, connection.error()});
        return *connection;
    }
    const auto server = input.server == ServerKind::Own ? parseServerAddress(input.address)
                                                        : Expected<Server, InputError>(publishedServer(input.server));
    if (!server)
        return unexpected(server.error());
    const auto keys = checkedKeyPair(input.applicationId, input.secretKey);
    if (!keys)
        return unexpected(keys.error());
    return Connection {*server, *keys};
}

} // namespace bearerscope

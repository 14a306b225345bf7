// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioninput.h"

#include "api/trust.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConnectionInput)
};

Expected<ProxyChoice, InputError> ownProxy(const QString &address)
{
    auto proxy = parseProxy(address);
    const bool isAddress = proxy && proxy->kind == ProxyChoice::Kind::Own;
    if (isAddress || address.contains(u'@')) // that has a message of its own
        return proxy;
    return unexpected(InputError {InputError::Field::Proxy,
        Texts::tr("The address of an HTTP proxy is a host and a port, such as proxy.example:3128.")});
}

Expected<Connection, InputError> sandboxConnection(const ConnectionInput &input, const SandboxStarter &startSandbox)
{
    const auto connection = startSandbox(input.credentials.kind);
    if (!connection)
        return unexpected(InputError {InputError::Field::Address, connection.error()});
    return *connection;
}

Expected<Connection, InputError> serverConnection(const ConnectionInput &input)
{
    const auto server = namedServer(input);
    if (!server)
        return unexpected(server.error());
    const auto credentials = checkedCredentials(input.credentials);
    if (!credentials)
        return unexpected(credentials.error());
    return Connection {*server, *credentials, {}, input.profile};
}

} // namespace

Expected<Server, InputError> namedServer(const ConnectionInput &input)
{
    return input.server == ServerKind::Own ? parseServerAddress(input.address)
                                           : Expected<Server, InputError>(publishedServer(input.server));
}

Expected<TransportChoice, InputError> transportChoiceFrom(const NetworkInput &input)
{
    TransportChoice choice {input.deadline, ProxyChoice {input.proxy}};
    if (input.proxy == ProxyChoice::Kind::Own) {
        const auto proxy = ownProxy(input.proxyAddress);
        if (!proxy)
            return unexpected(proxy.error());
        choice.proxy = *proxy;
    }
    if (!input.authoritiesFile.isEmpty()) {
        if (const auto authorities = readAuthorities(input.authoritiesFile); !authorities)
            return unexpected(authorities.error());
        choice.authoritiesFile = QFileInfo(input.authoritiesFile).absoluteFilePath();
    }
    return choice;
}

Expected<Transport, InputError> transportTo(const Server &server, const TransportChoice &choice)
{
    if (server.isSandbox())
        return Transport {choice.deadline};
    if (choice.authoritiesFile.isEmpty())
        return Transport {choice.deadline, choice.proxy};
    const auto authorities = readAuthorities(choice.authoritiesFile);
    if (!authorities)
        return unexpected(authorities.error());
    return Transport {choice.deadline, choice.proxy, *authorities};
}

Expected<Destination, InputError> destinationFrom(const ConnectionInput &input, const SandboxStarter &startSandbox)
{
    const auto server = input.server == ServerKind::Sandbox
        ? sandboxConnection(input, startSandbox).map([](const Connection &connection) { return connection.server; })
        : namedServer(input);
    if (!server)
        return unexpected(server.error());
    return transportTo(*server, input.transport).map([&server](const Transport &transport) {
        return Destination {*server, transport};
    });
}

Expected<Connection, InputError> connectionFrom(const ConnectionInput &input, const SandboxStarter &startSandbox)
{
    auto connection = input.server == ServerKind::Sandbox ? sandboxConnection(input, startSandbox) : serverConnection(input);
    if (!connection)
        return connection;
    const auto transport = transportTo(connection->server, input.transport);
    if (!transport)
        return unexpected(transport.error());
    connection->transport = *transport;
    return connection;
}

} // namespace bearerscope

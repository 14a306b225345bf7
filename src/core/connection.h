// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials.h"
#include "transport.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace bearerscope {

/// Where a server address comes from. Sandbox is the built-in stand-in; the three regions are Voucherify's own.
enum class ServerKind { Sandbox, Europe, UnitedStates, Asia, Own };

/// The address of one Voucherify (or stand-in), already checked.
struct Server {
    ServerKind kind = ServerKind::Own;
    QUrl baseUrl; ///< scheme, host and port only; calls add their own path

    bool isSandbox() const { return kind == ServerKind::Sandbox; }
    /// Host and port as shown to people; an international name in its ASCII (punycode) form.
    QString hostAndPort() const;
    bool operator==(const Server &) const = default;
};

/// One server, what to prove with there who one is, and the way there.
struct Connection {
    Server server;
    Credentials credentials;
    Transport transport {};
    QString profile {}; ///< the name of the one that it was made of; empty for none
};

/// "Sandbox (this computer)", "Europe", …: what people choose from.
QString serverName(ServerKind kind);

/// The published addresses; \a kind must not be Sandbox or Own, whose addresses aren't fixed.
Server publishedServer(ServerKind kind);

/// What a published server is called on the command line and in files: "europe", "us", "asia"; empty of others.
QString regionWord(ServerKind kind);
/// The server that \a region names; case doesn't matter.
std::optional<Server> publishedServer(const QString &region);

/// Loopback by its literal addresses and its one reserved name: nothing that a resolver could point elsewhere.
bool isLoopback(const QString &host);

/// Reads an address as people type it ("api.voucherify.io", "https://eu.example:8443/"). https only, plain http for
/// loopback alone; refuses user info, paths, queries and anything else that could send a key elsewhere than it looks.
Expected<Server, InputError> parseServerAddress(const QString &text);

/// What a window or a command line submits to get a token.
struct TokenRequest {
    Connection connection;
    QStringList scopes; ///< in the order to send; not empty
};

Expected<TokenRequest, InputError> checkedTokenRequest(Connection connection, QStringList scopes);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"
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

/// An API key pair (version 1), sent as X-App-Id and X-App-Token.
struct ApiKeyPair {
    QString applicationId;
    Secret secretKey;
};

/// One server, the key pair to use on it, and the way there.
struct Connection {
    Server server;
    ApiKeyPair keys;
    Transport transport {};
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

/// Checks that both parts are there and can travel in a header: visible ASCII, because QNetworkRequest sends CR and LF
/// raw (measured on 6.4.2) and a header injection would follow.
Expected<ApiKeyPair, InputError> checkedKeyPair(const QString &applicationId, const Secret &secretKey);

/// What a window or a command line submits to get a token.
struct TokenRequest {
    Connection connection;
    QStringList scopes; ///< in the order to send; not empty
};

Expected<TokenRequest, InputError> checkedTokenRequest(Connection connection, QStringList scopes);

} // namespace bearerscope

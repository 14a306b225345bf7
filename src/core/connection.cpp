// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

constexpr auto publishedKinds = {ServerKind::Europe, ServerKind::UnitedStates, ServerKind::Asia};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

auto refused(InputError::Field field, const QString &message)
{
    return unexpected(InputError {field, message});
}

/// What is wrong with \a url as the address of a server; empty when nothing is.
QString problemOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return Texts::tr("This is no server address. It looks like https://api.voucherify.io.");
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return Texts::tr("A server address may not hold a user name or an @: the keys would go to the host after it. "
                         "Put the keys into their own fields.");
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return Texts::tr("A server address starts with https://.");
    if (url.scheme() == u"http" && !isLoopback(url.host()))
        return Texts::tr("Keys are never sent over plain http, except to this computer itself. Use https://.");
    if (url.hasQuery() || url.hasFragment() || (!url.path().isEmpty() && url.path() != u"/"))
        return Texts::tr("Leave out what follows the host: the paths, such as /v1/oauth/token, are added here.");
    if (url.port(1) == 0)
        return Texts::tr("Port 0 can't be connected to.");
    return {};
}

} // namespace

bool isLoopback(const QString &host)
{
    static const auto loopbackNames = {QStringLiteral("localhost"), QStringLiteral("::1")};
    if (std::find(loopbackNames.begin(), loopbackNames.end(), host) != loopbackNames.end())
        return true;
    const QStringList parts = host.split(u'.');
    const auto isByte = [](const QString &part) {
        bool ok = false;
        return part.toUShort(&ok) <= 255 && ok;
    };
    return parts.size() == 4 && parts[0] == u"127" && std::all_of(parts.begin(), parts.end(), isByte);
}

QString Server::hostAndPort() const
{
    const QString host = baseUrl.host(QUrl::FullyEncoded);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return baseUrl.port() < 0 ? shown : QStringLiteral("%1:%2").arg(shown).arg(baseUrl.port());
}

QString serverName(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Sandbox:
        return Texts::tr("Sandbox (this computer)");
    case ServerKind::Europe:
        return Texts::tr("Europe");
    case ServerKind::UnitedStates:
        return Texts::tr("United States");
    case ServerKind::Asia:
        return Texts::tr("Asia (Singapore)");
    case ServerKind::Own:
        return Texts::tr("Own address");
    }
    Q_UNREACHABLE();
}

Server publishedServer(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Europe:
        return {kind, QUrl(QStringLiteral("https://api.voucherify.io"))};
    case ServerKind::UnitedStates:
        return {kind, QUrl(QStringLiteral("https://us1.api.voucherify.io"))};
    case ServerKind::Asia:
        return {kind, QUrl(QStringLiteral("https://as1.api.voucherify.io"))};
    case ServerKind::Sandbox:
    case ServerKind::Own:
        break;
    }
    Q_UNREACHABLE();
}

QString regionWord(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Europe:
        return QStringLiteral("europe");
    case ServerKind::UnitedStates:
        return QStringLiteral("us");
    case ServerKind::Asia:
        return QStringLiteral("asia");
    case ServerKind::Sandbox:
    case ServerKind::Own:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Server> publishedServer(const QString &region)
{
    for (const ServerKind kind : publishedKinds) {
        if (region.compare(regionWord(kind), Qt::CaseInsensitive) == 0)
            return publishedServer(kind);
    }
    return {};
}

Expected<Server, InputError> parseServerAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused(InputError::Field::Address, Texts::tr("The server address is missing."));
    // QUrl would read "host:8443" as the scheme "host".
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? trimmed : QLatin1String("https://") + trimmed, QUrl::StrictMode);
    if (const QString problem = problemOf(url); !problem.isEmpty())
        return refused(InputError::Field::Address, problem);

    Server server;
    server.baseUrl.setScheme(url.scheme());
    server.baseUrl.setHost(url.host());
    const int usualPort = url.scheme() == u"https" ? 443 : 80;
    server.baseUrl.setPort(url.port() == usualPort ? -1 : url.port());
    for (const ServerKind kind : publishedKinds) {
        if (publishedServer(kind).baseUrl == server.baseUrl)
            return publishedServer(kind);
    }
    return server;
}

Expected<TokenRequest, InputError> checkedTokenRequest(Connection connection, QStringList scopes)
{
    if (scopes.isEmpty())
        return refused(InputError::Field::Scope,
            Texts::tr("No scope is chosen. Voucherify requires at least one: choose what the token has to open."));
    return TokenRequest {std::move(connection), std::move(scopes)};
}

} // namespace bearerscope

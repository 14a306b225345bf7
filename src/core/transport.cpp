// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"

#include <QCoreApplication>
#include <QUrl>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

auto refusedProxy(const QString &message)
{
    return unexpected(InputError {InputError::Field::Proxy, message});
}

/// Whether \a url is a host and a port and nothing else.
bool isBareAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.path().size() <= 1 && !url.hasQuery()
        && !url.hasFragment();
}

} // namespace

Expected<std::chrono::seconds, InputError> parseDeadline(const QString &text)
{
    bool isNumber = false;
    const int seconds = text.trimmed().toInt(&isNumber);
    if (!isNumber || seconds < shortestDeadline.count() || seconds > longestDeadline.count())
        return unexpected(InputError {InputError::Field::Deadline,
            Texts::tr("The time limit is a number of seconds from %1 to %2.")
                .arg(shortestDeadline.count())
                .arg(longestDeadline.count())});
    return std::chrono::seconds(seconds);
}

Expected<ProxyChoice, InputError> parseProxy(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.compare(u"system", Qt::CaseInsensitive) == 0)
        return ProxyChoice {};
    if (trimmed.compare(u"none", Qt::CaseInsensitive) == 0)
        return ProxyChoice {ProxyChoice::Kind::None};
    // QUrl would read "host:3128" as the scheme "host".
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? trimmed : QLatin1String("http://") + trimmed, QUrl::StrictMode);
    if (trimmed.contains(u'@'))
        return refusedProxy(
            Texts::tr("A proxy's address may not hold a user name or an @. A proxy that wants a sign-in can "
                      "be named in the environment variable https_proxy."));
    if (url.scheme() != u"http")
        return refusedProxy(
            Texts::tr("Only HTTP proxies are supported: their address starts with http:// or is a host and a "
                      "port, such as proxy.example:3128."));
    if (!isBareAddress(url))
        return refusedProxy(
            Texts::tr("A proxy is \"system\", \"none\", or a host and a port, such as proxy.example:3128."));
    return ProxyChoice {ProxyChoice::Kind::Own, url.host(QUrl::FullyEncoded), quint16(url.port())};
}

QString proxyText(const ProxyChoice &choice)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        return QStringLiteral("system");
    case ProxyChoice::Kind::None:
        return QStringLiteral("none");
    case ProxyChoice::Kind::Own:
        break;
    }
    const QString host = choice.host.contains(u':') ? u'[' + choice.host + u']' : choice.host;
    return QStringLiteral("%1:%2").arg(host).arg(choice.port);
}

} // namespace bearerscope

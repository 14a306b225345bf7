// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyrule.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace bearerscope {

namespace {

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool isAlwaysDirect(const QUrl &url)
{
    return url.scheme() != u"https" || isThisComputer(url.host());
}

/// The environment variable that Qt takes the proxy for https from; empty when there is none.
QString proxyVariable()
{
    const auto names = {"https_proxy", "all_proxy"};
    const auto found =
        std::find_if(names.begin(), names.end(), [](const char *name) { return !qgetenv(name).isEmpty(); });
    return found == names.end() ? QString() : QString::fromLatin1(*found);
}

} // namespace

ProxyRule::ProxyRule(ProxyChoice choice)
    : m_choice(std::move(choice))
{
}

QList<QNetworkProxy> ProxyRule::queryProxy(const QNetworkProxyQuery &query)
{
    return {choose(query)};
}

ProxyInUse ProxyRule::proxyFor(const QUrl &url) const
{
    const QNetworkProxy proxy = choose(QNetworkProxyQuery(url));
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty()) {
        ProxyInUse none;
        if (m_choice.kind == ProxyChoice::Kind::System && !isAlwaysDirect(url))
            none.variable = proxyVariable();
        return none;
    }
    ProxyInUse result {proxy.hostName(), proxy.port()};
    if (m_choice.kind == ProxyChoice::Kind::System) {
        result.variable = proxyVariable();
        result.source = result.variable.isEmpty() ? ProxyInUse::Source::System : ProxyInUse::Source::Environment;
    }
    return result;
}

QNetworkProxy ProxyRule::choose(const QNetworkProxyQuery &query) const
{
    if (isAlwaysDirect(query.url()) || m_choice.kind == ProxyChoice::Kind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (m_choice.kind == ProxyChoice::Kind::Own)
        return {QNetworkProxy::HttpProxy, m_choice.host, m_choice.port};
    return systemProxyForQuery(query).value(0, QNetworkProxy::NoProxy);
}

} // namespace bearerscope

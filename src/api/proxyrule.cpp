// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyrule.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QUrl>

namespace bearerscope {

namespace {

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

QList<QNetworkProxy> ProxyRule::queryProxy(const QNetworkProxyQuery &query)
{
    if (query.url().scheme() != u"https" || isThisComputer(query.url().host()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

QString proxyInUse(const QNetworkAccessManager &manager, const QUrl &url)
{
    QNetworkProxyFactory *factory = manager.proxyFactory();
    const auto proxies = factory ? factory->queryProxy(QNetworkProxyQuery(url)) : QList {manager.proxy()};
    const QNetworkProxy proxy = proxies.value(0, QNetworkProxy::NoProxy);
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

} // namespace bearerscope

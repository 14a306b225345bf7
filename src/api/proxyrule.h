// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>

class QNetworkAccessManager;

namespace bearerscope {

/// This computer's own proxy settings, but for plain http and for this computer itself, which are always
/// direct: a proxy could read the keys, and its own "127.0.0.1" is another machine.
class ProxyRule : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/// host:port of the proxy that \a manager uses for \a url; empty when it goes there directly.
QString proxyInUse(const QNetworkAccessManager &manager, const QUrl &url);

} // namespace bearerscope

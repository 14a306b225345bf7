// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callresult.h"

#include "core/connection.h"

#include <QNetworkProxyFactory>

namespace bearerscope {

/// The proxy that was chosen, but for plain http and for this computer itself, which are always direct: a proxy could
/// read the keys, and its own "127.0.0.1" is another machine.
class ProxyRule : public QNetworkProxyFactory
{
public:
    explicit ProxyRule(ProxyChoice choice = {});

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    /// Where calls to \a url really go.
    ProxyInUse proxyFor(const QUrl &url) const;

private:
    QNetworkProxy choose(const QNetworkProxyQuery &query) const;

    ProxyChoice m_choice;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callresult.h"

#include <QNetworkReply>

namespace bearerscope {

// What exactly went wrong on the road, in own words. Each takes what Qt says in \a qtText, where Qt has no number for
// it; it is only recognised, never shown, and where it isn't known the words stay general. \a server is host:port.

/// Why \a proxy set up no tunnel to \a server, and where its name comes from.
QString proxyProblem(
    const ProxyInUse &proxy, const QString &server, QNetworkReply::NetworkError error, const QString &qtText);

/// What came instead of a TLS handshake; empty where nothing tells.
QString handshakeProblem(const ProxyInUse &proxy, const QString &qtText);

/// Who closes a connection in the middle of a TLS handshake.
QString closedHandshakeProblem();

/// That nobody tells which of the two kept silent; empty without a proxy.
QString silenceProblem(const ProxyInUse &proxy, const QString &server);

} // namespace bearerscope

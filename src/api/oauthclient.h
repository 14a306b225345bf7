// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pendingcall.h"

#include "core/connection.h"

namespace bearerscope {

/// The calls of Voucherify's OAuth endpoints, of the version that the credentials are for. Holds no token. Meant for one call after the other,
/// each on a connection of its own.
class OAuthClient
{
public:
    /// Neither is owned; both must outlive the client and its calls. Gives the manager a ProxyRule for each call, so
    /// that a key can't go to a proxy in plain text because some caller forgot it.
    OAuthClient(QNetworkAccessManager &manager, const Clock &clock);

    /// Each starts at once; the answer arrives later, never from within the call. Owned by \a parent.
    PendingCall *requestToken(const TokenRequest &request, QObject *parent);
    PendingCall *introspect(const Connection &connection, const Secret &accessToken, QObject *parent);
    PendingCall *revoke(const Connection &connection, const Secret &accessToken, QObject *parent);

    /// The proxy that calls to \a server go through.
    static ProxyInUse proxyFor(const Server &server, const ProxyChoice &choice);

private:
    PendingCall *start(Call call, const HttpRequest &request, const Connection &connection, const Secret &accessToken,
        QObject *parent);

    QNetworkAccessManager &m_manager;
    const Clock &m_clock;
    QPointer<PendingCall> m_latest;
};

} // namespace bearerscope

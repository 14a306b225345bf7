// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthclient.h"

#include "proxyrule.h"
#include "requestbuilder.h"

#include <QNetworkAccessManager>

namespace bearerscope {

OAuthClient::OAuthClient(QNetworkAccessManager &manager, const Clock &clock, PendingCall::Limits limits)
    : m_manager(manager)
    , m_clock(clock)
    , m_limits(limits)
{
    m_manager.setProxyFactory(new ProxyRule); // the manager owns it
}

PendingCall *OAuthClient::requestToken(const TokenRequest &request, QObject *parent)
{
    return new PendingCall(Call::RequestToken, buildTokenRequest(request), m_manager, m_clock, m_limits, parent);
}

PendingCall *OAuthClient::introspect(const Connection &connection, const Secret &accessToken, QObject *parent)
{
    return new PendingCall(
        Call::Introspect, buildIntrospectRequest(connection, accessToken), m_manager, m_clock, m_limits, parent);
}

PendingCall *OAuthClient::revoke(const Connection &connection, const Secret &accessToken, QObject *parent)
{
    return new PendingCall(
        Call::Revoke, buildRevokeRequest(connection, accessToken), m_manager, m_clock, m_limits, parent);
}

QString OAuthClient::proxyFor(const Server &server) const
{
    return proxyInUse(m_manager, server.baseUrl);
}

} // namespace bearerscope

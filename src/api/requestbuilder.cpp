// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbuilder.h"

#include "trust.h"

namespace bearerscope {

namespace {

/// Everything that Qt would otherwise do on its own: follow redirects with the keys, repeat the POST, speak
/// HTTP/2 (6.4 lacks later fixes to it), keep cookies, credentials or answers.
void switchOffAutomatisms(QNetworkRequest &head)
{
    head.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    head.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    head.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    head.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    head.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

HttpRequest post(const Connection &connection, const QString &path, QByteArray body)
{
    QUrl url = connection.server.baseUrl;
    url.setPath(path);
    QNetworkRequest head(url);
    switchOffAutomatisms(head);
    if (!connection.transport.authorities.isEmpty()) // else Qt's own, without the time that it takes to load TLS
        head.setSslConfiguration(tlsConfiguration(connection.transport));
    head.setRawHeader("X-App-Id", connection.keys.applicationId.toLatin1());
    head.setRawHeader("X-App-Token", connection.keys.secretKey.reveal().toByteArray());
    head.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    head.setRawHeader("Content-Length", QByteArray::number(body.size())); // a sequential body has no size of its own
    head.setRawHeader("Accept", "application/json");
    head.setRawHeader("Accept-Encoding", "identity"); // also switches Qt's own, unbounded decompression off
    head.setRawHeader("Accept-Language", "en"); // or Qt would tell the server this computer's language
    // A reused connection can be closed by the server just as the POST leaves: its outcome would be unknown
    // for nothing.
    head.setRawHeader("Connection", "close");
    head.setRawHeader("User-Agent", "Bearerscope/" BEARERSCOPE_VERSION);
    return {head, std::move(body)};
}

HttpRequest postToken(const Connection &connection, const QString &path, const Secret &accessToken)
{
    return post(connection, path, formField("access_token", accessToken.reveal()));
}

} // namespace

HttpRequest buildTokenRequest(const TokenRequest &request)
{
    return post(request.connection, QStringLiteral("/v1/oauth/token"),
        formField("grant_type", "client_credentials") + '&' + formField("scope", request.scopes.join(u' ').toUtf8()));
}

HttpRequest buildIntrospectRequest(const Connection &connection, const Secret &accessToken)
{
    return postToken(connection, QStringLiteral("/v1/oauth/introspect"), accessToken);
}

HttpRequest buildRevokeRequest(const Connection &connection, const Secret &accessToken)
{
    return postToken(connection, QStringLiteral("/v1/oauth/token/revoke"), accessToken);
}

QByteArray formField(QByteArrayView name, QByteArrayView value)
{
    // A view rather than a copy: the value can be a secret.
    return name.toByteArray() + '=' + QByteArray::fromRawData(value.data(), value.size()).toPercentEncoding();
}

} // namespace bearerscope

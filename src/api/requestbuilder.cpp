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

HttpRequest post(const Connection &connection, Call call, QByteArray body)
{
    const CredentialsScheme &scheme = schemeOf(connection.credentials.kind);
    QUrl url = connection.server.baseUrl;
    url.setPath(scheme.pathOf(call));
    QNetworkRequest head(url);
    switchOffAutomatisms(head);
    if (!connection.transport.authorities.isEmpty()) // else Qt's own, without the time that it takes to load TLS
        head.setSslConfiguration(tlsConfiguration(connection.transport));
    for (const auto &[name, value] : scheme.headers(connection.credentials))
        head.setRawHeader(name, value.reveal().toByteArray());
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

HttpRequest postToken(const Connection &connection, Call call, const Secret &accessToken)
{
    return post(connection, call, formField("access_token", accessToken.reveal()));
}

} // namespace

HttpRequest buildTokenRequest(const TokenRequest &request)
{
    const Credentials &credentials = request.connection.credentials;
    QByteArray body =
        formField("grant_type", "client_credentials") + '&' + formField("scope", request.scopes.join(u' ').toUtf8());
    if (schemeOf(credentials.kind).hasProject)
        body += '&' + formField("project_id", credentials.projectId.toUtf8());
    return post(request.connection, Call::RequestToken, std::move(body));
}

HttpRequest buildIntrospectRequest(const Connection &connection, const Secret &accessToken)
{
    return postToken(connection, Call::Introspect, accessToken);
}

HttpRequest buildRevokeRequest(const Connection &connection, const Secret &accessToken)
{
    return postToken(connection, Call::Revoke, accessToken);
}

QByteArray formField(QByteArrayView name, QByteArrayView value)
{
    // A view rather than a copy: the value can be a secret.
    return name.toByteArray() + '=' + QByteArray::fromRawData(value.data(), value.size()).toPercentEncoding();
}

} // namespace bearerscope

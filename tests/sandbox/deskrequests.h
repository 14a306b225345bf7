// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/tokendesk.h"

#include <QJsonDocument>

namespace bearerscope {

/// The header fields of a good call with \a keys.
inline HeaderFields goodHeaders(const Credentials &keys)
{
    return {{"X-App-Id", keys.applicationId.toUtf8()}, {"X-App-Token", keys.secretKey.reveal().toByteArray()},
        {"Content-Type", "application/x-www-form-urlencoded"}};
}

inline SandboxRequest goodPost(const TokenDesk &desk, const QByteArray &path, const QByteArray &body)
{
    return {"POST", path, goodHeaders(desk.credentials()), body};
}

/// A request for a token of version 2 with the desk's own key; \a form is what comes behind the grant type.
inline SandboxRequest goodServicePost(const TokenDesk &desk, const QByteArray &form)
{
    const Credentials &key = desk.credentials(CredentialsKind::OAuthServiceKey);
    const QByteArray basic = (key.applicationId.toUtf8() + ':' + key.secretKey.reveal().toByteArray()).toBase64();
    return {"POST", "/v2/oauth/token",
        {{"Authorization", "Basic " + basic}, {"Content-Type", "application/x-www-form-urlencoded"}},
        "grant_type=client_credentials&" + form};
}

inline QJsonObject jsonOf(const SandboxResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

/// The value of the one header \a name of \a response.
inline QByteArray headerOf(const SandboxResponse &response, QByteArrayView name)
{
    return SandboxRequest {{}, {}, response.headers, {}}.header(name);
}

inline SandboxResponse requestToken(TokenDesk &desk, const QByteArray &scope = "vouchers")
{
    return desk.answer(goodPost(desk, "/v1/oauth/token", "grant_type=client_credentials&scope=" + scope));
}

inline SandboxResponse introspect(TokenDesk &desk, const QByteArray &token)
{
    return desk.answer(goodPost(desk, "/v1/oauth/introspect", "access_token=" + token));
}

inline SandboxResponse revoke(TokenDesk &desk, const QByteArray &token)
{
    return desk.answer(goodPost(desk, "/v1/oauth/token/revoke", "access_token=" + token));
}

/// The token of a successful answer.
inline QByteArray tokenOf(const SandboxResponse &response)
{
    return jsonOf(response).value(QStringLiteral("access_token")).toString().toLatin1();
}

} // namespace bearerscope

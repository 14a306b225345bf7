// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/oauthclient.h"

#include <QRegularExpression>
#include <QTest>

namespace bearerscope {

const QByteArray testToken = "1ABC/test+token%25=&jkLm";
/// An answer that serves requests and introspections.
const QByteArray wholeJson = R"({"access_token":"1ABCtestjkLm","expires_in":900,"token_type":"Bearer","active":true})";

inline Connection connectionTo(const QUrl &url)
{
    return {{ServerKind::Own, url}, {QStringLiteral("app-id"), Secret::fromUtf8("secret-key")}};
}

inline PendingCall *start(OAuthClient &client, Call call, const QUrl &url, QObject *parent)
{
    const Connection connection = connectionTo(url);
    switch (call) {
    case Call::RequestToken:
        return client.requestToken({connection, {QStringLiteral("vouchers"), QStringLiteral("campaigns")}}, parent);
    case Call::Introspect:
        return client.introspect(connection, Secret::fromUtf8(testToken), parent);
    case Call::Revoke:
        return client.revoke(connection, Secret::fromUtf8(testToken), parent);
    }
    Q_UNREACHABLE();
}

/// "ok", or the name of the error: readable in a failed comparison.
inline QString outcomeName(const Expected<TokenData, ApiError> &outcome)
{
    return outcome ? QStringLiteral("ok") : errorName(outcome.error().kind);
}

inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

} // namespace bearerscope

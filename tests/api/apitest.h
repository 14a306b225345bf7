// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpreply.h"
#include "api/oauthclient.h"
#include "support/faultrows.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace bearerscope {

const QByteArray testToken = "1ABC/test+token%25=&jkLm";

inline Connection connectionTo(const QUrl &url, const Transport &transport = {})
{
    return {{ServerKind::Own, url}, {QStringLiteral("app-id"), Secret::fromUtf8("secret-key")}, transport};
}

inline PendingCall *start(
    OAuthClient &client, Call call, const QUrl &url, QObject *parent, const Transport &transport = {})
{
    const Connection connection = connectionTo(url, transport);
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

/// How \a call ends; a call that never does ends the test program.
inline CallResult resultOf(PendingCall *call)
{
    QSignalSpy finished(call, &PendingCall::finished);
    if (!finished.wait(15'000) || finished.size() != 1)
        qFatal("the call ended %d times", int(finished.size()));
    return finished.constFirst().constFirst().value<CallResult>();
}

inline ApiError errorOf(PendingCall *call)
{
    const CallResult result = resultOf(call);
    if (result.outcome)
        qFatal("the call succeeded");
    return result.outcome.error();
}

/// A server, and a client to call it with.
struct Exchange {
    explicit Exchange(const Transport &way = {})
        : transport(way)
    {
    }
    PendingCall *start(Call call = Call::RequestToken, QObject *parent = nullptr)
    {
        return bearerscope::start(client, call, server.url(), parent, transport);
    }

    FaultServer server;
    const Transport transport;
    QNetworkAccessManager manager;
    SystemClock clock;
    OAuthClient client {manager, clock};
};

/// A reply with headers written as "Name: value", one a line.
inline HttpReply reply(int status, const QByteArray &headers, const QByteArray &body)
{
    HttpReply result {status, {}, body};
    for (const QByteArray &line : headers.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            result.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return result;
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

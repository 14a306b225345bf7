// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "support/fakeclock.h"

#include "core/redaction.h"

#include <QJsonArray>

using namespace bearerscope;
using namespace std::chrono_literals;

/// The three calls against a server that answers as documented: every byte sent, every documented answer.
class TestOAuthClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void wire_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        const QByteArray token = "access_token=1ABC%2Ftest%2Btoken%2525%3D%26jkLm";
        QTest::newRow("request") << Call::RequestToken << QByteArray("/v1/oauth/token")
                                 << QByteArray("grant_type=client_credentials&scope=vouchers%20campaigns");
        QTest::newRow("K14 introspect") << Call::Introspect << QByteArray("/v1/oauth/introspect") << token;
        QTest::newRow("K14 revoke") << Call::Revoke << QByteArray("/v1/oauth/token/revoke") << token;
    }

    /// Every byte but the order of the headers, which means nothing.
    void wire()
    {
        QFETCH(Call, call);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        Exchange exchange;
        exchange.server.answerJson(call == Call::Revoke ? 204 : 200, call == Call::Revoke ? QByteArray() : wholeJson);
        QCOMPARE(outcomeName(resultOf(exchange.start(call)).outcome), QStringLiteral("ok"));
        QCOMPARE(exchange.server.requests().size(), 1);

        const QByteArray request = exchange.server.requests().constFirst();
        const qsizetype headEnd = request.indexOf("\r\n\r\n");
        QByteArrayList head = QByteArray(request.left(headEnd)).replace("\r\n", "\n").split('\n');
        QCOMPARE(head.takeFirst(), "POST " + path + " HTTP/1.1");
        std::sort(head.begin(), head.end());
        QCOMPARE(head,
            QByteArrayList({"Accept-Encoding: identity", "Accept-Language: en", "Accept: application/json",
                "Connection: close", "Content-Length: " + QByteArray::number(body.size()),
                "Content-Type: application/x-www-form-urlencoded",
                "Host: 127.0.0.1:" + QByteArray::number(exchange.server.port()),
                "User-Agent: Bearerscope/" BEARERSCOPE_VERSION, "X-App-Id: app-id", "X-App-Token: secret-key"}));
        QCOMPARE(request.mid(headEnd + 4), body);
    }

    void request()
    {
        Exchange exchange;
        exchange.server.answerJson(200,
            R"({"access_token":"1ABC","client_id":"c","expires_at":1738945086,"expires_in":900,)"
            R"("scope":"vouchers","token_type":"Bearer"})",
            "Date: Sun, 22 Nov 2026 17:24:12 GMT\r\nX-Rate-Limit-Remaining: 99\r\n");
        const CallResult result = resultOf(exchange.start(Call::RequestToken));
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("ok"));
        QCOMPARE(result.call, Call::RequestToken);
        QCOMPARE(result.outcome->accessToken.value_or(Secret()).reveal(), QByteArrayView("1ABC"));
        QCOMPARE(result.outcome->expiresIn.value_or(0), 900);
        QCOMPARE(result.meta.httpStatus, 200);
        QCOMPARE(
            result.meta.serverDate.value_or(QDateTime()), QDateTime(QDate(2026, 11, 22), QTime(17, 24, 12), Qt::UTC));
        QCOMPARE(result.meta.rateLimit.remaining.value_or(-1), 99);
    }

    void introspect_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("active");
        QTest::newRow("active") << wholeJson << true;
        QTest::newRow("J13 inactive") << QByteArray(R"({"active":false})") << false;
    }

    void introspect()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, active);
        Exchange exchange;
        exchange.server.answerJson(200, body);
        const CallResult result = resultOf(exchange.start(Call::Introspect));
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("ok"));
        QCOMPARE(result.call, Call::Introspect);
        QCOMPARE(result.outcome->active, std::optional(active));
    }

    void revoke()
    {
        Exchange exchange;
        exchange.server.answer("HTTP/1.1 204 No Content\r\nDate: Sun, 22 Nov 2026 17:24:12 GMT\r\n\r\n");
        const CallResult result = resultOf(exchange.start(Call::Revoke));
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("ok"));
        QCOMPARE(result.call, Call::Revoke);
        QCOMPARE(result.meta.httpStatus, 204);
        QVERIFY(!result.outcome->accessToken);
    }

    void refusal_data();
    void refusal();
    void secretsInAnswersAreMasked();
    void secretsInTokensAreMasked_data();
    void secretsInTokensAreMasked();
    void waitUntilADate();
    void clockReadings();
    void nothingIsKeptBetweenCalls();
    void challengeIsNotMet_data();
    void challengeIsNotMet();
};

void TestOAuthClient::refusal_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, Call call, int status, const char *body, const char *outcome,
                         const char *key = "") {
        QTest::addRow("%s, %s", qPrintable(callName(call)), name)
            << call << status << QByteArray(body) << QString::fromLatin1(outcome) << QString::fromLatin1(key);
    };
    row("T66 scope", Call::RequestToken, 400, R"({"code":400,"key":"invalid_scope","message":"Invalid scope: a,b"})",
        "rejected", "invalid_scope");
    row("T66 grant type", Call::RequestToken, 400, R"({"code":400,"key":"invalid_grant_type"})", "rejected",
        "invalid_grant_type");
    row("T66 parameters", Call::Introspect, 400, R"({"code":400,"key":"missing_parameters"})", "rejected",
        "missing_parameters");
    row("T68 not active", Call::Revoke, 404, "", "not_active");
    for (const Call call : {Call::RequestToken, Call::Introspect, Call::Revoke}) {
        row("T65 401", call, 401, R"({"code":401,"key":"unauthorized"})", "credentials_refused", "unauthorized");
        row("402", call, 402, R"({"code":402})", "rejected");
        row("T67 403", call, 403, R"({"code":403})", "forbidden");
        row("405", call, 405, "", "rejected");
        row("406", call, 406, "", "rejected");
        row("409", call, 409, "", "rejected");
        row("415", call, 415, "", "rejected");
        row("423", call, 423, "", "rejected");
        row("T69 429", call, 429, R"({"code":429})", "rate_limited");
        row("500", call, 500, R"({"code":500,"key":"internal_error"})", "server_error", "internal_error");
        row("T40 502", call, 502, "<html>", "server_error");
        row("T70 503", call, 503, "", "server_error");
    }
}

void TestOAuthClient::refusal()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Exchange exchange;
    exchange.server.answerJson(status, body);
    const CallResult result = resultOf(exchange.start(call));
    QTEST(outcomeName(result.outcome), "outcome");
    const ApiError &error = result.outcome.error();
    QCOMPARE(error.call, call);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.peer, QStringLiteral("127.0.0.1:%1").arg(exchange.server.port()));
    QTEST(error.key, "key");
    QVERIFY(!error.maybeCarriedOut);
    QCOMPARE(result.meta.httpStatus, status);
    QCOMPARE(exchange.server.requests().size(), 1);
}

/// Some servers repeat the key or the token that they refuse.
void TestOAuthClient::secretsInAnswersAreMasked()
{
    Exchange exchange;
    const QByteArray said = "secret-key for " + testToken;
    exchange.server.answerJson(401, "{\"key\":\"bad\",\"message\":\"" + said + "\",\"details\":\"" + said + "\"}");
    const ApiError error = errorOf(exchange.start(Call::Introspect));
    QCOMPARE(error.message, QStringLiteral("•••••••• for ••••••••(#%1)").arg(fingerprintOf(Secret::fromUtf8(testToken))));
    QCOMPARE(error.details, error.message);
}

void TestOAuthClient::secretsInTokensAreMasked_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("request") << Call::RequestToken << QByteArray("a-token-that-is-new");
    QTest::newRow("introspect") << Call::Introspect << testToken;
}

/// A server that grants one may repeat them as well; only the token itself stays.
void TestOAuthClient::secretsInTokensAreMasked()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, token);
    Exchange exchange;
    const QByteArray said = "secret-key:" + token;
    exchange.server.answerJson(200, "{\"active\":true,\"access_token\":\"" + token + "\",\"client_id\":\"" + said
            + "\",\"scope\":\"vouchers " + said + "\",\"token_type\":\"" + said + "\",\"more\":[\"" + said + "\"]}");
    const CallResult result = resultOf(exchange.start(call));
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("ok"));
    const TokenData &data = *result.outcome;
    QCOMPARE(data.accessToken.value_or(Secret()).reveal(), QByteArrayView(token));
    const QString mark = QStringLiteral("••••••••:") + markOf(Secret::fromUtf8(token));
    QCOMPARE(data.clientId.value_or(QString()), mark);
    QCOMPARE(data.tokenType.value_or(QString()), mark);
    QCOMPARE(data.scope.value_or(QStringList()), QStringList({QStringLiteral("vouchers"), mark}));
    QCOMPARE(data.otherMembers.value(QStringLiteral("more")), QJsonValue(QJsonArray {mark}));
}

void TestOAuthClient::waitUntilADate()
{
    Exchange exchange;
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(3600);
    const QByteArray date = QLocale::c().toString(until, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    exchange.server.answerJson(429, {}, "Retry-After: " + date + "\r\n");
    const qint64 wait = errorOf(exchange.start()).retryAfter.value_or(-1);
    QVERIFY2(wait > 3500 && wait <= 3600, QByteArray::number(wait));
}

void TestOAuthClient::clockReadings()
{
    FakeClock clock;
    FaultServer server;
    server.setHandler([&clock](QTcpSocket &socket, const QByteArray &) {
        clock.advance(12ms);
        socket.write("HTTP/1.1 204 No Content\r\nDate: x\r\n\r\n");
    });
    QNetworkAccessManager manager;
    OAuthClient client(manager, clock);
    const auto startUtc = clock.utcNow();
    const auto startBoot = clock.bootTime();
    const CallResult result = resultOf(start(client, Call::Revoke, server.url(), nullptr));
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("ok"));
    QCOMPARE(result.meta.elapsed, 12ms);
    QCOMPARE(result.meta.receivedBoot, startBoot + 12ms);
    QCOMPARE(result.meta.receivedUtc, startUtc.addMSecs(12));
}

void TestOAuthClient::nothingIsKeptBetweenCalls()
{
    Exchange exchange;
    exchange.server.answerJson(
        200, wholeJson, "Connection: close\r\nSet-Cookie: a=b; Path=/\r\nCache-Control: max-age=3600\r\n");
    QCOMPARE(outcomeName(resultOf(exchange.start(Call::RequestToken)).outcome), QStringLiteral("ok"));
    QCOMPARE(outcomeName(resultOf(exchange.start(Call::RequestToken)).outcome), QStringLiteral("ok"));
    QCOMPARE(exchange.server.requests().size(), 2);
    QCOMPARE(exchange.server.requests()[1], exchange.server.requests()[0]);
    QCOMPARE(exchange.server.connectionCount(), 2); // a reused one can be closing just then
}

void TestOAuthClient::challengeIsNotMet_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *challenge : {"Basic realm=x", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate", "Other x"})
        QTest::newRow(challenge) << QByteArray(challenge);
}

/// Neither a second POST nor this computer's own sign-in.
void TestOAuthClient::challengeIsNotMet()
{
    QFETCH(QByteArray, challenge);
    Exchange exchange;
    exchange.server.answerJson(401, "{}", "WWW-Authenticate: " + challenge + "\r\n");
    QCOMPARE(outcomeName(resultOf(exchange.start(Call::RequestToken)).outcome), QStringLiteral("credentials_refused"));
    QCOMPARE(exchange.server.requests().size(), 1);
    QVERIFY(!exchange.server.requests().constFirst().contains("Authorization:"));
}

QTEST_GUILESS_MAIN(TestOAuthClient)
#include "tst_oauthclient.moc"

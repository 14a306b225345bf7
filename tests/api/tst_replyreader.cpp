// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/replyreader.h"

using namespace bearerscope;

namespace {

const QString peer = QStringLiteral("api.example:8443");
const QByteArray json = "Content-Type: application/json";
const QByteArray html = "<!DOCTYPE html><html><body>Sign in</body></html>";

} // namespace

/// What an answer says, once its kind is known.
class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorFields();
    void errorWithoutObject();
    void problems_data();
    void problems();
    void retryAfter_data();
    void retryAfter();
    void tokenValues();
    void introspectionValues();
    void revokeGivesNothing();
    void foreignTextIsVisible();
};

void TestReplyReader::errorFields()
{
    const auto result = readReply(Call::RequestToken,
        reply(400, json,
            R"({"code":400,"key":"invalid_scope","message":"Invalid scope: vouchers,campaigns",)"
            R"("details":"more","request_id":"v-0a1b"})"),
        peer);
    QCOMPARE(outcomeName(result), QStringLiteral("rejected"));
    QCOMPARE(result.error().key, QStringLiteral("invalid_scope"));
    QCOMPARE(result.error().message, QStringLiteral("Invalid scope: vouchers,campaigns"));
    QCOMPARE(result.error().details, QStringLiteral("more"));
    QCOMPARE(result.error().requestId, QStringLiteral("v-0a1b"));
    QVERIFY(result.error().problem.isEmpty());
}

void TestReplyReader::errorWithoutObject()
{
    const auto result = readReply(Call::Revoke, reply(502, "Content-Type: text/html", html), peer);
    QCOMPARE(outcomeName(result), QStringLiteral("server_error"));
    QVERIFY(result.error().key.isEmpty());
    QVERIFY(result.error().message.isEmpty());
    QVERIFY(result.error().problem.contains(QStringLiteral("HTML")));
    QVERIFY(!result.error().problem.contains(u'<'));
}

void TestReplyReader::problems_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("unsaid");
    const auto problem = [](const char *name, Call call, int status, const QByteArray &headers, const QByteArray &body,
                             const char *said, const char *unsaid = "") {
        QTest::newRow(name) << call << status << headers << body << QString::fromUtf8(said)
                            << QString::fromUtf8(unsaid);
    };
    const Call request = Call::RequestToken;
    problem("status", request, 101, {}, {}, "101");
    problem("wrong success", request, 204, {}, {}, "200 belongs");
    problem("wrong success of a revoke", Call::Revoke, 202, {}, {}, "204 belongs");
    problem("cut short", request, 200, "Content-Length: 1000", "{", "Of 1000 bytes, 1 came.");
    problem("length", request, 200, "Content-Length: abc", "{}", "\"abc\"");
    problem("encoding", request, 200, "Content-Encoding: BR", "{}", "\"br\"");
    problem("missing token", request, 200, json, R"({"expires_in":1})", "no usable access_token");
    problem("shape", request, 200, json, R"({"access_token":["a"]})", "a list");
    problem(
        "J11 did you mean", request, 200, json, R"({"accessToken":"abc","expires_in":1})", "\"accessToken\"", "abc");
    problem("J11 nothing else", request, 200, json, R"({"AccessToken":"abc"})", "Did you mean access_token?", "abc");
    problem("other fields aren't the cause", request, 200, json, R"({"expires_in":-1})", "access_token", "expires_in");
    problem("missing active", Call::Introspect, 200, json, wholeJson.chopped(15) + "}", "no usable active");
    problem("captive portal", request, 200, "Content-Type: text/html", html, "captive portal", "Sign in");
    problem("offset", request, 200, "Content-Length: 8", R"({"a":1,})", "offset 7");
    problem("T50 absolute", request, 307, "Location: https://evil.example/x", {}, "https://evil.example/x");
    problem("T50 no query", request, 302, "Location: /sign-in?token=abc#frag", {}, "/sign-in.", "abc");
    problem("T50 no fragment", request, 302, "Location: https://a.example/#frag", {}, "https://a.example/", "frag");
    problem("T50 no user info", request, 302, "Location: https://me:pw@a.example/", {}, "https://a.example/", "pw");
    problem("T55 no address", request, 302, {}, {}, "no usable address");
    problem("T55 odd address", request, 302, "Location: http://[bad?secret", {}, "no usable address", "secret");
    problem("T55 international name", request, 302, "Location: https://b\xC3\xBC.example/", {}, "xn--");
}

void TestReplyReader::problems()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    QFETCH(QString, unsaid);
    const auto result = readReply(call, reply(status, headers, body), peer);
    QVERIFY(!result);
    QVERIFY2(result.error().problem.contains(said), qPrintable(result.error().problem));
    QVERIFY2(result.error().problem.endsWith(u'.') || result.error().problem.endsWith(QStringLiteral(".)")),
        qPrintable(result.error().problem));
    if (!unsaid.isEmpty())
        QVERIFY2(!result.error().problem.contains(unsaid), qPrintable(result.error().problem));
}

void TestReplyReader::retryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("seconds"); // -1: none
    const QByteArray later = "Retry-After: Sun, 06 Nov 1994 08:50:37 GMT";
    QTest::newRow("seconds") << 429 << QByteArray("Retry-After: 30") << qint64(30);
    QTest::newRow("none") << 429 << QByteArray() << qint64(-1);
    QTest::newRow("by the server's clock") << 503 << later + "\nDate: Sun, 06 Nov 1994 08:49:37 GMT" << qint64(60);
    QTest::newRow("a date with no clock to read it by") << 503 << later << qint64(-1);
}

void TestReplyReader::retryAfter()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    const auto result = readReply(Call::Introspect, reply(status, headers, {}), peer);
    QCOMPARE(outcomeName(result), QStringLiteral("rate_limited"));
    QTEST(result.error().retryAfter.value_or(-1), "seconds");

    HttpReply dated = reply(status, "Retry-After: Sun, 06 Nov 1994 08:50:37 GMT", {});
    dated.receivedUtc = QDateTime(QDate(1994, 11, 6), QTime(8, 50, 30), Qt::UTC);
    QCOMPARE(readReply(Call::Introspect, dated, peer).error().retryAfter.value_or(-1), 7); // the server tells no time
    dated.status = 302;
    QVERIFY(!readReply(Call::Introspect, dated, peer).error().retryAfter); // that is no refusal
}

void TestReplyReader::tokenValues()
{
    const auto result = readReply(Call::RequestToken,
        reply(200, json,
            R"({"access_token":"1ABC","client_id":"c","expires_at":1738945086,"expires_in":900,)"
            R"("scope":"vouchers campaigns","token_type":"Bearer"})"),
        peer);
    QCOMPARE(outcomeName(result), QStringLiteral("ok"));
    QCOMPARE(result->accessToken.value_or(Secret()).reveal(), QByteArrayView("1ABC"));
    QCOMPARE(result->clientId.value_or(QString()), QStringLiteral("c"));
    QCOMPARE(result->expiresAt.value_or(0), 1738945086);
    QCOMPARE(result->expiresIn.value_or(0), 900);
    QCOMPARE(
        result->scope.value_or(QStringList()), QStringList({QStringLiteral("vouchers"), QStringLiteral("campaigns")}));
    QCOMPARE(result->tokenType.value_or(QString()), QStringLiteral("Bearer"));
    QVERIFY(!result->active);
    QVERIFY(result->warnings.isEmpty());
}

void TestReplyReader::introspectionValues()
{
    const auto result = readReply(Call::Introspect, reply(200, json, R"({"active":false})"), peer);
    QCOMPARE(outcomeName(result), QStringLiteral("ok"));
    QCOMPARE(result->active, std::optional(false));
    QVERIFY(!result->accessToken);
}

/// What a wrong server sends along with 204 must not become a token.
void TestReplyReader::revokeGivesNothing()
{
    const auto result = readReply(Call::Revoke, reply(204, json, wholeJson), peer);
    QCOMPARE(outcomeName(result), QStringLiteral("ok"));
    QVERIFY(!result->accessToken);
    QVERIFY(!result->active);
}

void TestReplyReader::foreignTextIsVisible()
{
    const QByteArray bidi = "\xE2\x80\xAE";
    const auto result = readReply(Call::RequestToken, reply(200, "Content-Encoding: x" + bidi + "y", "{}"), peer);
    QCOMPARE(outcomeName(result), QStringLiteral("undecodable"));
    QVERIFY(!result.error().problem.contains(QChar(0x202E)));
    QVERIFY2(result.error().problem.contains(QStringLiteral("202E")), qPrintable(result.error().problem));
}

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"

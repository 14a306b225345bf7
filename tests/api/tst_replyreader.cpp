// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/replyreader.h"

using namespace bearerscope;

namespace {

const QString peer = QStringLiteral("api.example:8443");

/// A reply with headers written as "Name: value", one a line.
HttpReply reply(int status, const QByteArray &headers, const QByteArray &body)
{
    HttpReply result {status, {}, body};
    for (const QByteArray &line : headers.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            result.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return result;
}

const QByteArray json = "Content-Type: application/json";
const QByteArray chunked = "Transfer-Encoding: chunked";
const QByteArray html = "<!DOCTYPE html><html><body>Sign in</body></html>";

} // namespace

class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data();
    void outcome();
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

private:
    static void addAnswersToAll();
    static void addAnswersToRequest();
    static void addAnswersToIntrospection();
    static void addAnswersToRevoke();
    static void addBodies();
};

namespace {

void row(const char *name, Call call, int status, const QByteArray &headers, const QByteArray &body,
    const char *outcome, bool maybeCarriedOut = false)
{
    QTest::addRow("%s, %s", qPrintable(callName(call)), name)
        << call << status << headers << body << QString::fromLatin1(outcome) << maybeCarriedOut;
}

} // namespace

void TestReplyReader::outcome_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("maybeCarriedOut");
    addAnswersToAll();
    addAnswersToRequest();
    addAnswersToIntrospection();
    addAnswersToRevoke();
    addBodies();
}

/// The status decides, whatever the body holds.
void TestReplyReader::addAnswersToAll()
{
    for (const Call call : {Call::RequestToken, Call::Introspect, Call::Revoke}) {
        for (const int status : {100, 101, 199, 600, 999, 9999, 1, -5})
            row(qPrintable(QStringLiteral("T41 T71 status %1").arg(status)), call, status, json, wholeJson, "bad_http",
                true);
        for (const int status : {201, 202, 206, 299})
            row(qPrintable(QStringLiteral("status %1").arg(status)), call, status, json, wholeJson, "bad_http", true);
        for (const int status : {300, 301, 302, 303, 304, 307, 308, 399})
            row(qPrintable(QStringLiteral("T50 status %1").arg(status)), call, status, json, wholeJson,
                "redirect_refused");
        row("T65 401", call, 401, json, wholeJson, "credentials_refused");
        row("T67 403", call, 403, json, "{}", "forbidden");
        for (const int status : {400, 402, 405, 406, 409, 410, 415, 418, 423, 451})
            row(qPrintable(QStringLiteral("T66 %1").arg(status)), call, status, json, "{}", "rejected");
        row("T69 429", call, 429, {}, {}, "rate_limited");
        row("T69 503 with a wait", call, 503, "Retry-After: 5", {}, "rate_limited");
        row("T70 503", call, 503, {}, {}, "server_error");
        row("500", call, 500, json, R"({"message":"x"})", "server_error");
        row("T40 502 with HTML", call, 502, "Content-Type: text/html", html, "server_error");
        row("599", call, 599, {}, {}, "server_error");
        row("refusal cut short", call, 401, "Content-Length: 100", "{", "credentials_refused");
        row("refusal packed", call, 400, "Content-Encoding: gzip", "\x1f\x8b", "rejected");
        row("T39 HTML 200", call, 200, "Content-Type: text/html; charset=utf-8", html, "not_json");
        row("T39 HTML 200 undeclared", call, 200, json, "\n " + html, "not_json");
        row("T16 cut short", call, 200, "Content-Length: 1000", wholeJson, "truncated", true);
        row("T18 negative length", call, 200, "Content-Length: -5", wholeJson, "bad_http", true);
        row("T19 length in words", call, 200, "Content-Length: abc", wholeJson, "bad_http", true);
        row("T20 two lengths", call, 200, "Content-Length: 5\nContent-Length: 80", wholeJson, "bad_http", true);
        row("T21 length 10^20", call, 200, "Content-Length: 100000000000000000000", wholeJson, "bad_http", true);
        row("T32 unknown encoding", call, 200, "Content-Encoding: br, gzip", wholeJson, "undecodable");
        row("T36 headers dropped", call, 200, {}, wholeJson, "too_large", true);
    }
}

void TestReplyReader::addAnswersToRequest()
{
    const Call call = Call::RequestToken;
    row("documented", call, 200, json, wholeJson, "ok");
    row("only the token", call, 200, json, R"({"access_token":"abc"})", "ok");
    row("404", call, 404, {}, {}, "rejected");
    row("T37 204", call, 204, json, {}, "bad_http", true);
    row("T37 204 with a body", call, 204, json, wholeJson, "bad_http", true);
    row("no token", call, 200, json, R"({"expires_in":900})", "wrong_shape");
    row("K1 empty token", call, 200, json, R"({"access_token":""})", "wrong_shape");
    row("K2 blank token", call, 200, json, R"({"access_token":"  "})", "wrong_shape");
    row("null token", call, 200, json, R"({"access_token":null,"expires_in":900})", "wrong_shape");
    row("K16 token is a list", call, 200, json, R"({"access_token":["a"]})", "wrong_shape");
    row("J11 wrong case", call, 200, json, R"({"Access_Token":"abc","expires_in":900})", "wrong_shape");
    row("error object with 200", call, 200, json, R"({"code":400,"key":"x","message":"y"})", "wrong_shape");
}

void TestReplyReader::addAnswersToIntrospection()
{
    const Call call = Call::Introspect;
    row("documented", call, 200, json, wholeJson, "ok");
    row("J13 inactive", call, 200, json, R"({"active":false})", "ok");
    row("active without a token", call, 200, json, R"({"active":true})", "ok");
    row("404", call, 404, {}, {}, "rejected");
    row("204", call, 204, json, {}, "bad_http", true);
    row("no active", call, 200, json, R"({"access_token":"abc"})", "wrong_shape");
    row("J14 active in words", call, 200, json, R"({"active":"true"})", "wrong_shape");
    row("J14 active 1", call, 200, json, R"({"active":1})", "wrong_shape");
    row("J14 active null", call, 200, json, R"({"active":null})", "wrong_shape");
    row("J11 wrong case", call, 200, json, R"({"Active":true})", "wrong_shape");
}

void TestReplyReader::addAnswersToRevoke()
{
    const Call call = Call::Revoke;
    row("documented", call, 204, {}, {}, "ok");
    row("T37 204 with a body", call, 204, json, wholeJson, "ok");
    row("204 with a length", call, 204, "Content-Length: 100", {}, "ok");
    row("200", call, 200, json, "{}", "ok");
    row("empty 200", call, 200, "Content-Length: 0", {}, "ok");
    row("T68 404", call, 404, "Content-Length: 0", {}, "not_active");
    row("T68 404 with an error object", call, 404, json, R"({"key":"not_found"})", "not_active");
}

/// What the two calls that read a body make of it.
void TestReplyReader::addBodies()
{
    for (const Call call : {Call::RequestToken, Call::Introspect}) {
        row("T38 empty", call, 200, "Content-Length: 0", {}, "not_json");
        row("T17 length too short", call, 200, "Content-Length: 10", wholeJson.left(10), "not_json");
        row("length right", call, 200, "Content-Length: " + QByteArray::number(wholeJson.size()), wholeJson, "ok");
        row("T22 no length", call, 200, json, wholeJson, "ok");
        row("T9 no length, cut off", call, 200, json, wholeJson.left(20), "truncated", true);
        row("T26 chunked and length", call, 200, chunked + "\nContent-Length: 5", wholeJson, "ok");
        row("T23 chunks break at once", call, 200, chunked, {}, "bad_http", true);
        row("T23 chunks break in the text", call, 200, chunked, wholeJson.left(20), "bad_http", true);
        row("chunked, not JSON", call, 200, chunked, R"({"a":1,})", "not_json");
        row("chunked HTML", call, 200, chunked + "\nContent-Type: text/html", html, "not_json");
        row("identity", call, 200, "Content-Encoding: Identity", wholeJson, "ok");
        row("T27 gzip", call, 200, "Content-Encoding: gzip", "\x1f\x8bgarbage", "undecodable");
        row("T45 two types", call, 200, "Content-Type: text/plain\nContent-Type: application/json", wholeJson, "ok");
        row("J3 too deep", call, 200, json, QByteArray(100'000, '['), "not_json");
        row("J4 byte-order mark", call, 200, json, "\xEF\xBB\xBF" + wholeJson, "ok");
        row("J5 trailing data", call, 200, json, wholeJson + "x", "not_json");
        row("J6 list", call, 200, json, "[]", "not_an_object");
        row("J8 raw control character", call, 200, json, "{\"access_token\":\"a\x01\"}", "not_standard_json");
        row("J9 not UTF-8", call, 200, json, "{\"access_token\":\"\xff\"}", "not_utf8");
        row("J12 nothing known", call, 200, json, R"({"status":"up"})", "wrong_shape");
    }
}

void TestReplyReader::outcome()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(bool, maybeCarriedOut);
    const auto result = readReply(call, reply(status, headers, body), peer);
    QTEST(outcomeName(result), "outcome");
    if (result)
        return;
    QCOMPARE(result.error().call, call);
    QCOMPARE(result.error().peer, peer);
    QCOMPARE(result.error().httpStatus, status);
    QCOMPARE(result.error().maybeCarriedOut, maybeCarriedOut);
}

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
    for (const int status : {200, 204}) {
        const auto result = readReply(Call::Revoke, reply(status, json, wholeJson), peer);
        QCOMPARE(outcomeName(result), QStringLiteral("ok"));
        QVERIFY(!result->accessToken);
        QVERIFY(!result->active);
    }
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

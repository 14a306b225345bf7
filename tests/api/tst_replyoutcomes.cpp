// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "api/replyreader.h"

using namespace bearerscope;

namespace {

const QString peer = QStringLiteral("api.example:8443");
const QByteArray json = "Content-Type: application/json";
const QByteArray chunked = "Transfer-Encoding: chunked";
const QByteArray html = "<!DOCTYPE html><html><body>Sign in</body></html>";

void row(const char *name, Call call, int status, const QByteArray &headers, const QByteArray &body,
    const char *outcome, bool maybeCarriedOut = false)
{
    QTest::addRow("%s, %s", qPrintable(callName(call)), name)
        << call << status << headers << body << QString::fromLatin1(outcome) << maybeCarriedOut;
}

} // namespace

/// Every status and every kind of body, on each call: which of them are an answer, and what the others are called.
class TestReplyOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data();
    void outcome();

private:
    static void addAnswersToAll();
    static void addLengthsAndEncodings();
    static void addAnswersToRequest();
    static void addAnswersToIntrospection();
    static void addAnswersToRevoke();
    static void addBodies();
};

void TestReplyOutcomes::outcome_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("maybeCarriedOut");
    addAnswersToAll();
    addLengthsAndEncodings();
    addAnswersToRequest();
    addAnswersToIntrospection();
    addAnswersToRevoke();
    addBodies();
}

/// The status decides, whatever the body holds.
void TestReplyOutcomes::addAnswersToAll()
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
    }
}

void TestReplyOutcomes::addLengthsAndEncodings()
{
    for (const Call call : {Call::RequestToken, Call::Introspect, Call::Revoke}) {
        row("T16 cut short", call, 200, "Content-Length: 1000", wholeJson, "truncated", true);
        row("T18 negative length", call, 200, "Content-Length: -5", wholeJson, "bad_http", true);
        row("T19 length in words", call, 200, "Content-Length: abc", wholeJson, "bad_http", true);
        row("T20 two lengths", call, 200, "Content-Length: 5\nContent-Length: 80", wholeJson, "bad_http", true);
        row("T21 length 10^20", call, 200, "Content-Length: 100000000000000000000", wholeJson, "bad_http", true);
        row("T32 unknown encoding", call, 200, "Content-Encoding: br, gzip", wholeJson, "undecodable");
        const QByteArray unpacked10MiB = "\x1f\x8b" + QByteArray(10'500, 'x') + QByteArray::fromHex("0000a000");
        row("T29 gzip of 10 MiB", call, 200, "Content-Encoding: gzip", unpacked10MiB, "too_large", true);
        row("T28 gzip cut short", call, 200, "Content-Encoding: gzip", unpacked10MiB.left(100), "undecodable");
        row("T36 headers dropped", call, 200, {}, wholeJson, "too_large", true);
    }
}

void TestReplyOutcomes::addAnswersToRequest()
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

void TestReplyOutcomes::addAnswersToIntrospection()
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

void TestReplyOutcomes::addAnswersToRevoke()
{
    const Call call = Call::Revoke;
    row("documented", call, 204, {}, {}, "ok");
    row("T37 204 with a body", call, 204, json, wholeJson, "ok");
    row("204 with a length", call, 204, "Content-Length: 100", {}, "ok");
    row("200", call, 200, json, "{}", "bad_http", true);
    row("200 with an error object", call, 200, json, R"({"code":400,"key":"x"})", "bad_http", true);
    row("200 with a token", call, 200, json, R"({"active":true})", "bad_http", true);
    row("T38 empty 200", call, 200, "Content-Length: 0", {}, "not_json", true);
    row("T68 404", call, 404, "Content-Length: 0", {}, "not_active");
    row("404 of a wrong address", call, 404, "Content-Type: text/html", html, "rejected");
    row("404 in plain text", call, 404, "Content-Type: text/plain", "not found", "rejected");
    row("T68 404 with an error object", call, 404, json, R"({"key":"not_found"})", "not_active");
}

/// What the two calls that read a body make of it.
void TestReplyOutcomes::addBodies()
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

void TestReplyOutcomes::outcome()
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

QTEST_GUILESS_MAIN(TestReplyOutcomes)
#include "tst_replyoutcomes.moc"

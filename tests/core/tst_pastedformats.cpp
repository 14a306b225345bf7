// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hartokens.h"
#include "core/pastedtext.h"
#include "pastedseeds.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

// In front of the raw strings, some of which hide it from moc.
/// The formats that hold a token among other things: which one is taken, and what is said of the rest.
class TestPastedFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void explains_data();
    void explains();
    void tellsAnErrorAnswer_data();
    void tellsAnErrorAnswer();
    void readsLargeRecordings();
};

namespace {

using Format = PastedToken::Format;

/// An entry of a recording.
QByteArray entry(const QByteArray &url, const QByteArray &authorization, const QByteArray &body = {}, const QByteArray &more = {})
{
    return R"({"request":{"method":"GET","url":")" + url + R"(","headers":[{"name":"authorization","value":")" + authorization
        + R"("}]},"response":{"status":200,"headers":[{"name":"Date","value":"Sun, 06 Nov 1994 08:49:37 GMT"}],"content":{"text":")"
        + body + '"' + more + "}}}";
}

QByteArray har(const QByteArrayList &entries)
{
    return R"({"log":{"version":"1.2","creator":{},"entries":[)" + entries.join(',') + "]}}";
}

QByteArray postman(const QByteArray &values)
{
    return R"({"name":"x","values":[)" + values + R"(],"_postman_variable_scope":"environment"})";
}

} // namespace

void TestPastedFormats::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("told"); // a part of the warnings
    const auto row = [](const char *name, const QByteArray &text, Format format, const QString &told = {}) {
        QTest::newRow(name) << text << format << told;
    };
    const QByteArray t = seedToken;
    row("introspection", R"({"active":true,"access_token":")" + t + "\"}", Format::Introspection);
    row("introspection in an answer", "HTTP/1.1 200 OK\r\n\r\n{\"active\":true,\"access_token\":\"" + t + "\"}",
        Format::Introspection, u"headers were ignored"_s);

    row(".env", "# c\nACCESS_TOKEN=" + t + "\nFOO=1\n", Format::Variables, u"Ignored were: FOO."_s);
    row(".env, one line", "ACCESS_TOKEN=" + t, Format::Variables);
    row(".env, exported", "export VOUCHERIFY_TOKEN='" + t + "'", Format::Variables);
    row(".env from Windows", "VOUCHERIFY_ACCESS_TOKEN=\"" + t + "\"\r\nA=b\r\n", Format::Variables, u"Ignored were: A."_s);
    row(".env with a comment behind", "TOKEN=" + t + " # until noon\nA=", Format::Variables);
    row(".env with blanks", "TOKEN = " + t + "\nA = b", Format::Variables);
    row(".env with Bearer", "AUTHORIZATION=\"Bearer " + t + "\"\nA=b", Format::Variables);
    row(".env, the surest name", "TOKEN=other-token-of-a-test\nVOUCHERIFY_TOKEN=" + t, Format::Variables,
        u"more than one token"_s);
    row("set", "set ACCESS_TOKEN=" + t + "\r\nset A=b", Format::Variables);
    row("$env:", "$env:ACCESS_TOKEN = \"" + t + "\"; $env:A = 'b'", Format::Variables, u"Ignored were: A."_s);
    row("a secret's name isn't told", "ACCESS_TOKEN=" + t + "\nc64edsecretkey0123456789=", Format::Variables, u"part"_s);
    row("both", "X_APP_ID=8a\nX_APP_TOKEN=c64ed\nACCESS_TOKEN=" + t, Format::Variables);

    row("Postman", postman(R"({"key":"access_token","value":")" + t + R"(","enabled":true},{"key":"a","value":"b"})"),
        Format::PostmanVariables, u"Ignored were: a."_s);
    row("Postman, switched off", postman(R"({"key":"token","value":"other","enabled":false},{"key":"accessToken","value":"x"},)"
                                         R"({"key":"voucherify_token","value":")" + t + "\"}"),
        Format::PostmanVariables, u"token"_s);
    row("a collection of Postman", R"({"info":{"name":"x"},"item":[],"variable":[{"key":"bearer_token","value":")" + t + "\"}]}",
        Format::PostmanVariables);

    row("HAR, sent", har({entry("https://a.example/v1/vouchers", "Bearer " + t)}), Format::Har,
        u"in the Authorization header of entry 1 of 1"_s);
    row("HAR, issued", har({entry("https://a.example/v1/oauth/token", "Basic YTpi", R"({\"access_token\":\")" + t + R"(\"})")}),
        Format::Har, u"issued by the answer in entry 1 of 1"_s);
    row("HAR, in base64",
        har({entry("https://a.example/v1/oauth/token", "", ("{\"access_token\":\"" + t + "\"}").toBase64(), R"(,"encoding":"base64")")}),
        Format::Har, u"issued"_s);
    row("HAR, the latest", har({entry("https://a.example/", "Bearer other-1"), entry("https://a.example/", "Bearer other-2"),
                               entry("https://a.example/", "bearer " + t), entry("https://a.example/", "")}),
        Format::Har, u"entry 3 of 4. 2 other tokens"_s);
    row("HAR, issued and sent",
        har({entry("https://a.example/v1/oauth/token", "", R"({\"access_token\":\")" + t + R"(\"})"),
            entry("https://a.example/", "Bearer " + t)}),
        Format::Har, u"header of entry 2 of 2. The answer in entry 1 issued it."_s);

    row("cmd.exe", "curl ^\r\n -H \"Authorization: Bearer " + t + "\" ^\r\n -d \"{\\\"a\\\":1}\" \"https://x.example\"",
        Format::CurlLine);
    row("cmd.exe, of a browser", "curl ^\"https://x.example/^\" ^\r\n -H ^\"authorization: Bearer " + t + "^\"", Format::CurlLine);
    row("cmd.exe, behind a prompt", "C:\\Users\\me>curl -H \"Authorization: Bearer " + t + "\" https://x.example",
        Format::CurlLine);
    row("PowerShell", "PS C:\\> curl.exe `\r\n -H \"Authorization: Bearer " + t + "\" `\r\n https://x.example", Format::CurlLine);
    row("curl, what is ignored", "curl -H 'Accept: a' -H 'X-App-Token: c64ed' -H 'Authorization: Bearer " + t + "'", Format::CurlLine,
        u"Only the token was read. Ignored were: Accept, X-App-Token."_s);
    row("Invoke-RestMethod", "irm -Uri https://x.example -Headers @{Authorization='Bearer " + t + "'}", Format::PowerShellCall);
    row("Invoke-WebRequest of a browser",
        "Invoke-WebRequest -UseBasicParsing -Uri \"https://x.example\" `\n-Headers @{\n\"authorization\"=\"Bearer " + t
            + "\"\n  \"accept\"=\"*/*\"\n}",
        Format::PowerShellCall);
    row("a table by name", "$headers = @{ \"Authorization\" = \"Bearer " + t + "\" }\nInvoke-RestMethod $uri -Headers $headers",
        Format::PowerShellCall);
    row("PowerShell's word in a header", "X-Note: Invoke-RestMethod\nAuthorization: Bearer " + t, Format::Header);
    row("-Token", "Invoke-RestMethod https://x.example -Authentication Bearer -Token " + t, Format::PowerShellCall);
}

void TestPastedFormats::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, told);
    const auto pasted = recognise(text);
    QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().message));
    QTEST(pasted->format, "format");
    QVERIFY(pasted->data.accessToken->reveal() == seedToken);
    QString warnings;
    for (const Warning &warning : pasted->data.warnings)
        warnings += warning.text + u' ';
    QVERIFY2(warnings.contains(told), qPrintable(warnings));
    QVERIFY2(!warnings.contains(u"c64ed"_s) && !warnings.contains(u"other-"_s), qPrintable(warnings));
}

void TestPastedFormats::explains_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fragment");
    QTest::newRow(".env without a known name") << QByteArray("FOO=1\nBAR=c64ed") << u"variables, but none has the name"_s;
    QTest::newRow(".env with a variable") << QByteArray("ACCESS_TOKEN=$OTHER\nA=b") << u"name of another variable (ACCESS_TOKEN)"_s;
    QTest::newRow("Postman without a value") << postman(R"({"key":"access_token","value":"","enabled":true})")
                                            << u"without a value: access_token"_s;
    QTest::newRow("Postman without a known name") << postman(R"({"key":"a","value":"c64ed"})") << u"none has the name"_s;
    QTest::newRow("HAR without a token") << har({entry("https://a.example/", "Basic c64ed")}) << u"no token in this HAR file"_s;
    QTest::newRow("HAR without entries") << har({}) << u"none of its 0 entries"_s;
    QTest::newRow("HAR with a refused call for a token")
        << har({entry("https://api.voucherify.io/v1/oauth/token", {}, QByteArray(R"({"key":"unauthorized","message":"m"})").toBase64(),
               R"(,"encoding":"base64")")
                    .replace(R"("status":200)", R"("status":401)")})
        << u"This is an error answer, not a token. The server said: “unauthorized – m”."_s;
    QTest::newRow("HAR cut off") << har({entry("https://a.example/", "Bearer x")}).chopped(4) << u"breaks off"_s;
    QTest::newRow("PowerShell with a variable") << QByteArray("irm x -Headers @{Authorization=\"Bearer $token\"}")
                                                << u"names a variable"_s;
    QTest::newRow("cmd.exe with a variable") << QByteArray("curl ^\n -H \"Authorization: Bearer %TOKEN%\"") << u"variable"_s;
    QTest::newRow("answer without a body") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n") << u"error answer"_s;
    QTest::newRow("answer with a page") << QByteArray("HTTP/1.1 502 Bad Gateway\r\n\r\n<html>") << u"HTTP 502"_s;
}

void TestPastedFormats::explains()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fragment);
    const auto pasted = recognise(text);
    QVERIFY(!pasted);
    QVERIFY2(pasted.error().message.contains(fragment), qPrintable(pasted.error().message));
    QVERIFY2(!pasted.error().message.contains(u"c64ed"_s), qPrintable(pasted.error().message));
}

void TestPastedFormats::tellsAnErrorAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("requestId");
    QTest::newRow("object") << QByteArray(R"({"code":401,"key":"unauthorized","message":"m","request_id":"v-1"})")
                            << ErrorKind::CredentialsRefused << 401 << u"unauthorized"_s << u"v-1"_s;
    QTest::newRow("answer") << QByteArray("HTTP/1.1 429 x\r\nRetry-After: 5\r\n\r\n{\"message\":\"m\"}")
                            << ErrorKind::RateLimited << 429 << QString() << QString();
    QTest::newRow("answer without a body") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n") << ErrorKind::Rejected << 404
                                           << QString() << QString();
    QTest::newRow("busy") << QByteArray("HTTP/1.1 503 x\r\nRetry-After: 5\r\n\r\n") << ErrorKind::ServerError << 503
                          << QString() << QString();
    QTest::newRow("of this program") << QByteArray(R"({"error":{"kind":"forbidden","http_status":403,"key":"k","message":"m"}})")
                                     << ErrorKind::Forbidden << 403 << u"k"_s << QString();
    QTest::newRow("of this program, without an answer") << QByteArray(R"({"error":{"kind":"timeout","http_status":null}})")
                                                        << ErrorKind::Timeout << 0 << QString() << QString();
    QTest::newRow("of another server") << QByteArray(R"({"error":"invalid_scope","error_description":"d"})")
                                       << ErrorKind::Rejected << 0 << u"invalid_scope"_s << QString();
    QTest::newRow("no status") << QByteArray(R"({"code":7,"key":"k"})") << ErrorKind::Rejected << 0 << u"k"_s << QString();
}

void TestPastedFormats::tellsAnErrorAnswer()
{
    QFETCH(QByteArray, text);
    const auto pasted = recognise(text);
    QVERIFY(!pasted);
    const auto &answer = pasted.error().answer;
    QVERIFY(answer);
    QTEST(answer->kind, "kind");
    QTEST(answer->httpStatus, "status");
    QTEST(answer->key, "key");
    QTEST(answer->requestId, "requestId");
}

void TestPastedFormats::readsLargeRecordings()
{
    const QByteArray page(3'000'000, 'x');
    const QByteArray large = har({entry("https://a.example/", "Bearer " + seedToken, page)});
    const auto pasted = recognise(large);
    QVERIFY(pasted);
    QCOMPARE(pasted->format, Format::Har);
    const auto tooLarge = recognise(large + QByteArray(largestHar, ' '));
    QVERIFY(!tooLarge);
    QVERIFY2(tooLarge.error().message.contains(u"16 MiB"_s), qPrintable(tooLarge.error().message));
}

QTEST_GUILESS_MAIN(TestPastedFormats)
#include "tst_pastedformats.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastedcall.h"
#include "core/redaction.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

/// An entry of a HAR recording.
QByteArray entry(const QByteArray &call, int status, const QByteArray &token, const QByteArray &answer = "{}")
{
    const qsizetype blank = call.indexOf(' ');
    QByteArray text =
        R"({"request":{"method":"METHOD","url":"URL","headers":[{"name":"Authorization","value":"Bearer TOKEN"}]},)"
        R"("response":{"status":STATUS,"headers":[],"content":{"text":"ANSWER"}}})";
    return text.replace("METHOD", call.first(blank))
        .replace("URL", call.sliced(blank + 1))
        .replace("TOKEN", token)
        .replace("STATUS", QByteArray::number(status))
        .replace("ANSWER", QByteArray(answer).replace('"', "\\\""));
}

QByteArray har(const QByteArrayList &entries)
{
    return R"({"log":{"version":"1.2","entries":[)" + entries.join(',') + "]}}";
}

} // namespace

/// Which call a text makes with its token.
class TestPastedCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void repeatsNoToken();
};

void TestPastedCall::isFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // "METHOD /path", or empty
    const QByteArray url = "https://api.voucherify.io/v1";
    const QByteArray curl = "curl -H 'Authorization: Bearer 1ABCtestjkLm' ";
    QTest::newRow("curl") << curl + url + "/vouchers?limit=1" << u"GET /v1/vouchers"_s;
    QTest::newRow("curl with a body") << curl + "-d '{}' " + url + "/redemptions" << u"POST /v1/redemptions"_s;
    QTest::newRow("curl over lines") << "$ " + curl + "\\\n  -X DELETE \\\n  " + url + "/customers/ann\n"
                                     << u"DELETE /v1/customers/ann"_s;
    QTest::newRow("curl asks for a token")
        << "curl -u a:b -d grant_type=client_credentials " + url + "/oauth/token" << QString();
    QTest::newRow("curl checks a token") << curl + "-d access_token=1ABCtestjkLm " + url + "/oauth/introspect"
                                         << QString();
    QTest::newRow("curl without an address") << curl << QString();
    QTest::newRow("curl in quotes") << "\"curl -H 'Authorization: Bearer 1ABCtestjkLm' " + url + "/vouchers\""
                                    << u"GET /v1/vouchers"_s;
    QTest::newRow("curl to a bare host") << curl + "https://api.voucherify.io" << QString();
    QTest::newRow("two calls") << curl + url + "/vouchers " + url + "/orders" << QString();
    QTest::newRow("request") << QByteArray(
        "\xEF\xBB\xBFPUT /v1/vouchers/a%2Fb?x=y HTTP/1.1\r\nAuthorization: Bearer 1ABCtestjkLm\r\n\r\n{}")
                             << u"PUT /v1/vouchers/a%2Fb"_s;
    QTest::newRow("headers alone") << QByteArray("Authorization: Bearer 1ABCtestjkLm\nAccept: */*\n") << QString();
    QTest::newRow("answer") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"access_token\":\"1ABCtestjkLm\"}") << QString();
    QTest::newRow("token") << QByteArray("1ABCtestjkLm") << QString();
    QTest::newRow("JSON") << QByteArray("{\"access_token\":\"1ABCtestjkLm\"}") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    const QByteArray first = entry("GET " + url + "/vouchers", 200, "1ABCtestjkLm");
    QTest::newRow("HAR, the latest") << har({first, entry("GET " + url + "/orders", 200, "1ABCtestjkLm")})
                                     << u"GET /v1/orders"_s;
    QTest::newRow("HAR, the refused one")
        << har({entry("POST " + url + "/orders", 403, "1ABCtestjkLm"), first}) << u"POST /v1/orders"_s;
    QTest::newRow("HAR, of another token before")
        << har({entry("POST " + url + "/orders", 403, "other-token-1"), first}) << u"GET /v1/vouchers"_s;
    QTest::newRow("HAR, a refused check as well")
        << har({first, entry("POST " + url + "/oauth/introspect", 401, "1ABCtestjkLm")}) << u"GET /v1/vouchers"_s;
    QTest::newRow("HAR, a refused call without a path as well") << har(
        {entry("POST " + url + "/orders", 403, "1ABCtestjkLm"), entry("GET https://a.example", 403, "1ABCtestjkLm")})
                                                                << u"POST /v1/orders"_s;
    QTest::newRow("HAR, only issued") << har(
        {entry("POST " + url + "/oauth/token", 200, "", R"({"access_token":"1ABCtestjkLm"})")})
                                      << QString();
    QTest::newRow("HAR, broken off") << har({first}).chopped(5) << QString();
}

void TestPastedCall::isFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto call = callInText(text, {});
    QCOMPARE(call ? call->method + u' ' + call->path() : QString(), expected);
}

void TestPastedCall::repeatsNoToken()
{
    const auto known =
        callInText("curl 'https://api.voucherify.io/v1/a/1ABCtestjkLm;x/b' -H 'Authorization: Bearer 1ABCtestjkLm'",
            Redaction({Secret::fromUtf8("1ABCtestjkLm")}));
    QVERIFY(known);
    QCOMPARE(known->path(), u"/v1/a/{hidden}/b"_s);
    const auto call =
        callInText("curl https://api.voucherify.io/v1/tokens/1ABCtest23jkLmNo45pqRs67tuVw89xyZa01bcDe", {});
    QVERIFY(call);
    QVERIFY2(!call->path().contains(u"1ABCtest"), qPrintable(call->path()));
}

QTEST_GUILESS_MAIN(TestPastedCall)
#include "tst_pastedcall.moc"

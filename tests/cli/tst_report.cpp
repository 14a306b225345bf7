// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "1ABCdefghijklmnopqrstuvwxyz0123jkLm";

QByteArray tokenJson(const CliRig &rig)
{
    return "{\"access_token\":\"" + token + R"(","client_id":"a1Bc","scope":"vouchers orders","token_type":"Bearer",)"
        + "\"expires_at\":" + QByteArray::number(rig.clock.utcNow().toSecsSinceEpoch() + 100) + '}';
}

} // namespace

/// "report": what a text comes to for a ticket.
class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsAToken();
    void tellsAnError();
    void answersCalls();
    void writesMarkdown();
    void readsAFile();
    void readsWhatJsonPrinted();
    void aTokenThatIsOverIsAReportToo();
    void refuses_data();
    void refuses();
};

void TestReport::tellsAToken()
{
    CliRig rig;
    rig.input = tokenJson(rig);
    QCOMPARE(rig.run({u"report"_s}), 0);
    QVERIFY2(
        rig.out().startsWith("By its own text the token lasts for another 1 min 40 s; no server was asked.\n\nToken\n"),
        rig.out().constData());
    QVERIFY2(rig.out().contains("ends in jkLm\n"), rig.out().constData());
    QVERIFY(!rig.out().contains(token.mid(4, 8)));
    QVERIFY(!rig.out().contains("\nEndpoints\n"));
    QVERIFY(rig.err().isEmpty());
}

void TestReport::tellsAnError()
{
    CliRig rig;
    rig.input = R"({"code":400,"key":"invalid_scope","message":"Token )" + token
        + R"( refused","request_id":"v-0a1b2c3d4e5f6a7b8c9d"})";
    QCOMPARE(rig.run({u"report"_s}), 0);
    QVERIFY2(
        rig.out().startsWith("A call was refused (HTTP 400, invalid_scope).\n\nThe answer\n"), rig.out().constData());
    QVERIFY2(rig.out().contains("Request ID  v-0a1b2c3d4e5f6a7b8c9d\n"), rig.out().constData());
    QVERIFY2(!rig.out().contains(token.mid(4, 8)), rig.out().constData());
}

void TestReport::answersCalls()
{
    CliRig rig;
    rig.input = tokenJson(rig);
    QCOMPARE(rig.run({u"report"_s, u"--can"_s, u"POST /v1/redemptions"_s, u"--can"_s, u"/v1/orders"_s}), 0);
    const QByteArray endpoints = rig.out().mid(rig.out().indexOf("\nEndpoints\n"));
    QVERIFY2(endpoints.contains("  ✗ No: POST /v1/redemptions needs redemptions"), rig.out().constData());
    QVERIFY2(endpoints.contains("  ✓ Yes: /v1/orders"), rig.out().constData());
}

void TestReport::writesMarkdown()
{
    CliRig rig;
    rig.input = tokenJson(rig);
    QCOMPARE(rig.run({u"report"_s, u"--markdown"_s}), 0);
    QVERIFY2(rig.out().startsWith("**By its own text"), rig.out().constData());
    QVERIFY2(rig.out().contains("\n### Scopes\n\n- **Asked for:** unknown\n- **Granted:** `vouchers orders`\n"),
        rig.out().constData());
}

void TestReport::readsAFile()
{
    CliRig rig;
    QFile file(rig.home.filePath(u"token.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tokenJson(rig)) > 0 && file.flush());
    QCOMPARE(rig.run({u"report"_s, file.fileName()}), 0);
    QVERIFY(rig.out().contains("ends in jkLm\n"));
}

void TestReport::readsWhatJsonPrinted()
{
    CliRig rig;
    FaultServer server;
    rig.useKeysOn(server.url());
    server.answerJson(
        200, R"({"access_token":")" + token + R"(","expires_in":900,"scope":"vouchers","token_type":"Bearer"})");
    QCOMPARE(rig.run(request({u"--json"_s, u"--reveal"_s})), 0);
    rig.input = rig.out();
    QCOMPARE(rig.run({u"report"_s}), 0);
    QVERIFY2(rig.out().contains("From          pasted text that names 127.0.0.1"), rig.out().constData());
    QVERIFY2(rig.out().contains("ends in jkLm\n"), rig.out().constData());
    server.answerJson(401, R"({"code":401,"key":"unauthorized","message":"No","request_id":"v-9"})");
    QCOMPARE(rig.run(request({u"--json"_s})), 3);
    rig.input = rig.out();
    QCOMPARE(rig.run({u"report"_s}), 0);
    QVERIFY2(
        rig.out().startsWith("The request for a token was refused (HTTP 401, unauthorized).\n"), rig.out().constData());
    QVERIFY2(rig.out().contains("Request ID  v-9\n"), rig.out().constData());
    QVERIFY2(rig.out().contains("Advice      Application ID or secret key is wrong"), rig.out().constData());
}

void TestReport::aTokenThatIsOverIsAReportToo()
{
    CliRig rig;
    rig.input = R"({"active":false})";
    QCOMPARE(rig.run({u"report"_s, u"--can"_s, u"GET /v1/vouchers"_s}), 0);
    QVERIFY2(rig.out().contains("✗ No: the token is over. By its scopes alone: "), rig.out().constData());
    QVERIFY2(rig.out().contains("\nNotes\n  "), rig.out().constData());
}

void TestReport::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QStringList() << QByteArray() << u"the text is empty"_s;
    QTest::newRow("prose") << QStringList() << QByteArray("it does not work") << u"This isn't one token"_s;
    QTest::newRow("two files") << QStringList {u"a"_s, u"b"_s} << QByteArray() << u"Only one file"_s;
    QTest::newRow("no file") << QStringList {u"./there-is-none"_s} << QByteArray() << u"can't be opened"_s;
    QTest::newRow("no call") << QStringList {u"--can"_s, u"nonsense"_s} << token << u"--can: "_s;
    QTest::newRow("an empty call") << QStringList {u"--can"_s, u""_s} << token << u"--can"_s;
    QTest::newRow("a token in a call") << QStringList {u"--can"_s, QString::fromLatin1("GET " + token)} << token
                                       << u"Secrets are not taken from arguments"_s;
    QTest::newRow("another's option") << QStringList {u"--reveal"_s} << token << u"--reveal"_s;
}

void TestReport::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    QFETCH(QString, message);
    CliRig rig;
    rig.input = input;
    QCOMPARE(rig.run(QStringList {u"report"_s} + words), 2);
    QVERIFY2(rig.messages().contains(message), rig.err().constData());
    QVERIFY(rig.out().isEmpty());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"

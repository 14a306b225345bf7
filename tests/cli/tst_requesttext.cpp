// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray issued =
    R"({"access_token":"token-issued-in-a-test","expires_in":900,"scope":"vouchers","token_type":"Bearer"})";

/// request --from against a server of the test's.
struct FromRig : CliRig {
    FaultServer server;

    FromRig() { server.answerJson(200, issued); }

    QByteArray env(const QByteArray &more = "SCOPES=vouchers\n") const
    {
        return "VOUCHERIFY_HOST=" + server.url().toEncoded() + "\nX_APP_ID=id-of-a-text\nX_APP_TOKEN=c64ed-of-a-text\n" + more;
    }
    QByteArray curl() const
    {
        return "curl -X POST " + server.url().toEncoded()
            + "/v1/oauth/token \\\n -H 'X-App-Id: id-of-a-text' \\\n -H 'X-App-Token: c64ed-of-a-text' \\\n"
              " -d grant_type=client_credentials --data-urlencode 'scope=vouchers campaigns'";
    }
    int from(const QByteArray &text, const QStringList &more = {})
    {
        input = text;
        return run(QStringList {u"request"_s, u"--from"_s, u"-"_s} + more);
    }
    QByteArray sent() const { return server.requests().isEmpty() ? QByteArray() : server.requests().constLast(); }
};

} // namespace

/// A text that asks for a token is asked with, and its key goes nowhere else.
class TestRequestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asks_data();
    void asks();
    void readsAFile();
    void asksVersion2();
    void optionsGoFirst();
    void takesTheKeyFromStandardInput();
    void leavesTheEnvironmentAlone();
    void refuses_data();
    void refuses();
    void refusesOptionsThatBringAServer_data();
    void refusesOptionsThatBringAServer();
    void explainsAnErrorAnswer();
};

void TestRequestText::asks_data()
{
    QTest::addColumn<bool>("isCurl");
    QTest::newRow(".env") << false;
    QTest::newRow("curl") << true;
}

void TestRequestText::asks()
{
    QFETCH(bool, isCurl);
    FromRig rig;
    QCOMPARE(rig.from(isCurl ? rig.curl() : rig.env()), 0);
    QVERIFY2(rig.sent().contains("X-App-Id: id-of-a-text") && rig.sent().contains("X-App-Token: c64ed-of-a-text"),
        rig.sent().constData());
    QVERIFY2(rig.sent().contains(isCurl ? "scope=vouchers%20campaigns" : "scope=vouchers"), rig.sent().constData());
    QVERIFY2(rig.messages().contains(u"It holds an application ID, a secret key"_s), rig.err().constData());
    QVERIFY(!rig.messages().contains(u"c64ed"_s) && !rig.out().contains("c64ed"));
}

void TestRequestText::readsAFile()
{
    FromRig rig;
    QFile file(rig.home.filePath(u"request.env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rig.env());
    file.close();
    QCOMPARE(rig.run({u"request"_s, u"--from"_s, file.fileName()}), 0);
    QVERIFY(rig.sent().contains("c64ed-of-a-text"));
}

void TestRequestText::asksVersion2()
{
    FromRig rig;
    const QByteArray text = "curl " + rig.server.url().toEncoded()
        + "/v2/oauth/token -u id:c64ed-of-a-text -d project_id=p1 -d scope=vouchers.read -d grant_type=client_credentials";
    QCOMPARE(rig.from(text), 0);
    QVERIFY2(rig.sent().startsWith("POST /v2/oauth/token"), rig.sent().constData());
    QVERIFY(rig.sent().contains("Basic " + QByteArray("id:c64ed-of-a-text").toBase64()));
    QVERIFY(rig.sent().contains("project_id=p1"));
}

void TestRequestText::optionsGoFirst()
{
    FromRig rig;
    const QByteArray text = "curl https://elsewhere.example/v1 -H 'X-App-Id: a' -H 'X-App-Token: c64ed-of-a-text' -d scope=vouchers";
    QCOMPARE(rig.from(text, {u"--host"_s, rig.server.url().toString(), u"--app-id"_s, u"of-an-option"_s, u"--scope"_s, u"orders"_s}), 0);
    QVERIFY(rig.sent().contains("X-App-Id: of-an-option"));
    QVERIFY(rig.sent().contains("scope=orders"));
    QVERIFY(rig.sent().contains("c64ed-of-a-text"));
}

void TestRequestText::takesTheKeyFromStandardInput()
{
    FromRig rig;
    QFile file(rig.home.filePath(u"request.env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("VOUCHERIFY_HOST=" + rig.server.url().toEncoded() + "\nX_APP_ID=a\nSCOPE=vouchers\n");
    file.close();
    // A server that a text alone names may be anybody's.
    QStringList line {u"request"_s, u"--from"_s, file.fileName(), u"--secret-stdin"_s};
    rig.input = "key-of-standard-input\n";
    QCOMPARE(rig.run(line), 2);
    QCOMPARE(rig.server.connectionCount(), 0);
    rig.input = "key-of-standard-input\n";
    line << u"--host"_s << rig.server.url().toString();
    QCOMPARE(rig.run(line), 0);
    QVERIFY(rig.sent().contains("X-App-Token: key-of-standard-input"));
}

/// Neither its key goes to the server of the text, nor the key of the text to its server.
void TestRequestText::leavesTheEnvironmentAlone()
{
    FromRig rig;
    rig.useKeysOn(rig.server.url(), u"key-of-the-environment"_s);
    QCOMPARE(rig.from("VOUCHERIFY_HOST=" + rig.server.url().toEncoded() + "\nX_APP_ID=a\nSCOPE=vouchers"), 2);
    QCOMPARE(rig.from("curl -H 'X-App-Id: a' -H 'X-App-Token: c64ed' -d scope=vouchers"), 2);
    QCOMPARE(rig.server.connectionCount(), 0);
}

void TestRequestText::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const QByteArray pair = "-H 'X-App-Id: a' -H 'X-App-Token: c64ed'";
    QTest::newRow("no server") << "curl -d scope=vouchers " + pair << u"names no server"_s;
    QTest::newRow("plain http") << "curl -d scope=vouchers http://x.example " + pair << u"plain http"_s;
    QTest::newRow("no key") << QByteArray("VOUCHERIFY_HOST=x.example\nX_APP_ID=a\nSCOPE=vouchers") << u"--secret-stdin"_s;
    QTest::newRow("no application ID") << QByteArray("X_APP_TOKEN=c64ed\nSCOPE=vouchers") << u"--app-id"_s;
    QTest::newRow("no scope") << QByteArray("X_APP_TOKEN=c64ed\nX_APP_ID=a") << u"--scope"_s;
    QTest::newRow("variables") << QByteArray("curl -H \"X-App-Id: $ID\" -H \"X-App-Token: $KEY\"") << u"variables stand"_s;
    QTest::newRow("a token alone") << QByteArray("Bearer 1ABCdefghIJKL") << u"no key that asks"_s;
    QTest::newRow("words") << QByteArray("some words") << u"several words"_s;
    QTest::newRow("nothing") << QByteArray() << u"nothing to inspect"_s;
}

void TestRequestText::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    FromRig rig;
    QCOMPARE(rig.from(text, {u"--json"_s}), 2);
    QVERIFY2(rig.messages().contains(said), rig.err().constData());
    QVERIFY(!rig.err().contains("c64ed") && !rig.out().contains("c64ed"));
}

void TestRequestText::refusesOptionsThatBringAServer_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("sandbox") << QStringList {u"--sandbox"_s};
    QTest::newRow("profile") << QStringList {u"--profile"_s, u"Shop"_s};
    QTest::newRow("a key on the same input") << QStringList {u"--secret-stdin"_s};
    QTest::newRow("a token on the same input") << QStringList {u"--ensure"_s, u"60"_s};
}

void TestRequestText::refusesOptionsThatBringAServer()
{
    QFETCH(QStringList, options);
    FromRig rig;
    QCOMPARE(rig.from(rig.env(), options), 2);
    QCOMPARE(rig.server.connectionCount(), 0);
    QVERIFY(!rig.err().contains("c64ed"));
}

void TestRequestText::explainsAnErrorAnswer()
{
    CliRig rig;
    rig.input = R"({"code":401,"key":"unauthorized","message":"m","request_id":"v-1"})";
    QCOMPARE(rig.run({u"inspect"_s, u"--json"_s}), 3);
    QCOMPARE(rig.error().value("kind"_L1).toString(), u"credentials_refused"_s);
    QCOMPARE(rig.error().value("http_status"_L1).toInt(), 401);
    QCOMPARE(rig.error().value("key"_L1).toString(), u"unauthorized"_s);
    QCOMPARE(rig.error().value("request_id"_L1).toString(), u"v-1"_s);
    QVERIFY(rig.error().value("advice"_L1).toString().contains(u"Copy both parts again"_s));
    QVERIFY2(rig.messages().contains(u"Recognised: an error answer. A call was refused (HTTP 401)."_s), rig.err().constData());
    QVERIFY(rig.messages().contains(u"v-1"_s));
}

QTEST_GUILESS_MAIN(TestRequestText)
#include "tst_requesttext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

#include <QJsonArray>
#include <QTcpServer>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray issued = R"({"access_token":"1ABCdefghijklmnopqrstuvwxyzjkLm","client_id":"a1Bc","expires_in":900,)"
                          R"("scope":"vouchers","token_type":"Bearer","refresh_token":"zz-9"})";

const QStringList hidden {u"secret-of-a-test"_s, u"1ABCdef"_s, u"zz-9"_s, u"token-pasted"_s};

} // namespace

/// --exchange: what went over the wire.
class TestExchangeOption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSilentUnlessAsked();
    void showsBothSides();
    void showsThemAsJson();
    void masksDespiteReveal();
    void showsARefusal_data();
    void showsARefusal();
    void showsThatThereIsNoAnswer();
    void showsChecksAndRevocations_data();
    void showsChecksAndRevocations();
    void isNoOptionOfOthers();

private:
    void verifyHidden(const CliRig &rig) const
    {
        for (const QString &secret : hidden)
            QVERIFY2(!QString::fromUtf8(rig.out() + rig.err()).contains(secret), (rig.out() + rig.err()).constData());
    }

    FaultServer m_server;
};

void TestExchangeOption::isSilentUnlessAsked()
{
    CliRig rig;
    rig.useKeysOn(m_server.url());
    m_server.answerJson(200, issued);
    QCOMPARE(rig.run(request()), 0);
    QVERIFY(!rig.messages().contains(u"X-App-Token"_s));
    QCOMPARE(rig.run(request({u"--json"_s})), 0);
    QVERIFY(!rig.json().contains("exchange"_L1));
}

void TestExchangeOption::showsBothSides()
{
    CliRig rig;
    rig.useKeysOn(m_server.url());
    m_server.answerJson(200, issued);
    QCOMPARE(rig.run(request({u"--exchange"_s})), 0);
    const QString text = rig.messages();
    for (const QString &part : {u"> POST /v1/oauth/token HTTP/1.1\n"_s, u"> X-App-Id: app-id-of-a-test\n"_s,
             u"> X-App-Token: ••••••••(#"_s, u"> grant_type=client_credentials&\n> scope=vouchers\n"_s, u"< 200 "_s,
             u"<   \"client_id\": \"a1Bc\",\n"_s, u"<   \"refresh_token\": \"••••••••\"\n"_s, u"preparation 0 ms"_s,
             u"curl --http1.1"_s, u"\"$X_APP_TOKEN\""_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
    QVERIFY(QString::fromUtf8(rig.out()).contains(u"Client ID"_s)); // and the report is as it was
    verifyHidden(rig);
}

void TestExchangeOption::showsThemAsJson()
{
    CliRig rig;
    rig.useKeysOn(m_server.url());
    m_server.answerJson(200, issued, "X-Thing: 1\r\n");
    QCOMPARE(rig.run(request({u"--exchange"_s, u"--json"_s})), 0);
    const QJsonObject exchange = rig.json()["exchange"_L1].toObject();
    QCOMPARE(exchange["call"_L1].toString(), u"request"_s);
    const QJsonObject sent = exchange["request"_L1].toObject();
    QCOMPARE(sent["method"_L1].toString(), u"POST"_s);
    QCOMPARE(sent["url"_L1].toString(), m_server.url().toString() + u"/v1/oauth/token"_s);
    QCOMPARE(sent["body_bytes"_L1].toInt(), m_server.requests().last().split('\n').last().size());
    const QJsonObject answer = exchange["answer"_L1].toObject();
    QCOMPARE(answer["status"_L1].toInt(), 200);
    QCOMPARE(answer["body_bytes"_L1].toInt(), issued.size());
    const QJsonObject thing {{u"name"_s, u"X-Thing"_s}, {u"value"_s, u"1"_s}, {u"masked"_s, false}};
    QVERIFY(answer["headers"_L1].toArray().contains(thing));
    QCOMPARE(exchange["phases"_L1].toArray().size(), 5);
    QCOMPARE(exchange["phases"_L1][3]["phase"_L1].toString(), u"wait"_s);
    QVERIFY(exchange["curl"_L1].toString().contains(u"$X_APP_TOKEN"_s));
    verifyHidden(rig);
}

void TestExchangeOption::masksDespiteReveal()
{
    CliRig rig;
    rig.useKeysOn(m_server.url());
    m_server.answerJson(200, issued);
    QCOMPARE(rig.run(request({u"--exchange"_s, u"--json"_s, u"--reveal"_s})), 0);
    QCOMPARE(rig.json()["access_token"_L1].toString(), u"1ABCdefghijklmnopqrstuvwxyzjkLm"_s);
    const QByteArray exchange = QJsonDocument(rig.json()["exchange"_L1].toObject()).toJson();
    for (const QString &secret : hidden)
        QVERIFY2(!exchange.contains(secret.toUtf8()), exchange.constData());
}

void TestExchangeOption::showsARefusal_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("text") << false;
    QTest::newRow("JSON") << true;
}

void TestExchangeOption::showsARefusal()
{
    QFETCH(bool, json);
    CliRig rig;
    rig.useKeysOn(m_server.url());
    m_server.answerJson(401, R"({"code":401,"key":"unauthorized","message":"No secret-of-a-test","request_id":"v-1"})");
    QCOMPARE(rig.run(request({u"--exchange"_s}) + (json ? QStringList {u"--json"_s} : QStringList())), 3);
    if (json) {
        QCOMPARE(rig.error()["kind"_L1].toString(), u"credentials_refused"_s);
        QCOMPARE(rig.json()["exchange"_L1]["answer"_L1]["status"_L1].toInt(), 401);
    } else {
        QVERIFY2(rig.messages().contains(u"<   \"message\": \"No ••••••••"_s), rig.err().constData());
    }
    verifyHidden(rig);
}

void TestExchangeOption::showsThatThereIsNoAnswer()
{
    CliRig rig;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    rig.useKeysOn(QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort())));
    closed.close();
    QCOMPARE(rig.run(request({u"--exchange"_s})), 4);
    QVERIFY2(rig.messages().contains(u"< No answer\n"_s), rig.err().constData());
    QVERIFY2(rig.messages().contains(u"connection 0 ms, in which it ended\n"_s), rig.err().constData());
    QCOMPARE(rig.run(request({u"--exchange"_s, u"--json"_s})), 4);
    QVERIFY(rig.json()["exchange"_L1]["answer"_L1].isNull());
    verifyHidden(rig);
}

void TestExchangeOption::showsChecksAndRevocations_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("introspect") << u"introspect"_s;
    QTest::newRow("revoke") << u"revoke"_s;
}

void TestExchangeOption::showsChecksAndRevocations()
{
    QFETCH(QString, command);
    CliRig rig;
    rig.useKeysOn(m_server.url());
    if (command == u"revoke"_s)
        m_server.answer("HTTP/1.1 204 No Content\r\n\r\n");
    else
        m_server.answerJson(200, R"({"active":true,"expires_in":900})");
    rig.input = pasted;
    QCOMPARE(rig.run({command, u"--exchange"_s}), 0);
    QVERIFY2(rig.messages().contains(u"> access_token=••••••••(#"_s), rig.err().constData());
    QVERIFY(m_server.requests().last().contains(pasted));
    verifyHidden(rig);
}

void TestExchangeOption::isNoOptionOfOthers()
{
    CliRig rig;
    rig.input = pasted;
    QCOMPARE(rig.run({u"inspect"_s, u"--exchange"_s}), 2);
}

QTEST_GUILESS_MAIN(TestExchangeOption)
#include "tst_exchange.moc"

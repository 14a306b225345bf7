// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

#include <QJsonArray>
#include <QTcpServer>

using namespace bearerscope;
using namespace Qt::StringLiterals;

class TestCommandCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestSendsOnePost();
    void failures_data();
    void failures();
    void aClosedPort();
    void wrongKeys();
    void version2();
    void version2WantsAProject();
    void masksWhatAServerRepeats_data();
    void masksWhatAServerRepeats();
    void introspectsActive();
    void anIntrospectionTellsItsTimesBesideThePasted();
    void introspectsInactive();
    void anAnswerAboutAnotherTokenIsNoAnswer();
    void aFreshSandboxKnowsNoToken();
    void revokes();
    void revokesWhatIsNotActive();
    void messagesCarryTheRequestId();
    void foreignTextInMessagesIsMadeVisible();
    void secretsStayOutOfTheOutput();
};

void TestCommandCalls::aRequestSendsOnePost()
{
    CliRig rig;
    FaultServer server;
    server.answerJson(200, R"({"access_token":"token-issued-in-a-test","expires_in":900,"scope":"vouchers"})");
    rig.useKeysOn(server.url());
    QCOMPARE(rig.run(request({u"--scope"_s, u"orders"_s})), 0);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray &sent = server.requests().constFirst();
    QVERIFY(sent.startsWith("POST /v1/oauth/token "));
    QVERIFY(sent.contains("\r\nX-App-Id: app-id-of-a-test\r\n"));
    QVERIFY(sent.contains("\r\nX-App-Token: secret-of-a-test\r\n"));
    QVERIFY(sent.endsWith("\r\n\r\ngrant_type=client_credentials&scope=vouchers%20orders"));
    QVERIFY(rig.messages().contains(u"not granted: \"orders\""));
}

void TestCommandCalls::failures_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    const struct {
        const char *name;
        QByteArray answer;
        int code;
        const char *kind;
    } faults[] = {
        {"T65 401", jsonAnswer(401, "{}"), 3, "credentials_refused"},
        {"T66 400", jsonAnswer(400, R"({"code":400,"key":"missing_parameters"})"), 3, "rejected"},
        {"T67 403", jsonAnswer(403, "{}"), 3, "forbidden"},
        {"T69 429", jsonAnswer(429, "{}"), 3, "rate_limited"},
        {"T40 502", jsonAnswer(502, "<html>"), 4, "server_error"},
        {"T7 no answer", {}, 5, "outcome_unknown"},
        {"T55 redirect", "HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example/\r\nContent-Length: 0\r\n\r\n", 4,
            "redirect_refused"},
    };
    for (const auto &fault : faults) {
        for (const char *command : {"request", "introspect", "revoke"})
            QTest::addRow("%s, %s", fault.name, command)
                << QString::fromLatin1(command) << fault.answer << fault.code << QString::fromLatin1(fault.kind);
    }
    QTest::newRow("T38 empty, request") << u"request"_s << jsonAnswer(200, {}) << 4 << u"not_json"_s;
    QTest::newRow("J14 introspect") << u"introspect"_s << jsonAnswer(200, R"({"active":"true"})") << 4
                                    << u"wrong_shape"_s;
}

void TestCommandCalls::failures()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    QFETCH(QString, kind);
    CliRig rig;
    FaultServer server;
    server.answer(answer);
    rig.useKeysOn(server.url());
    rig.input = pasted;
    QStringList words {command};
    if (command == u"request")
        words = request();
    QCOMPARE(rig.run(words), code);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY(rig.messages().startsWith(u"bearerscope: "));

    QCOMPARE(rig.run(words + QStringList {u"--json"_s}), code);
    QCOMPARE(rig.json().keys(), QStringList {u"error"_s}); // and nothing else there
    QCOMPARE(rig.error()[u"kind"].toString(), kind);
    QCOMPARE(rig.error()[u"call"].toString(), command);
    QCOMPARE(server.requests().size(), 2); // one POST a run
}

void TestCommandCalls::aClosedPort()
{
    CliRig rig;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    rig.useKeysOn(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    QCOMPARE(rig.run(request({u"--json"_s})), 4);
    QCOMPARE(rig.error()[u"kind"].toString(), u"connection_refused"_s);
    QVERIFY(rig.messages().contains(u"127.0.0.1:%1"_s.arg(port)));
}

void TestCommandCalls::wrongKeys()
{
    CliRig rig;
    const Connection connection = *rig.sandbox.start();
    rig.useKeysOn(connection.server.baseUrl, u"wrong-secret-of-a-test"_s);
    QCOMPARE(rig.run(request({u"--json"_s})), 3);
    QCOMPARE(rig.error()[u"kind"].toString(), u"credentials_refused"_s);
    QCOMPARE(rig.error()[u"http_status"].toInteger(), 401);
}

void TestCommandCalls::version2()
{
    const QStringList version2 {u"--sandbox"_s, u"--credentials"_s, u"oauth_service"_s};
    CliRig rig;
    QCOMPARE(rig.run(QStringList {u"request"_s, u"--scope"_s, u"vouchers.read areas.read"_s, u"--json"_s} + version2), 0);
    QCOMPARE(rig.json()[u"scope"].toString(), u"vouchers.read areas.read"_s);
    QCOMPARE(rig.json()[u"scopes"][u"permission_codes"].toArray().size(), 2);
    QCOMPARE(rig.json()[u"scopes"][u"unknown"].toArray().size(), 0);
    QCOMPARE(rig.json()[u"warnings"].toArray().size(), 0);

    rig.input = "vouchers.read";
    for (const QString &command : {u"introspect"_s, u"revoke"_s}) {
        QCOMPARE(rig.run(QStringList {command, u"--json"_s} + version2), 2);
        QVERIFY2(rig.messages().contains(u"No call is published"_s), qPrintable(rig.messages()));
    }
}

void TestCommandCalls::version2WantsAProject()
{
    CliRig rig;
    rig.useKeysOf(*rig.sandbox.start(0, CredentialsKind::OAuthServiceKey));
    const QStringList words {
        u"request"_s, u"--scope"_s, u"vouchers.read"_s, u"--credentials"_s, u"oauth_service"_s};
    QCOMPARE(rig.run(words), 2);
    QVERIFY(rig.messages().contains(u"--project-id"_s));
    QCOMPARE(rig.run(words + QStringList {u"--project-id"_s, u"sandbox-project"_s}), 0);
    QCOMPARE(rig.run(words + QStringList {u"--project-id"_s, u"another"_s}), 3);
    QCOMPARE(rig.run({u"request"_s, u"--scope"_s, u"vouchers"_s, u"--credentials"_s, u"password"_s}), 2);
    QVERIFY(rig.messages().contains(u"api_key_pair, oauth_service"_s));
}

void TestCommandCalls::masksWhatAServerRepeats_data()
{
    QTest::addColumn<QByteArray>("member");
    for (const QByteArray member : {"client_id", "scope", "token_type"})
        QTest::newRow(member.constData()) << member;
}

/// In an answer that is fine otherwise; --reveal is about the token.
void TestCommandCalls::masksWhatAServerRepeats()
{
    QFETCH(QByteArray, member);
    const QByteArray key = "made-up-secret-key-of-a-test";
    const QByteArray basic = ("an-app:" + key).toBase64();
    FaultServer server;
    CliRig rig;
    rig.useKeysOn(server.url(), QString::fromLatin1(key));
    rig.environment.insert(u"X_APP_ID"_s, u"an-app"_s);
    server.answerJson(200, R"({"access_token":"1ABCdefghijklmnopqrstuvwxyzjkLm","expires_in":900,")" + member + R"(":"Basic )"
            + basic + "\"}");
    const QStringList words {u"request"_s, u"--scope"_s, u"vouchers.read"_s, u"--credentials"_s, u"oauth_service"_s,
        u"--project-id"_s, u"a-project"_s, u"--json"_s};
    QVERIFY(rig.run(words + QStringList {u"--reveal"_s}) >= 0);
    QVERIFY(rig.out().contains("1ABCdefghijklmnopqrstuvwxyzjkLm"));
    QVERIFY2(!rig.out().contains(basic), rig.out().constData());
    QVERIFY(server.requests().constLast().contains(basic)); // which was sent
    QVERIFY(rig.run(words) >= 0);
    QVERIFY2(!rig.out().contains(basic), rig.out().constData());
    QVERIFY(!rig.messages().contains(QString::fromLatin1(basic)));
    QVERIFY(rig.out().contains(fingerprintOf(Secret::fromUtf8(basic)).toLatin1()));
}

void TestCommandCalls::introspectsActive()
{
    CliRig rig;
    rig.useKeysOf(*rig.sandbox.start());
    QCOMPARE(rig.run(request()), 0);
    rig.input = rig.session.token()->data().accessToken->reveal().toByteArray();
    rig.session.clear();
    QCOMPARE(rig.run({u"introspect"_s, u"--json"_s}), 0);
    QCOMPARE(rig.json()[u"active"], QJsonValue(true));
    QCOMPARE(rig.json()[u"state"].toString(), u"active"_s);
    QVERIFY(rig.json()[u"server"].toString().startsWith(u"http://127.0.0.1:"));

    rig.input = "Authorization: Bearer " + rig.input + '\n'; // any form that is recognised
    QCOMPARE(rig.run({u"introspect"_s}), 0);
    QVERIFY(rig.messages().contains(u"The server says: active."));
}

void TestCommandCalls::anIntrospectionTellsItsTimesBesideThePasted()
{
    CliRig rig;
    FaultServer server;
    server.answerJson(200, R"({"active":true,"expires_in":800})");
    rig.useKeysOn(server.url());
    rig.input = R"({"access_token":"token-pasted-in-a-test","expires_at":1795369152})";
    QCOMPARE(rig.run({u"introspect"_s, u"--json"_s}), 0);
    QMap<QString, bool> believed;
    for (const QJsonValue source : rig.json()[u"times"].toObject()[u"sources"].toArray())
        believed.insert(source[u"source"].toString(), source[u"believed"].toBool());
    QCOMPARE(believed.value(u"introspection.expires_in"_s), true);
    QVERIFY(believed.contains(u"pasted.expires_at"_s));
    QCOMPARE(believed.value(u"pasted.expires_at"_s), false); // it ends 100 s later
}

void TestCommandCalls::introspectsInactive()
{
    CliRig rig;
    FaultServer server;
    server.answerJson(200, R"({"active":false})");
    rig.useKeysOn(server.url());
    rig.input = pasted;
    QCOMPARE(rig.run({u"introspect"_s, u"--json"_s}), 1);
    QCOMPARE(rig.json()[u"active"], QJsonValue(false));
    QCOMPARE(rig.json()[u"state"].toString(), u"inactive"_s);
    QCOMPARE(rig.run({u"introspect"_s}), 1);
    QVERIFY(QString::fromUtf8(rig.out()).startsWith(u"✗ Inactive"));
    QVERIFY(rig.messages().contains(u"not active"));
}

void TestCommandCalls::anAnswerAboutAnotherTokenIsNoAnswer()
{
    CliRig rig;
    FaultServer server;
    server.answerJson(200, R"({"active":true,"access_token":"quite-another-token"})");
    rig.useKeysOn(server.url());
    rig.input = pasted;
    QCOMPARE(rig.run({u"introspect"_s, u"--json"_s}), 4); // J16
    QCOMPARE(rig.json()[u"warnings"].toArray().at(0)[u"kind"].toString(), u"token_mismatch"_s);
}

void TestCommandCalls::aFreshSandboxKnowsNoToken()
{
    CliRig rig;
    rig.input = pasted;
    QCOMPARE(rig.run({u"introspect"_s, u"--sandbox"_s}), 1);
    QVERIFY2(rig.out().contains("\nWhy\n  1. The sandbox was asked, which knows only"), rig.out());
    QCOMPARE(rig.run({u"revoke"_s, u"--sandbox"_s}), 1);
}

void TestCommandCalls::revokes()
{
    CliRig rig;
    rig.useKeysOf(*rig.sandbox.start());
    QCOMPARE(rig.run(request()), 0);
    rig.input = rig.session.token()->data().accessToken->reveal().toByteArray();
    QCOMPARE(rig.run({u"revoke"_s, u"--json"_s}), 0);
    QCOMPARE(rig.json()[u"state"].toString(), u"revoked"_s);
    QVERIFY(rig.messages().contains(u"revoked"));
    QCOMPARE(rig.run({u"revoke"_s, u"--json"_s}), 1); // a second time there is nothing left to revoke
    QCOMPARE(rig.json()[u"state"].toString(), u"revoked"_s); // as this session still knows
    QCOMPARE(rig.json()[u"causes"].toArray().at(0)[u"kind"].toString(), u"revoked_here"_s);
}

void TestCommandCalls::revokesWhatIsNotActive()
{
    CliRig rig;
    FaultServer server;
    server.answerJson(404, {}); // T68
    rig.useKeysOn(server.url());
    rig.input = pasted;
    QCOMPARE(rig.run({u"revoke"_s}), 1);
    QVERIFY(QString::fromUtf8(rig.out()).startsWith(u"✗ Inactive"));
    QVERIFY(rig.messages().contains(u"HTTP 404"));
}

void TestCommandCalls::messagesCarryTheRequestId()
{
    CliRig rig;
    FaultServer server;
    server.answerJson(401, R"({"code":401,"message":"Nobody let you in","request_id":"v-0123abcd"})");
    rig.useKeysOn(server.url());
    QCOMPARE(rig.run(request({u"--json"_s})), 3);
    QVERIFY(rig.messages().endsWith(u"(request id v-0123abcd)\n"));
    QCOMPARE(rig.messages().count(u'\n'), 1);
    QVERIFY(rig.messages().contains(u"Nobody let you in"));
    QCOMPARE(rig.error()[u"request_id"].toString(), u"v-0123abcd"_s);
}

void TestCommandCalls::foreignTextInMessagesIsMadeVisible()
{
    CliRig rig;
    FaultServer server;
    server.answerJson(400, "{\"message\":\"\\u001b[2J\\nline two\\u202E\xC2\x9B\",\"request_id\":\"\\u0007\"}");
    rig.useKeysOn(server.url());
    for (const QStringList &more : {QStringList(), QStringList {u"--json"_s}}) {
        QCOMPARE(rig.run(request(more)), 3);
        for (const QByteArray &odd :
            {QByteArray("\x1b"), QByteArray("\x07"), u"\u202E"_s.toUtf8(), QByteArray("\xC2\x9B")}) {
            QVERIFY(!rig.err().contains(odd));
            QVERIFY(!rig.out().contains(odd));
        }
        QCOMPARE(rig.messages().count(u'\n'), 1);
    }
    QCOMPARE(rig.error()[u"message"].toString(), u"\u001b[2J\nline two\u202E\u009B"_s); // literal to machines
}

void TestCommandCalls::secretsStayOutOfTheOutput()
{
    CliRig rig;
    FaultServer server;
    rig.useKeysOn(server.url(), u"hunter2-hunter2-hunter2"_s);
    rig.input = pasted;
    for (const int status : {200, 204, 401, 404, 500}) {
        server.answerJson(status, status == 200 ? R"({"active":true})" : QByteArray());
        for (const QString &command : {u"introspect"_s, u"revoke"_s}) {
            for (const QStringList &more : {QStringList(), QStringList {u"--json"_s}}) {
                QVERIFY(rig.run(QStringList {command} + more) >= 0);
                QVERIFY(!(rig.out() + rig.err()).contains("hunter2"));
                QVERIFY(!(rig.out() + rig.err()).contains(pasted));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCommandCalls)
#include "tst_commandcalls.moc"

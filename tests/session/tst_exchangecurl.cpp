// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentationrig.h"

#include "session/exchangecurl.h"
#include "session/exchangelog.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

// With what means something to a shell, to a form or to curl.
const QByteArray token = "1ABC/t+o%25k=e&n'$(x)`y`jkLm";
const QByteArray issued = "{\"access_token\":\"" + token + "\",\"expires_in\":900,\"token_type\":\"Bearer\"}";

/// The start line, the headers whose names count as the same, and the body.
QByteArrayList piecesOf(const QByteArray &request)
{
    QByteArrayList lines = request.left(request.indexOf("\r\n\r\n")).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    std::ranges::sort(lines);
    return lines << request.sliced(request.indexOf("\r\n\r\n") + 4);
}

} // namespace

/// A call as a line for a shell.
class TestExchangeCurl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesTheSameCall_data();
    void makesTheSameCall();
    void holdsNoSecret();
    void namesTheProxy();
};

void TestExchangeCurl::makesTheSameCall_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<CredentialsKind>("kind");
    QTest::addColumn<Audience>("audience");
    for (const Audience audience : {Audience::Owner, Audience::Others}) {
        const char *who = audience == Audience::Owner ? "" : ", for others";
        QTest::addRow("request%s", who) << Call::RequestToken << CredentialsKind::ApiKeyPair << audience;
        QTest::addRow("version 2%s", who) << Call::RequestToken << CredentialsKind::OAuthServiceKey << audience;
        QTest::addRow("introspect%s", who) << Call::Introspect << CredentialsKind::ApiKeyPair << audience;
        QTest::addRow("revoke%s", who) << Call::Revoke << CredentialsKind::ApiKeyPair << audience;
    }
}

void TestExchangeCurl::makesTheSameCall()
{
    QFETCH(Call, call);
    QFETCH(CredentialsKind, kind);
    QFETCH(Audience, audience);
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("there is no curl");
    PresentationRig rig;
    ExchangeLog log(*rig.session, rig.presentation);
    FaultServer server;
    server.answerJson(200, issued);
    Connection connection = connectionTo(server);
    connection.credentials = {u"app'id$(x)"_s, Secret::fromUtf8("key'with\"$HOME`x`"), kind, u"project&1"_s};
    QVERIFY(rig.finish(rig.session->requestToken({connection, {u"vouchers"_s, u"it's"_s}})));
    if (call != Call::RequestToken)
        QVERIFY(rig.finish(
            call == Call::Introspect ? rig.session->introspect(connection) : rig.session->revoke(connection)));
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"X_APP_ID"_s, connection.credentials.applicationId);
    environment.insert(u"X_APP_TOKEN"_s, QString::fromUtf8(connection.credentials.secretKey.reveal()));
    environment.insert(u"PROJECT_ID"_s, connection.credentials.projectId);
    environment.insert(u"ACCESS_TOKEN"_s, rig.text());
    environment.insert(u"http_proxy"_s, u"http://127.0.0.1:1"_s); // the call went without one
    shell.setProcessEnvironment(environment);
    const auto before = server.requests().size();
    shell.start(u"sh"_s, {u"-c"_s, curlCommand(*log.at(0), audience)});
    QTRY_COMPARE(shell.state(), QProcess::NotRunning); // the server is in this very thread
    QVERIFY2(server.requests().size() == before + 1, shell.readAllStandardError().constData());
    QCOMPARE(piecesOf(server.requests()[before]), piecesOf(server.requests()[before - 1]));
}

void TestExchangeCurl::holdsNoSecret()
{
    PresentationRig rig;
    ExchangeLog log(*rig.session, rig.presentation);
    FaultServer server;
    server.answerJson(200, issued);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    QVERIFY(rig.finish(rig.session->introspect(connectionTo(server))));
    const QString line = curlCommand(*log.at(0), Audience::Owner);
    QVERIFY2(line.contains(u"'X-App-Token: '\"$X_APP_TOKEN\""_s), qPrintable(line));
    QVERIFY2(line.contains(u"access_token=\"$ACCESS_TOKEN\""_s), qPrintable(line));
    QVERIFY(!line.contains(u"secret-of-a-test"_s));
    QVERIFY(!line.contains(u"1ABC"_s));
    QVERIFY(line.contains(u"app-id-of-a-test"_s));
    QVERIFY(!curlCommand(*log.at(0), Audience::Others).contains(u"app-id-of-a-test"_s));
}

void TestExchangeCurl::namesTheProxy()
{
    CallRecord record {.address = QUrl(u"https://a.example/v1"_s)};
    record.proxy = {u"proxy.example"_s, 3128};
    QVERIFY(curlCommand(record, Audience::Owner).contains(u"--proxy 'http://proxy.example:3128'"_s));
    record.proxy = {};
    QVERIFY(curlCommand(record, Audience::Owner).contains(u"--noproxy '*'"_s));
}

QTEST_GUILESS_MAIN(TestExchangeCurl)
#include "tst_exchangecurl.moc"

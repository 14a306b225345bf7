// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"
#include "support/certificates.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = R"({"access_token":"token-issued-in-a-test","expires_in":900,"active":true})";

/// The three calls, each as a command line.
QList<QStringList> commands()
{
    return {request(), {u"introspect"_s}, {u"revoke"_s}};
}

} // namespace

/// Time limit, proxy and authorities on the command line, and what it tells of them and of the limit of calls.
class TestCommandNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void saysThroughWhichProxyItGoes();
    void takesTheProxyOfTheEnvironment();
    void saysNothingOfAProxyThatIsNotUsed_data();
    void saysNothingOfAProxyThatIsNotUsed();
    void keepsToTheTimeLimit();
    void theSandboxTakesATimeLimit();
    void trustsTheGivenAuthorities();
    void goesNowhereWithoutTheAuthorities();
    void tellsTheRateLimit();
    void tellsWhenToTryAgain_data();
    void tellsWhenToTryAgain();
};

void TestCommandNetwork::saysThroughWhichProxyItGoes()
{
    CliRig rig;
    FaultServer proxy;
    proxy.answer("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    rig.useKeysOn(QUrl(u"https://voucherify.example"_s));
    rig.input = pasted;
    const QString address = u"127.0.0.1:%1"_s.arg(proxy.port());
    for (const QStringList &command : commands()) {
        QCOMPARE(rig.run(command + QStringList {u"--proxy"_s, address, u"--json"_s}), 4);
        QVERIFY2(rig.messages().startsWith(u"bearerscope: Through the proxy %1 (own setting).\n"_s.arg(address)),
            qPrintable(rig.messages()));
        QCOMPARE(rig.error()[u"kind"].toString(), u"proxy"_s);
        QCOMPARE(rig.error()[u"proxy"].toObject(), (QJsonObject {{u"address"_s, address}, {u"source"_s, u"own"_s}}));
        QVERIFY(proxy.requests().constLast().startsWith("CONNECT voucherify.example:443 "));
        QVERIFY(!proxy.requests().constLast().contains("secret-of-a-test"));
    }
}

void TestCommandNetwork::takesTheProxyOfTheEnvironment()
{
    CliRig rig;
    FaultServer proxy;
    proxy.answer("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    rig.useKeysOn(QUrl(u"https://voucherify.example"_s));
    const QString address = u"127.0.0.1:%1"_s.arg(proxy.port());
    qputenv("https_proxy", "http://hidden:words@" + address.toLatin1());
    const int code = rig.run(request({u"--json"_s}));
    qputenv("https_proxy", "");
    QCOMPARE(code, 4);
    QVERIFY(rig.messages().startsWith(u"bearerscope: Through the proxy %1 (https_proxy).\n"_s.arg(address)));
    QCOMPARE(
        rig.error()[u"proxy"].toObject(), (QJsonObject {{u"address"_s, address}, {u"source"_s, u"https_proxy"_s}}));
    for (const char *secret : {"hidden", "words"})
        QVERIFY(!(rig.out() + rig.err()).contains(secret));
}

void TestCommandNetwork::saysNothingOfAProxyThatIsNotUsed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("this computer") << QStringList {u"--proxy"_s, u"proxy.example:3128"_s};
    QTest::newRow("none") << QStringList {u"--proxy"_s, u"none"_s};
    QTest::newRow("system") << QStringList {u"--proxy"_s, u"system"_s};
}

void TestCommandNetwork::saysNothingOfAProxyThatIsNotUsed()
{
    QFETCH(QStringList, options);
    CliRig rig;
    FaultServer server;
    server.answerJson(200, token);
    rig.useKeysOn(server.url());
    QCOMPARE(rig.run(request(options + QStringList {u"--json"_s})), 0);
    QVERIFY(!rig.messages().contains(u"proxy"));
    QVERIFY(rig.json()[u"proxy"].isNull());
    QCOMPARE(server.requests().size(), 1);
}

void TestCommandNetwork::keepsToTheTimeLimit()
{
    CliRig rig;
    FaultServer server;
    server.stayMute();
    rig.useKeysOn(server.url());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(rig.run(request({u"--timeout"_s, u"1"_s, u"--json"_s})), 5); // it was sent
    QVERIFY(timer.elapsed() >= 950);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(rig.error()[u"kind"].toString(), u"timeout"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestCommandNetwork::theSandboxTakesATimeLimit()
{
    CliRig rig;
    QCOMPARE(rig.run(request({u"--sandbox"_s, u"--timeout"_s, u"120"_s, u"--json"_s})), 0);
    QVERIFY(rig.json()[u"proxy"].isNull());
}

void TestCommandNetwork::trustsTheGivenAuthorities()
{
    const TestAuthority authority;
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(authority.pem()), authority.pem().size());
    file.close();
    CliRig rig;
    FaultServer server;
    server.useTls(authority.issue().serverConfiguration());
    server.answerJson(200, token);
    rig.useKeysOn(server.url(u"https"_s));
    QCOMPARE(rig.run(request({u"--json"_s})), 4);
    QCOMPARE(rig.error()[u"kind"].toString(), u"tls_certificate"_s);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(rig.run(request({u"--ca-file"_s, file.fileName()})), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestCommandNetwork::goesNowhereWithoutTheAuthorities()
{
    CliRig rig;
    FaultServer server;
    rig.useKeysOn(server.url());
    rig.input = pasted;
    for (const QStringList &command : commands()) {
        QCOMPARE(rig.run(command + QStringList {u"--ca-file"_s, u"/no/such/abcd.pem"_s, u"--json"_s}), 2);
        QCOMPARE(rig.error()[u"kind"].toString(), u"usage"_s);
        QVERIFY(rig.messages().contains(u"--ca-file: The file of authorities can't be opened"));
        QVERIFY(!(rig.out() + rig.err()).contains("abcd"));
    }
    QCOMPARE(server.connectionCount(), 0);
}

void TestCommandNetwork::tellsTheRateLimit()
{
    CliRig rig;
    FaultServer server;
    const QByteArray reset = QByteArray::number(rig.clock.utcNow().toSecsSinceEpoch() + 48);
    server.answerJson(200, token,
        "X-Rate-Limit-Limit: 100\r\nX-Rate-Limit-Remaining: 97\r\nX-Rate-Limit-Type: api_calls\r\n"
        "X-Rate-Limit-Retry: "
            + reset + "\r\n");
    rig.useKeysOn(server.url());
    QCOMPARE(rig.run(request({u"--json"_s})), 0);
    QVERIFY(rig.messages().contains(u"bearerscope: 97 of 100 calls left, resets 17:25 UTC\n"));
    QCOMPARE(rig.json()[u"rate_limit"].toObject(),
        (QJsonObject {{u"limit"_s, 100}, {u"remaining"_s, 97}, {u"resets_at_utc"_s, u"2026-11-22T17:25:00Z"_s},
            {u"type"_s, u"api_calls"_s}}));
}

void TestCommandNetwork::tellsWhenToTryAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("says");
    const QString nothing;
    QTest::newRow("T69 429") << 429 << QByteArray("Retry-After: 42\r\n") << u"Try again in 42 s, at 17:24:54 UTC.\n"_s;
    QTest::newRow("T69 503") << 503 << QByteArray("Retry-After: 42\r\n") << u"Try again in 42 s, at 17:24:54 UTC.\n"_s;
    QTest::newRow("T69 by the server's own clock")
        << 429 << QByteArray("Date: Sun, 22 Nov 2026 12:00:00 GMT\r\nX-Rate-Limit-Retry: 1795348830\r\n") // 12:00:30
        << u"Try again in 30 s, at 17:24:42 UTC.\n"_s;
    QTest::newRow("a date") << 429
                            << QByteArray("Date: Sun, 22 Nov 2026 12:00:00 GMT\r\n"
                                          "Retry-After: Sun, 22 Nov 2026 12:01:00 GMT\r\n")
                            << u"Try again in 1 min, at 17:25:12 UTC.\n"_s;
    QTest::newRow("neither") << 429 << QByteArray() << nothing;
    QTest::newRow("negative") << 429 << QByteArray("Retry-After: -5\r\n") << nothing;
    QTest::newRow("10^9") << 429 << QByteArray("Retry-After: 1000000000\r\n") << nothing;
    QTest::newRow("in 2099") << 429
                             << QByteArray("Date: Sun, 22 Nov 2026 12:00:00 GMT\r\n"
                                           "Retry-After: Sun, 22 Nov 2099 12:00:00 GMT\r\n")
                             << nothing;
}

void TestCommandNetwork::tellsWhenToTryAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QString, says);
    CliRig rig;
    FaultServer server;
    server.answerJson(status, "{}", headers);
    rig.useKeysOn(server.url());
    QCOMPARE(rig.run(request()), 3);
    QVERIFY2(
        says.isEmpty() ? !rig.messages().contains(u"Try again in") : rig.messages().endsWith(u"bearerscope: "_s + says),
        qPrintable(rig.messages()));
    QCOMPARE(server.requests().size(), 1); // nothing repeats itself
}

QTEST_GUILESS_MAIN(TestCommandNetwork)
#include "tst_commandnetwork.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrig.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Setup = std::function<void(FaultServer &)>;
Q_DECLARE_METATYPE(Setup)

namespace {

const QUrl elsewhere(QStringLiteral("https://api.voucherify.invalid"));

Transport through(quint16 port, std::chrono::milliseconds deadline = 10s)
{
    return {.deadline = deadline, .proxy = {ProxyChoice::Kind::Own, QStringLiteral("127.0.0.1"), port}};
}

} // namespace

/// The road through a proxy: what it answers is told, and the rest of the road is walked behind it.
class TestCheckProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void opensTheWay();
    void tellsWhatIsBehind();
    void refusedPort();
    void unknownName();
    void signsInThroughQt();
    void cancels();
};

void TestCheckProxies::refusals_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<int>("status");
    const auto answer = [](const QByteArray &bytes) {
        return Setup([bytes](FaultServer &proxy) { proxy.answer(bytes); });
    };
    QTest::newRow("T63 407") << answer("HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n")
                             << u"proxy_wants_sign_in"_s << 407;
    QTest::newRow("T64 403") << answer("HTTP/1.1 403 No\r\n\r\n") << u"proxy_refused"_s << 403;
    QTest::newRow("405") << answer("HTTP/1.1 405 No\r\n\r\n") << u"proxy_refused"_s << 405;
    QTest::newRow("502") << answer("HTTP/1.1 502 No\r\n\r\n") << u"proxy_cannot_reach"_s << 502;
    QTest::newRow("503") << answer("HTTP/1.1 503 No\r\n\r\n") << u"proxy_cannot_reach"_s << 503;
    QTest::newRow("no HTTP") << answer("SSH-2.0-OpenSSH_9.2\r\n") << u"proxy_not_http"_s << 0;
    QTest::newRow("closes") << answer({}) << u"proxy_closed"_s << 0;
    QTest::newRow("hangs") << Setup([](FaultServer &proxy) { proxy.stayMute(); }) << u"proxy_silent"_s << 0;
    QTest::newRow("endless") << Setup([](FaultServer &proxy) {
        proxy.answerEndlessly("HTTP/1.1 200 OK\r\n", "X-Endless: yes\r\n");
    }) << u"proxy_not_http"_s << 0;
}

void TestCheckProxies::refusals()
{
    QFETCH(Setup, setup);
    QFETCH(QString, finding);
    CheckRig rig; // its server plays the proxy
    setup(rig.server);
    const ConnectionReport report =
        rig.check(elsewhere, through(rig.server.port(), finding == u"proxy_silent"_s ? 1s : 10s));
    QCOMPARE(walkOf(report), u"proxy:"_s + finding);
    QTEST(report.steps.constFirst().httpStatus, "status");
    QCOMPARE(report.proxy.hostAndPort(), rig.server.url().authority());
    QVERIFY(isOver(report));
    QTRY_COMPARE(rig.server.openConnectionCount(), 0);
}

void TestCheckProxies::opensTheWay()
{
    const TestAuthority authority;
    CheckRig rig;
    rig.server.useTls(authority.issue({.alternativeNames = "DNS:api.voucherify.invalid"}).serverConfiguration());
    rig.server.answer("HTTP/1.1 404 No\r\n\r\n{}");
    FaultServer proxy;
    proxy.tunnelTo(rig.server.port());
    Transport transport = through(proxy.port());
    transport.authorities = authority.pem();
    const ConnectionReport report = rig.check(elsewhere, transport);
    QCOMPARE(walkOf(report), u"proxy:proxy_opened name:skipped connection:skipped tls:encrypted http:answered"_s);
    QVERIFY(report.isFine());
    QCOMPARE(report.addresses.size(), 1);
    QCOMPARE(report.addresses.constFirst().address, u"127.0.0.1"_s);
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY(proxy.requests().constFirst().startsWith("CONNECT api.voucherify.invalid:443 HTTP/1.1\r\n"));
    QCOMPARE(rig.server.requests().size(), 1);
    QVERIFY(rig.server.requests().constFirst().startsWith("GET / HTTP/1.1\r\nHost: api.voucherify.invalid\r\n"));
}

/// What greets first must not be lost with the proxy's answer.
void TestCheckProxies::tellsWhatIsBehind()
{
    CheckRig rig;
    rig.server.setAcceptHandler([](QTcpSocket &socket) { socket.write("SSH-2.0-OpenSSH_9.2\r\n"); });
    FaultServer proxy;
    proxy.tunnelTo(rig.server.port());
    const ConnectionReport report = rig.check(elsewhere, through(proxy.port()));
    QCOMPARE(walkOf(report), u"proxy:proxy_opened name:skipped connection:skipped tls:other_protocol"_s);
    QCOMPARE(report.find(ConnectionStep::Kind::Tls)->detail, QByteArray("SSH-2.0-OpenSSH_9.2"));
}

void TestCheckProxies::refusedPort()
{
    quint16 port = 0;
    {
        const FaultServer gone;
        port = gone.port();
    }
    CheckRig rig;
    QCOMPARE(walkOf(rig.check(elsewhere, through(port))), u"proxy:proxy_unreachable"_s);
}

void TestCheckProxies::unknownName()
{
    CheckRig rig;
    const Transport transport {
        .deadline = 5s, .proxy = {ProxyChoice::Kind::Own, QStringLiteral("proxy.invalid"), 3128}};
    QCOMPARE(walkOf(rig.check(elsewhere, transport)), u"proxy:proxy_not_found"_s);
}

/// A user name can come from the environment alone, and Qt knows more ways to sign in than are wanted here.
void TestCheckProxies::signsInThroughQt()
{
    CheckRig rig;
    rig.server.answer("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
    qputenv("https_proxy", "http://user:word@127.0.0.1:" + QByteArray::number(rig.server.port()));
    const ConnectionReport report = rig.check(elsewhere, {.deadline = 2s});
    qputenv("https_proxy", "");
    QCOMPARE(report.steps.constFirst().kind, ConnectionStep::Kind::Proxy);
    QCOMPARE(report.steps.constFirst().state, ConnectionStep::State::Failed);
    QCOMPARE(report.proxy.variable, u"https_proxy"_s);
    QVERIFY(rig.server.requests().constFirst().startsWith("CONNECT api.voucherify.invalid:443 "));
}

void TestCheckProxies::cancels()
{
    FaultServer proxy;
    const SystemClock clock;
    auto *check = new ConnectionCheck({ServerKind::Own, elsewhere}, through(proxy.port()), clock);
    QSignalSpy finished(check, &ConnectionCheck::finished);
    QTRY_COMPARE(proxy.requests().size(), 1);
    check->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(walkOf(finished.constFirst().constFirst().value<ConnectionReport>()), u"proxy:cancelled"_s);
    QTRY_COMPARE(proxy.openConnectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestCheckProxies)
#include "tst_checkproxies.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrig.h"

#include <QRegularExpression>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Setup = std::function<void(FaultServer &)>;
Q_DECLARE_METATYPE(Setup)
Q_DECLARE_METATYPE(std::chrono::milliseconds)

namespace {

const QByteArray notFoundJson = "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\n\r\n{\"code\":404}";
const QString plainRoad = u"name:skipped connection:connected tls:skipped http:"_s;
const QString tlsRoad = u"name:skipped connection:connected tls:"_s;

Setup answering(const QByteArray &bytes, bool keepOpen = false)
{
    return [=](FaultServer &server) { server.answer(bytes, keepOpen); };
}

/// As servers do that speak first.
Setup greeting(const QByteArray &bytes)
{
    return [=](FaultServer &server) { server.setAcceptHandler([=](QTcpSocket &socket) { socket.write(bytes); }); };
}

} // namespace

/// What is said of each server that one can land on, and that nothing but the one GET arrives there.
class TestConnectionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainHttp_data();
    void plainHttp();
    void tlsPort_data();
    void tlsPort();
    void certificate_data();
    void certificate();
    void trustedByAuthorities();
    void refusedPort();
    void unknownName();
    void nameWithAddresses();
    void asksOnceAndWithoutKeys();
    void tellsTheClockSkew();
    void cancels_data();
    void cancels();
    void canBeDeleted_data();
    void canBeDeleted();
    void tellsEachStep();
};

void TestConnectionCheck::plainHttp_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<std::chrono::milliseconds>("deadline");
    const auto row = [](const char *name, const Setup &setup, const char *finding, const QByteArray &detail = {},
                         std::chrono::milliseconds deadline = 10s) {
        QTest::newRow(name) << setup << QString::fromLatin1(finding) << detail << deadline;
    };
    row("404 JSON", answering(notFoundJson), "answered");
    row("404, and stays open", answering(notFoundJson, true), "answered");
    row("HTTP/1.0", answering("HTTP/1.0 200 OK\r\n\r\n{}"), "answered");
    row("LF only", answering("HTTP/1.1 200 OK\n\n{}"), "answered");
    row("HTML page", answering("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"), "html_page");
    row("redirect", answering("HTTP/1.1 302 Found\r\nLocation: https://sign.in/a?secret=1#x\r\n\r\n"), "redirected",
        QByteArray("https://sign.in/a"));
    row("502 page", answering("HTTP/1.1 502 No\r\nContent-Type: text/html\r\n\r\n<html>"), "server_in_trouble");
    row("SSH banner", greeting("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"), "not_http",
        QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2"));
    row("SMTP banner", greeting("220 mail.example ESMTP\r\n"), "not_http", QByteArray("220 mail.example ESMTP"));
    const QByteArray mySql("\x4a\0\0\0\x0a"
                           "8.0.36\0abcdefgh\r\n",
        23);
    row("MySQL greeting", greeting(mySql), "not_http", mySql);
    row("T43 garbage", answering("\x1b]0;x\x07 garbage without any end of line", true), "not_http",
        QByteArray("\x1b]0;x\x07 garbage without any end of line"));
    row("T44 HTTP/3.7", answering("HTTP/3.7 200 OK\r\n\r\n"), "not_http", QByteArray("HTTP/3.7 200 OK"));
    row("T71 status 999", answering("HTTP/1.1 999 X\r\n\r\n"), "not_http", QByteArray("HTTP/1.1 999 X"));
    row("TLS alert", answering(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)), "tls_only");
    row("T6 reset", Setup([](FaultServer &server) { server.answerAndReset({}); }), "closed_mutely");
    row("T7 closed without a word", answering({}), "closed_mutely");
    row("T11 half the head", answering("HTTP/1.1 200 OK\r\nDate"), "broken_off");
    row("half the head, then nothing", answering("HTTP/1.1 200 OK\r\nDate", true), "broken_off", {}, 1s);
    row("T10 never answers", Setup([](FaultServer &server) { server.stayMute(); }), "no_answer", {}, 1s);
    row("T14 endless headers",
        Setup([](FaultServer &server) { server.answerEndlessly("HTTP/1.1 200 OK\r\n", "X-Endless: yes\r\n"); }),
        "endless");
    row("T13 drips",
        Setup([](FaultServer &server) { server.answerInDrips("HTTP/1.1 200 OK\r\n", "X-Drip: yes\r\n", 20ms); }),
        "broken_off", {}, 1s);
}

void TestConnectionCheck::plainHttp()
{
    QFETCH(Setup, setup);
    QFETCH(QString, finding);
    QFETCH(std::chrono::milliseconds, deadline);
    CheckRig rig;
    setup(rig.server);
    const ConnectionReport report = rig.check(rig.server.url(), {deadline});
    QCOMPARE(walkOf(report), plainRoad + finding);
    QVERIFY(isOver(report));
    QTEST(report.steps.constLast().detail, "detail");
    QCOMPARE(report.isFine(), report.brokenStep() == nullptr);
    QVERIFY(!report.certificate);
    QVERIFY(rig.server.requests().size() <= 1);
    QTRY_COMPARE(rig.server.openConnectionCount(), 0);
}

void TestConnectionCheck::tlsPort_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QString>("finding");
    QTest::newRow("SSH banner") << greeting("SSH-2.0-OpenSSH_9.2p1\r\n") << u"other_protocol"_s;
    QTest::newRow("endless banner") << Setup([](FaultServer &server) {
        server.setAcceptHandler([](QTcpSocket &socket) {
            const auto pour = [&socket] { socket.write(QByteArray(16 * 1024, 'x')); };
            connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
            pour();
        });
    }) << u"other_protocol"_s;
    QTest::newRow("T61 plain http, waits for a whole request") << answering(notFoundJson) << u"plain_http"_s;
    QTest::newRow("T61 plain http, complains at once")
        << greeting("HTTP/1.1 400 Bad Request\r\n\r\n") << u"plain_http"_s;
    QTest::newRow("T60 alert") << greeting(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)) << u"no_common_tls"_s;
    QTest::newRow("T62 never answers") << Setup([](FaultServer &server) { server.stayMute(); }) << u"no_answer"_s;
    QTest::newRow("closed without a word") << Setup([](FaultServer &server) {
        server.setAcceptHandler([](QTcpSocket &socket) { socket.disconnectFromHost(); });
    }) << u"handshake_broken"_s;
}

void TestConnectionCheck::tlsPort()
{
    QFETCH(Setup, setup);
    QFETCH(QString, finding);
    CheckRig rig;
    setup(rig.server);
    QElapsedTimer timer;
    timer.start();
    const ConnectionReport report = rig.check(rig.server.url(u"https"_s), {2s});
    QCOMPARE(walkOf(report), tlsRoad + finding);
    QVERIFY(isOver(report));
    QVERIFY(timer.elapsed() < 2900);
    QTRY_COMPARE(rig.server.openConnectionCount(), 0);
}

void TestConnectionCheck::certificate_data()
{
    QTest::addColumn<QSslConfiguration>("configuration");
    QTest::addColumn<QString>("problem");
    const TestAuthority authority;
    QTest::newRow("T56 self-signed") << selfSigned().serverConfiguration() << u"self-signed"_s;
    QTest::newRow("T57 expired") << authority.issue({.validFrom = -48h, .validUntil = -24h}).serverConfiguration()
                                 << u"expired"_s;
    QTest::newRow("T58 not yet valid") << authority.issue({.validFrom = 24h, .validUntil = 48h}).serverConfiguration()
                                       << u"not yet valid"_s;
    QTest::newRow("T59 wrong name") << authority
                                           .issue(
                                               {.commonName = "other.example", .alternativeNames = "DNS:other.example"})
                                           .serverConfiguration()
                                    << u"is for other.example, not for 127.0.0.1"_s;
    QTest::newRow("unknown authority") << authority.issue().serverConfiguration() << u"doesn't trust"_s;
}

/// Nothing is sent to a server that can't prove who it is, and its certificate is shown.
void TestConnectionCheck::certificate()
{
    QFETCH(QSslConfiguration, configuration);
    QFETCH(QString, problem);
    CheckRig rig;
    rig.server.useTls(configuration);
    rig.server.answer(notFoundJson);
    const ConnectionReport report = rig.check(rig.server.url(u"https"_s));
    QCOMPARE(walkOf(report), tlsRoad + u"certificate_refused"_s);
    QVERIFY2(report.tlsProblem.contains(problem), qPrintable(report.tlsProblem));
    QVERIFY(report.certificate);
    QCOMPARE(report.certificate->sha256, configuration.localCertificate().digest(QCryptographicHash::Sha256));
    QVERIFY(!report.isFine());
    QCOMPARE(rig.server.requests().size(), 0);
    QCOMPARE(rig.server.connectionCount(), 1);
}

void TestConnectionCheck::trustedByAuthorities()
{
    const TestAuthority authority("Authority of a test");
    CheckRig rig;
    rig.server.useTls(authority.issue({.commonName = "server of a test"}).serverConfiguration());
    rig.server.answer(notFoundJson);
    const Transport transport {.authorities = authority.pem()};
    const ConnectionReport report = rig.check(rig.server.url(u"https"_s), transport);
    QCOMPARE(walkOf(report), tlsRoad + u"encrypted http:answered"_s);
    QVERIFY(report.isFine());
    QVERIFY(report.certificate);
    QCOMPARE(report.certificate->subject, u"server of a test"_s);
    QCOMPARE(report.certificate->issuer, u"Authority of a test"_s);
    QCOMPARE(report.certificate->daysLeft(rig.clock.utcNow()), 29);
    QVERIFY2(report.tlsVersion.startsWith(u"TLSv1."), qPrintable(report.tlsVersion));
    QVERIFY(!report.cipher.isEmpty());
    QCOMPARE(rig.server.requests().size(), 1);
}

void TestConnectionCheck::refusedPort()
{
    quint16 port = 0;
    {
        const FaultServer gone;
        port = gone.port();
    }
    CheckRig rig;
    const ConnectionReport report = rig.check(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    QCOMPARE(walkOf(report), u"name:skipped connection:refused"_s);
    QCOMPARE(report.addresses.size(), 1);
    QCOMPARE(report.addresses.constFirst().address, u"127.0.0.1"_s);
    QCOMPARE(findingName(report.addresses.constFirst().outcome), u"refused"_s);
}

void TestConnectionCheck::unknownName()
{
    CheckRig rig;
    const ConnectionReport report =
        rig.check(QUrl(u"https://name.invalid"_s), {.deadline = 5s, .proxy = {ProxyChoice::Kind::None}});
    QCOMPARE(walkOf(report), u"name:not_found"_s);
    QVERIFY(report.addresses.isEmpty());
}

/// The server listens on 127.0.0.1 alone; where localhost is ::1 as well, that is tried first and told.
void TestConnectionCheck::nameWithAddresses()
{
    CheckRig rig;
    rig.server.answer(notFoundJson);
    const ConnectionReport report = rig.check(QUrl(u"http://localhost:%1"_s.arg(rig.server.port())));
    QCOMPARE(walkOf(report), u"name:found connection:connected tls:skipped http:answered"_s);
    const auto connected = std::ranges::find(report.addresses, Finding::Connected, &TriedAddress::outcome);
    QVERIFY(connected != report.addresses.end());
    QCOMPARE(connected->address, u"127.0.0.1"_s);
    for (auto before = report.addresses.begin(); before != connected; ++before)
        QVERIFY(before->outcome == Finding::ConnectionRefused || before->outcome == Finding::Unreachable);
}

void TestConnectionCheck::asksOnceAndWithoutKeys()
{
    CheckRig rig;
    rig.server.answer(notFoundJson);
    rig.check(rig.server.url());
    QCOMPARE(rig.server.connectionCount(), 1);
    QCOMPARE(rig.server.requests().size(), 1);
    const QByteArray request = rig.server.requests().constFirst();
    const QByteArray authority = rig.server.url().authority().toLatin1();
    QVERIFY(request.startsWith("GET / HTTP/1.1\r\nHost: " + authority + "\r\n"));
    QVERIFY(request.contains("\r\nConnection: close\r\n"));
    QVERIFY(request.contains("\r\nUser-Agent: Bearerscope/"));
    for (const char *secret : {"X-App-Id", "X-App-Token", "Authorization", "Cookie", "Content-Length"})
        QVERIFY2(!request.contains(secret), secret);
    QVERIFY(request.endsWith("\r\n\r\n"));
}

void TestConnectionCheck::tellsTheClockSkew()
{
    CheckRig rig;
    const QDateTime late = rig.clock.utcNow().addSecs(-7200);
    const QString date = QLocale::c().toString(late, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    rig.server.answer("HTTP/1.1 404 No\r\nDate: " + date.toLatin1() + "\r\n\r\n");
    const ConnectionReport report = rig.check(rig.server.url());
    QVERIFY(report.clockSkew);
    QVERIFY2(std::abs(*report.clockSkew - 7200) <= 5, qPrintable(QString::number(*report.clockSkew)));
}

void TestConnectionCheck::cancels_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ConnectionStep::Kind>("at");
    using Kind = ConnectionStep::Kind;
    QTest::newRow("before it began") << u"http://127.0.0.1:%1"_s << Kind::Name;
    QTest::newRow("TLS") << u"https://127.0.0.1:%1"_s << Kind::Tls;
    QTest::newRow("HTTP") << u"http://127.0.0.1:%1"_s << Kind::Http;
}

void TestConnectionCheck::cancels()
{
    QFETCH(QString, url);
    QFETCH(ConnectionStep::Kind, at);
    FaultServer server;
    const SystemClock clock;
    auto *check = new ConnectionCheck({ServerKind::Own, QUrl(url.arg(server.port()))}, {}, clock);
    QSignalSpy finished(check, &ConnectionCheck::finished);
    QSignalSpy progressed(check, &ConnectionCheck::progressed);
    const auto isThere = [&] {
        if (progressed.isEmpty())
            return false;
        auto report = progressed.constLast().constFirst().value<ConnectionReport>();
        return report.running() && report.running()->kind == at;
    };
    if (at != ConnectionStep::Kind::Name)
        QTRY_VERIFY(isThere());
    check->cancel();
    check->cancel(); // once is enough
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    const auto report = finished.constFirst().constFirst().value<ConnectionReport>();
    QVERIFY(report.brokenStep());
    QCOMPARE(report.brokenStep()->kind, at);
    QCOMPARE(report.brokenStep()->state, ConnectionStep::State::Cancelled);
    QVERIFY(isOver(report));
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(finished.size(), 1);
}

void TestConnectionCheck::canBeDeleted_data()
{
    cancels_data();
}

void TestConnectionCheck::canBeDeleted()
{
    QFETCH(QString, url);
    QFETCH(ConnectionStep::Kind, at);
    FaultServer server;
    const SystemClock clock;
    auto check =
        std::make_unique<ConnectionCheck>(Server {ServerKind::Own, QUrl(url.arg(server.port()))}, Transport {}, clock);
    QSignalSpy finished(check.get(), &ConnectionCheck::finished);
    if (at == ConnectionStep::Kind::Tls)
        QTRY_COMPARE(server.connectionCount(), 1);
    else if (at == ConnectionStep::Kind::Http)
        QTRY_COMPARE(server.requests().size(), 1);
    check.reset();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(finished.size(), 0);
}

void TestConnectionCheck::tellsEachStep()
{
    CheckRig rig;
    rig.server.answer(notFoundJson);
    auto *check = new ConnectionCheck({ServerKind::Own, rig.server.url()}, {}, rig.clock);
    QSignalSpy finished(check, &ConnectionCheck::finished);
    QList<ConnectionStep::Kind> running;
    connect(check, &ConnectionCheck::progressed, this, [&](ConnectionReport report) {
        QVERIFY(finished.isEmpty());
        if (const ConnectionStep *step = report.running(); step && !running.contains(step->kind))
            running.append(step->kind);
    });
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(running.contains(ConnectionStep::Kind::Http));
    QVERIFY(std::ranges::is_sorted(running));
}

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "tst_connectioncheck.moc"

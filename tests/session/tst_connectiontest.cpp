// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionrig.h"

#include "check/connectionreport.h"
#include "sandbox/sandbox.h"
#include "session/checkwords.h"
#include "session/connectioninput.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;

ConnectionReport reportOf(const QList<ConnectionStep> &steps)
{
    ConnectionReport report;
    report.server = publishedServer(ServerKind::Europe);
    report.startedUtc = QDateTime(QDate(2026, 11, 22), QTime(17, 24, 12), Qt::UTC);
    report.steps = steps;
    report.addresses = {{u"192.0.2.1"_s, Finding::Connected}};
    return report;
}

const QList<ConnectionStep> goodSteps {{Kind::Name, State::Passed, Finding::NameFound},
    {Kind::Connection, State::Passed, Finding::Connected}, {Kind::Tls, State::Passed, Finding::Encrypted},
    {Kind::Http, State::Passed, Finding::Answered, {}, {}, 404}};

} // namespace

Q_DECLARE_METATYPE(bearerscope::ConnectionStep)

/// The session's side of a test of the connection, and its words.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneOfTheThingsThatRunAlone();
    void leavesTheTokenAlone();
    void cancels();
    void canBeDeletedInMidTest();
    void needsNoKeys();
    void startsTheSandbox();
    void everyFindingHasWords_data();
    void everyFindingHasWords();
    void foreignTextIsMadeVisible();
    void verdicts();
    void textIsAligned();
};

void TestConnectionTest::isOneOfTheThingsThatRunAlone()
{
    SessionRig rig;
    FaultServer server;
    const Connection connection = connectionTo(server);
    QVERIFY(rig.session->testConnection(connection.server, connection.transport));
    QVERIFY(rig.session->isBusy());
    QVERIFY(rig.session->isTestingConnection());
    QVERIFY(!rig.session->runningCall());
    QVERIFY(!rig.session->testConnection(connection.server, connection.transport));
    QVERIFY(!rig.session->requestToken(requestTo(server)));
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests().constFirst().contains("secret-of-a-test"));
    QCOMPARE(rig.busyChanged.count(), 1);
}

void TestConnectionTest::leavesTheTokenAlone()
{
    SessionRig rig;
    FaultServer server;
    server.answer("HTTP/1.1 404 No\r\n\r\n{}");
    QVERIFY(rig.session->inspect(pastedText));
    QSignalSpy tested(rig.session.get(), &Session::connectionTested);
    QSignalSpy progressed(rig.session.get(), &Session::connectionTestProgressed);
    const auto changes = rig.changed.count();
    const auto notices = rig.noticed.count();
    QVERIFY(rig.session->testConnection(connectionTo(server).server, {}));
    QTRY_COMPARE(tested.count(), 1);
    QVERIFY(tested.constFirst().constFirst().value<ConnectionReport>().isFine());
    QVERIFY(progressed.count() > 0);
    QVERIFY(!rig.session->isBusy());
    QCOMPARE(rig.busyChanged.count(), 2);
    QCOMPARE(rig.changed.count(), changes);
    QCOMPARE(rig.noticed.count(), notices);
    QCOMPARE(rig.ended.count(), 0);
    QVERIFY(!server.requests().constFirst().contains(pastedText));
}

void TestConnectionTest::cancels()
{
    SessionRig rig;
    FaultServer server;
    QSignalSpy tested(rig.session.get(), &Session::connectionTested);
    QVERIFY(rig.session->testConnection(connectionTo(server).server, {}));
    rig.session->cancel();
    QTRY_COMPARE(tested.count(), 1);
    const auto report = tested.constFirst().constFirst().value<ConnectionReport>();
    QVERIFY(report.brokenStep());
    QCOMPARE(report.brokenStep()->state, State::Cancelled);
    QVERIFY(!rig.session->isBusy());
}

void TestConnectionTest::canBeDeletedInMidTest()
{
    SessionRig rig;
    FaultServer server;
    QVERIFY(rig.session->testConnection(connectionTo(server).server, {}));
    QTRY_COMPARE(server.requests().size(), 1);
    rig.session.reset();
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

void TestConnectionTest::needsNoKeys()
{
    const auto starter = [](CredentialsKind) -> Expected<Connection, QString> { return unexpected(u"not to be started"_s); };
    ConnectionInput input;
    input.server = ServerKind::Own;
    input.address = u"api.example:8443"_s;
    const auto destination = destinationFrom(input, starter);
    QVERIFY(destination);
    QCOMPARE(destination->server.hostAndPort(), u"api.example:8443"_s);
    QVERIFY(!connectionFrom(input, starter));
    input.address = u"http://api.example"_s;
    QVERIFY(!destinationFrom(input, starter));
    QCOMPARE(destinationFrom(input, starter).error().field, InputError::Field::Address);
    input.server = ServerKind::Sandbox;
    QCOMPARE(destinationFrom(input, starter).error().message, u"not to be started"_s);
}

void TestConnectionTest::startsTheSandbox()
{
    SessionRig rig;
    Sandbox sandbox(ScopeCatalogue::builtIn(), rig.clock);
    const auto destination = destinationFrom({}, [&sandbox](CredentialsKind kind) { return sandbox.start(0, kind); });
    QVERIFY(destination);
    QSignalSpy tested(rig.session.get(), &Session::connectionTested);
    QVERIFY(rig.session->testConnection(destination->server, destination->transport));
    QTRY_COMPARE(tested.count(), 1);
    QVERIFY(tested.constFirst().constFirst().value<ConnectionReport>().isFine());
}

void TestConnectionTest::everyFindingHasWords_data()
{
    QTest::addColumn<ConnectionStep>("step");
    const struct {
        Kind kind;
        Finding first;
        Finding last;
    } ranges[] = {{Kind::Proxy, Finding::ProxyOpened, Finding::ProxyClosed},
        {Kind::Name, Finding::NameFound, Finding::NameServerSilent},
        {Kind::Connection, Finding::Connected, Finding::Unreachable},
        {Kind::Tls, Finding::Encrypted, Finding::TlsSilent}, {Kind::Http, Finding::Answered, Finding::Silent}};
    for (const auto &[kind, first, last] : ranges) {
        for (int finding = int(first); finding <= int(last); ++finding) {
            const ConnectionStep step {kind, State::Failed, Finding(finding), {}, "SSH-2.0-x", 503};
            QTest::addRow("%s %s", qPrintable(stepName(kind)), qPrintable(findingName(step.finding))) << step;
        }
    }
}

void TestConnectionTest::everyFindingHasWords()
{
    QFETCH(ConnectionStep, step);
    ConnectionReport report = reportOf({step});
    report.tlsProblem = u"A problem."_s;
    const ReportLine line = linesOf(report).constFirst();
    QVERIFY(!findingName(step.finding).isEmpty());
    QVERIFY(!line.caption.isEmpty());
    QVERIFY2(line.text.endsWith(u'.'), qPrintable(line.text));
    QVERIFY2(!line.text.contains(u'%'), qPrintable(line.text));
    const Notice notice = noticeOf(report);
    QCOMPARE(notice.severity, Notice::Severity::Error);
    QVERIFY2(notice.title.contains(line.caption), qPrintable(notice.title));
    QVERIFY2(notice.text.endsWith(u'.'), qPrintable(notice.text));
}

void TestConnectionTest::foreignTextIsMadeVisible()
{
    ConnectionReport report = reportOf({{Kind::Http, State::Failed, Finding::NotHttp, {},
        "\x1b[2J\xe2\x80\xae"
        "evil"}});
    report.certificate = Certificate {.subject = u"a\u202eb"_s, .issuer = u"c\u0007d"_s};
    const QString text = textOf(report);
    QVERIFY(text.contains(u"\\u{1B}[2J\\u{202E}evil"_s));
    QVERIFY(text.contains(u"a\\u{202E}b"_s));
    QVERIFY(text.contains(u"c\\u{7}d"_s));
    QVERIFY(!text.contains(u'\x1b'));
}

void TestConnectionTest::verdicts()
{
    ConnectionReport report = reportOf(goodSteps);
    QCOMPARE(noticeOf(report).severity, Notice::Severity::Success);
    report.clockSkew = 30;
    QCOMPARE(noticeOf(report).severity, Notice::Severity::Success);
    report.clockSkew = -31;
    QCOMPARE(noticeOf(report).severity, Notice::Severity::Warning);
    QVERIFY(noticeOf(report).text.contains(u"31 s behind"_s));
    report.steps.last().state = State::Doubtful;
    report.steps.last().finding = Finding::HtmlPage;
    QVERIFY(report.isFine());
    QCOMPARE(noticeOf(report).severity, Notice::Severity::Warning);
    report.steps.last().state = State::Running;
    QVERIFY(!report.isFine());
    QVERIFY(!report.brokenStep());
    QCOMPARE(noticeOf(report).severity, Notice::Severity::Information);
    report.steps.last().state = State::Cancelled;
    QVERIFY(noticeOf(report).title.contains(u"cancelled"_s));
}

void TestConnectionTest::textIsAligned()
{
    ConnectionReport report = reportOf(goodSteps);
    report.steps[2].elapsed = std::chrono::milliseconds(1234);
    const QStringList lines = textOf(report).split(u'\n');
    QVERIFY2(
        lines[0].endsWith(u" tested https://api.voucherify.io at 2026-11-22 17:24:12 UTC."_s), qPrintable(lines[0]));
    QCOMPARE(lines[2], u"✓  Name           0 ms  api.voucherify.io is 192.0.2.1."_s);
    QCOMPARE(lines[3], u"✓  Connection     0 ms  192.0.2.1, port 443."_s);
    QVERIFY2(lines[4].startsWith(u"✓  TLS         1234 ms  "_s), qPrintable(lines[4]));
    QCOMPARE(lines[5], u"✓  HTTP           0 ms  The server answers: 404, which is fine, as no key was sent."_s);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlstest.h"

#include "api/callrecord.h"

#include <algorithm>

using namespace bearerscope;
using namespace std::chrono_literals;

namespace {

using Kind = CallPhase::Kind;

std::shared_ptr<const CallRecord> recordOf(PendingCall *call)
{
    const auto record = resultOf(call).record;
    if (!record)
        qFatal("the call was not recorded");
    return record;
}

QByteArray requestIn(const CallRecord &record)
{
    QByteArray text = record.method + ' ' + record.address.path().toLatin1() + " HTTP/1.1\r\n";
    for (const auto &[name, value] : record.requestHeaders)
        text += name + ": " + value.reveal().toByteArray() + "\r\n";
    return text + "\r\n" + record.requestBody.reveal().toByteArray();
}

QByteArray headersIn(const QList<CallRecord::Header> &headers)
{
    QByteArray text;
    for (const auto &[name, value] : headers)
        text += name + '=' + value.reveal().toByteArray() + '\n';
    return text;
}

QList<Kind> kindsOf(const QList<CallPhase> &phases)
{
    QList<Kind> kinds;
    for (const CallPhase &phase : phases)
        kinds.append(phase.kind);
    return kinds;
}

Kind longestOf(const QList<CallPhase> &phases)
{
    return std::ranges::max_element(phases, {}, &CallPhase::length)->kind;
}

/// Answers later than it could.
void answerLate(FaultServer &server, const QByteArray &first, const QByteArray &then, std::chrono::milliseconds wait)
{
    server.setHandler([first, then, wait](QTcpSocket &socket, const QByteArray &) {
        if (!first.isEmpty())
            socket.write(first);
        QTimer::singleShot(wait, &socket, [&socket, then] {
            socket.write(then);
            socket.disconnectFromHost();
        });
    });
}

/// Of nobody, a moment ago.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

const QByteArray head = "HTTP/1.1 200 Fine  thing\r\nX-B: 1\r\nx-a:  two \r\nX-B: 3\r\nContent-Length: ";

} // namespace

/// What is kept of a call: what went over the wire, and when.
class TestCallRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void keepsTheRequestAsSent_data();
    void keepsTheRequestAsSent();
    void keepsTheAnswer();
    void keepsTheStartOfALargeAnswer();
    void keepsWhatCameBeforeItBroke();
    void tellsTheEnd_data();
    void tellsTheEnd();
    void knowsTheSecrets();
    void timesTheWait();
    void timesTheBody();
    void timesTheName();
    void timesTls();
    void timesAProxy();
    void endsAtTheRefusal();
    void endsInTheWait();
    void leavesNoGap();
};

void TestCallRecord::keepsTheRequestAsSent_data()
{
    QTest::addColumn<Call>("call");
    QTest::newRow("request") << Call::RequestToken;
    QTest::newRow("introspect") << Call::Introspect;
    QTest::newRow("revoke") << Call::Revoke;
}

/// Byte by byte, so that this fails with a Qt that adds, leaves out or orders otherwise.
void TestCallRecord::keepsTheRequestAsSent()
{
    QFETCH(Call, call);
    Exchange exchange;
    answerWell(exchange.server, call);
    const auto record = recordOf(exchange.start(call));
    QCOMPARE(record->call, call);
    QCOMPARE(exchange.server.requests(), QList<QByteArray> {requestIn(*record)});
    QCOMPARE(record->address.toString(QUrl::RemovePath), exchange.server.url().toString());
}

void TestCallRecord::keepsTheAnswer()
{
    Exchange exchange;
    exchange.server.answer(head + QByteArray::number(wholeJson.size()) + "\r\n\r\n" + wholeJson);
    const auto record = recordOf(exchange.start());
    QCOMPARE(record->status, 200);
    QCOMPARE(record->reason, "Fine  thing");
    QCOMPARE(headersIn(record->answerHeaders),
        "x-a=two\nX-B=1, 3\nContent-Length=" + QByteArray::number(wholeJson.size()) + '\n');
    QCOMPARE(record->otherHeaders, 0);
    QCOMPARE(record->answerBody.reveal(), wholeJson);
    QCOMPARE(record->answerSize, wholeJson.size());
    QVERIFY(!record->error);
}

void TestCallRecord::keepsTheStartOfALargeAnswer()
{
    Exchange exchange;
    const QByteArray body = "{\"access_token\":\"" + QByteArray(200'000, 'x') + "\"}";
    exchange.server.answerJson(200, body);
    const auto record = recordOf(exchange.start());
    QCOMPARE(record->answerBody.reveal(), body.first(CallRecorder::mostOfBody));
    QCOMPARE(record->answerSize, body.size());
}

void TestCallRecord::keepsWhatCameBeforeItBroke()
{
    Exchange exchange;
    exchange.server.answer(head + "1000\r\n\r\n{\"access_");
    const auto record = recordOf(exchange.start());
    QCOMPARE(record->error, ErrorKind::Truncated);
    QCOMPARE(record->status, 200);
    QCOMPARE(record->answerBody.reveal(), "{\"access_");
}

void TestCallRecord::tellsTheEnd_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("error");
    QTest::newRow("401") << QByteArray("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n") << 401
                         << ErrorKind::CredentialsRefused;
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>") << 200
                            << ErrorKind::NotJson;
    QTest::newRow("closed") << QByteArray("\0", 1) << 0 << ErrorKind::OutcomeUnknown;
}

void TestCallRecord::tellsTheEnd()
{
    QFETCH(QByteArray, answer);
    Exchange exchange;
    exchange.server.answer(answer);
    const auto record = recordOf(exchange.start());
    QTEST(record->status, "status");
    QVERIFY(record->error);
    QTEST(*record->error, "error");
}

void TestCallRecord::knowsTheSecrets()
{
    Exchange exchange;
    exchange.server.answerJson(200, wholeJson);
    QStringList secrets;
    const auto record = recordOf(exchange.start());
    for (const Secret &secret : record->secrets)
        secrets.append(QString::fromUtf8(secret.reveal()));
    QVERIFY(secrets.contains(QStringLiteral("secret-key")));
    QCOMPARE(secrets.size(), 2); // the token that came is the other
    QVERIFY(wholeJson.contains(secrets.last().toUtf8()));
}

void TestCallRecord::timesTheWait()
{
    Exchange exchange;
    answerLate(exchange.server, {}, head + "2\r\n\r\n{}", 150ms);
    const auto record = recordOf(exchange.start());
    const QList<CallPhase> phases = record->phases();
    QCOMPARE(kindsOf(phases), (QList {Kind::Preparing, Kind::Connect, Kind::Send, Kind::Wait, Kind::Body}));
    QCOMPARE(longestOf(phases), Kind::Wait);
    QVERIFY(phases[3].length >= 140ms);
    QVERIFY(std::ranges::none_of(phases, &CallPhase::isCutShort));
}

void TestCallRecord::timesTheBody()
{
    Exchange exchange;
    answerLate(exchange.server, head + "2\r\n\r\n{", "}", 150ms);
    const QList<CallPhase> phases = recordOf(exchange.start())->phases();
    QCOMPARE(longestOf(phases), Kind::Body);
    QVERIFY(phases.last().length >= 140ms);
}

void TestCallRecord::timesTheName()
{
    Exchange exchange;
    answerWell(exchange.server, Call::RequestToken);
    QUrl url = exchange.server.url();
    url.setHost(QStringLiteral("localhost"));
    const auto record = recordOf(start(exchange.client, Call::RequestToken, url, nullptr));
    QCOMPARE(record->phases().first().kind, Kind::Name);
}

void TestCallRecord::timesTls()
{
    const TestAuthority authority;
    Exchange exchange({.authorities = authority.pem()});
    exchange.server.useTls(authority.issue().serverConfiguration());
    answerWell(exchange.server, Call::RequestToken);
    const auto record = recordOf(startTls(exchange));
    QVERIFY(!record->error);
    QCOMPARE(
        kindsOf(record->phases()), (QList {Kind::Preparing, Kind::ConnectAndTls, Kind::Send, Kind::Wait, Kind::Body}));
}

/// And keeps the request that the server gets, without the one to the proxy.
void TestCallRecord::timesAProxy()
{
    FaultServer proxy;
    const TestAuthority authority("A company's authority");
    Exchange exchange(
        {.proxy = {ProxyChoice::Kind::Own, QStringLiteral("127.0.0.1"), proxy.port()}, .authorities = authority.pem()});
    exchange.server.useTls(
        authority.issue({.commonName = "api.test.invalid", .alternativeNames = "DNS:api.test.invalid"})
            .serverConfiguration());
    answerWell(exchange.server, Call::RequestToken);
    proxy.tunnelTo(exchange.server.port());
    const QUrl url(QStringLiteral("https://api.test.invalid"));
    const auto record = recordOf(start(exchange.client, Call::RequestToken, url, nullptr, exchange.transport));
    QCOMPARE(exchange.server.requests(), QList<QByteArray> {requestIn(*record)});
    QCOMPARE(kindsOf(record->phases()),
        (QList {Kind::Preparing, Kind::ProxyConnectAndTls, Kind::Send, Kind::Wait, Kind::Body}));
    QVERIFY(std::ranges::none_of(record->phases(), &CallPhase::isCutShort));
}

void TestCallRecord::endsAtTheRefusal()
{
    Exchange exchange;
    const QUrl nobody(QStringLiteral("http://127.0.0.1:%1").arg(closedPort()));
    const auto record = recordOf(start(exchange.client, Call::RequestToken, nobody, nullptr));
    const QList<CallPhase> phases = record->phases();
    QCOMPARE(kindsOf(phases), (QList {Kind::Preparing, Kind::Connect}));
    QVERIFY(phases.last().isCutShort);
    QVERIFY(!record->moments.sent);
}

void TestCallRecord::endsInTheWait()
{
    Exchange exchange({.deadline = 200ms});
    exchange.server.stayMute();
    const auto record = recordOf(exchange.start());
    QCOMPARE(record->error, ErrorKind::Timeout);
    QVERIFY(record->moments.sent);
    const QList<CallPhase> phases = record->phases();
    QCOMPARE(phases.last().kind, Kind::Wait);
    QVERIFY(phases.last().isCutShort);
}

void TestCallRecord::leavesNoGap()
{
    Exchange exchange;
    answerLate(exchange.server, head + "2\r\n\r\n{", "}", 20ms);
    const auto record = recordOf(exchange.start());
    auto end = 0ms;
    for (const CallPhase &phase : record->phases()) {
        QCOMPARE(phase.start, end);
        QVERIFY(phase.length >= 0ms);
        end += phase.length;
    }
    QCOMPARE(end, record->elapsed());
}

QTEST_GUILESS_MAIN(TestCallRecord)
#include "tst_callrecord.moc"

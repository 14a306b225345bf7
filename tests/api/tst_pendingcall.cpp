// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include "support/faultserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>

using namespace bearerscope;
using namespace std::chrono_literals;

/// The life of one call: how it ends, and that it ends once.
class TestPendingCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<FaultServer>();
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_client = std::make_unique<OAuthClient>(*m_manager, m_clock);
    }

    void cleanup()
    {
        m_manager.reset();
        m_server.reset();
    }

    void endsOnceThenDies()
    {
        m_server->answerJson(200, wholeJson);
        QPointer<PendingCall> call = startCall();
        QCOMPARE(call->call(), Call::RequestToken);
        QSignalSpy finished(call, &PendingCall::finished);
        QTRY_VERIFY(!call);
        QCOMPARE(finished.size(), 1);
    }

    void refusedPort()
    {
        const quint16 port = closedPort();
        QPointer<PendingCall> call =
            start(*m_client, Call::RequestToken, QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), this);
        QSignalSpy finished(call, &PendingCall::finished);
        QCOMPARE(finished.size(), 0); // not from within the constructor
        QTRY_VERIFY(!call);
        const ApiError error = onlyError(finished);
        QCOMPARE(errorName(error.kind), QStringLiteral("connection_refused"));
        QCOMPARE(error.peer, QStringLiteral("127.0.0.1:%1").arg(port));
        QCOMPARE(error.httpStatus, 0);
        QVERIFY(!error.maybeCarriedOut);
    }

    void cancelBeforeSending()
    {
        QPointer<PendingCall> call = startCall();
        QSignalSpy finished(call, &PendingCall::finished);
        call->cancel();
        call->cancel();
        QCOMPARE(finished.size(), 1);
        QTRY_VERIFY(!call);
        const ApiError error = onlyError(finished);
        QCOMPARE(errorName(error.kind), QStringLiteral("cancelled"));
        QVERIFY(!error.maybeCarriedOut);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void cancelAfterSending()
    {
        m_server->stayMute();
        QPointer<PendingCall> call = startCall();
        QSignalSpy finished(call, &PendingCall::finished);
        QTRY_COMPARE(m_server->requests().size(), 1);
        call->cancel();
        QTRY_VERIFY(!call);
        const ApiError error = onlyError(finished);
        QCOMPARE(errorName(error.kind), QStringLiteral("cancelled"));
        QVERIFY(error.maybeCarriedOut);
        QTRY_COMPARE(m_server->openConnectionCount(), 0);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void cancelAfterTheEnd()
    {
        m_server->answerJson(200, wholeJson);
        PendingCall *call = startCall();
        QSignalSpy finished(call, &PendingCall::finished);
        connect(call, &PendingCall::finished, this, [call] { call->cancel(); });
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcomeName(finished[0][0].value<CallResult>().outcome), QStringLiteral("ok"));
    }

    void deletedInMidCall()
    {
        m_server->stayMute();
        PendingCall *call = startCall();
        QSignalSpy finished(call, &PendingCall::finished);
        QTRY_COMPARE(m_server->requests().size(), 1);
        delete call;
        QTRY_COMPARE(m_server->openConnectionCount(), 0);
        QCOMPARE(finished.size(), 0);
    }

    void deletedAtOnce()
    {
        QSignalSpy finished(startCall(), &PendingCall::finished);
        delete findChild<PendingCall *>();
        m_server->answerJson(200, wholeJson);
        QCOMPARE(outcomeName(runAnother().outcome), QStringLiteral("ok"));
        QCOMPARE(finished.size(), 0);
    }

    void deletedByItsSlot()
    {
        m_server->answerJson(200, wholeJson);
        QPointer<PendingCall> call = startCall();
        QSignalSpy finished(call, &PendingCall::finished);
        connect(call, &PendingCall::finished, this, [&call] { delete call; });
        QTRY_VERIFY(!call);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(outcomeName(runAnother().outcome), QStringLiteral("ok"));
    }

    void deletedWithItsParent()
    {
        m_server->stayMute();
        auto parent = std::make_unique<QObject>();
        QSignalSpy finished(start(*m_client, Call::Revoke, m_server->url(), parent.get()), &PendingCall::finished);
        QTRY_COMPARE(m_server->requests().size(), 1);
        parent.reset();
        QTRY_COMPARE(m_server->openConnectionCount(), 0);
        QCOMPARE(finished.size(), 0);
    }

    void redirectLeaksNothing_data();
    void redirectLeaksNothing();
    void lostBeforeSent();
    void resetAtAccept();
    void proxyRefuses_data();
    void proxyRefuses();
    void noTlsThere_data();
    void noTlsThere();
    void tlsNeverAnswers();
    void bodyAtTheCap_data();
    void bodyAtTheCap();

private:
    PendingCall *startCall() { return start(*m_client, Call::RequestToken, m_server->url(), this); }

    /// A later call on the same manager: nothing is left in its way.
    CallResult runAnother()
    {
        QSignalSpy finished(startCall(), &PendingCall::finished);
        if (!finished.wait())
            qFatal("the call never ended");
        return finished[0][0].value<CallResult>();
    }

    static ApiError onlyError(const QSignalSpy &finished)
    {
        if (finished.size() != 1)
            qFatal("finished %d times", int(finished.size()));
        return finished[0][0].value<CallResult>().outcome.error();
    }

    ApiError waitForError(PendingCall *call)
    {
        QSignalSpy finished(call, &PendingCall::finished);
        if (!finished.wait())
            qFatal("the call never ended");
        return onlyError(finished);
    }

    static quint16 closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    SystemClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<OAuthClient> m_client;
};

void TestPendingCall::redirectLeaksNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("elsewhere");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("T50 %d to another server", status) << status << true;
        QTest::addRow("T52 %d to itself", status) << status << false;
    }
}

void TestPendingCall::redirectLeaksNothing()
{
    QFETCH(int, status);
    QFETCH(bool, elsewhere);
    FaultServer other;
    const QByteArray target = (elsewhere ? other : *m_server).url().toEncoded();
    m_server->answerJson(status, {}, "Location: " + target + "/v1/oauth/token?a=b\r\n");
    const ApiError error = waitForError(startCall());
    QCOMPARE(errorName(error.kind), QStringLiteral("redirect_refused"));
    QVERIFY2(error.problem.contains(QString::fromLatin1(target)), qPrintable(error.problem));
    QVERIFY(!error.maybeCarriedOut);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(other.connectionCount(), 0);
}

/// A body so large that the system can't hold it all is surely not sent when the connection breaks.
void TestPendingCall::lostBeforeSent()
{
    m_server->setAcceptHandler([](QTcpSocket &socket) {
        socket.setReadBufferSize(16);
        connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] { FaultServer::reset(socket); });
    });
    const Secret token(QByteArray(32 << 20, 't'));
    const ApiError error = waitForError(m_client->revoke(connectionTo(m_server->url()), token, this));
    QCOMPARE(errorName(error.kind), QStringLiteral("connection_lost"));
    QVERIFY(!error.maybeCarriedOut);
}

/// Whether the request was already on its way is a race; the two answers must agree with each other.
void TestPendingCall::resetAtAccept()
{
    m_server->setAcceptHandler([](QTcpSocket &socket) { FaultServer::reset(socket); });
    const ApiError error = waitForError(startCall());
    QVERIFY2(error.kind == (error.maybeCarriedOut ? ErrorKind::OutcomeUnknown : ErrorKind::ConnectionLost),
        qPrintable(errorName(error.kind)));
    QCOMPARE(m_server->requests().size(), 0);
}

void TestPendingCall::proxyRefuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("T63 407") << QByteArray(
        "HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("T64 403") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("closed") << QByteArray();
}

void TestPendingCall::proxyRefuses()
{
    QFETCH(QByteArray, answer);
    m_server->answer(answer);
    m_manager->setProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server->port()});
    const QUrl url(QStringLiteral("https://api.voucherify.invalid"));
    const ApiError error = waitForError(start(*m_client, Call::RequestToken, url, this));
    QCOMPARE(errorName(error.kind), QStringLiteral("proxy"));
    QCOMPARE(error.peer, QStringLiteral("127.0.0.1:%1").arg(m_server->port()));
    QVERIFY(!error.maybeCarriedOut);
    for (const QByteArray &request : m_server->requests()) {
        QVERIFY2(request.startsWith("CONNECT api.voucherify.invalid:443 "), request.constData());
        QVERIFY(!request.contains("secret-key"));
    }
}

void TestPendingCall::noTlsThere_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("T61 plain http") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("T60 alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7);
}

void TestPendingCall::noTlsThere()
{
    QFETCH(QByteArray, answer);
    m_server->setAcceptHandler([answer](QTcpSocket &socket) {
        connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, answer] { socket.write(answer); });
    });
    const QUrl url = m_server->url(QStringLiteral("https"));
    const ApiError error = waitForError(start(*m_client, Call::RequestToken, url, this));
    QCOMPARE(errorName(error.kind), QStringLiteral("tls_protocol"));
    QVERIFY(error.problem.isEmpty());
    QVERIFY(!error.maybeCarriedOut);
}

void TestPendingCall::tlsNeverAnswers()
{
    OAuthClient client(*m_manager, m_clock, {200ms});
    const QUrl url = m_server->url(QStringLiteral("https"));
    const ApiError error = waitForError(start(client, Call::RequestToken, url, this));
    QCOMPARE(errorName(error.kind), QStringLiteral("timeout"));
    QVERIFY(!error.maybeCarriedOut);
}

void TestPendingCall::bodyAtTheCap_data()
{
    QTest::addColumn<int>("overCap");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("just fits") << 0 << QStringLiteral("ok");
    QTest::newRow("a byte too many") << 1 << QStringLiteral("too_large");
}

void TestPendingCall::bodyAtTheCap()
{
    QFETCH(int, overCap);
    const qsizetype cap = PendingCall::Limits().bodyBytes;
    m_server->answerJson(200, wholeJson.leftJustified(cap + overCap, ' '));
    QTEST(outcomeName(runAnother().outcome), "outcome");
    QCOMPARE(m_server->requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestPendingCall)
#include "tst_pendingcall.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

using namespace bearerscope;
using namespace std::chrono_literals;

/// Who a call talks to: nobody else than meant, and whose fault it is when nobody answers.
class TestPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void redirectLeaksNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("elsewhere");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("T50 %d to another server", status) << status << true;
            QTest::addRow("T52 %d to itself", status) << status << false;
        }
    }

    void redirectLeaksNothing()
    {
        QFETCH(int, status);
        QFETCH(bool, elsewhere);
        Exchange exchange;
        FaultServer other;
        const QByteArray target = (elsewhere ? other : exchange.server).url().toEncoded();
        exchange.server.answerJson(status, {}, "Location: " + target + "/v1/oauth/token?a=b\r\n");
        const ApiError error = errorOf(exchange.start());
        QCOMPARE(errorName(error.kind), QStringLiteral("redirect_refused"));
        QVERIFY2(error.problem.contains(QString::fromLatin1(target)), qPrintable(error.problem));
        QVERIFY(!error.maybeCarriedOut);
        QCOMPARE(exchange.server.requests().size(), 1);
        QCOMPARE(other.connectionCount(), 0);
    }

    /// A body so large that the system can't hold it all is surely not sent when the connection breaks.
    void lostBeforeSent()
    {
        Exchange exchange;
        exchange.server.setAcceptHandler([](QTcpSocket &socket) {
            socket.setReadBufferSize(16);
            connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] { FaultServer::reset(socket); });
        });
        const Secret token(QByteArray(32 << 20, 't'));
        const ApiError error = errorOf(exchange.client.revoke(connectionTo(exchange.server.url()), token, nullptr));
        QCOMPARE(errorName(error.kind), QStringLiteral("connection_lost"));
        QVERIFY(!error.maybeCarriedOut);
        QCOMPARE(exchange.server.requests().size(), 0);
    }

    /// Whether the request was already on its way is a race; the two answers must agree with each other.
    void resetAtAccept()
    {
        Exchange exchange;
        exchange.server.setAcceptHandler([](QTcpSocket &socket) { FaultServer::reset(socket); });
        const ApiError error = errorOf(exchange.start());
        QVERIFY2(error.kind == (error.maybeCarriedOut ? ErrorKind::OutcomeUnknown : ErrorKind::ConnectionLost),
            qPrintable(errorName(error.kind)));
        QCOMPARE(exchange.server.requests().size(), 0);
    }

    void proxyRefuses_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray end = "Content-Length: 0\r\n\r\n";
        QTest::newRow("T63 407") << "HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Basic realm=x\r\n" + end;
        for (const int status : {400, 403, 405, 502, 503})
            QTest::addRow("T64 %d", status) << "HTTP/1.1 " + QByteArray::number(status) + " No\r\n" + end;
    }

    void proxyRefuses()
    {
        QFETCH(QByteArray, answer);
        Exchange exchange;
        FaultServer &proxy = exchange.server;
        proxy.answer(answer);
        const Transport transport {.proxy = {ProxyChoice::Kind::Own, QStringLiteral("127.0.0.1"), proxy.port()}};
        const QUrl url(QStringLiteral("https://api.voucherify.invalid"));
        const ApiError error = errorOf(start(exchange.client, Call::RequestToken, url, nullptr, transport));
        QCOMPARE(errorName(error.kind), QStringLiteral("proxy"));
        QCOMPARE(error.peer, proxy.url().authority());
        QVERIFY(!error.maybeCarriedOut);
        QVERIFY(!proxy.requests().isEmpty());
        for (const QByteArray &request : proxy.requests()) {
            QVERIFY2(request.startsWith("CONNECT api.voucherify.invalid:443 "), request.constData());
            QVERIFY(!request.contains("secret-key"));
        }
    }

    void noTlsThere_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("T61 plain http") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("T60 alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7);
    }

    void noTlsThere()
    {
        QFETCH(QByteArray, answer);
        Exchange exchange;
        exchange.server.setAcceptHandler([answer](QTcpSocket &socket) {
            connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, answer] { socket.write(answer); });
        });
        const QUrl url = exchange.server.url(QStringLiteral("https"));
        const ApiError error = errorOf(start(exchange.client, Call::RequestToken, url, nullptr));
        QCOMPARE(errorName(error.kind), QStringLiteral("tls_protocol"));
        QVERIFY(error.problem.isEmpty());
        QVERIFY(!error.maybeCarriedOut);
    }

    void tlsNeverAnswers()
    {
        Exchange exchange;
        const QUrl url = exchange.server.url(QStringLiteral("https"));
        const ApiError error = errorOf(start(exchange.client, Call::RequestToken, url, nullptr, {200ms}));
        QCOMPARE(errorName(error.kind), QStringLiteral("timeout"));
        QVERIFY(!error.maybeCarriedOut);
    }

    void bodyAtTheCap_data()
    {
        QTest::addColumn<int>("overCap");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("just fits") << 0 << QStringLiteral("ok");
        QTest::newRow("a byte too many") << 1 << QStringLiteral("too_large");
    }

    void bodyAtTheCap()
    {
        QFETCH(int, overCap);
        Exchange exchange;
        const qsizetype cap = PendingCall::largestBody;
        exchange.server.answerJson(200, wholeJson.leftJustified(cap + overCap, ' '));
        QTEST(outcomeName(resultOf(exchange.start()).outcome), "outcome");
        QCOMPARE(exchange.server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPeers)
#include "tst_peers.moc"

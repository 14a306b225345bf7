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
        const qsizetype cap = largestBody;
        exchange.server.answerJson(200, wholeJson.leftJustified(cap + overCap, ' '));
        QTEST(outcomeName(resultOf(exchange.start()).outcome), "outcome");
        QCOMPARE(exchange.server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPeers)
#include "tst_peers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QThread>

#include <atomic>

using namespace bearerscope;
using namespace std::chrono_literals;

/// The life of one call: how it ends, and that it ends once.
class TestPendingCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void endsOnceThenDies()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QPointer<PendingCall> call = exchange.start(Call::Introspect);
        QCOMPARE(call->call(), Call::Introspect);
        QSignalSpy finished(call, &PendingCall::finished);
        QTRY_VERIFY(!call);
        QCOMPARE(finished.size(), 1);
    }

    void refusedPort()
    {
        Exchange exchange;
        const QUrl nobody(QStringLiteral("http://127.0.0.1:%1").arg(closedPort()));
        QPointer<PendingCall> call = start(exchange.client, Call::RequestToken, nobody, nullptr);
        QSignalSpy finished(call, &PendingCall::finished);
        QCOMPARE(finished.size(), 0); // not from within the constructor
        QTRY_VERIFY(!call);
        const ApiError error = onlyError(finished);
        QCOMPARE(errorName(error.kind), QStringLiteral("connection_refused"));
        QCOMPARE(error.peer, nobody.authority());
        QCOMPARE(error.httpStatus, 0);
        QVERIFY(!error.maybeCarriedOut);
    }

    void cancelBeforeSending()
    {
        Exchange exchange;
        QPointer<PendingCall> call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        call->cancel();
        call->cancel();
        QCOMPARE(finished.size(), 1);
        QTRY_VERIFY(!call);
        const ApiError error = onlyError(finished);
        QCOMPARE(errorName(error.kind), QStringLiteral("cancelled"));
        QVERIFY(!error.maybeCarriedOut);
        QCOMPARE(exchange.server.requests().size(), 0);
    }

    void cancelAfterSending()
    {
        Exchange exchange;
        QPointer<PendingCall> call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        QTRY_COMPARE(exchange.server.requests().size(), 1);
        call->cancel();
        QTRY_VERIFY(!call);
        const ApiError error = onlyError(finished);
        QCOMPARE(errorName(error.kind), QStringLiteral("cancelled"));
        QVERIFY(error.maybeCarriedOut);
        QTRY_COMPARE(exchange.server.openConnectionCount(), 0);
        QCOMPARE(exchange.server.requests().size(), 1);
    }

    void cancelAfterTheEnd()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QPointer<PendingCall> call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        connect(call, &PendingCall::finished, this, [&call] { call->cancel(); });
        QTRY_VERIFY(!call);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(outcomeName(finished[0][0].value<CallResult>().outcome), QStringLiteral("ok"));
    }

    void deletedAtOnce()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        PendingCall *call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        delete call;
        QCOMPARE(outcomeName(resultOf(exchange.start()).outcome), QStringLiteral("ok")); // nothing in its way
        QCOMPARE(finished.size(), 0);
        QCOMPARE(exchange.server.requests().size(), 1);
    }

    void deletedInMidCall()
    {
        Exchange exchange;
        PendingCall *call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        QTRY_COMPARE(exchange.server.requests().size(), 1);
        delete call;
        QTRY_COMPARE(exchange.server.openConnectionCount(), 0);
        QCOMPARE(finished.size(), 0);
    }

    void deletedByItsSlot()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QPointer<PendingCall> call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        connect(call, &PendingCall::finished, this, [&call] { delete call; });
        QTRY_VERIFY(!call);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(outcomeName(resultOf(exchange.start()).outcome), QStringLiteral("ok"));
    }

    void deletedWithItsParent()
    {
        Exchange exchange;
        auto parent = std::make_unique<QObject>();
        QSignalSpy finished(exchange.start(Call::Revoke, parent.get()), &PendingCall::finished);
        QTRY_COMPARE(exchange.server.requests().size(), 1);
        parent.reset();
        QTRY_COMPARE(exchange.server.openConnectionCount(), 0);
        QCOMPARE(finished.size(), 0);
    }

    void twoAtOnce()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QSignalSpy revoked(exchange.start(Call::Revoke), &PendingCall::finished);
        QSignalSpy requested(exchange.start(Call::RequestToken), &PendingCall::finished);
        QTRY_COMPARE(revoked.size(), 1);
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(revoked[0][0].value<CallResult>().call, Call::Revoke);
        QCOMPARE(requested[0][0].value<CallResult>().call, Call::RequestToken);
        QCOMPARE(exchange.server.requests().size(), 2);
    }

    /// A thread that comes to its events late finds the headers and much of the body read.
    void lateThread()
    {
        std::atomic<quint16> port = 0;
        std::atomic<bool> hasRequest = false;
        QSemaphore asleep;
        QSemaphore done;
        const std::unique_ptr<QThread> elsewhere(QThread::create([&] {
            FaultServer server;
            server.setHandler([&](QTcpSocket &socket, const QByteArray &) {
                hasRequest = true;
                asleep.acquire();
                const QByteArray body = wholeJson + QByteArray(900'000, ' ');
                socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
            port = server.port();
            QEventLoop loop;
            while (!done.tryAcquire())
                loop.processEvents(QEventLoop::AllEvents, 20);
        }));
        elsewhere->start();
        while (port == 0)
            QThread::msleep(1);

        // Sleeps until every timer is due, and then once more as the first of them, before what is posted is seen.
        QTimer sleeper;
        sleeper.setTimerType(Qt::PreciseTimer);
        connect(&sleeper, &QTimer::timeout, this, [&, naps = 0]() mutable {
            if (!hasRequest)
                return;
            if (++naps == 2) {
                asleep.release();
                sleeper.stop();
            }
            QThread::msleep(naps == 1 ? 100 : 400);
        });
        sleeper.start(1ms);
        QNetworkAccessManager manager;
        const SystemClock clock;
        OAuthClient client(manager, clock);
        const CallResult result = resultOf(
            start(client, Call::RequestToken, QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port.load())), nullptr));
        done.release();
        elsewhere->wait();
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("ok"));
    }

    /// Qt tells of data only once none of its words of more is on the way, which a fast server never lets happen.
    void aLateThreadIsNotBuried()
    {
        std::atomic<quint16> port = 0;
        std::atomic<bool> hasRequest = false;
        std::atomic<qint64> written = 0;
        QSemaphore done;
        const std::unique_ptr<QThread> elsewhere(QThread::create([&] {
            FaultServer server;
            server.setHandler([&](QTcpSocket &socket, const QByteArray &) {
                const auto refill = [&socket] {
                    const QByteArray chunk = "4000\r\n" + QByteArray(16384, 'x') + "\r\n";
                    while (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 256 * 1024)
                        socket.write(chunk);
                };
                connect(&socket, &QTcpSocket::bytesWritten, &socket, [&written, refill](qint64 bytes) {
                    written += bytes;
                    refill();
                });
                socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                refill();
                hasRequest = true;
            });
            port = server.port();
            QEventLoop loop;
            while (!done.tryAcquire())
                loop.processEvents(QEventLoop::AllEvents, 20);
        }));
        elsewhere->start();
        while (port == 0)
            QThread::msleep(1);

        QTimer sleeper;
        connect(&sleeper, &QTimer::timeout, this, [&] {
            if (!hasRequest)
                return;
            sleeper.stop();
            QThread::msleep(500);
        });
        sleeper.start(1ms);
        QNetworkAccessManager manager;
        const SystemClock clock;
        OAuthClient client(manager, clock);
        const CallResult result = resultOf(
            start(client, Call::RequestToken, QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port.load())), nullptr));
        done.release();
        elsewhere->wait();
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("too_large"));
        QVERIFY2(written < 64 * 1024 * 1024, qPrintable(QString::number(written)));
    }

private:
    static ApiError onlyError(const QSignalSpy &finished)
    {
        if (finished.size() != 1)
            qFatal("finished %d times", int(finished.size()));
        return finished.constFirst().constFirst().value<CallResult>().outcome.error();
    }

    static quint16 closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
};

QTEST_GUILESS_MAIN(TestPendingCall)
#include "tst_pendingcall.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"
#include "support/serverelsewhere.h"

#include <QSslSocket>
#include <QTimer>

#include <atomic>

using namespace bearerscope;
using namespace std::chrono_literals;

/// What becomes of a call whose thread comes to its events late, while Qt's own thread goes on.
class TestLateThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    /// It finds the headers and much of the body read.
    void findsMuchAtOnce()
    {
        std::atomic<bool> hasRequest = false;
        QSemaphore asleep;
        const ServerElsewhere elsewhere([&](FaultServer &server) {
            server.setHandler([&](QTcpSocket &socket, const QByteArray &) {
                hasRequest = true;
                asleep.acquire();
                const QByteArray body = wholeJson + QByteArray(900'000, ' ');
                socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
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
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(elsewhere.port()));
        const CallResult result = resultOf(start(m_client, Call::RequestToken, url, nullptr));
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("ok"));
    }

    void isNotBuried_data()
    {
        QTest::addColumn<bool>("usesTls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }

    /// Qt tells of data only once none of its words of more is on the way, which a fast server never lets happen.
    void isNotBuried()
    {
        QFETCH(bool, usesTls);
        const TestAuthority authority;
        std::atomic<bool> hasRequest = false;
        std::atomic<qint64> written = 0;
        const ServerElsewhere elsewhere([&](FaultServer &server) {
            if (usesTls)
                server.useTls(authority.issue().serverConfiguration());
            server.setHandler([&](QTcpSocket &socket, const QByteArray &) {
                auto *const encrypted = qobject_cast<QSslSocket *>(&socket);
                const auto refill = [&socket, encrypted, &written] {
                    const QByteArray chunk = "4000\r\n" + QByteArray(16384, 'x') + "\r\n";
                    const auto waiting = [&] {
                        return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
                    };
                    while (socket.state() == QAbstractSocket::ConnectedState && waiting() < 256 * 1024)
                        written += socket.write(chunk);
                };
                connect(&socket, &QTcpSocket::bytesWritten, &socket, refill);
                if (encrypted)
                    connect(encrypted, &QSslSocket::encryptedBytesWritten, &socket, refill);
                socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                refill();
                hasRequest = true;
            });
        });
        QTimer sleeper;
        connect(&sleeper, &QTimer::timeout, this, [&] {
            if (!hasRequest)
                return;
            sleeper.stop();
            QThread::msleep(500);
        });
        sleeper.start(1ms);
        Transport transport;
        transport.authorities = authority.pem();
        const QUrl url(QStringLiteral("%1://127.0.0.1:%2").arg(usesTls ? u"https" : u"http").arg(elsewhere.port()));
        const CallResult result = resultOf(start(m_client, Call::RequestToken, url, nullptr, transport));
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("too_large"));
        QVERIFY2(written < 64 * 1024 * 1024, qPrintable(QString::number(written)));
    }

    /// Qt 6.4.2 crashes where its thread hears of a buffer's size between a proxy's refusal and the secure connection
    /// that thus never comes.
    void proxyRefusesMeanwhile()
    {
        std::atomic<bool> hasRefused = false;
        const ServerElsewhere proxy([&](FaultServer &server) {
            server.setHandler([&](QTcpSocket &socket, const QByteArray &) {
                socket.write("HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n");
                socket.disconnectFromHost();
                hasRefused = true;
            });
        });
        QTimer sleeper; // each look at what is posted comes after all that can have happened meanwhile
        connect(&sleeper, &QTimer::timeout, this, [&] {
            if (hasRefused)
                sleeper.stop();
            QThread::msleep(100);
        });
        sleeper.start(0);
        Transport transport;
        transport.proxy = {ProxyChoice::Kind::Own, QStringLiteral("127.0.0.1"), proxy.port()};
        const QUrl behind(QStringLiteral("https://api.voucherify.invalid"));
        const ApiError error = errorOf(start(m_client, Call::RequestToken, behind, nullptr, transport));
        QCOMPARE(errorName(error.kind), QStringLiteral("proxy"));
    }

private:
    QNetworkAccessManager m_manager;
    const SystemClock m_clock;
    OAuthClient m_client {m_manager, m_clock};
};

QTEST_GUILESS_MAIN(TestLateThread)
#include "tst_latethread.moc"

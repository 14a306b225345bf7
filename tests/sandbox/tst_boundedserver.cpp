// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/boundedserver.h"

#include <QHttpServer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;

namespace {

/// A QHttpServer behind a bounded listener, which answers "done" to everything.
class Host
{
public:
    explicit Host(ConnectionLimits limits)
    {
        http.setMissingHandler([](const QHttpServerRequest &, QHttpServerResponder &&responder) {
            responder.write("done", "text/plain");
        });
        auto *server = new BoundedServer(limits);
        listening = server->listen(QHostAddress::LocalHost);
        port = server->serverPort();
        http.bind(server);
    }

    void connectTo(QTcpSocket &socket) const { socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port); }

    QHttpServer http;
    bool listening = false;
    quint16 port = 0;
};

} // namespace

class TestBoundedServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesWhatIsSmall();
    void stopsReading_data();
    void stopsReading();
    void endsSilentConnections();
    void capsConnections();
};

void TestBoundedServer::servesWhatIsSmall()
{
    const Host host({});
    QVERIFY(host.listening);
    QTcpSocket socket;
    host.connectTo(socket);
    socket.write("POST / HTTP/1.1\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'a'));
    QTRY_VERIFY(socket.peek(4096).endsWith("\r\n\r\ndone"));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestBoundedServer::stopsReading_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("request line") << QByteArray("GET /");
    QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nX: ");
    QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1000000000\r\n\r\n");
    QTest::newRow("chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n");
}

void TestBoundedServer::stopsReading()
{
    QFETCH(QByteArray, head);
    const Host host({.requestBytes = 16 * 1024, .lifetime = 500ms});
    QTcpSocket socket;
    host.connectTo(socket);
    QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
    QSignalSpy answered(&socket, &QTcpSocket::readyRead);
    qint64 sent = 0;
    connect(&socket, &QTcpSocket::bytesWritten, this, [&sent](qint64 bytes) { sent += bytes; });
    constexpr qsizetype size = 64 << 20; // much more than the system's own buffers take
    socket.write(head + QByteArray(size, 'a'));
    QTRY_COMPARE(disconnected.size(), 1);
    QVERIFY2(sent < size / 2, qPrintable(QString::number(sent)));
    QVERIFY(answered.isEmpty());
}

void TestBoundedServer::endsSilentConnections()
{
    const Host host({.lifetime = 50ms});
    QTcpSocket socket;
    host.connectTo(socket);
    QVERIFY(socket.waitForConnected());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestBoundedServer::capsConnections()
{
    const Host host({.connections = 2});
    QTcpSocket first;
    QTcpSocket second;
    QTcpSocket third;
    const auto isServed = [&host](QTcpSocket &socket) {
        socket.abort();
        host.connectTo(socket);
        socket.write("GET / HTTP/1.1\r\n\r\n");
        return QTest::qWaitFor([&socket] {
            return socket.bytesAvailable() > 0 || socket.state() == QTcpSocket::UnconnectedState;
        }) && socket.readAll().endsWith("done");
    };
    QVERIFY(isServed(first));
    QVERIFY(isServed(second));
    QVERIFY(!isServed(third));
    QCOMPARE(first.state(), QTcpSocket::ConnectedState);
    QCOMPARE(second.state(), QTcpSocket::ConnectedState);

    first.disconnectFromHost();
    QTRY_VERIFY(isServed(third));
}

QTEST_GUILESS_MAIN(TestBoundedServer)
#include "tst_boundedserver.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawexchange.h"
#include "sandboxclient.h"
#include "support/fakeclock.h"

#include "core/scopecatalogue.h"
#include "sandbox/sandbox.h"

#include <QRegularExpression>

using namespace bearerscope;

/// Bytes on the sandbox's socket that no well-behaved client sends.
class TestRawInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void survives_data();
    void survives();
    void answersOneRequestPerConnection_data();
    void answersOneRequestPerConnection();

private:
    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    Connection m_connection;
};

void TestRawInput::init()
{
    m_sandbox = std::make_unique<Sandbox>(ScopeCatalogue::builtIn(), m_clock);
    const auto connection = m_sandbox->start();
    QVERIFY(connection);
    m_connection = *connection;
}

void TestRawInput::survives_data()
{
    // An empty status line: the connection is closed without an answer.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("statusLine");

    const QByteArray unauthorized = "HTTP/1.1 401 Unauthorized";
    const QByteArray notFound = "HTTP/1.1 404 Not Found";
    const QByteArray post = "POST /v1/oauth/token HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("a word") << QByteArray("garbage\r\n\r\n") << QByteArray();
    QTest::newRow("TLS greeting") << QByteArray("\x16\x03\x01\x02\x00\x01\n\n", 8) << QByteArray();
    QTest::newRow("NUL bytes") << QByteArray(1000, '\0') + "\n" << QByteArray();
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << QByteArray();
    QTest::newRow("odd version") << QByteArray("GET / HTTPx9.z\r\n\r\n") << notFound;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << notFound;
    QTest::newRow("unknown method") << QByteArray("BREW / HTTP/1.1\r\n\r\n") << notFound;
    QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\n\r\n") << notFound;
    QTest::newRow("broken address") << QByteArray("GET http://[/ HTTP/1.1\r\n\r\n") << notFound;
    QTest::newRow("broken Host") << QByteArray("GET / HTTP/1.1\r\nHost: ]:[\r\n\r\n") << notFound;
    QTest::newRow("headers that are none") << QByteArray("GET / HTTP/1.1\r\nx\r\n: y\r\n\r\n") << notFound;
    QTest::newRow("escapes in the path") << QByteArray("GET /%00%ff/../%2e HTTP/1.1\r\n\r\n") << notFound;
    QTest::newRow("no headers") << QByteArray("POST /v1/oauth/token HTTP/1.1\r\n\r\n") << unauthorized;
    QTest::newRow("negative length") << post + "Content-Length: -3\r\n\r\nabc" << unauthorized;
    QTest::newRow("length that is none") << post + "Content-Length: abc\r\n\r\nabc" << unauthorized;
    QTest::newRow("length beyond 64 bits") << post + "Content-Length: 99999999999999999999\r\n\r\nabc" << unauthorized;
    QTest::newRow("chunk of 2^64-1") << post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nab\r\n0\r\n\r\n"
                                     << unauthorized;
    QTest::newRow("long path") << "GET /" + QByteArray(100'000, 'a') + " HTTP/1.1\r\n\r\n" << notFound;
    QTest::newRow("many headers") << "GET / HTTP/1.1\r\n" + QByteArray("a: b\r\n").repeated(10'000) + "\r\n"
                                  << notFound;
}

void TestRawInput::survives()
{
    QFETCH(QByteArray, bytes);
    QTEST(exchange(m_connection, bytes).split('\r').constFirst(), "statusLine");
    const auto good = SandboxClient(m_connection).requestToken();
    QCOMPARE(good.status, 200);
    QCOMPARE(headerOf(good, "X-Rate-Limit-Remaining"), "99");
}

void TestRawInput::answersOneRequestPerConnection_data()
{
    QTest::addColumn<QByteArray>("extraHeaders");
    QTest::addColumn<int>("copies");
    QTest::newRow("one") << QByteArray() << 1;
    QTest::newRow("pipelined") << QByteArray() << 3;
    QTest::newRow("keep-alive") << QByteArray("Connection: keep-alive\r\n") << 1;
    // QHttpServer 6.4.2 hands such a request over twice.
    QTest::newRow("WebSocket upgrade") << QByteArray("Connection: Upgrade\r\nUpgrade: websocket\r\n") << 1;
    QTest::newRow("HTTP/2 upgrade") << QByteArray("Connection: Upgrade\r\nUpgrade: h2c\r\n") << 1;
    QTest::newRow("expectation") << QByteArray("Expect: 100-continue\r\n") << 1;
}

void TestRawInput::answersOneRequestPerConnection()
{
    QFETCH(QByteArray, extraHeaders);
    QFETCH(int, copies);
    if (extraHeaders.contains("websocket"))
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^WebSocket received")));
    const QByteArray answer = exchange(m_connection, rawTokenRequest(m_connection, extraHeaders).repeated(copies));
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    const auto next = SandboxClient(m_connection).requestToken();
    QCOMPARE(headerOf(next, "X-Rate-Limit-Remaining"), "98");
}

QTEST_GUILESS_MAIN(TestRawInput)
#include "tst_rawinput.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawexchange.h"
#include "sandboxclient.h"
#include "support/fakeclock.h"

#include "core/scopecatalogue.h"
#include "sandbox/sandbox.h"

#include <QLoggingCategory>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>

using namespace bearerscope;

/// The shell around the rules: the port, and what arrives on a real socket.
class TestSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void startsOnce();
    void listensOnOneAddress();
    void takesTheGivenPort();
    void saysThatAPortIsTaken();
    void stopsWithItsObject();
    void writesNoMoreThanIsAllowed();
    void logsNoSecret();

private:
    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    Connection m_connection;
};

void TestSandbox::init()
{
    m_sandbox = std::make_unique<Sandbox>(ScopeCatalogue::builtIn(), m_clock);
    QVERIFY(!m_sandbox->isRunning());
    const auto connection = m_sandbox->start();
    QVERIFY(connection);
    m_connection = *connection;
}

void TestSandbox::startsOnce()
{
    QVERIFY(m_sandbox->isRunning());
    QCOMPARE(m_connection.server.kind, ServerKind::Sandbox);
    QCOMPARE(m_connection.server.baseUrl.toString().section(u':', 0, 1), QStringLiteral("http://127.0.0.1"));
    QVERIFY(m_connection.server.baseUrl.port() > 0);

    const auto again = m_sandbox->start(1);
    QVERIFY(again);
    QCOMPARE(again->server, m_connection.server);
    QCOMPARE(again->credentials.applicationId, m_connection.credentials.applicationId);
    QVERIFY(again->credentials.secretKey.hasSameBytes(m_connection.credentials.secretKey));
}

void TestSandbox::listensOnOneAddress()
{
    const auto port = quint16(m_connection.server.baseUrl.port());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), port);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    connectTo(socket, m_connection);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSandbox::takesTheGivenPort()
{
    const int port = m_connection.server.baseUrl.port();
    m_sandbox.reset();
    Sandbox sandbox(ScopeCatalogue::builtIn(), m_clock);
    const auto connection = sandbox.start(quint16(port));
    QVERIFY(connection);
    QCOMPARE(connection->server.baseUrl.port(), port);
    QCOMPARE(SandboxClient(*connection).requestToken().status, 200);
}

void TestSandbox::saysThatAPortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Sandbox sandbox(ScopeCatalogue::builtIn(), m_clock);
    const auto refused = sandbox.start(other.serverPort());
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
        QStringLiteral("Port %1 can't be used: another program is using it. Choose another port.")
            .arg(other.serverPort()));
    QVERIFY(!sandbox.isRunning());

    const auto connection = sandbox.start();
    QVERIFY(connection);
    QCOMPARE(SandboxClient(*connection).requestToken().status, 200);
}

void TestSandbox::stopsWithItsObject()
{
    QTcpSocket socket;
    connectTo(socket, m_connection);
    QSignalSpy written(&socket, &QTcpSocket::bytesWritten);
    socket.write(rawTokenRequest(m_connection).chopped(1)); // half a request is in when it stops
    QTRY_VERIFY(!written.isEmpty());
    m_sandbox.reset();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().isEmpty());
    connectTo(socket, m_connection);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestSandbox::writesNoMoreThanIsAllowed()
{
    const QByteArray token = tokenOf(SandboxClient(m_connection).requestToken());
    const QByteArray request = rawPost(m_connection, "/v1/oauth/token/revoke", "access_token=" + token);
    const QByteArray answer = exchange(m_connection, request);
    QVERIFY2(answer.startsWith("HTTP/1.1 204 No Content\r\n"), answer.constData());
    QVERIFY2(!answer.toLower().contains("content-"), "RFC 9110 8.6: no Content-Length with 204");
    QVERIFY(answer.endsWith("\r\n\r\n"));
    QCOMPARE(answer.count("Date: Sun, 22 Nov 2026 17:24:12 GMT\r\n"), 1);
    QCOMPARE(answer.count("\r\nDate:"), 1);

    const QByteArray gone = exchange(m_connection, request);
    QVERIFY2(gone.startsWith("HTTP/1.1 404 Not Found\r\n"), gone.constData());
    QVERIFY(gone.contains("\r\nContent-Length: 0\r\n"));
    QVERIFY(gone.endsWith("\r\n\r\n"));
}

void TestSandbox::logsNoSecret()
{
    static QByteArray log;
    log.clear();
    const auto handler = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
        log += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
    });
    const auto restore = qScopeGuard([handler] {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(handler);
    });
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const QLoggingCategory other("bearerscope.test", QtFatalMsg);
    QVERIFY2(other.isDebugEnabled(), "the rules apply, but for the server's own category");

    const auto answer = SandboxClient(m_connection).requestToken();
    // Makes the server log a warning.
    const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n";
    exchange(m_connection, rawTokenRequest(m_connection, upgrade));
    QCOMPARE(answer.status, 200);
    QVERIFY2(log.contains("qt.httpserver: WebSocket"), log.constData());
    QVERIFY(!log.contains(m_connection.credentials.secretKey.reveal()));
    QVERIFY(!log.contains(tokenOf(answer)));
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include <QRegularExpression>
#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace bearerscope {

namespace {

/// The size of the whole request at the start of \a bytes; 0 while it isn't all there.
qsizetype requestSize(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    static const QRegularExpression length(QStringLiteral("^content-length:\\s*(\\d+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const auto match = length.match(QString::fromLatin1(bytes.left(headEnd)));
    const qsizetype size = headEnd + 4 + match.captured(1).toLongLong();
    return bytes.size() >= size ? size : 0;
}

void relay(QTcpSocket &from, QTcpSocket &to)
{
    QObject::connect(&from, &QTcpSocket::readyRead, &to, [&from, &to] { to.write(from.readAll()); });
    QObject::connect(&from, &QTcpSocket::disconnected, &to, [&to] { to.disconnectFromHost(); });
}

} // namespace

FaultServer::FaultServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port on 127.0.0.1");
}

QUrl FaultServer::url(const QString &scheme) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port()));
}

qsizetype FaultServer::openConnectionCount() const
{
    const auto sockets = m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    return std::count_if(sockets.begin(), sockets.end(),
        [](const QTcpSocket *socket) { return socket->state() == QAbstractSocket::ConnectedState; });
}

void FaultServer::answer(const QByteArray &bytes, bool keepOpen)
{
    setHandler([bytes, keepOpen](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        if (!keepOpen)
            socket.disconnectFromHost();
    });
}

void FaultServer::answerJson(int status, const QByteArray &body, const QByteArray &extraHeaders)
{
    answer("HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body,
        true);
}

void FaultServer::answerInDrips(const QByteArray &head, const QByteArray &drops, std::chrono::milliseconds interval)
{
    setHandler([head, drops, interval](QTcpSocket &socket, const QByteArray &) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket, drops, next = qsizetype(0)]() mutable {
            socket.write(drops.mid(next, 1));
            next = (next + 1) % drops.size();
        });
        timer->start(interval);
    });
}

void FaultServer::answerEndlessly(const QByteArray &head, const QByteArray &piece)
{
    setHandler([head, piece](QTcpSocket &socket, const QByteArray &) {
        auto *const encrypted = qobject_cast<QSslSocket *>(&socket);
        const auto refill = [&socket, encrypted, piece] {
            const auto isHungry = [&] {
                return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0) < 256 * 1024;
            };
            while (socket.state() == QAbstractSocket::ConnectedState && isHungry())
                socket.write(piece);
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, refill);
        if (encrypted)
            connect(encrypted, &QSslSocket::encryptedBytesWritten, &socket, refill);
        socket.write(head);
        refill();
    });
}

void FaultServer::answerAndReset(const QByteArray &bytes)
{
    setHandler([bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten()) { }
        reset(socket);
    });
}

void FaultServer::tunnelTo(quint16 port)
{
    setHandler([this, port](QTcpSocket &socket, const QByteArray &) {
        disconnect(&socket, &QTcpSocket::readyRead, this, nullptr); // what follows is for the other end
        auto *onward = new QTcpSocket(&socket);
        connect(onward, &QTcpSocket::connected, &socket,
            [&socket] { socket.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        relay(socket, *onward);
        relay(*onward, socket);
        onward->connectToHost(QHostAddress::LocalHost, port);
    });
}

void FaultServer::reset(QTcpSocket &socket)
{
    const linger noWait {1, 0}; // with no time to linger, closing sends RST
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char *>(&noWait), sizeof noWait);
    socket.abort();
}

void FaultServer::Listener::incomingConnection(qintptr handle)
{
    if (!tls) {
        QTcpServer::incomingConnection(handle);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setSslConfiguration(*tls);
    addPendingConnection(socket);
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (auto *encrypted = qobject_cast<QSslSocket *>(socket)) {
            connect(encrypted, &QSslSocket::encrypted, this, [this, socket] { serve(*socket); });
            encrypted->startServerEncryption();
        } else {
            serve(*socket);
        }
    }
}

void FaultServer::serve(QTcpSocket &socket)
{
    if (m_acceptHandler)
        m_acceptHandler(socket);
    if (socket.isOpen())
        collectRequests(socket);
}

void FaultServer::collectRequests(QTcpSocket &socket)
{
    connect(&socket, &QTcpSocket::readyRead, this, [this, &socket, buffer = QByteArray()]() mutable {
        if (!socket.isOpen())
            return; // an accept handler closed it meanwhile
        buffer += socket.readAll();
        while (const qsizetype size = requestSize(buffer)) {
            m_requests.append(buffer.left(size));
            buffer.remove(0, size);
            if (m_handler)
                m_handler(socket, m_requests.constLast());
        }
    });
}

} // namespace bearerscope

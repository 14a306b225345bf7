// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace bearerscope {

/// A server on raw sockets that plays one fault, or one answer, per test: what HTTP libraries would not let
/// it say.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    /// Called for each whole request (head and Content-Length body).
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &request)>;
    /// Called for each connection, before anything is read from it.
    using AcceptHandler = std::function<void(QTcpSocket &socket)>;

    explicit FaultServer(QObject *parent = nullptr);

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void setAcceptHandler(AcceptHandler handler) { m_acceptHandler = std::move(handler); }
    /// Sends \a bytes as they are and then closes, unless \a keepOpen.
    void answer(const QByteArray &bytes, bool keepOpen = false);
    /// Sends a well-formed answer with Content-Type application/json and Content-Length.
    void answerJson(int status, const QByteArray &body, const QByteArray &extraHeaders = {});
    /// Sends \a head at once, then one byte of \a drops at a time, over and over.
    void answerInDrips(const QByteArray &head, const QByteArray &drops, std::chrono::milliseconds interval);
    /// Sends \a head, then \a piece over and over, as fast as the other side takes it.
    void answerEndlessly(const QByteArray &head, const QByteArray &piece);
    /// Sends \a bytes and then resets the connection.
    void answerAndReset(const QByteArray &bytes);
    /// From now on each connection begins with a TLS handshake, and the handlers get it once it is encrypted; one
    /// whose handshake fails never reaches them.
    void useTls(const QSslConfiguration &configuration) { m_server.tls = configuration; }
    /// Plays an HTTP proxy that leads every CONNECT to \a port of this computer, whatever name it was for.
    void tunnelTo(quint16 port);
    /// Takes requests and says nothing.
    void stayMute() { setHandler({}); }

    QUrl url(const QString &scheme = QStringLiteral("http")) const;
    quint16 port() const { return m_server.serverPort(); }
    /// Every whole request seen, as bytes.
    const QList<QByteArray> &requests() const { return m_requests; }
    /// Every connection accepted, whatever became of its handshake.
    int connectionCount() const { return m_connections; }
    /// Connections that neither side has closed.
    qsizetype openConnectionCount() const;

    /// Closes with RST instead of FIN.
    static void reset(QTcpSocket &socket);

private:
    class Listener : public QTcpServer
    {
    public:
        std::optional<QSslConfiguration> tls;

    protected:
        void incomingConnection(qintptr handle) override;
    };

    void accept();
    void serve(QTcpSocket &socket);
    void collectRequests(QTcpSocket &socket);

    Listener m_server;
    Handler m_handler;
    AcceptHandler m_acceptHandler;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace bearerscope

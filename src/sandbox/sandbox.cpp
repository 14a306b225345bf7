// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include "boundedserver.h"
#include "tokendesk.h"

#include <QHttpServer>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QTcpSocket>

#include <optional>

namespace bearerscope {

namespace {

SandboxRequest plain(const QHttpServerRequest &request)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return {QByteArray(methods.valueToKey(int(request.method()))).toUpper(),
        request.url().path(QUrl::FullyEncoded).toLatin1(), request.headers(), request.body()};
}

/// Written piece by piece, because QHttpServerResponse adds a Content-Length to 204, which RFC 9110 8.6
/// forbids.
void send(const SandboxResponse &response, QHttpServerResponder &responder)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(response.status));
    for (const auto &[name, value] : response.headers)
        responder.writeHeader(name, value);
    if (response.status != 204)
        responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    responder.writeHeader("Connection", "close");
    responder.writeBody(response.body);
}

QLoggingCategory::CategoryFilter earlierFilter = nullptr;

void filterCategory(QLoggingCategory *category)
{
    if (earlierFilter)
        earlierFilter(category);
    if (QByteArrayView(category->categoryName()).startsWith("qt.httpserver"))
        category->setEnabled(QtDebugMsg, false);
}

/// QHttpServer logs every request with its headers, and so the secret key, once somebody sets
/// QT_LOGGING_RULES="*=true" (seen on 6.4.2). Rules can't forbid that, since the environment outranks those
/// of a program; a filter can.
void keepRequestsOutOfTheLog()
{
    static const bool once = [] {
        earlierFilter = QLoggingCategory::installFilter(filterCategory);
        return true;
    }();
    Q_UNUSED(once)
}

QString portProblem(quint16 port, QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::AddressInUseError)
        return Sandbox::tr("Port %1 can't be used: another program is using it. Choose another port.").arg(port);
    if (error == QAbstractSocket::SocketAccessError)
        return Sandbox::tr("Port %1 can't be used: the system reserves it. Choose a port from 1024 on.").arg(port);
    return Sandbox::tr("Port %1 can't be used: the system refused it. Choose another port.").arg(port);
}

} // namespace

class Sandbox::Private
{
public:
    Private(const ScopeCatalogue &catalogue, const Clock &clock)
        : desk(catalogue, clock)
    {
    }

    /// Not before somebody asks for it: its mere construction loads OpenSSL.
    void serve(std::unique_ptr<BoundedServer> server)
    {
        keepRequestsOutOfTheLog();
        port = server->serverPort();
        http.emplace();
        // There are no routes, so this handles every request: the desk itself knows its paths.
        http->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            answer(request, responder);
        });
        http->bind(server.release()); // takes it over
    }

    /// One request a connection: an idle connection that is kept could be closed just when the next POST is
    /// sent on it, and that client could not tell whether a token was made.
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder)
    {
        QTcpSocket &socket = *responder.socket();
        if (socket.state() != QAbstractSocket::ConnectedState)
            return; // sent behind the request that was answered
        send(desk.answer(plain(request)), responder);
        socket.disconnectFromHost();
    }

    Connection connection(CredentialsKind kind) const
    {
        return {{ServerKind::Sandbox, QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port))}, desk.credentials(kind)};
    }

    TokenDesk desk;
    std::optional<QHttpServer> http;
    quint16 port = 0; ///< 0: not listening
};

Sandbox::Sandbox(const ScopeCatalogue &catalogue, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(catalogue, clock))
{
}

Sandbox::~Sandbox() = default;

Expected<Connection, QString> Sandbox::start(quint16 port, CredentialsKind kind)
{
    if (isRunning())
        return d->connection(kind);
    auto server = std::make_unique<BoundedServer>();
    if (!server->listen(QHostAddress::LocalHost, port))
        return unexpected(portProblem(port, server->serverError()));
    d->serve(std::move(server));
    return d->connection(kind);
}

bool Sandbox::isRunning() const
{
    return d->port != 0;
}

} // namespace bearerscope

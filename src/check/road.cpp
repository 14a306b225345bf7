// SPDX-License-Identifier: GPL-3.0-or-later
#include "road.h"

#include "api/proxyrule.h"

#include <QNetworkProxy>

#include <utility>

namespace bearerscope {

namespace {

/// What befell on the way to a proxy, where the Dialer speaks of a server.
Finding proxyFinding(Finding finding)
{
    switch (finding) {
    case Finding::NameNotFound:
        return Finding::ProxyNotFound;
    case Finding::ConnectionSilent:
        return Finding::ProxySilent;
    default:
        return Finding::ProxyUnreachable;
    }
}

/// Of a proxy that Qt asks.
Finding findingOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyNotFoundError:
        return Finding::ProxyNotFound;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return Finding::ProxyUnreachable;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return Finding::ProxySilent;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Finding::ProxyWantsSignIn;
    case QAbstractSocket::SocketAccessError: // 403 and 405
        return Finding::ProxyRefused;
    case QAbstractSocket::HostNotFoundError: // 404
    case QAbstractSocket::ConnectionRefusedError: // 503
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
        return Finding::ProxyCannotReach;
    case QAbstractSocket::ProxyProtocolError:
        return Finding::ProxyNotHttp;
    default:
        return Finding::ProxyClosed;
    }
}

bool isLeftToQt(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::HttpProxy || !proxy.user().isEmpty();
}

QByteArray connectRequest(const Server &server)
{
    const QByteArray host = Server {server.kind, server.baseUrl.adjusted(QUrl::RemovePort)}.hostAndPort().toLatin1();
    const QByteArray target = host + ':' + QByteArray::number(portOf(server));
    return "CONNECT " + target + " HTTP/1.1\r\nHost: " + target
        + "\r\nUser-Agent: Bearerscope/" BEARERSCOPE_VERSION "\r\n\r\n";
}

} // namespace

quint16 portOf(const Server &server)
{
    return quint16(server.baseUrl.port(server.baseUrl.scheme() == u"https" ? 443 : 80));
}

Road::Road(const Server &server, const Transport &transport, QDeadlineTimer deadline, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_choice(transport.proxy)
    , m_deadline(deadline)
    , m_isDirect(ProxyRule(m_choice).proxyFor(server.baseUrl).isDirect())
{
}

Road::~Road()
{
    if (m_socket)
        m_socket->disconnect(); // it says that it is closed while it is being deleted
}

void Road::open()
{
    QNetworkProxy proxy;
    if (!m_isDirect)
        proxy = ProxyRule(m_choice).queryProxy(QNetworkProxyQuery(m_server.baseUrl)).constFirst();
    if (!m_isDirect && isLeftToQt(proxy))
        return openByQt(proxy);
    const QString host = m_isDirect ? m_server.baseUrl.host(QUrl::FullyEncoded) : proxy.hostName();
    m_dialer = new Dialer(host, m_isDirect ? portOf(m_server) : proxy.port(), m_deadline, this);
    connect(m_dialer, &Dialer::found, this, &Road::found);
    connect(m_dialer, &Dialer::failed, this, &Road::fail);
    connect(m_dialer, &Dialer::connected, this, [this] {
        m_socket = m_dialer->takeSocket(this);
        m_isDirect ? Q_EMIT opened({Finding::Connected, ConnectionStep::State::Passed}) : askProxy();
    });
    m_dialer->dial();
}

void Road::openByQt(const QNetworkProxy &proxy)
{
    m_socket = new QSslSocket(this);
    m_socket->setProxy(proxy);
    m_socket->setReadBufferSize(Dialer::readBufferSize);
    connect(m_socket, &QAbstractSocket::connected, this, [this] {
        Q_EMIT opened({Finding::ProxyOpened, ConnectionStep::State::Passed});
    });
    connect(m_socket, &QAbstractSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) { Q_EMIT failed({findingOf(error)}); });
    m_guard = std::make_unique<FloodGuard>(proxy.port());
    connect(m_guard.get(), &FloodGuard::flooded, this, [this] {
        m_socket->disconnect(this);
        Q_EMIT failed({Finding::ProxyNotHttp});
    });
    m_socket->connectToHost(m_server.baseUrl.host(QUrl::FullyEncoded), portOf(m_server));
}

void Road::askProxy()
{
    m_reader = new HeadReader(*m_socket, connectRequest(m_server), this);
    connect(m_reader, &HeadReader::done, this, &Road::takeProxyAnswer);
}

void Road::takeProxyAnswer(HeadReader::End end)
{
    const QByteArray bytes = m_reader->bytes();
    const Judgement judgement = judgeProxy(bytes, end);
    if (judgement.finding != Finding::ProxyOpened) {
        Q_EMIT failed(judgement);
        return;
    }
    m_socket->read(HeadReader::headSize(bytes)); // what follows is the server's
    Q_EMIT opened(judgement);
}

Judgement Road::judgeSilence() const
{
    return judgeProxy(m_reader ? m_reader->bytes() : QByteArray(), HeadReader::End::TimedOut);
}

QSslSocket *Road::takeSocket(QObject *newParent)
{
    if (m_guard)
        m_guard->stop();
    m_socket->disconnect();
    m_socket->setParent(newParent);
    return std::exchange(m_socket, nullptr);
}

void Road::fail(Finding finding)
{
    Q_EMIT failed({m_isDirect ? finding : proxyFinding(finding)});
}

} // namespace bearerscope

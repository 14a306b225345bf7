// SPDX-License-Identifier: GPL-3.0-or-later
#include "portlook.h"

namespace bearerscope {

QByteArray rootRequest(const Server &server)
{
    return "GET / HTTP/1.1\r\nHost: " + server.hostAndPort().toLatin1()
        + "\r\nUser-Agent: Bearerscope/" BEARERSCOPE_VERSION
          "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
}

PortLook::PortLook(const Server &server, const Transport &transport, QDeadlineTimer deadline, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_road(server, transport, deadline)
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    // A moment less than there is, so that what came is told before the time is up.
    m_patience.setInterval(
        std::chrono::milliseconds(std::min<qint64>(longest.count(), deadline.remainingTime() * 9 / 10)));
    connect(&m_patience, &QTimer::timeout, this, &PortLook::tell);
    connect(&m_road, &Road::failed, this, &PortLook::tell);
    connect(&m_road, &Road::opened, this, [this] {
        m_socket = m_road.takeSocket(this);
        m_reader = new HeadReader(*m_socket, rootRequest(m_server), this);
        connect(m_reader, &HeadReader::done, this, &PortLook::tell);
    });
}

PortLook::~PortLook()
{
    if (m_socket)
        m_socket->disconnect(); // it says that it is closed while it is being deleted
}

void PortLook::look()
{
    m_patience.start();
    m_road.open();
}

void PortLook::tell()
{
    if (m_isOver)
        return;
    m_isOver = true;
    Q_EMIT told(judgeInPlaceOfTls(m_reader ? m_reader->bytes() : QByteArray()));
}

} // namespace bearerscope

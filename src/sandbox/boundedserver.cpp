// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundedserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace bearerscope {

BoundedServer::BoundedServer(ConnectionLimits limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
}

void BoundedServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>(this);
    if (!socket->setSocketDescriptor(descriptor) || m_open == m_limits.connections)
        return;
    ++m_open;
    connect(socket.get(), &QObject::destroyed, this, [this] { --m_open; });
    // Counts what a transaction holds too, so nothing more is read of a request that is too long.
    socket->setReadBufferSize(m_limits.requestBytes);
    QTimer::singleShot(m_limits.lifetime, socket.get(), &QAbstractSocket::abort);
    addPendingConnection(socket.release());
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "headreader.h"

namespace bearerscope {

namespace {

/// Whether \a bytes begin as no HTTP answer does, with enough of them to show what they are instead.
bool isSomethingElse(const QByteArray &bytes)
{
    constexpr qsizetype enoughToTell = 16;
    const bool isHttp = QByteArrayView("HTTP/").startsWith(bytes.first(std::min<qsizetype>(5, bytes.size())));
    return !isHttp && (bytes.contains('\n') || bytes.size() >= enoughToTell);
}

} // namespace

HeadReader::HeadReader(QSslSocket &socket, const QByteArray &request, QObject *parent)
    : QObject(parent)
    , m_socket(&socket)
{
    connect(m_socket, &QIODevice::readyRead, this, &HeadReader::look);
    connect(m_socket, &QAbstractSocket::disconnected, this, &HeadReader::close);
    m_socket->write(request);
    // A greeting may have come already.
    QMetaObject::invokeMethod(this, &HeadReader::look, Qt::QueuedConnection);
}

QByteArray HeadReader::bytes() const
{
    return m_socket && m_socket->isReadable() ? m_socket->peek(m_socket->readBufferSize()) : QByteArray();
}

qsizetype HeadReader::headSize(const QByteArray &bytes)
{
    // Lines that end in LF alone are lines as well (RFC 9112 2.2).
    const qsizetype strict = bytes.indexOf("\r\n\r\n");
    const qsizetype lax = bytes.indexOf("\n\n");
    if (strict >= 0 && (lax < 0 || strict < lax))
        return strict + 4;
    return lax < 0 ? 0 : lax + 2;
}

void HeadReader::look()
{
    if (m_isDone || !m_socket)
        return;
    const QByteArray seen = bytes();
    if (headSize(seen) > 0 || isSomethingElse(seen))
        end(End::Whole);
    else if (seen.size() >= m_socket->readBufferSize())
        end(End::Full);
    else if (m_socket->state() != QAbstractSocket::ConnectedState)
        end(End::Closed);
}

void HeadReader::close()
{
    look();
    end(End::Closed);
}

void HeadReader::end(End end)
{
    if (m_isDone)
        return;
    m_isDone = true;
    Q_EMIT done(end);
}

} // namespace bearerscope

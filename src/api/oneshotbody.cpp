// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneshotbody.h"

#include "core/secret.h"

#include <algorithm>

namespace bearerscope {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered, so that no byte counts as taken, or is kept in a second copy, before the network asks for
    // it.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody()
{
    wipe(m_body);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_offset + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = qMin(maxSize, m_body.size() - m_offset);
    if (size == 0)
        return -1; // the end; 0 would mean "not yet"
    if (m_offset == 0)
        Q_EMIT begun();
    std::copy_n(m_body.cbegin() + m_offset, size, data);
    m_offset += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace bearerscope

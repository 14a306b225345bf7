// SPDX-License-Identifier: GPL-3.0-or-later
#include "floodguard.h"

#include <utility>

#ifdef Q_OS_LINUX
#include <QDir>

#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace bearerscope {

namespace {

#ifdef Q_OS_LINUX

constexpr std::chrono::milliseconds interval {50};

/// A second handle on an open file, so that the number can't come to mean another one meanwhile.
class Handle
{
public:
    explicit Handle(int fd)
        : m_fd(::dup(fd))
    {
    }
    ~Handle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    bool leadsTo(quint16 port) const
    {
        sockaddr_storage peer {};
        socklen_t size = sizeof peer;
        if (::getpeername(m_fd, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
            return false;
        if (peer.ss_family == AF_INET)
            return ntohs(reinterpret_cast<const sockaddr_in &>(peer).sin_port) == port;
        return peer.ss_family == AF_INET6 && ntohs(reinterpret_cast<const sockaddr_in6 &>(peer).sin6_port) == port;
    }

    /// What has come and was read from the socket: a thread that is late has seen no flood.
    qint64 bytesRead() const
    {
        tcp_info info {};
        socklen_t size = sizeof info;
        int unread = 0;
        if (::getsockopt(m_fd, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 || ::ioctl(m_fd, SIOCINQ, &unread) != 0)
            return 0;
        return qint64(info.tcpi_bytes_received) - unread;
    }

    void cut() const { ::shutdown(m_fd, SHUT_RDWR); }

private:
    int m_fd;
};

std::vector<std::unique_ptr<Handle>> floodsFrom(quint16 port)
{
    std::vector<std::unique_ptr<Handle>> floods;
    const QStringList numbers = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System);
    for (const QString &number : numbers) {
        auto handle = std::make_unique<Handle>(number.toInt());
        if (handle->leadsTo(port) && handle->bytesRead() > FloodGuard::mostBeforeHeadersEnd)
            floods.push_back(std::move(handle));
    }
    return floods;
}

qint64 bytesIn(const std::vector<std::unique_ptr<Handle>> &floods)
{
    qint64 bytes = 0;
    for (const auto &flood : floods)
        bytes += flood->bytesRead();
    return bytes;
}

#endif

} // namespace

FloodGuard::FloodGuard(quint16 port, QObject *parent)
    : QObject(parent)
    , m_port(port)
{
    connect(&m_timer, &QTimer::timeout, this, &FloodGuard::look);
#ifdef Q_OS_LINUX
    m_timer.start(interval);
#endif
}

void FloodGuard::look()
{
#ifdef Q_OS_LINUX
    // Qt's thread reads all that has come at once, megabytes of a body if it was late, and only then looks for the end
    // of the headers. Once it reads again it has sent the word of that, which may still be in this thread's queue.
    const qint64 before = std::exchange(m_read, bytesIn(floodsFrom(m_port)));
    if (before > 0 && m_read > before)
        QMetaObject::invokeMethod(this, &FloodGuard::cut, Qt::QueuedConnection);
#endif
}

void FloodGuard::cut()
{
#ifdef Q_OS_LINUX
    if (!m_timer.isActive())
        return;
    stop();
    for (const auto &flood : floodsFrom(m_port))
        flood->cut();
    Q_EMIT flooded();
#endif
}

} // namespace bearerscope

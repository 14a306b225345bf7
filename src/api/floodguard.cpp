// SPDX-License-Identifier: GPL-3.0-or-later
#include "floodguard.h"

#ifdef Q_OS_LINUX
#include <QDir>

#include <linux/tcp.h>
#include <netinet/in.h>
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

    quint64 bytesReceived() const
    {
        tcp_info info {};
        socklen_t size = sizeof info;
        return ::getsockopt(m_fd, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 ? quint64(info.tcpi_bytes_received) : 0;
    }

    void cut() const { ::shutdown(m_fd, SHUT_RDWR); }

private:
    int m_fd;
};

bool cutFloods(quint16 port)
{
    bool isCut = false;
    const QStringList numbers = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System);
    for (const QString &number : numbers) {
        const Handle handle(number.toInt());
        if (handle.leadsTo(port) && handle.bytesReceived() > quint64(FloodGuard::mostBeforeHeadersEnd)) {
            handle.cut();
            isCut = true;
        }
    }
    return isCut;
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
    if (!cutFloods(m_port))
        return;
    stop();
    Q_EMIT flooded();
#endif
}

} // namespace bearerscope

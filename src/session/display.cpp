// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcessEnvironment>
#include <QTcpSocket>

namespace bearerscope {

namespace {

constexpr int longestWait = 2000; // milliseconds; a forwarded display may be far away

bool hasWayland(const QProcessEnvironment &environment)
{
    const QString name = environment.value(QStringLiteral("WAYLAND_DISPLAY"));
    const QString folder = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    return !name.isEmpty() && QFileInfo::exists(name.startsWith(u'/') ? name : folder + u'/' + name);
}

/// \a display is [host]:number[.screen]. Without a host it is a local socket, else a TCP port.
bool hasX11(const QString &display)
{
    const qsizetype colon = display.lastIndexOf(u':');
    if (colon < 0)
        return false;
    bool ok = false;
    const quint16 number = display.mid(colon + 1).section(u'.', 0, 0).toUShort(&ok);
    if (!ok)
        return false;
    const QString host = display.left(colon);
    if (host.isEmpty() || host == u"unix") {
        QLocalSocket socket;
        socket.connectToServer(QStringLiteral("/tmp/.X11-unix/X%1").arg(number));
        return socket.waitForConnected(longestWait);
    }
    constexpr quint16 firstPort = 6000;
    QTcpSocket socket;
    socket.connectToHost(host, firstPort + number);
    return socket.waitForConnected(longestWait);
}

} // namespace

bool hasDisplay([[maybe_unused]] const QProcessEnvironment &environment)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString chosen = environment.value(QStringLiteral("QT_QPA_PLATFORM"));
    if (!chosen.isEmpty() && !chosen.startsWith(u"xcb") && !chosen.startsWith(u"wayland"))
        return true; // off-screen, VNC, a framebuffer: whoever sets it knows
    return hasWayland(environment) || hasX11(environment.value(QStringLiteral("DISPLAY")));
#else
    return true;
#endif
}

} // namespace bearerscope

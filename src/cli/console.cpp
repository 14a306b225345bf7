// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "session/notice.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <csignal>
#include <poll.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr qsizetype longestLine = 64 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

bool write(QIODevice &device, const QByteArray &bytes)
{
    const bool isWritten = device.write(bytes) == bytes.size();
    auto *file = qobject_cast<QFileDevice *>(&device);
    return (!file || file->flush()) && isWritten; // what a file's buffer took may still be refused
}

/// Whether \a device is a pipe or a socket whose other end was closed. errno may have changed since the write.
bool isDeserted(const QIODevice &device)
{
#ifdef Q_OS_UNIX
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    pollfd descriptor {file ? file->handle() : -1, POLLOUT, 0};
    return descriptor.fd >= 0 && ::poll(&descriptor, 1, 0) == 1 && (descriptor.revents & (POLLERR | POLLHUP)) != 0;
#else
    Q_UNUSED(device)
    return false;
#endif
}

} // namespace

Console::Console(QIODevice &in, QIODevice &out, QIODevice &err)
    : m_in(in)
    , m_out(out)
    , m_err(err)
{
#ifdef Q_OS_UNIX
    // A reader that went away is no reason to die in the middle of a call: write() tells of it as well.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

Console::Written Console::print(const QByteArray &data)
{
    if (write(m_out, data))
        return Written::All;
    return isDeserted(m_out) ? Written::NobodyReads : Written::Failed;
}

void Console::tell(const QString &message)
{
    write(m_err, (u"bearerscope: "_s + message + u'\n').toUtf8()); // nobody is left to be told of a failure
}

void Console::tell(const Notice &notice)
{
    QString message = notice.title;
    if (!notice.text.isEmpty())
        message += u' ' + notice.text;
    if (!notice.requestId.isEmpty())
        message += u' ' + Texts::tr("(request id %1)").arg(notice.requestId);
    tell(message);
}

void Console::show(const QString &lines)
{
    write(m_err, lines.toUtf8());
}

Secret Console::readLine(const QString &wanted)
{
    if (isTerminal())
        tell(Texts::tr("%1 is expected on standard input, in one line.").arg(wanted));
    return Secret(m_in.readLine(longestLine));
}

QByteArray Console::readAll(const QString &wanted, qsizetype largest)
{
    if (isTerminal())
        tell(Texts::tr("%1 is expected on standard input. End it with Ctrl+D.").arg(wanted));
    return readBounded(m_in, largest);
}

bool Console::isUnreadable() const
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_in);
    return file && file->error() != QFileDevice::NoError;
}

bool Console::isTerminal() const
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_in);
    if (!file || file->handle() < 0)
        return false;
#ifdef Q_OS_WIN
    return _isatty(file->handle()) != 0;
#else
    return isatty(file->handle()) == 1;
#endif
}

QByteArray readBounded(QIODevice &device, qsizetype largest)
{
    const qsizetype room = largest + 1;
    // At its full size from the start, so that growing leaves no copies of a token behind.
    QByteArray text(room, Qt::Uninitialized);
    // Of a pipe, QFile hands over what is there (measured on 6.4.2): a token that comes in two pieces would be cut.
    qsizetype size = 0;
    for (qint64 count = 1; count > 0 && size < room; size += std::max<qint64>(0, count))
        count = device.read(text.data() + size, room - size);
    text.truncate(size);
    return text;
}

} // namespace bearerscope

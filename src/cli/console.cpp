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
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr qsizetype largestInput = 1024 * 1024 + 1;
constexpr qsizetype longestLine = 64 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

bool write(QIODevice &device, const QByteArray &bytes)
{
    const bool isWritten = device.write(bytes) == bytes.size();
    auto *file = qobject_cast<QFileDevice *>(&device);
    return (!file || file->flush()) && isWritten; // what a file's buffer took may still be refused
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

bool Console::print(const QByteArray &data)
{
    return write(m_out, data);
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
        message += u' ' + tr("(request id %1)").arg(notice.requestId);
    tell(message);
}

Secret Console::readLine(const QString &wanted)
{
    if (isTerminal())
        tell(tr("%1 is expected on standard input, in one line.").arg(wanted));
    return Secret(m_in.readLine(longestLine));
}

QByteArray Console::readAll(const QString &wanted)
{
    if (isTerminal())
        tell(tr("%1 is expected on standard input. End it with Ctrl+D.").arg(wanted));
    return readBounded(m_in);
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

QByteArray readBounded(QIODevice &device)
{
    // At its full size from the start, so that growing leaves no copies of a token behind.
    QByteArray text(largestInput, Qt::Uninitialized);
    // Of a pipe, QFile hands over what is there (measured on 6.4.2): a token that comes in two pieces would be cut.
    qsizetype size = 0;
    for (qint64 count = 1; count > 0 && size < largestInput; size += std::max<qint64>(0, count))
        count = device.read(text.data() + size, largestInput - size);
    text.truncate(size);
    return text;
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedprogram.h"

#include "support/canary.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr int longest = 30'000; // milliseconds, on a busy machine

struct Output {
    bool isGood = false;
    QByteArray text;
};

/// With the event loop running: the server that the program asks is in this very thread.
Output run(const QString &tool, const QStringList &words)
{
    QProcess process;
    process.start(tool, words);
    const bool hasEnded = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, longest);
    return {hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
        process.readAllStandardOutput()};
}

} // namespace

WatchedProgram::~WatchedProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool WatchedProgram::start(const QString &busAddress)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"WAYLAND_DISPLAY", "VOUCHERIFY_HOST", "X_APP_ID", "X_APP_TOKEN"})
        environment.remove(QString::fromLatin1(name));
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
             "XDG_RUNTIME_DIR", "TMPDIR"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/dev/null"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_ACCESSIBILITY"_s, u"1"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_process.setProcessEnvironment(environment);
    // A pipe that nobody empties would stop the program in its tracks.
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_outside.filePath(u"messages"_s));
    m_process.start(QStringLiteral(PROGRAM), {});
    return m_process.waitForStarted() && focus(u"Bearerscope"_s);
}

bool WatchedProgram::focus(const QString &title)
{
    return run(u"xdotool"_s,
        {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u'^' + title + u'$', u"windowfocus"_s, u"--sync"_s})
        .isGood;
}

bool WatchedProgram::press(const QString &keys)
{
    return run(u"xdotool"_s, {u"key"_s, keys}).isGood;
}

bool WatchedProgram::type(const QString &text)
{
    return run(u"xdotool"_s, {u"type"_s, u"--"_s, text}).isGood;
}

int WatchedProgram::waitForEnd()
{
    const bool hasEnded = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, longest);
    return hasEnded && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray WatchedProgram::files() const
{
    return canary::filesBelow(m_home.path());
}

QByteArray WatchedProgram::messages() const
{
    return canary::contentOf(m_outside.filePath(u"messages"_s));
}

QByteArray WatchedProgram::process() const
{
    return canary::toldByTheSystem(m_process.processId());
}

QByteArray WatchedProgram::titles()
{
    return run(u"xdotool"_s, {u"search"_s, u"--name"_s, u""_s, u"getwindowname"_s, u"%@"_s}).text;
}

QByteArray WatchedProgram::selection(const QString &name)
{
    return run(u"xclip"_s, {u"-out"_s, u"-selection"_s, name}).text;
}

} // namespace bearerscope

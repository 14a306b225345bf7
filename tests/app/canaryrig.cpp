// SPDX-License-Identifier: GPL-3.0-or-later
#include "canaryrig.h"

#include "support/canary.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr int longest = 30'000; // milliseconds, on a busy machine

} // namespace

QString CanaryRig::missing()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return u"Xvfb"_s;
    for (const auto &tool : {u"xclip"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool;
    }
    return AccessBus::isPossible() ? QString() : u"dbus-daemon or at-spi2-core"_s;
}

bool CanaryRig::start()
{
    return bus.start() && program.start(bus.address()) && bus.waitForProgram()
        && bus.waitForFocus(u"Request token"_s, longest);
}

QString CanaryRig::traces()
{
    const QMap<QString, QByteArray> places {{u"messages"_s, program.messages()}, {u"files"_s, program.files()},
        {u"process"_s, program.process()}, {u"titles"_s, WatchedProgram::titles()},
        {u"PRIMARY"_s, WatchedProgram::selection(u"primary"_s)}, {u"objects"_s, bus.words()},
        {u"events"_s, bus.heard()}};
    const QStringList oftenEmpty {u"files"_s, u"PRIMARY"_s, u"events"_s};
    QStringList found;
    for (const auto &[place, bytes] : places.asKeyValueRange()) {
        if (bytes.isEmpty() && !oftenEmpty.contains(place))
            found.append(place + u": nothing there"_s);
        for (const QByteArray &secret : {canary::key, canary::token}) {
            for (const QString &form : canary::formsIn(bytes, secret))
                found.append(place + u": "_s + QString::fromLatin1(secret) + u" in "_s + form);
        }
    }
    return found.join(u'\n');
}

bool CanaryRig::waitFor(const QString &words) const
{
    return QTest::qWaitFor([&] { return bus.words().contains(words.toUtf8()); }, longest);
}

bool CanaryRig::waitForNo(const QString &words) const
{
    return QTest::qWaitFor([&] { return !bus.words().contains(words.toUtf8()); }, longest);
}

bool CanaryRig::reach(const QString &name, const QString &keys) const
{
    bool isReached = false;
    for (int i = 0; i < 10 && !isReached; ++i)
        isReached = WatchedProgram::press(keys) && bus.waitForFocus(name, longest / 10);
    return isReached;
}

bool CanaryRig::pasteInto(const QString &entry, const QString &title) const
{
    return bus.press(entry) && WatchedProgram::focus(title) && bus.waitForFocus(u"Text to inspect"_s, longest)
        && WatchedProgram::press(u"ctrl+v"_s);
}

Copied::Copied(const QByteArray &text)
{
    m_process.start(u"xclip"_s, {u"-quiet"_s, u"-in"_s, u"-selection"_s, u"clipboard"_s});
    m_process.write(text);
    m_process.closeWriteChannel();
    m_isThere = QTest::qWaitFor([&text] { return WatchedProgram::selection(u"clipboard"_s) == text; }, longest);
}

Copied::~Copied()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenreader.h"

#include <QDBusArgument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString actions = u"org.a11y.atspi.Action"_s;
const QString texts = u"org.a11y.atspi.Text"_s;
constexpr int longest = 30'000; // milliseconds, on a busy machine

} // namespace

ScreenReader::ScreenReader(const AccessBus &bus)
    : m_bus(bus)
{
}

ScreenReader::Thing ScreenReader::thingAt(const QString &path) const
{
    const QDBusMessage states = m_bus.call(path, accessible, u"GetState"_s);
    if (states.type() != QDBusMessage::ReplyMessage)
        return {}; // gone in the meantime
    const auto words = qdbus_cast<QList<uint>>(states.arguments().value(0));
    return {path, m_bus.propertyOf(path, u"Name"_s), m_bus.answer(path, accessible, u"GetRoleName"_s),
        m_bus.propertyOf(path, u"Description"_s), words.value(0) | quint64(words.value(1)) << 32};
}

ScreenReader::Thing ScreenReader::find(const QString &role, const QString &name) const
{
    for (const QString &path : m_bus.pathsOf(name)) {
        const Thing thing = thingAt(path);
        if (thing.role == role && thing.is(State::Showing))
            return thing;
    }
    return {};
}

ScreenReader::Thing ScreenReader::findSaying(const QString &words) const
{
    for (const QString &path : m_bus.pathsSaying(words)) {
        if (const Thing thing = thingAt(path); thing.is(State::Showing))
            return thing;
    }
    return {};
}

ScreenReader::Thing ScreenReader::findCell(const QString &list, const QString &cell) const
{
    const QStringList cells = m_bus.childrenOf(m_bus.pathsOf(list).value(0));
    const qsizetype index = m_bus.namesOf(cells).indexOf(cell);
    return index < 0 ? Thing {} : thingAt(cells[index]);
}

QStringList ScreenReader::row(const QString &list, const QString &cell, int count) const
{
    const QStringList names = m_bus.namesOf(m_bus.childrenOf(m_bus.pathsOf(list).value(0)));
    const qsizetype first = names.indexOf(cell);
    return first < 0 ? QStringList() : names.mid(first, count);
}

QString ScreenReader::textOf(const Thing &thing) const
{
    return m_bus.answer(thing.path, texts, u"GetText"_s, {0, -1});
}

bool ScreenReader::act(const Thing &thing, const QString &action) const
{
    constexpr int most = 10;
    for (int i = 0; i < most; ++i) {
        const QString name = m_bus.answer(thing.path, actions, u"GetName"_s, {i});
        if (name == action)
            return m_bus.answer(thing.path, actions, u"DoAction"_s, {i}) == u"true";
    }
    return false;
}

bool ScreenReader::write(const Thing &field, const QString &text) const
{
    m_bus.call(field.path, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text});
    return textOf(field) == text;
}

bool ScreenReader::waitFor(const QString &role, const QString &name) const
{
    return QTest::qWaitFor([&] { return !find(role, name).path.isEmpty(); }, longest);
}

bool ScreenReader::waitForNone(const QString &role, const QString &name) const
{
    return QTest::qWaitFor([&] { return find(role, name).path.isEmpty(); }, longest);
}

bool ScreenReader::press(const QString &name, const QString &role) const
{
    return waitFor(role, name) && act(find(role, name), u"Press"_s);
}

} // namespace bearerscope

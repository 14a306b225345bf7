// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessbus.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

const QString sessionName = u"access test's session"_s;
const QString accessName = u"access test's"_s;
const QString launcher = u"/usr/share/dbus-1/services/org.a11y.Bus.service"_s;
const QString root = u"/org/a11y/atspi/accessible/root"_s;
const QString registry = u"org.a11y.atspi.Registry"_s;
const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;
constexpr int longestStart = 30000; // milliseconds, on a busy machine

// Only the accessibility bus is started by being called: no keyring, and nothing that asks people for passwords.
constexpr auto busSettings = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <servicedir>%1</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

QDBusConnection bus()
{
    return QDBusConnection(accessName);
}

/// Each as the name on the bus and the path there.
QList<std::pair<QString, QString>> references(const QDBusMessage &reply)
{
    QList<std::pair<QString, QString>> found;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return found; // of what has gone in the meantime
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    for (list.beginArray(); !list.atEnd();) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        found.append({service, path.path()});
    }
    list.endArray(); // which lets go of what reads it
    return found;
}

QDBusMessage answerTo(QDBusPendingCall &call)
{
    call.waitForFinished();
    return call.reply();
}

bool isTrue(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage && reply.arguments().value(0).toBool();
}

QString textOf(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return {};
    const QVariant value = reply.arguments().constFirst();
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant().toString() : value.toString();
}

} // namespace

AccessBus::~AccessBus()
{
    QDBusConnection::disconnectFromBus(accessName);
    QDBusConnection::disconnectFromBus(sessionName);
    m_process.terminate(); // the accessibility bus goes with it
    m_process.waitForFinished();
}

bool AccessBus::isPossible()
{
    return !QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty() && QFile::exists(launcher);
}

bool AccessBus::startSessionBus()
{
    QFile settings(m_folder.filePath(u"bus.conf"_s));
    if (!QFile::copy(launcher, m_folder.filePath(u"org.a11y.Bus.service"_s)) || !settings.open(QIODevice::WriteOnly))
        return false;
    settings.write(QString::fromLatin1(busSettings).arg(m_folder.path()).toUtf8());
    settings.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(u"dbus-daemon"_s, {u"--config-file="_s + settings.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!m_process.waitForReadyRead(longestStart))
        return false;
    m_address = QString::fromUtf8(m_process.readLine().trimmed());
    return QDBusConnection::connectToBus(m_address, sessionName).isConnected();
}

bool AccessBus::start()
{
    if (!startSessionBus())
        return false;
    const auto call = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QString address = textOf(QDBusConnection(sessionName).call(call, QDBus::Block, longestStart));
    return !address.isEmpty() && QDBusConnection::connectToBus(address, accessName).isConnected() && listen();
}

/// A program tells only what somebody has asked for.
bool AccessBus::listen()
{
    bool isListening = true;
    for (const char *name : {"TextChanged", "PropertyChange", "StateChanged", "ChildrenChanged", "Announcement"}) {
        isListening &= bus().connect(
            {}, {}, u"org.a11y.atspi.Event.Object"_s, QString::fromLatin1(name), this, SLOT(hear(QDBusMessage)));
    }
    auto call = QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s);
    call << u"object:"_s;
    return isListening && bus().call(call, QDBus::Block, longestStart).type() == QDBusMessage::ReplyMessage;
}

void AccessBus::hear(const QDBusMessage &message)
{
    const bool isTyped = message.member() == u"TextChanged";
    m_signals.append(QStringList {message.member(), message.arguments().value(0).toString(),
        message.arguments().value(1).toString(), message.path()}.join(u' '));
    for (const QVariant &argument : message.arguments()) {
        if (!argument.canConvert<QDBusVariant>())
            continue;
        const QByteArray text = argument.value<QDBusVariant>().variant().toString().toUtf8();
        isTyped ? m_typed += text : m_events += text + '\n';
    }
}

bool AccessBus::waitForProgram()
{
    const auto look = [this] {
        const auto desktop = QDBusMessage::createMethodCall(registry, root, accessible, u"GetChildren"_s);
        const auto programs = references(bus().call(desktop));
        m_program = programs.isEmpty() ? QString() : programs.constLast().first;
        return !m_program.isEmpty();
    };
    return QTest::qWaitFor(look, longestStart);
}

QDBusPendingCall AccessBus::ask(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(m_program, path, interface, method);
    message.setArguments(arguments);
    return bus().asyncCall(message);
}

QDBusMessage AccessBus::call(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusPendingCall pending = ask(path, interface, method, arguments);
    return answerTo(pending);
}

QString AccessBus::answer(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    return textOf(call(path, interface, method, arguments));
}

QString AccessBus::propertyOf(const QString &path, const QString &name) const
{
    return answer(path, properties, u"Get"_s, {accessible, name});
}

/// Those in an answer that are the program's.
QStringList AccessBus::ownOf(const QDBusMessage &children) const
{
    QStringList paths;
    for (const auto &[service, path] : references(children)) {
        if (service == m_program)
            paths.append(path);
    }
    return paths;
}

QStringList AccessBus::childrenOf(const QString &path) const
{
    return ownOf(call(path, accessible, u"GetChildren"_s));
}

QStringList AccessBus::namesOf(const QStringList &paths) const
{
    QList<QDBusPendingCall> questions;
    for (const QString &path : paths)
        questions.append(ask(path, properties, u"Get"_s, {accessible, u"Name"_s}));
    QStringList names;
    for (QDBusPendingCall &question : questions)
        names.append(textOf(answerTo(question)));
    return names;
}

QList<AccessBus::Object> AccessBus::objects(Depth depth) const
{
    struct Question {
        QDBusPendingCall children;
        QList<QDBusPendingCall> words;
    };
    const auto questionFor = [&](const QString &path) {
        const auto property = [&](const QString &name) { return ask(path, properties, u"Get"_s, {accessible, name}); };
        Question question {ask(path, accessible, u"GetChildren"_s), {property(u"Name"_s)}};
        if (depth == Depth::Everything) {
            question.words.append(property(u"Description"_s));
            question.words.append(ask(path, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}));
        }
        return question;
    };
    QList<Object> found;
    QStringList level {root};
    while (!level.isEmpty()) {
        QList<Question> questions; // all at once: one after the other takes ten times as long
        for (const QString &path : level)
            questions.append(questionFor(path));
        const QStringList paths = std::exchange(level, {});
        for (qsizetype i = 0; i < paths.size(); ++i) {
            level.append(ownOf(answerTo(questions[i].children)));
            Object object {paths[i], {}};
            for (QDBusPendingCall &word : questions[i].words)
                object.words.append(textOf(answerTo(word)));
            found.append(object);
        }
    }
    return found;
}

QByteArray AccessBus::words() const
{
    QByteArray words;
    for (const Object &object : objects(Depth::Everything))
        words += object.words.join(u'\n').toUtf8() + '\n';
    return words;
}

QByteArray AccessBus::heard()
{
    call(root, accessible, u"GetChildren"_s); // the answer comes behind all that was told before
    QCoreApplication::sendPostedEvents(this);
    return m_typed + '\n' + m_events;
}

void AccessBus::forgetHeard()
{
    heard();
    m_typed.clear();
    m_events.clear();
    m_signals.clear();
}

QStringList AccessBus::events()
{
    heard();
    return m_signals;
}

QStringList AccessBus::pathsOf(const QString &name) const
{
    QStringList paths;
    for (const Object &object : objects(Depth::Names)) {
        if (object.words.constFirst() == name)
            paths.append(object.path);
    }
    return paths;
}

QStringList AccessBus::pathsSaying(const QString &words) const
{
    QStringList paths;
    for (const Object &object : objects(Depth::Everything)) {
        if (object.words.contains(words))
            paths.append(object.path);
    }
    return paths;
}

bool AccessBus::press(const QString &name) const
{
    const QString actions = u"org.a11y.atspi.Action"_s;
    for (const QString &path : pathsOf(name)) {
        if (textOf(call(path, actions, u"GetName"_s, {0})) == u"Press")
            return isTrue(call(path, actions, u"DoAction"_s, {0}));
    }
    return false;
}

bool AccessBus::waitForFocus(const QString &name, int longest) const
{
    constexpr uint focused = 1 << 12; // ATSPI_STATE_FOCUSED
    const auto hasFocus = [this](const QString &path) {
        const QDBusMessage reply = call(path, accessible, u"GetState"_s);
        const bool isAnswered = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
        return isAnswered && (qdbus_cast<QList<uint>>(reply.arguments().constFirst()).value(0) & focused) != 0;
    };
    return QTest::qWaitFor([&] { return std::ranges::any_of(pathsOf(name), hasFocus); }, longest);
}

bool AccessBus::write(const QString &name, const QString &text) const
{
    for (const QString &path : pathsOf(name)) { // a label of that name says that it took the text, too
        call(path, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text});
        const QDBusMessage reply = call(path, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1});
        if (reply.type() == QDBusMessage::ReplyMessage && textOf(reply) == text)
            return true;
    }
    return false;
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatekeyring.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

const QString connectionName = u"keyring's test"_s;
const QString secrets = u"org.freedesktop.secrets"_s;
constexpr int longestStart = 30000; // milliseconds, on a busy machine

// No folder of services: nothing is started by being called, neither another keyring nor what asks people for
// passwords.
constexpr auto busSettings = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateKeyring::~PrivateKeyring()
{
    kill();
    QDBusConnection::disconnectFromBus(connectionName);
    m_bus.kill();
    m_bus.waitForFinished();
}

bool PrivateKeyring::isPossible()
{
    return !QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
}

bool PrivateKeyring::startBus()
{
    QFile settings(m_home.filePath(u"bus.conf"_s));
    if (!settings.open(QIODevice::WriteOnly))
        return false;
    settings.write(QString::fromLatin1(busSettings).arg(home()).toUtf8());
    settings.close();
    m_bus.start(u"dbus-daemon"_s, {u"--config-file="_s + settings.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForReadyRead(longestStart))
        return false;
    m_address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    return reconnect();
}

bool PrivateKeyring::reconnect() const
{
    QDBusConnection::disconnectFromBus(connectionName);
    return QDBusConnection::connectToBus(QString::fromLatin1(m_address), connectionName).isConnected();
}

bool PrivateKeyring::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home());
    for (const auto *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = m_home.filePath(QString::fromLatin1(variable));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QString::fromLatin1(variable), folder);
    }
    m_keyring.setProcessEnvironment(environment);
    m_keyring.setProcessChannelMode(QProcess::MergedChannels);
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
    if (!m_keyring.waitForStarted(longestStart))
        return false;
    m_keyring.write("password-of-a-test");
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] { return bus().interface()->isServiceRegistered(secrets).value(); }, longestStart);
}

bool PrivateKeyring::lock()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        secrets, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QDBusObjectPath collection(u"/org/freedesktop/secrets/collection/login"_s);
    call << QVariant::fromValue(QList<QDBusObjectPath> {collection});
    const QDBusMessage reply = bus().call(call);
    return reply.type() == QDBusMessage::ReplyMessage;
}

void PrivateKeyring::freeze()
{
    ::kill(pid_t(m_keyring.processId()), SIGSTOP);
}

void PrivateKeyring::kill()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    m_keyring.kill();
    m_keyring.waitForFinished();
}

QDBusConnection PrivateKeyring::bus() const
{
    return QDBusConnection(connectionName);
}

QStringList PrivateKeyring::filesWith(const QByteArray &bytes) const
{
    QStringList files;
    QDirIterator found(home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            files.append(file.fileName());
    }
    return files;
}

} // namespace bearerscope

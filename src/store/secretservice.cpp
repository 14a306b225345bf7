// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Found = QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>>;
using Attributes = QMap<QString, QString>;
using State = Expected<EntryState, KeyringError>;

KeyringError errorOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
        return KeyringError::Denied;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeyringError::Failed;
    case QDBusError::Other: // such as Spawn.ChildExited: it is installed, and didn't start
        return KeyringError::Failed;
    default: // no bus, no such name on it, or somebody else behind the name
        return KeyringError::Absent;
    }
}

State stateIn(const Found &found)
{
    if (found.isError())
        return unexpected(errorOf(found.error()));
    if (!found.argumentAt<0>().isEmpty())
        return EntryState::Open;
    return found.argumentAt<1>().isEmpty() ? EntryState::Missing : EntryState::Locked;
}

/// The names of the attributes are QtKeychain's.
QDBusMessage searchFor(const QString &service, const QString &entry)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    call << QVariant::fromValue(Attributes {{u"server"_s, service}, {u"user"_s, entry}});
    return call;
}

/// Makes libsecret open a session of its own for what comes next: it keeps one as long as the program runs, and each
/// order fails once the service has been started anew ("The session does not exist", measured on 0.20.5). False where
/// there is no libsecret. QtKeychain would turn to KWallet's own interface then, where others don't look.
bool startAnew()
{
    static QLibrary libsecret(u"secret-1"_s, 0);
    static const auto disconnect = reinterpret_cast<void (*)()>(libsecret.resolve("secret_service_disconnect"));
    if (disconnect)
        disconnect();
    return disconnect;
}

} // namespace

void lookForEntry(const QString &service, const QString &entry, std::chrono::milliseconds patience, QObject *context,
    const std::function<void(const Expected<EntryState, KeyringError> &)> &seen)
{
    // The bus is looked for here, at the first order. Without one, a pending call would never end (measured on 6.4.2).
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !startAnew()) {
        QMetaObject::invokeMethod(
            context, [seen] { seen(unexpected(KeyringError::Absent)); }, Qt::QueuedConnection);
        return;
    }
    const QDBusPendingCall call = bus.asyncCall(searchFor(service, entry), int(patience.count()));
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context,
        [watcher, seen] {
            watcher->deleteLater();
            seen(stateIn(*watcher));
        },
        Qt::QueuedConnection);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopsessionwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QTimer>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

const QString login = u"org.freedesktop.login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;
constexpr int longestWait = 5000; // milliseconds, for an answer that nobody here waits for

/// All have the same signal; a desktop has one of them, some two.
const QStringList &screenSavers()
{
    static const QStringList interfaces {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
        u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s};
    return interfaces;
}

QDBusMessage callOf(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(login, u"/org/freedesktop/login1"_s, manager, method);
    call.setAutoStartService(false); // a system without logind stays one
    call.setArguments(arguments);
    return call;
}

} // namespace

/// Signals are taken from anybody, because with a name given Qt would wait for the bus to tell who owns it. The worst
/// that a forged one does is to put a secret away too early.
class DesktopSessionWatch::Private : public QObject
{
    Q_OBJECT
public:
    Private(DesktopSessionWatch &owner, Bus systemBus, Bus sessionBus)
        : m_owner(owner)
        , m_systemBus(std::move(systemBus))
        , m_sessionBus(std::move(sessionBus))
    {
    }

    void setNeeded(bool needed)
    {
        if (needed == std::exchange(m_isNeeded, needed))
            return;
        if (needed)
            listen();
        needed ? takeLock() : releaseLock();
    }

private Q_SLOTS:
    void takeSleep(bool starts)
    {
        Q_EMIT starts ? m_owner.leaving() : m_owner.resumed();
        starts ? releaseLock() : takeLock(); // each is for one sleep
    }
    void takeSessionLock(const QDBusMessage &signal)
    {
        if (m_ownSession.isEmpty() || signal.path() == m_ownSession)
            Q_EMIT m_owner.leaving();
    }
    void takeScreenSaver(bool isActive)
    {
        if (isActive)
            Q_EMIT m_owner.leaving();
    }

private:
    void listen()
    {
        if (m_system)
            return;
        m_system = m_systemBus();
        m_system->connect({}, {}, manager, u"PrepareForSleep"_s, this, SLOT(takeSleep(bool)));
        m_system->connect(
            {}, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(takeSessionLock(QDBusMessage)));
        QDBusConnection session = m_sessionBus();
        for (const QString &interface : screenSavers())
            session.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(takeScreenSaver(bool)));
        askForOwnSession();
    }

    /// Until it is known, and where logind doesn't know it, the lock of anybody's session is taken for ours.
    void askForOwnSession()
    {
        auto *watcher =
            new QDBusPendingCallWatcher(m_system->asyncCall(callOf(u"GetSession"_s, {u"auto"_s}), longestWait), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
            call->deleteLater();
            const QDBusPendingReply<QDBusObjectPath> reply = *call;
            if (!reply.isError())
                m_ownSession = reply.value().path();
        });
    }

    void takeLock()
    {
        if (!m_isNeeded || m_isAsking || m_lock)
            return;
        m_isAsking = true;
        const QVariantList arguments {
            u"sleep"_s, u"Bearerscope"_s, tr("Clears the clipboard before the computer sleeps"), u"delay"_s};
        auto *watcher =
            new QDBusPendingCallWatcher(m_system->asyncCall(callOf(u"Inhibit"_s, arguments), longestWait), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
            call->deleteLater();
            m_isAsking = false;
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
            if (!reply.isError() && m_isNeeded)
                m_lock = reply.value(); // else it is closed right here
        });
    }

    /// Not at once: the event loop first has to send the display server what was put away. A span of 0 would be no
    /// timer, but come before that.
    void releaseLock()
    {
        if (auto lock = std::exchange(m_lock, std::nullopt))
            QTimer::singleShot(1, this, [lock = std::move(lock)] {});
    }

    DesktopSessionWatch &m_owner;
    const Bus m_systemBus;
    const Bus m_sessionBus;
    std::optional<QDBusConnection> m_system; ///< from the first time that it was needed
    QString m_ownSession; ///< logind's path of it; empty while it isn't known
    std::optional<QDBusUnixFileDescriptor> m_lock; ///< sleep waits until it is closed
    bool m_isNeeded = false;
    bool m_isAsking = false; ///< for the lock
};

DesktopSessionWatch::DesktopSessionWatch(QObject *parent)
    : DesktopSessionWatch(
        [] { return QDBusConnection::systemBus(); }, [] { return QDBusConnection::sessionBus(); }, parent)
{
}

DesktopSessionWatch::DesktopSessionWatch(Bus systemBus, Bus sessionBus, QObject *parent)
    : SessionWatch(parent)
    , d(std::make_unique<Private>(*this, std::move(systemBus), std::move(sessionBus)))
{
}

DesktopSessionWatch::~DesktopSessionWatch() = default;

void DesktopSessionWatch::setNeeded(bool needed)
{
    d->setNeeded(needed);
}

} // namespace bearerscope

#include "desktopsessionwatch.moc"

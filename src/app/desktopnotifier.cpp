// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <optional>
#include <utility>

namespace bearerscope {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int byTheServer = -1; // how long it shows
constexpr int longestWait = 5000; // milliseconds, for an answer that nobody here waits for

/// Servers read markup in the text, as the specification has it; not in the title.
QString literal(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

/// The bus is looked for at the first message only: a window that shows none needs none.
class DesktopNotifier::Private : public QObject
{
    Q_OBJECT
public:
    explicit Private(DesktopNotifier &owner)
        : m_owner(owner)
    {
    }

    struct Message {
        QString title;
        QString text;
    };

    void send(const Message &message)
    {
        if (m_isSending) { // its number, by which to replace it, isn't known yet
            m_next = message;
            m_isWithdrawn = false;
            return;
        }
        listen();
        QDBusMessage call = callOf(QStringLiteral("Notify"));
        const QStringList actions {QStringLiteral("default"), tr("Show")};
        const QVariantMap hints {{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
        call << QStringLiteral("Bearerscope") << m_id << QGuiApplication::desktopFileName() << message.title
             << literal(message.text) << actions << hints << byTheServer;
        m_isSending = true;
        auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call, longestWait), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, &Private::takeNumber);
    }

    void withdraw()
    {
        m_next.reset();
        m_isWithdrawn = m_isSending;
        if (m_id == 0 || m_isSending)
            return;
        QDBusMessage call = callOf(QStringLiteral("CloseNotification"));
        call << std::exchange(m_id, 0);
        m_bus->send(call);
    }

private Q_SLOTS:
    void takeAction(quint32 id, const QString &)
    {
        if (id == m_id)
            Q_EMIT m_owner.activated();
    }
    void takeClosing(quint32 id, quint32)
    {
        if (id == m_id)
            m_id = 0;
    }

private:
    static QDBusMessage callOf(const QString &method)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
        call.setAutoStartService(true);
        return call;
    }

    void listen()
    {
        if (m_bus)
            return;
        m_bus = QDBusConnection::sessionBus();
        // From anybody, because with a name given Qt would wait for the bus to tell who owns it. The number decides.
        m_bus->connect({}, path, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(quint32, QString)));
        m_bus->connect(
            {}, path, service, QStringLiteral("NotificationClosed"), this, SLOT(takeClosing(quint32, quint32)));
    }

    void takeNumber(QDBusPendingCallWatcher *watcher)
    {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        m_isSending = false;
        m_id = reply.isError() ? 0 : reply.value();
        if (std::exchange(m_isWithdrawn, false))
            withdraw();
        else if (const auto next = std::exchange(m_next, std::nullopt))
            send(*next);
    }

    DesktopNotifier &m_owner;
    std::optional<QDBusConnection> m_bus;
    quint32 m_id = 0; ///< of the message that is shown; 0: none
    bool m_isSending = false;
    bool m_isWithdrawn = false; ///< while it was being sent
    std::optional<Message> m_next;
};

DesktopNotifier::DesktopNotifier(QObject *parent)
    : Notifier(parent)
    , d(std::make_unique<Private>(*this))
{
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::show(const QString &title, const QString &text)
{
    d->send({title, text});
}

void DesktopNotifier::withdraw()
{
    d->withdraw();
}

} // namespace bearerscope

#include "desktopnotifier.moc"

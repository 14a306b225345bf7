// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopcolours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;
constexpr uint dark = 1; // 0: no preference, 2: light
constexpr int longestWait = 5000; // milliseconds, for an answer that nobody here waits for

/// Read() wraps the value once more than its own description says.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

class DesktopColours::Private : public QObject
{
    Q_OBJECT
public:
    Private(DesktopColours &owner, Bus bus)
        : m_owner(owner)
        , m_bus(std::move(bus))
    {
    }

    void listen()
    {
        if (std::exchange(m_isListening, true))
            return;
        QDBusConnection bus = m_bus();
        // From anybody, because with a name given Qt would wait for the bus to tell who owns it. A forged one changes
        // colours, and nothing else.
        bus.connect({}, path, settings, u"SettingChanged"_s, {group, key}, QString(), this,
            SLOT(takeChange(QString, QString, QDBusVariant)));
        QDBusMessage call = QDBusMessage::createMethodCall(portal, path, settings, u"Read"_s);
        call.setAutoStartService(false); // a desktop without a portal stays one
        call.setArguments({group, key});
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, longestWait), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
            ended->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *ended;
            if (!reply.isError())
                take(QVariant::fromValue(reply.value()));
        });
    }

private Q_SLOTS:
    void takeChange(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
    {
        if (changedGroup == group && changedKey == key)
            take(QVariant::fromValue(value));
    }

private:
    void take(const QVariant &value)
    {
        const QVariant plain = unwrapped(value);
        if (plain.typeId() == QMetaType::UInt)
            Q_EMIT m_owner.told(plain.toUInt() == dark);
    }

    DesktopColours &m_owner;
    const Bus m_bus;
    bool m_isListening = false;
};

DesktopColours::DesktopColours(QObject *parent)
    : DesktopColours([] { return QDBusConnection::sessionBus(); }, parent)
{
}

DesktopColours::DesktopColours(Bus bus, QObject *parent)
    : SystemColours(parent)
    , d(std::make_unique<Private>(*this, std::move(bus)))
{
}

DesktopColours::~DesktopColours() = default;

void DesktopColours::listen()
{
    d->listen();
}

} // namespace bearerscope

#include "desktopcolours.moc"

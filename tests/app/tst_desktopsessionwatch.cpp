// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopsessionwatch.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QString ownPath = u"/org/freedesktop/login1/session/_31"_s;
const QString otherPath = u"/org/freedesktop/login1/session/_32"_s;

/// logind's manager, as far as it is used. Each lock is the one end of a pipe; the other tells whether it is still
/// held.
class LoginManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~LoginManager() override
    {
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }

    QList<QStringList> locks; ///< what was asked for
    int sessionsAsked = 0;
    bool refuses = false;

    int held() const
    {
        int count = 0;
        for (const int end : m_ends) {
            char byte = 0;
            if (::read(end, &byte, 1) < 0) // would block, as somebody could still write
                ++count;
        }
        return count;
    }

public Q_SLOTS:
    // NOLINTBEGIN: the names are logind's
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        locks.append({what, who, why, mode});
        int ends[2] {-1, -1};
        if (refuses || ::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) {
            sendErrorReply(u"org.example.No"_s, u"no"_s);
            return {};
        }
        m_ends.append(ends[0]);
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }
    QDBusObjectPath GetSession(const QString &name)
    {
        ++sessionsAsked;
        if (refuses || name != u"auto")
            sendErrorReply(u"org.example.No"_s, u"no"_s);
        return QDBusObjectPath(ownPath);
    }
    // NOLINTEND

Q_SIGNALS:
    void PrepareForSleep(bool starts);

private:
    QList<int> m_ends;
};

} // namespace

/// Against a logind and screen savers of its own on a bus of its own, which is both the system's and the session's.
class TestDesktopSessionWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void asksNobodyBeforeItIsNeeded();
    void holdsSleepUpWhileNeeded();
    void letsSleepComeOnceAllIsPutAway();
    void holdsTheNextSleepUpToo();
    void tellsOfTheEndOfSleep();
    void tellsOfALockedSession();
    void takesAnySessionForItsOwnWithoutAnAnswer();
    void tellsOfALockedScreen_data();
    void tellsOfALockedScreen();
    void survivesWithoutLogind();
    void survivesWithoutABus();
    void asksForEachBusOnce();

private:
    QDBusConnection bus() const { return QDBusConnection(u"desktop"_s); }
    void makeWatch(const QString &connection = u"watch"_s);
    bool waitForLock() const
    {
        return QTest::qWaitFor([this] { return m_manager->held() == 1; });
    }
    void send(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {});
    /// Sends a signal that is taken for certain, and waits for it: what was sent before has then been taken or left.
    bool waitForAllBefore();

    PrivateBus m_bus;
    std::unique_ptr<LoginManager> m_manager;
    std::unique_ptr<DesktopSessionWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_leaving;
    std::unique_ptr<QSignalSpy> m_resumed;
    int m_systemCalls = 0;
    int m_sessionCalls = 0;
};

void TestDesktopSessionWatch::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.start());
    QVERIFY(QDBusConnection::connectToBus(m_bus.address(), u"desktop"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_bus.address(), u"watch"_s).isConnected());
}

void TestDesktopSessionWatch::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"watch"_s);
}

void TestDesktopSessionWatch::init()
{
    m_manager = std::make_unique<LoginManager>();
    QVERIFY(bus().registerObject(u"/org/freedesktop/login1"_s, m_manager.get(),
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus().registerService(u"org.freedesktop.login1"_s));
    m_systemCalls = m_sessionCalls = 0;
    makeWatch();
}

void TestDesktopSessionWatch::cleanup()
{
    m_watch.reset();
    bus().unregisterService(u"org.freedesktop.login1"_s);
    bus().unregisterObject(u"/org/freedesktop/login1"_s);
    m_manager.reset();
}

void TestDesktopSessionWatch::makeWatch(const QString &connection)
{
    m_watch = std::make_unique<DesktopSessionWatch>(
        [this, connection] {
            ++m_systemCalls;
            return QDBusConnection(connection);
        },
        [this, connection] {
            ++m_sessionCalls;
            return QDBusConnection(connection);
        });
    m_leaving = std::make_unique<QSignalSpy>(m_watch.get(), &SessionWatch::leaving);
    m_resumed = std::make_unique<QSignalSpy>(m_watch.get(), &SessionWatch::resumed);
}

void TestDesktopSessionWatch::send(
    const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    bus().send(signal);
}

bool TestDesktopSessionWatch::waitForAllBefore()
{
    const auto before = m_resumed->count();
    Q_EMIT m_manager->PrepareForSleep(false);
    return QTest::qWaitFor([&] { return m_resumed->count() > before; });
}

void TestDesktopSessionWatch::asksNobodyBeforeItIsNeeded()
{
    m_watch->setNeeded(false);
    QCOMPARE(m_systemCalls, 0);
    QCOMPARE(m_sessionCalls, 0);
    m_watch->setNeeded(true);
    QVERIFY(waitForLock());
    QCOMPARE(m_manager->locks.size(), 1); // the first thing that logind hears
}

void TestDesktopSessionWatch::holdsSleepUpWhileNeeded()
{
    m_watch->setNeeded(true);
    m_watch->setNeeded(true);
    QVERIFY(waitForLock());
    QCOMPARE(m_manager->locks.size(), 1);
    const QStringList &lock = m_manager->locks[0];
    QCOMPARE(lock[0], u"sleep"_s);
    QCOMPARE(lock[1], u"Bearerscope"_s);
    QVERIFY(!lock[2].isEmpty());
    QCOMPARE(lock[3], u"delay"_s); // "block" would keep the computer awake

    m_watch->setNeeded(false);
    QTRY_COMPARE(m_manager->held(), 0);
    m_watch->setNeeded(true);
    QVERIFY(waitForLock());
    m_watch.reset();
    QTRY_COMPARE(m_manager->held(), 0);
}

void TestDesktopSessionWatch::letsSleepComeOnceAllIsPutAway()
{
    m_watch->setNeeded(true);
    QVERIFY(waitForLock());
    int heldThen = 0;
    connect(m_watch.get(), &SessionWatch::leaving, this, [this, &heldThen] {
        heldThen = m_manager->held();
        m_watch->setNeeded(false);
    });
    Q_EMIT m_manager->PrepareForSleep(true);
    QTRY_COMPARE(m_leaving->count(), 1);
    QCOMPARE(heldThen, 1);
    QTRY_COMPARE(m_manager->held(), 0);
    QCOMPARE(m_resumed->count(), 0);
}

void TestDesktopSessionWatch::holdsTheNextSleepUpToo()
{
    m_watch->setNeeded(true);
    QVERIFY(waitForLock());
    Q_EMIT m_manager->PrepareForSleep(true);
    QTRY_COMPARE(m_manager->held(), 0);
    Q_EMIT m_manager->PrepareForSleep(false);
    QVERIFY(waitForLock());
    QCOMPARE(m_manager->locks.size(), 2);
}

void TestDesktopSessionWatch::tellsOfTheEndOfSleep()
{
    m_watch->setNeeded(true);
    QVERIFY(waitForLock());
    Q_EMIT m_manager->PrepareForSleep(false);
    QTRY_COMPARE(m_resumed->count(), 1);
    QCOMPARE(m_leaving->count(), 0);
}

void TestDesktopSessionWatch::tellsOfALockedSession()
{
    m_watch->setNeeded(true);
    QVERIFY(waitForLock());
    QTRY_COMPARE(m_manager->sessionsAsked, 1);
    QVERIFY(waitForAllBefore()); // the answer about the session is on the same road
    send(otherPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    send(ownPath, u"org.freedesktop.login1.Session"_s, u"Unlock"_s);
    QVERIFY(waitForAllBefore());
    QCOMPARE(m_leaving->count(), 0);
    send(ownPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QTRY_COMPARE(m_leaving->count(), 1);
}

void TestDesktopSessionWatch::takesAnySessionForItsOwnWithoutAnAnswer()
{
    m_manager->refuses = true;
    m_watch->setNeeded(true);
    QTRY_COMPARE(m_manager->sessionsAsked, 1);
    send(otherPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QTRY_COMPARE(m_leaving->count(), 1);
}

void TestDesktopSessionWatch::tellsOfALockedScreen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::newRow("KDE, and the specification")
        << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("the old path") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    QTest::newRow("Cinnamon") << u"/org/cinnamon/ScreenSaver"_s << u"org.cinnamon.ScreenSaver"_s;
    QTest::newRow("MATE") << u"/org/mate/ScreenSaver"_s << u"org.mate.ScreenSaver"_s;
}

void TestDesktopSessionWatch::tellsOfALockedScreen()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    m_watch->setNeeded(true);
    QVERIFY(waitForLock());
    send(path, interface, u"ActiveChanged"_s, {false});
    QVERIFY(waitForAllBefore());
    QCOMPARE(m_leaving->count(), 0);
    send(path, interface, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(m_leaving->count(), 1);
}

void TestDesktopSessionWatch::survivesWithoutLogind()
{
    bus().unregisterService(u"org.freedesktop.login1"_s);
    m_watch->setNeeded(true);
    // Again until it is heard: without logind nobody tells when the bus knows that somebody listens.
    QVERIFY(QTest::qWaitFor([this] {
        send(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        return m_leaving->count() > 0;
    }));
    m_watch->setNeeded(false);
}

void TestDesktopSessionWatch::survivesWithoutABus()
{
    makeWatch(u"no such connection"_s);
    m_watch->setNeeded(true);
    m_watch->setNeeded(false);
    m_watch->setNeeded(true);
    QCoreApplication::processEvents();
    QCOMPARE(m_systemCalls, 1);
    QCOMPARE(m_leaving->count(), 0);
}

void TestDesktopSessionWatch::asksForEachBusOnce()
{
    for (int i = 0; i < 3; ++i) {
        m_watch->setNeeded(true);
        QVERIFY(waitForLock());
        m_watch->setNeeded(false);
        QTRY_COMPARE(m_manager->held(), 0);
    }
    QCOMPARE(m_systemCalls, 1);
    QCOMPARE(m_sessionCalls, 1);
    QCOMPARE(m_manager->sessionsAsked, 1);
}

QTEST_MAIN(TestDesktopSessionWatch)
#include "tst_desktopsessionwatch.moc"

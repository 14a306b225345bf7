// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopcolours.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

/// The portal's settings, as far as they are used.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QVariant scheme;
    QStringList asked;

public Q_SLOTS:
    // NOLINTNEXTLINE: the name is the portal's
    QDBusVariant Read(const QString &ofGroup, const QString &ofKey)
    {
        asked.append(ofGroup + u'/' + ofKey);
        if (!scheme.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no"_s);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); // once more than it says
    }
};

} // namespace

/// Against a portal of its own on a bus of its own.
class TestDesktopColours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void asksNobodyBeforeItIsWanted();
    void reads_data();
    void reads();
    void hearsOfChanges();
    void leavesOtherSettingsAlone();
    void survivesWithoutAPortal();
    void survivesWithoutABus();

private:
    static QDBusConnection bus() { return QDBusConnection(u"desktop"_s); }
    static void change(const QString &ofGroup, const QString &ofKey, const QVariant &value);

    PrivateBus m_bus;
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<DesktopColours> m_colours;
    std::unique_ptr<QSignalSpy> m_told;
    int m_busCalls = 0;
};

void TestDesktopColours::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.start());
    QVERIFY(QDBusConnection::connectToBus(m_bus.address(), u"desktop"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_bus.address(), u"program"_s).isConnected());
}

void TestDesktopColours::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void TestDesktopColours::init()
{
    m_portal = std::make_unique<Portal>();
    QVERIFY(bus().registerObject(path, m_portal.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(bus().registerService(portal));
    m_busCalls = 0;
    m_colours = std::make_unique<DesktopColours>([this] {
        ++m_busCalls;
        return QDBusConnection(u"program"_s);
    });
    m_told = std::make_unique<QSignalSpy>(m_colours.get(), &SystemColours::told);
}

void TestDesktopColours::cleanup()
{
    m_colours.reset();
    bus().unregisterService(portal);
    bus().unregisterObject(path);
}

void TestDesktopColours::change(const QString &ofGroup, const QString &ofKey, const QVariant &value)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, settings, u"SettingChanged"_s);
    signal.setArguments({ofGroup, ofKey, QVariant::fromValue(QDBusVariant(value))});
    bus().send(signal);
}

void TestDesktopColours::asksNobodyBeforeItIsWanted()
{
    QCOMPARE(m_busCalls, 0);
    m_portal->scheme = 1U;
    m_colours->listen();
    m_colours->listen();
    QVERIFY(m_told->wait());
    QCOMPARE(m_busCalls, 1);
    QCOMPARE(m_portal->asked, QStringList {group + u'/' + key});
}

void TestDesktopColours::reads_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("no preference") << 0U << false;
    QTest::newRow("dark") << 1U << true;
    QTest::newRow("light") << 2U << false;
    QTest::newRow("unknown") << 7U << false;
}

void TestDesktopColours::reads()
{
    QFETCH(uint, scheme);
    QFETCH(bool, isDark);
    m_portal->scheme = scheme;
    m_colours->listen();
    QVERIFY(m_told->wait());
    QCOMPARE(*m_told, QList<QVariantList> {{isDark}});
}

void TestDesktopColours::hearsOfChanges()
{
    m_portal->scheme = 2U;
    m_colours->listen();
    QVERIFY(m_told->wait());
    change(group, key, 1U);
    QVERIFY(m_told->wait());
    QCOMPARE(m_told->constLast(), QVariantList {true});
    change(group, key, 0U);
    QVERIFY(m_told->wait());
    QCOMPARE(m_told->constLast(), QVariantList {false});
}

void TestDesktopColours::leavesOtherSettingsAlone()
{
    m_portal->scheme = 2U;
    m_colours->listen();
    QVERIFY(m_told->wait());
    change(group, u"accent-color"_s, 1U);
    change(u"org.example"_s, key, 1U);
    change(group, key, u"dark"_s);
    change(group, key, 1U); // comes last, so all the others have come
    QVERIFY(m_told->wait());
    QCOMPARE(m_told->count(), 2);
    QCOMPARE(m_told->constLast(), QVariantList {true});
}

/// A portal that comes later is heard all the same.
void TestDesktopColours::survivesWithoutAPortal()
{
    bus().unregisterService(portal);
    m_colours->listen();
    change(group, key, 1U);
    QVERIFY(m_told->wait());
    QCOMPARE(*m_told, QList<QVariantList> {{true}});
}

void TestDesktopColours::survivesWithoutABus()
{
    DesktopColours colours([] { return QDBusConnection(u"there is none"_s); });
    QSignalSpy told(&colours, &SystemColours::told);
    colours.listen();
    QCoreApplication::processEvents();
    QVERIFY(told.isEmpty());
}

QTEST_GUILESS_MAIN(TestDesktopColours)

#include "tst_desktopcolours.moc"

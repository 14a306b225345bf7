// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringorders.h"

#include "support/privatekeyring.h"

#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QTimer>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QString secrets = u"org.freedesktop.secrets"_s;
const QString path = u"/org/freedesktop/secrets"_s;
const QString entry = u"https://keyring.example app-of-a-test"_s;
const QByteArray secret = "secret-of-a-test-0123456789";

/// Answers the look at the entry, and then does what it is told.
class FaultyService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Service")
public:
    QString refusal; ///< of the look itself; empty where it is answered
    int sessions = 0; ///< that were asked for, and never opened

public Q_SLOTS:
    // NOLINTBEGIN: the names are those of the specification
    QList<QDBusObjectPath> SearchItems(const QMap<QString, QString> &, QList<QDBusObjectPath> &locked)
    {
        locked.clear();
        if (!refusal.isEmpty())
            sendErrorReply(refusal, u"no"_s);
        return {QDBusObjectPath(path + u"/collection/login/1"_s)};
    }
    QDBusVariant OpenSession(const QString &, const QDBusVariant &, QDBusObjectPath &)
    {
        ++sessions;
        setDelayedReply(true);
        return {};
    }
    // NOLINTEND
};

} // namespace

/// What becomes of an order when the keyring dies, hangs or refuses.
class TestKeyringFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void survivesAKeyringThatIsKilledInMidCall();
    void waitsForNoFrozenKeyring();
    void waitsForNoKeyringThatHangsLater();
    void survivesAKeyringThatGoesLater();
    void tellsARefusal_data();
    void tellsARefusal();
    void diesInPeace();

private:
    bool serveFaults()
    {
        m_service.kill();
        return m_service.bus().registerObject(path, &m_faulty, QDBusConnection::ExportAllSlots)
            && m_service.bus().registerService(secrets);
    }

    PrivateKeyring m_service;
    FaultyService m_faulty;
};

void TestKeyringFaults::initTestCase()
{
    if (!PrivateKeyring::isPossible())
        QSKIP("dbus-daemon or gnome-keyring is not installed");
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QVERIFY(m_service.startBus());
}

void TestKeyringFaults::cleanup()
{
    if (PrivateKeyring::isPossible())
        QVERIFY(m_service.reconnect()); // the faulty service goes
    m_faulty.refusal.clear();
    m_faulty.sessions = 0;
    m_service.kill();
}

void TestKeyringFaults::survivesAKeyringThatIsKilledInMidCall()
{
    QVERIFY(m_service.start());
    Keyring keyring({milliseconds(60000), milliseconds(60000)}); // that isn't what ends it
    WritingOrder first(keyring, entry, secret);
    QVERIFY(first.wait());
    QVERIFY(first.isFine());
    m_service.freeze();
    ReadingOrder reading(keyring, entry);
    WritingOrder writing(keyring, entry, secret);
    QTest::qWait(200); // the call has left by then, or it finds nobody: either is an end
    QCOMPARE(reading.ends, 0);
    QElapsedTimer time;
    time.start();
    m_service.kill();
    QVERIFY(reading.wait());
    QVERIFY(reading.error() == KeyringError::Failed || reading.error() == KeyringError::Absent);
    QVERIFY(writing.wait());
    QVERIFY(writing.error() == KeyringError::Absent);
    QVERIFY(time.elapsed() < 20000);
    QVERIFY(m_service.start()); // and all is well again
    ReadingOrder again(keyring, entry);
    QVERIFY(again.wait());
    QCOMPARE(again.bytes(), secret);
    QCOMPARE(reading.ends, 1);
}

void TestKeyringFaults::waitsForNoFrozenKeyring()
{
    QVERIFY(m_service.start());
    m_service.freeze();
    Keyring keyring({milliseconds(1000), milliseconds(60000)});
    int beats = 0; // of an event loop that isn't held up
    QTimer heart;
    connect(&heart, &QTimer::timeout, &heart, [&beats] { ++beats; });
    heart.start(50);
    ReadingOrder reading(keyring, entry);
    QVERIFY(reading.wait());
    QVERIFY(reading.error() == KeyringError::Failed);
    QVERIFY2(beats >= 5, qPrintable(QString::number(beats)));
}

void TestKeyringFaults::waitsForNoKeyringThatHangsLater()
{
    QVERIFY(serveFaults());
    Keyring keyring({milliseconds(1500), milliseconds(1500)});
    ReadingOrder reading(keyring, entry);
    QVERIFY(reading.wait());
    QVERIFY(reading.error() == KeyringError::Failed);
    QCOMPARE(m_faulty.sessions, 1); // it had come so far
    WritingOrder writing(keyring, entry, secret); // waits for the one that hangs, but no longer than it may
    QVERIFY(writing.wait());
    QVERIFY(writing.error() == KeyringError::Failed);

    QVERIFY(m_service.reconnect()); // both end in silence
    QVERIFY(m_service.start());
    Keyring patient;
    WritingOrder next(patient, entry, secret);
    QVERIFY(next.wait());
    QVERIFY(next.isFine());
    QCOMPARE(reading.ends, 1);
    QCOMPARE(writing.ends, 1);
}

void TestKeyringFaults::survivesAKeyringThatGoesLater()
{
    QVERIFY(serveFaults());
    Keyring keyring({milliseconds(60000), milliseconds(60000)});
    ReadingOrder reading(keyring, entry);
    QTRY_COMPARE_WITH_TIMEOUT(m_faulty.sessions, 1, 30000);
    QCOMPARE(reading.ends, 0);
    QVERIFY(m_service.reconnect());
    QVERIFY(reading.wait());
    QVERIFY(reading.error() == KeyringError::Failed);
}

void TestKeyringFaults::tellsARefusal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<KeyringError>("error");
    const QString prefix = u"org.freedesktop.DBus.Error."_s;
    QTest::newRow("denied") << prefix + u"AccessDenied"_s << KeyringError::Denied;
    QTest::newRow("another interface") << prefix + u"UnknownMethod"_s << KeyringError::Absent;
    QTest::newRow("not started") << prefix + u"Spawn.ExecFailed"_s << KeyringError::Failed;
    QTest::newRow("anything else") << u"org.example.No"_s << KeyringError::Failed;
}

void TestKeyringFaults::tellsARefusal()
{
    QFETCH(QString, name);
    QFETCH(KeyringError, error);
    QVERIFY(serveFaults());
    m_faulty.refusal = name;
    Keyring keyring;
    ReadingOrder reading(keyring, entry);
    QVERIFY(reading.wait());
    QVERIFY(reading.error() == error);
    QCOMPARE(m_faulty.sessions, 0);
}

void TestKeyringFaults::diesInPeace()
{
    QVERIFY(m_service.start());
    int ends = 0;
    QObject context;
    {
        Keyring keyring;
        keyring.read(entry, &context, [&ends](const auto &) { ++ends; });
        keyring.read(entry, &context, [&ends](const auto &) { ++ends; });
    }
    Keyring other;
    WritingOrder writing(other, entry, secret);
    QVERIFY(writing.wait());
    QVERIFY(writing.isFine());
    QCOMPARE(ends, 0);
}

QTEST_GUILESS_MAIN(TestKeyringFaults)
#include "tst_keyringfaults.moc"

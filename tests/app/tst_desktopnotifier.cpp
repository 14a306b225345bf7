// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifier.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

/// A desktop's notification server, as far as it is used.
class NotificationServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString application;
        quint32 replaces;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<quint32> closed;
    bool isMute = false; ///< takes calls, and answers only at releaseAnswers()
    bool refuses = false;

    void releaseAnswers(const QDBusConnection &bus)
    {
        isMute = false;
        for (const QDBusMessage &answer : std::exchange(m_answers, {}))
            bus.send(answer);
    }

public Q_SLOTS:
    // NOLINTNEXTLINE: the names are those of the specification
    quint32 Notify(const QString &application, quint32 replaces, const QString &, const QString &title,
        const QString &text, const QStringList &actions, const QVariantMap &hints, qint32)
    {
        shown.append({application, replaces, title, text, actions, hints});
        const quint32 id = replaces ? replaces : ++m_lastId;
        if (refuses)
            sendErrorReply(u"org.example.No"_s, u"no"_s);
        if (isMute) {
            setDelayedReply(true);
            m_answers.append(message().createReply(id));
        }
        return id;
    }
    void CloseNotification(quint32 id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &key);
    void NotificationClosed(quint32 id, quint32 reason);

private:
    quint32 m_lastId = 6;
    QList<QDBusMessage> m_answers;
};

} // namespace

/// Against a notification server of its own on a bus of its own.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void shows();
    void hidesMarkup();
    void replacesRatherThanPilesUp();
    void replacesWhileTheFirstIsOnItsWay();
    void startsAnewAfterBeingClosed();
    void tellsOfAClick();
    void takesNoClickOnOthers();
    void withdraws();
    void withdrawsWhatIsOnItsWay();
    void showsAfterAWithdrawalOnTheWay();
    void withdrawsNothingWithoutAMessage();
    void survivesARefusal();
    void survivesANotificationServerThatIsAbsent();
    void waitsForNobody();

public Q_SLOTS:
    void takeClosing(quint32, quint32) { ++m_closings; }

private:
    QDBusConnection bus() const { return QDBusConnection(u"desktop"_s); }
    /// Shows a message, and waits until the notifier knows it by the server's number, which is 7.
    bool showAndLearnNumber();

    PrivateBus m_bus;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<DesktopNotifier> m_notifier;
    int m_closings = 0; ///< that were told on the bus
};

void TestDesktopNotifier::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.start());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1()); // before the session's bus is asked for
    QVERIFY(QDBusConnection::connectToBus(m_bus.address(), u"desktop"_s).isConnected());
    QVERIFY(QDBusConnection::sessionBus().connect(
        {}, path, service, u"NotificationClosed"_s, this, SLOT(takeClosing(quint32, quint32))));
    QGuiApplication::setDesktopFileName(u"bearerscope"_s);
}

void TestDesktopNotifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
}

void TestDesktopNotifier::init()
{
    m_server = std::make_unique<NotificationServer>();
    QVERIFY(bus().registerObject(
        path, m_server.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus().registerService(service));
    m_notifier = std::make_unique<DesktopNotifier>();
    m_closings = 0;
}

void TestDesktopNotifier::cleanup()
{
    m_notifier.reset();
    bus().unregisterService(service);
    bus().unregisterObject(path);
    m_server.reset();
}

bool TestDesktopNotifier::showAndLearnNumber()
{
    m_server->isMute = true;
    m_notifier->show(u"First."_s, {});
    if (!QTest::qWaitFor([this] { return m_server->shown.size() == 1; }))
        return false;
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    m_server->releaseAnswers(bus());
    Q_EMIT m_server->ActionInvoked(7, u"default"_s); // takes the same road, so it comes after the number
    return activated.wait();
}

void TestDesktopNotifier::shows()
{
    m_notifier->show(u"Title."_s, u"Text."_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    const auto &shown = m_server->shown[0];
    QCOMPARE(shown.application, u"Bearerscope"_s);
    QCOMPARE(shown.replaces, 0U);
    QCOMPARE(shown.title, u"Title."_s);
    QCOMPARE(shown.text, u"Text."_s);
    QCOMPARE(shown.actions, (QStringList {u"default"_s, u"Show"_s}));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"bearerscope"_s);
}

void TestDesktopNotifier::hidesMarkup()
{
    m_notifier->show(u"a < b"_s, u"<b>bold</b> & <img src=\"file:///etc/passwd\">"_s);
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(
        m_server->shown[0].text, u"&lt;b&gt;bold&lt;/b&gt; &amp; &lt;img src=&quot;file:///etc/passwd&quot;&gt;"_s);
    QCOMPARE(m_server->shown[0].title, u"a < b"_s); // is plain text by the specification
}

void TestDesktopNotifier::replacesRatherThanPilesUp()
{
    QVERIFY(showAndLearnNumber());
    m_notifier->show(u"Later."_s, {});
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->shown[1].title, u"Later."_s);
    QCOMPARE(m_server->shown[1].replaces, 7U);
}

void TestDesktopNotifier::replacesWhileTheFirstIsOnItsWay()
{
    m_server->isMute = true;
    m_notifier->show(u"First."_s, {});
    m_notifier->show(u"Second."_s, {});
    m_notifier->show(u"Third."_s, {});
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_server->releaseAnswers(bus());
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->shown[1].title, u"Third."_s);
    QCOMPARE(m_server->shown[1].replaces, 7U);
}

void TestDesktopNotifier::startsAnewAfterBeingClosed()
{
    QVERIFY(showAndLearnNumber());
    Q_EMIT m_server->NotificationClosed(3, 2); // of another program
    Q_EMIT m_server->NotificationClosed(7, 2);
    QTRY_COMPARE(m_closings, 2);
    QCoreApplication::processEvents();
    m_notifier->show(u"Second."_s, {});
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->shown[1].replaces, 0U);
}

void TestDesktopNotifier::tellsOfAClick()
{
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    QVERIFY(showAndLearnNumber());
    QCOMPARE(activated.count(), 1);
}

void TestDesktopNotifier::takesNoClickOnOthers()
{
    QVERIFY(showAndLearnNumber());
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    Q_EMIT m_server->ActionInvoked(3, u"default"_s);
    Q_EMIT m_server->ActionInvoked(7, u"default"_s);
    QVERIFY(activated.wait());
    QCoreApplication::processEvents();
    QCOMPARE(activated.count(), 1);
}

void TestDesktopNotifier::withdraws()
{
    QVERIFY(showAndLearnNumber());
    m_notifier->withdraw();
    m_notifier->withdraw();
    QTRY_COMPARE(m_server->closed, QList<quint32> {7});
    m_notifier->show(u"Another."_s, {});
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->shown[1].replaces, 0U);
    QCOMPARE(m_server->closed.size(), 1);
}

void TestDesktopNotifier::withdrawsWhatIsOnItsWay()
{
    m_server->isMute = true;
    m_notifier->show(u"First."_s, {});
    m_notifier->show(u"Second."_s, {});
    m_notifier->withdraw();
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_server->releaseAnswers(bus());
    QTRY_COMPARE(m_server->closed, QList<quint32> {7});
    QCOMPARE(m_server->shown.size(), 1);
}

void TestDesktopNotifier::showsAfterAWithdrawalOnTheWay()
{
    m_server->isMute = true;
    m_notifier->show(u"First."_s, {});
    m_notifier->withdraw();
    m_notifier->show(u"Second."_s, {});
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_server->releaseAnswers(bus());
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->shown[1].title, u"Second."_s);
}

void TestDesktopNotifier::withdrawsNothingWithoutAMessage()
{
    m_notifier->withdraw();
    m_notifier->show(u"Title."_s, {});
    QTRY_COMPARE(m_server->shown.size(), 1);
    QVERIFY(m_server->closed.isEmpty());
}

void TestDesktopNotifier::survivesARefusal()
{
    m_server->refuses = true;
    m_notifier->show(u"First."_s, {});
    m_notifier->show(u"Second."_s, {}); // goes out once the first has failed
    QTRY_COMPARE(m_server->shown.size(), 2);
    QCOMPARE(m_server->shown[1].replaces, 0U);
}

void TestDesktopNotifier::survivesANotificationServerThatIsAbsent()
{
    bus().unregisterService(service);
    m_notifier->show(u"First."_s, {});
    m_notifier->show(u"Second."_s, {}); // goes out once the first has failed
    bus().registerService(service);
    m_notifier->show(u"Third."_s, {});
    QTRY_VERIFY(!m_server->shown.isEmpty() && m_server->shown.constLast().title == u"Third.");
}

void TestDesktopNotifier::waitsForNobody()
{
    m_server->isMute = true; // never answers
    QElapsedTimer timer;
    timer.start();
    m_notifier->show(u"First."_s, {});
    m_notifier->show(u"Second."_s, {});
    m_notifier->withdraw();
    m_notifier.reset();
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"

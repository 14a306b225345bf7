// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace bearerscope;

/// A POST followed by quitting at once is never sent, so a revocation holds the window back, and nothing else does.
class TestWindowClosing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void closesAtOnce();
    void closesAtOnceDuringARequest();
    void closesByShortcut();
    void closesWithAQuestionOpen();
    void waitsForARevocation();
    void waitsNoLongerThanFiveSeconds();
    void closesAtOnceWhenToldTwice();

private:
    /// Leaves a revocation unanswered, and tells the socket on which it waits.
    QTcpSocket *startRevoking();

    std::unique_ptr<WindowFixture> w;
};

void TestWindowClosing::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

QTcpSocket *TestWindowClosing::startRevoking()
{
    if (!w->requestTokenFromFaultServer())
        return nullptr;
    QTcpSocket *waiting = nullptr;
    w->server.setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    w->click(u"revokeButton");
    w->confirmRevoke();
    const bool hasArrived = QTest::qWaitFor([&waiting] { return waiting != nullptr; });
    w->server.stayMute();
    return hasArrived ? waiting : nullptr;
}

void TestWindowClosing::closesAtOnce()
{
    QVERIFY(w->requestToken());
    QVERIFY(w->window.close());
    QVERIFY(!w->window.isVisible());
}

void TestWindowClosing::closesAtOnceDuringARequest()
{
    w->useFaultServer();
    w->server.stayMute();
    w->click(u"requestButton");
    QTRY_COMPARE(w->server.requests().size(), 1);
    QVERIFY(w->window.close());
    QVERIFY(!w->window.isVisible());
    QVERIFY(!w->session.isBusy());
    QTRY_COMPARE(w->server.openConnectionCount(), 0);
    QCOMPARE(w->server.requests().size(), 1);
}

void TestWindowClosing::closesByShortcut()
{
    w->press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!w->window.isVisible());
}

void TestWindowClosing::closesWithAQuestionOpen()
{
    QVERIFY(w->requestTokenFromFaultServer());
    w->click(u"revokeButton");
    QVERIFY(QApplication::activeModalWidget());
    QVERIFY(w->window.close()); // as a signal to end does
    QVERIFY(!w->window.isVisible());
    QCOMPARE(w->server.requests().size(), 1);
}

void TestWindowClosing::waitsForARevocation()
{
    QTcpSocket *waiting = startRevoking();
    QVERIFY(waiting);
    QVERIFY(!w->window.close());
    QVERIFY(w->window.isVisible());
    QVERIFY(w->isShown(u"busyBar"));
    QCOMPARE(w->text(u"busyLabel"), QStringLiteral("Closing as soon as the revocation is through…"));

    waiting->write("HTTP/1.1 204 No Content\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(!w->window.isVisible(), 3000); // well before the longest wait
    QCOMPARE(w->session.reading().state, TokenState::Revoked);
    QCOMPARE(w->server.requests().size(), 2);
}

void TestWindowClosing::waitsNoLongerThanFiveSeconds()
{
    QVERIFY(startRevoking());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!w->window.close());
    QTRY_VERIFY_WITH_TIMEOUT(!w->window.isVisible(), 8000);
    QVERIFY2(timer.elapsed() >= 4700, qPrintable(QString::number(timer.elapsed()))); // a coarse timer may be 5 % early
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!w->session.isBusy());
    QCOMPARE(w->server.requests().size(), 2);
}

void TestWindowClosing::closesAtOnceWhenToldTwice()
{
    QVERIFY(startRevoking());
    QVERIFY(!w->window.close());
    QVERIFY(w->window.close());
    QVERIFY(!w->window.isVisible());
    QVERIFY(!w->session.isBusy());
}

QTEST_MAIN(TestWindowClosing)
#include "tst_windowclosing.moc"

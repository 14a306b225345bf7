// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "app/renewalcontrol.h"
#include "support/jsonanswer.h"

#include <QMenu>
#include <QPushButton>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What happens around a token's end, in the window and on the desktop.
class TestWindowRenewal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void warnsBeforeTheEnd();
    void renewsFromTheWarning();
    void renewsOnceFromTheWarning();
    void saysThatItHasEnded();
    void offersNoRenewalOfPastedText();
    void tellsTheDesktopWhenOutOfSight_data();
    void tellsTheDesktopWhenOutOfSight();
    void leavesTheDesktopAloneInSight();
    void tellsTheDesktopNoSecret();
    void takesBackWhatIsNoLongerTrue();
    void comesUpWhenTheNotificationIsClicked();
    void choosesWhenToWarn_data();
    void choosesWhenToWarn();
    void startsWithWhatWasKept();
    void tellsOfASettingThatCanNotBeRead();
    void tellsOfASettingThatCanNotBeSaved();
    void keepsFreshWhileOpen();
    void warnsOfNothingWhileKeptFresh();
    void stopsWithOneClick();
    void saysWhyItStopped();
    void isOnlyForTokensIssuedHere();
    void isNotKeptOverARestart();
    void revokesTheSupersededOnARenewalByHand();

private:
    void pass(std::chrono::milliseconds span)
    {
        w->clock.advance(span);
        control()->check();
        QCoreApplication::processEvents(); // what it tells is queued
    }
    RenewalControl *control() const { return w->window.findChild<RenewalControl *>(); }
    QAction *action(QAnyStringView name) const { return w->find<QAction>(name); }
    QString title() const { return w->text(u"messageTitleLabel"); }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowRenewal::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
    QVERIFY(w->requestTokenFromFaultServer());
}

void TestWindowRenewal::warnsBeforeTheEnd()
{
    pass(809s);
    QCOMPARE(title(), u"Token issued."_s);
    pass(1s);
    QCOMPARE(title(), u"The token ends in 1 min 30 s."_s);
    QVERIFY(w->isShown(u"messageActionButton"));
    w->click(u"messageCloseButton");
    pass(60s);
    QVERIFY(!w->isShown(u"messageBar")); // once
}

void TestWindowRenewal::renewsFromTheWarning()
{
    pass(810s);
    QVERIFY(w->finish([this] { w->click(u"messageActionButton"); }));
    QCOMPARE(title(), u"Token issued."_s);
    QVERIFY(!w->isShown(u"messageActionButton"));
    QCOMPARE(w->session.reading().secondsLeft(), 900);
    QCOMPARE(w->server.requests().size(), 2);
    QCOMPARE(w->server.requests()[1], w->server.requests()[0]); // the same keys and scopes
}

void TestWindowRenewal::renewsOnceFromTheWarning()
{
    pass(810s);
    w->server.stayMute();
    w->click(u"messageActionButton");
    QVERIFY(!w->find<QPushButton>(u"messageActionButton")->isEnabled()); // U1
    QTRY_COMPARE(w->server.requests().size(), 2);
    w->session.cancel();
    QCOMPARE(w->server.requests().size(), 2);
}

void TestWindowRenewal::saysThatItHasEnded()
{
    pass(810s);
    pass(90s);
    QCOMPARE(title(), u"The token has ended."_s);
    QVERIFY(w->isShown(u"messageActionButton"));
    QVERIFY(w->finish([this] { w->click(u"messageActionButton"); }));
    QCOMPARE(w->text(u"stateLabel"), u"✓  Active"_s);
}

void TestWindowRenewal::offersNoRenewalOfPastedText()
{
    const qint64 end = w->clock.utcNow().toSecsSinceEpoch() + 600;
    QVERIFY(w->session.inspect(
        R"({"access_token":"token-pasted-in-a-test","expires_at":)" + QByteArray::number(end) + '}'));
    pass(510s);
    QCOMPARE(title(), u"The token ends in 1 min 30 s."_s);
    QVERIFY(!w->isShown(u"messageActionButton"));
    QVERIFY(w->text(u"messageTextLabel").contains(u"can't be renewed"));
}

void TestWindowRenewal::tellsTheDesktopWhenOutOfSight_data()
{
    QTest::addColumn<bool>("isMinimized");
    QTest::newRow("minimized") << true;
    QTest::newRow("hidden") << false;
}

void TestWindowRenewal::tellsTheDesktopWhenOutOfSight()
{
    QFETCH(bool, isMinimized);
    isMinimized ? w->window.showMinimized() : w->window.hide();
    QCoreApplication::processEvents();
    w->clock.advance(809'995ms); // the countdown sleeps now: the watch's own timer has to do it
    control()->check();
    w->clock.advance(5ms);
    QTRY_COMPARE(w->notifier.shown.size(), 1);
    QVERIFY(w->notifier.shown[0].startsWith(u"The token ends in 1 min 30 s.|"));
    pass(90s);
    QCOMPARE(w->notifier.shown.size(), 2);
    QVERIFY(w->notifier.shown[1].startsWith(u"The token has ended.|"));
}

void TestWindowRenewal::leavesTheDesktopAloneInSight()
{
    QVERIFY(QTest::qWaitForWindowActive(&w->window));
    pass(810s);
    pass(90s);
    QCOMPARE(title(), u"The token has ended."_s);
    QVERIFY(w->notifier.shown.isEmpty());
}

void TestWindowRenewal::tellsTheDesktopNoSecret()
{
    w->window.showMinimized();
    action(u"keepFreshAction")->trigger();
    w->server.answerJson(401, R"({"message":"key secret-of-a-test of app-id-of-a-test is unknown"})");
    QVERIFY(w->finish([this] { pass(765s); }));
    QCoreApplication::processEvents();
    pass(45s);
    pass(90s);
    QCOMPARE(w->notifier.shown.size(), 3);
    for (const QString &shown : w->notifier.shown) {
        for (const QString &word : {u"secret"_s, u"app-id"_s, u"a1Bc"_s, u"1ABC"_s, u"unknown"_s, u"127.0.0.1"_s})
            QVERIFY2(!shown.contains(word), qPrintable(shown));
    }
}

void TestWindowRenewal::takesBackWhatIsNoLongerTrue()
{
    w->window.showMinimized();
    pass(810s);
    QCOMPARE(w->notifier.shown.size(), 1);
    const int before = w->notifier.withdrawals;
    QVERIFY(w->finish([this] { action(u"renewAction")->trigger(); }));
    QCOMPARE(w->notifier.withdrawals, before + 1);
    w->server.answerJson(200, R"({"active":true})");
    QVERIFY(w->finish([this] { action(u"checkAction")->trigger(); }));
    QCOMPARE(w->notifier.withdrawals, before + 1); // the same token
}

void TestWindowRenewal::comesUpWhenTheNotificationIsClicked()
{
    w->window.showMinimized();
    QTRY_VERIFY(w->window.isMinimized());
    Q_EMIT w->notifier.activated();
    QTRY_VERIFY(!w->window.isMinimized() && w->window.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&w->window));
}

void TestWindowRenewal::choosesWhenToWarn_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("said"); ///< with 30 % of the life left
    QTest::newRow("30 %") << 30 << u"The token ends in 4 min 30 s."_s;
    QTest::newRow("20 %") << 20 << u"Token issued."_s;
    QTest::newRow("5 %") << 5 << u"Token issued."_s;
    QTest::newRow("off") << 0 << u"Token issued."_s;
}

void TestWindowRenewal::choosesWhenToWarn()
{
    QFETCH(int, percent);
    QFETCH(QString, said);
    QVERIFY(action(u"warn10Action")->isChecked());
    QAction *chosen = action(u"warn%1Action"_s.arg(percent));
    QVERIFY(w->find<QMenu>(u"warnMenu")->actions().contains(chosen));
    chosen->trigger();
    QVERIFY(chosen->isChecked());
    QVERIFY(!action(u"warn10Action")->isChecked());
    QCOMPARE(*w->renewal.load(), percent);
    pass(630s);
    QCOMPARE(title(), said);
    pass(269s);
    QCOMPARE(title().startsWith(u"The token ends in"), percent > 0);
}

void TestWindowRenewal::startsWithWhatWasKept()
{
    QVERIFY(w->renewal.save(20));
    WholeWindow next(w->parts());
    QVERIFY(next.findChild<QAction *>(u"warn20Action"_s)->isChecked());
    QCOMPARE(w->session.expiringShare(), 0.2);
}

void TestWindowRenewal::tellsOfASettingThatCanNotBeRead()
{
    QFile file(w->home.filePath(u"renewal.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{") == 1);
    file.close();
    WholeWindow next(w->parts());
    QVERIFY(next.findChild<QLabel *>(u"messageTitleLabel"_s)->text().contains(u"when to warn"));
    QVERIFY(next.findChild<QAction *>(u"warn10Action"_s)->isChecked());
}

void TestWindowRenewal::tellsOfASettingThatCanNotBeSaved()
{
    w->renewal = RenewalSettings(u"/proc/no/such/renewal.json"_s);
    WholeWindow next(w->parts());
    next.findChild<QAction *>(u"warn30Action"_s)->trigger();
    QCOMPARE(
        next.findChild<QLabel *>(u"messageTitleLabel"_s)->text(), u"When to warn holds until the window is closed."_s);
    QCOMPARE(w->session.expiringShare(), 0.3);
}

void TestWindowRenewal::keepsFreshWhileOpen()
{
    QVERIFY(!w->isShown(u"keepFreshLabel"));
    QVERIFY(!action(u"keepFreshAction")->isChecked());
    action(u"keepFreshAction")->trigger();
    QVERIFY(w->isShown(u"keepFreshLabel"));
    QCOMPARE(w->text(u"keepFreshLabel"), u"Keeping fresh · no token spent yet · next in 12 min"_s);
    for (int renewals = 1; renewals <= 3; ++renewals) {
        QVERIFY(w->finish([this] { pass(765s); }));
        QCOMPARE(w->server.requests().size(), 1 + renewals);
    }
    QCOMPARE(w->text(u"keepFreshLabel"), u"Keeping fresh · 3 tokens spent · next in 12 min"_s);
    pass(10min + 20s);
    QCOMPARE(w->text(u"keepFreshLabel"), u"Keeping fresh · 3 tokens spent · next in 2 min"_s);
    pass(95s);
    QCOMPARE(w->text(u"keepFreshLabel"), u"Keeping fresh · 3 tokens spent · next in 50 s"_s);
    QVERIFY(w->find<QLabel>(u"keepFreshLabel")->toolTip().contains(u"in this session: 4."));
}

void TestWindowRenewal::warnsOfNothingWhileKeptFresh()
{
    action(u"warn30Action")->trigger();
    action(u"keepFreshAction")->trigger();
    w->window.showMinimized();
    pass(700s);
    QCOMPARE(title(), u"Token issued."_s);
    QVERIFY(w->notifier.shown.isEmpty());
}

void TestWindowRenewal::stopsWithOneClick()
{
    action(u"keepFreshAction")->trigger();
    w->click(u"stopKeepFreshButton");
    QVERIFY(!action(u"keepFreshAction")->isChecked());
    QVERIFY(!w->isShown(u"keepFreshLabel"));
    QVERIFY(!w->isShown(u"stopKeepFreshButton"));
    pass(765s);
    QVERIFY(!w->session.isBusy());
    action(u"keepFreshAction")->trigger(); // on and off by the menu too
    QVERIFY(w->finish([] {}));
    action(u"keepFreshAction")->trigger();
    QVERIFY(!w->isShown(u"keepFreshLabel"));
}

void TestWindowRenewal::saysWhyItStopped()
{
    action(u"keepFreshAction")->trigger();
    w->server.answer("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 42\r\nContent-Length: 2\r\n\r\n{}", true);
    QVERIFY(w->finish([this] { pass(765s); }));
    QTRY_VERIFY2(title().startsWith(u"Keep fresh has stopped. The server wants fewer calls"), qPrintable(title()));
    QCOMPARE(w->text(u"waitLabel"), u"Try again in 42 s"_s);
    QVERIFY(!action(u"keepFreshAction")->isChecked());
    QVERIFY(!w->isShown(u"keepFreshLabel"));
    QVERIFY(w->notifier.shown.isEmpty()); // the window is in sight
}

void TestWindowRenewal::isOnlyForTokensIssuedHere()
{
    QVERIFY(action(u"keepFreshAction")->isEnabled());
    action(u"keepFreshAction")->trigger();
    QVERIFY(w->session.inspect("token-pasted-in-a-test"));
    QCoreApplication::processEvents();
    QVERIFY(!action(u"keepFreshAction")->isEnabled());
    QVERIFY(!action(u"keepFreshAction")->isChecked());
    QCOMPARE(title(), u"Keep fresh has stopped."_s);
}

void TestWindowRenewal::isNotKeptOverARestart()
{
    action(u"keepFreshAction")->trigger();
    action(u"revokeSupersededAction")->trigger();
    const WholeWindow next(w->parts());
    QVERIFY(!next.findChild<QAction *>(u"keepFreshAction"_s)->isChecked());
    QVERIFY(!next.findChild<QAction *>(u"revokeSupersededAction"_s)->isChecked());
}

void TestWindowRenewal::revokesTheSupersededOnARenewalByHand()
{
    w->server.setHandler([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.startsWith("POST /v1/oauth/token/revoke ")
                ? "HTTP/1.1 204 No Content\r\n\r\n"
                : jsonAnswer(200, R"({"access_token":"another"})"));
    });
    action(u"revokeSupersededAction")->trigger();
    QVERIFY(w->finish([this] { w->click(u"renewButton"); }));
    QVERIFY(w->ended.wait());
    QCOMPARE(w->server.requests().size(), 3);
    QVERIFY(w->server.requests()[2].endsWith("access_token=1ABCdefghijklmnopqrstuvwxyzjkLm"));
    QVERIFY(title().startsWith(u"Token renewed, and the one before it revoked."));
    QCOMPARE(w->accessToken(), u"another"_s);
}

QTEST_MAIN(TestWindowRenewal)
#include "tst_windowrenewal.moc"

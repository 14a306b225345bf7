// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/countdown.h"
#include "sessionrig.h"

using namespace bearerscope;
using namespace std::chrono_literals;

namespace {

/// A countdown over a session whose token was just issued with 900 s to live.
struct CountdownRig : SessionRig {
    FaultServer server;
    Countdown countdown {*session};
    QList<ExpiryReading> ticks;

    CountdownRig()
    {
        QObject::connect(&countdown, &Countdown::ticked, session.get(),
            [this](const ExpiryReading &reading) { ticks.append(reading); });
    }

    bool issue(const QByteArray &json = R"({"access_token":"token-issued-in-a-test","expires_in":900})")
    {
        server.answerJson(200, json);
        return finish(session->requestToken(requestTo(server)));
    }

    /// Draws again now, as a window that is shown again does.
    void wake()
    {
        countdown.setPaused(true);
        countdown.setPaused(false);
    }
};

} // namespace

class TestCountdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepsWithoutAToken();
    void ticksAsTheTokenChanges();
    void ticksWhenTheSecondChanges();
    void sleepsWhilePaused();
    void isRightAfterASuspend();
    void aWallClockThatIsSetMovesNothing();
    void ofPastedTextTheWallClockCounts();
    void passesTheEnd();
    void stopsWhenTheTokenIsOver_data();
    void stopsWhenTheTokenIsOver();
    void sleepsWhenNoEndIsKnown();
    void aLongLifeArmsNoLongTimer();
};

void TestCountdown::sleepsWithoutAToken()
{
    CountdownRig rig;
    QVERIFY(!rig.countdown.isTicking());
    rig.wake();
    QVERIFY(!rig.countdown.isTicking());
    QCOMPARE(rig.ticks.size(), 1);
    QCOMPARE(rig.ticks.constLast().state, TokenState::Unknown);
}

void TestCountdown::ticksAsTheTokenChanges()
{
    CountdownRig rig;
    QVERIFY(rig.issue());
    QCOMPARE(rig.ticks.size(), 1);
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 900);
    QVERIFY(rig.countdown.isTicking());
    rig.session->clear();
    QCOMPARE(rig.ticks.size(), 2);
    QVERIFY(!rig.ticks.constLast().left);
    QVERIFY(!rig.countdown.isTicking());
}

void TestCountdown::ticksWhenTheSecondChanges()
{
    CountdownRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(1995ms); // 898.005 s left: the next change is 5 ms away
    rig.wake();
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 899);
    rig.clock.advance(5ms);
    QTRY_COMPARE_WITH_TIMEOUT(rig.ticks.size(), 3, 500);
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 898);
    QVERIFY(rig.countdown.isTicking());
}

void TestCountdown::sleepsWhilePaused()
{
    CountdownRig rig;
    QVERIFY(rig.issue());
    rig.countdown.setPaused(true);
    QVERIFY(!rig.countdown.isTicking());
    rig.session->clear();
    QVERIFY(rig.issue());
    QCOMPARE(rig.ticks.size(), 1);

    rig.clock.advance(60s);
    rig.countdown.setPaused(false);
    QCOMPARE(rig.ticks.size(), 2);
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 840);
    QVERIFY(rig.countdown.isTicking());
    rig.countdown.setPaused(false);
    QCOMPARE(rig.ticks.size(), 2);
}

void TestCountdown::isRightAfterASuspend()
{
    CountdownRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(999ms);
    rig.wake(); // 1 ms until the timer fires
    rig.clock.advance(600s); // and by then ten minutes have gone
    QTRY_VERIFY(rig.ticks.size() > 2); // again each millisecond, because the clock stands still now
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 300);
    QCOMPARE(rig.ticks.constLast().state, TokenState::Active);
}

void TestCountdown::aWallClockThatIsSetMovesNothing()
{
    CountdownRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(100s);
    rig.clock.setWallClock(rig.clock.utcNow().addSecs(3600));
    rig.wake();
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 800);
    QCOMPARE(rig.ticks.constLast().clockChange, 3600);
    rig.clock.setWallClock(rig.clock.utcNow().addSecs(-3 * 3600));
    rig.wake();
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 800);
    QCOMPARE(rig.ticks.constLast().clockChange, -7200);
    QCOMPARE(rig.ticks.constLast().state, TokenState::Active);
}

void TestCountdown::ofPastedTextTheWallClockCounts()
{
    CountdownRig rig;
    const qint64 end = rig.clock.utcNow().toSecsSinceEpoch() + 500;
    QVERIFY(rig.session->inspect(
        R"({"access_token":"token-pasted-in-a-test","expires_at":)" + QByteArray::number(end) + '}'));
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 500);
    rig.clock.setWallClock(rig.clock.utcNow().addSecs(3600)); // its only clock
    rig.wake();
    QCOMPARE(rig.ticks.constLast().secondsLeft(), -3100);
    QCOMPARE(rig.ticks.constLast().state, TokenState::Expired);
}

void TestCountdown::passesTheEnd()
{
    CountdownRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(899'999ms);
    rig.wake();
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 1); // never 0 while any is left
    QCOMPARE(rig.ticks.constLast().state, TokenState::Expiring);
    rig.clock.advance(1ms);
    QTRY_COMPARE_WITH_TIMEOUT(rig.ticks.size(), 3, 500);
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 0);
    QCOMPARE(rig.ticks.constLast().state, TokenState::Expired);

    rig.clock.advance(9'995ms); // "ended … ago" goes on as well
    rig.wake();
    rig.clock.advance(5ms);
    QTRY_COMPARE_WITH_TIMEOUT(rig.ticks.size(), 5, 500);
    QCOMPARE(rig.ticks.constLast().secondsLeft(), -10);
}

void TestCountdown::stopsWhenTheTokenIsOver_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<TokenState>("state");
    QTest::newRow("revoked") << 204 << TokenState::Revoked;
    QTest::newRow("not active") << 404 << TokenState::Inactive;
}

void TestCountdown::stopsWhenTheTokenIsOver()
{
    QFETCH(int, status);
    QFETCH(TokenState, state);
    CountdownRig rig;
    QVERIFY(rig.issue());
    rig.server.answerJson(status, {});
    QVERIFY(rig.finish(rig.session->revoke(connectionTo(rig.server))));
    QCOMPARE(rig.ticks.size(), 2);
    QCOMPARE(rig.ticks.constLast().state, state);
    QVERIFY(!rig.countdown.isTicking());
    rig.wake();
    QVERIFY(!rig.countdown.isTicking());
}

void TestCountdown::sleepsWhenNoEndIsKnown()
{
    CountdownRig rig;
    QVERIFY(rig.session->inspect("token-pasted-in-a-test"));
    QCOMPARE(rig.ticks.size(), 1);
    QCOMPARE(rig.ticks.constLast().state, TokenState::Unknown);
    QVERIFY(!rig.countdown.isTicking());
}

void TestCountdown::aLongLifeArmsNoLongTimer()
{
    CountdownRig rig;
    QVERIFY(rig.issue(R"({"access_token":"token-issued-in-a-test","expires_in":4294968})")); // N16
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 4294968);
    rig.clock.advance(999ms);
    rig.wake();
    rig.clock.advance(1ms);
    QTRY_COMPARE_WITH_TIMEOUT(rig.ticks.size(), 3, 500);
    QCOMPARE(rig.ticks.constLast().secondsLeft(), 4294967);
}

QTEST_GUILESS_MAIN(TestCountdown)
#include "tst_countdown.moc"

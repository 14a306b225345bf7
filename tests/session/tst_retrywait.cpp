// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/retrywait.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;

/// One moment is waited for; whatever happens in between, what is told is how far away it is now.
class TestRetryWait : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void sleepsAtFirst();
    void ticksAtOnce_data();
    void ticksAtOnce();
    void ticksWhenTheSecondChanges();
    void endsOnceAndForAll();
    void isRightAfterASuspend();
    void aWallClockThatIsSetMovesNothing();
    void takesAnotherMoment();
    void letsGo();
    void canBeChangedFromItsOwnSignal();

private:
    qint64 lastTick() const { return m_ticks.constLast(); }

    FakeClock m_clock;
    std::unique_ptr<RetryWait> m_wait;
    QList<qint64> m_ticks;
};

void TestRetryWait::init()
{
    m_ticks.clear();
    m_clock = FakeClock();
    m_wait = std::make_unique<RetryWait>(m_clock);
    connect(
        m_wait.get(), &RetryWait::ticked, this, [this](std::chrono::seconds left) { m_ticks.append(left.count()); });
}

void TestRetryWait::sleepsAtFirst()
{
    QVERIFY(!m_wait->isWaiting());
    m_wait->waitFor({});
    QVERIFY(!m_wait->isWaiting());
    QVERIFY(m_ticks.isEmpty());
}

void TestRetryWait::ticksAtOnce_data()
{
    QTest::addColumn<qint64>("milliseconds"); ///< from now
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("T69 42 s") << qint64(42'000) << qint64(42);
    QTest::newRow("a started second counts") << qint64(41'001) << qint64(42);
    QTest::newRow("the last millisecond") << qint64(1) << qint64(1);
    QTest::newRow("now") << qint64(0) << qint64(0);
    QTest::newRow("past") << qint64(-5000) << qint64(0);
    QTest::newRow("where a timer overflows") << qint64(2'147'484'000) << qint64(2'147'484);
    QTest::newRow("a year") << qint64(366) * 86'400'000 << qint64(366) * 86'400;
}

void TestRetryWait::ticksAtOnce()
{
    QFETCH(qint64, milliseconds);
    QFETCH(qint64, seconds);
    m_wait->waitFor(m_clock.bootTime() + std::chrono::milliseconds(milliseconds));
    QCOMPARE(m_ticks, QList<qint64> {seconds});
    QCOMPARE(m_wait->isWaiting(), seconds > 0);
}

void TestRetryWait::ticksWhenTheSecondChanges()
{
    const auto moment = m_clock.bootTime() + 42s;
    m_clock.advance(1995ms); // the next change is 5 ms away
    m_wait->waitFor(moment);
    QCOMPARE(m_ticks, QList<qint64> {41});
    m_clock.advance(5ms);
    QTRY_COMPARE_WITH_TIMEOUT(m_ticks, (QList<qint64> {41, 40}), 500);
    QVERIFY(m_wait->isWaiting());
}

void TestRetryWait::endsOnceAndForAll()
{
    m_wait->waitFor(m_clock.bootTime() + 3ms);
    m_clock.advance(3ms);
    QTRY_VERIFY(!m_wait->isWaiting());
    QCOMPARE(m_ticks, (QList<qint64> {1, 0}));
}

void TestRetryWait::isRightAfterASuspend()
{
    m_wait->waitFor(m_clock.bootTime() + 600'001ms); // C4: 1 ms until the timer fires
    m_clock.advance(500s); // and by then most of it is over
    QTRY_COMPARE(lastTick(), 101);
    m_clock.advance(500s);
    QTRY_COMPARE(lastTick(), 0);
    QVERIFY(!m_wait->isWaiting());
}

void TestRetryWait::aWallClockThatIsSetMovesNothing()
{
    m_wait->waitFor(m_clock.bootTime() + 42'001ms);
    m_clock.setWallClock(m_clock.utcNow().addDays(1)); // C1
    m_clock.advance(1ms);
    QTRY_COMPARE(lastTick(), 42);
    QVERIFY(m_wait->isWaiting());
}

void TestRetryWait::takesAnotherMoment()
{
    m_wait->waitFor(m_clock.bootTime() + 10s);
    m_wait->waitFor(m_clock.bootTime() + 99s);
    QCOMPARE(m_ticks, (QList<qint64> {10, 99}));
    QVERIFY(m_wait->isWaiting());
}

void TestRetryWait::letsGo()
{
    m_wait->waitFor(m_clock.bootTime() + 10s);
    m_wait->waitFor({});
    QVERIFY(!m_wait->isWaiting());
    QCOMPARE(m_ticks, QList<qint64> {10});
}

void TestRetryWait::canBeChangedFromItsOwnSignal()
{
    connect(m_wait.get(), &RetryWait::ticked, this, [this] { m_wait->waitFor({}); });
    m_wait->waitFor(m_clock.bootTime() + 10s);
    QVERIFY(!m_wait->isWaiting());
    QCOMPARE(m_ticks, QList<qint64> {10});
}

QTEST_GUILESS_MAIN(TestRetryWait)
#include "tst_retrywait.moc"

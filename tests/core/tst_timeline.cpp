// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline.h"
#include "expiryrig.h"

#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Origin = Receipt::Origin;

Timeline lineOf(const ExpiryRig &rig)
{
    return timelineOf(rig.expiry, rig.reading());
}

qint64 secondsOf(const QDateTime &moment)
{
    return moment.toSecsSinceEpoch();
}

} // namespace

/// A token's life on a line, at one moment.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownIsNoLine_data();
    void nothingKnownIsNoLine();
    void anIssueSeenHere();
    void positionsAtEachMoment_data();
    void positionsAtEachMoment();
    void agreesWithTheTimeLeft();
    void theEndWandersTowardsTheMiddleOnceOver();
    void pastedTextHasAnEstimatedIssue_data();
    void pastedTextHasAnEstimatedIssue();
    void followsTheServersClock_data();
    void followsTheServersClock();
    void aSetWallClockMovesNothing();
    void anEndBeforeTheIssueHasNoStart();
    void anIntrospectionKeepsTheIssue();
};

void TestTimeline::nothingKnownIsNoLine_data()
{
    QTest::addColumn<bool>("isSeen");
    QTest::addColumn<std::optional<qint64>>("in");
    QTest::newRow("nothing") << false << std::optional<qint64>();
    QTest::newRow("issued, no time") << true << std::optional<qint64>();
    QTest::newRow("N12 issued, beyond the calendar") << true << std::optional<qint64>(lastCalendarSecond);
}

void TestTimeline::nothingKnownIsNoLine()
{
    QFETCH(bool, isSeen);
    QFETCH(std::optional<qint64>, in);
    ExpiryRig rig;
    if (isSeen)
        rig.issue({}, in);
    const QDateTime issued = rig.clock.utcNow();
    rig.clock.advance(10s);
    const Timeline line = lineOf(rig);
    QVERIFY(line.isEmpty());
    QVERIFY(!line.isOver());
    QVERIFY(!line.endUtc.isValid());
    QCOMPARE(line.issuedUtc, isSeen ? issued : QDateTime()); // known all the same
}

void TestTimeline::anIssueSeenHere()
{
    ExpiryRig rig;
    const QDateTime issued = rig.clock.utcNow();
    rig.issue(900, 900);
    rig.clock.advance(300s);
    const Timeline line = lineOf(rig);
    QVERIFY(!line.isEmpty());
    QVERIFY(!line.isIssueEstimated);
    QCOMPARE(line.issuedUtc, issued);
    QCOMPARE(line.nowUtc, issued.addSecs(300));
    QCOMPARE(line.endUtc, issued.addSecs(900));
    QCOMPARE(line.nowUtc.timeSpec(), Qt::UTC);
}

void TestTimeline::positionsAtEachMoment_data()
{
    QTest::addColumn<qint64>("age"); ///< milliseconds
    QTest::addColumn<double>("position");
    QTest::addColumn<double>("endPosition");
    QTest::addColumn<bool>("isOver");

    QTest::newRow("fresh") << qint64(0) << 0.0 << 1.0 << false;
    QTest::newRow("a third") << qint64(300'000) << 1.0 / 3 << 1.0 << false;
    QTest::newRow("last moment") << qint64(899'999) << 899'999.0 / 900'000 << 1.0 << false;
    QTest::newRow("the end") << qint64(900'000) << 1.0 << 1.0 << true;
    QTest::newRow("a third over") << qint64(1'200'000) << 1.0 << 0.75 << true;
    QTest::newRow("twice as old") << qint64(1'800'000) << 1.0 << 0.5 << true;
    QTest::newRow("a year old") << qint64(31'536'000'000) << 1.0 << 0.5 << true;
}

void TestTimeline::positionsAtEachMoment()
{
    QFETCH(qint64, age);
    ExpiryRig rig;
    rig.issue({}, 900);
    rig.clock.advance(std::chrono::milliseconds(age));
    const Timeline line = lineOf(rig);
    QTEST(line.position, "position");
    QTEST(line.endPosition, "endPosition");
    QTEST(line.isOver(), "isOver");
    QCOMPARE(line.issuedUtc.msecsTo(line.nowUtc), age);
}

/// What is left, rounded up as it is shown, plus now, rounded down as it is shown, is the end: at any moment.
void TestTimeline::agreesWithTheTimeLeft()
{
    for (const Origin origin : {Origin::Issued, Origin::Introspected, Origin::Pasted}) {
        ExpiryRig rig;
        rig.receive(origin, 900, {});
        for (int i = 0; i < 200; ++i, rig.clock.advance(4987ms)) {
            const Timeline line = lineOf(rig);
            QCOMPARE(secondsOf(line.nowUtc) + rig.left().value_or(0), secondsOf(line.endUtc));
            QCOMPARE(line.isOver(), rig.reading().state == TokenState::Expired);
            QVERIFY(line.position >= 0 && line.position <= 1);
        }
    }
}

void TestTimeline::theEndWandersTowardsTheMiddleOnceOver()
{
    ExpiryRig rig;
    rig.issue({}, 900);
    rig.clock.advance(900s);
    double last = 1;
    for (int i = 0; i < 100; ++i, rig.clock.advance(60s)) {
        const Timeline line = lineOf(rig);
        QVERIFY(line.endPosition <= last && line.endPosition >= 0.5);
        last = line.endPosition;
    }
}

void TestTimeline::pastedTextHasAnEstimatedIssue_data()
{
    QTest::addColumn<std::optional<qint64>>("in");
    QTest::addColumn<qint64>("issued"); ///< from the end
    QTest::newRow("by expires_in") << std::optional<qint64>(3600) << qint64(-3600);
    QTest::newRow("by the published lifetime") << std::optional<qint64>() << qint64(-900);
    QTest::newRow("N12 by ages") << std::optional<qint64>(9'007'199'254'740'993) << qint64(-900);
}

void TestTimeline::pastedTextHasAnEstimatedIssue()
{
    QFETCH(std::optional<qint64>, in);
    QFETCH(qint64, issued);
    ExpiryRig rig;
    rig.paste(600, in);
    const Timeline line = lineOf(rig);
    QVERIFY(line.isIssueEstimated);
    QCOMPARE(line.issuedUtc, line.endUtc.addSecs(issued));
    QCOMPARE(line.nowUtc, rig.clock.utcNow());

    rig.clock.advance(10h);
    QVERIFY(lineOf(rig).isOver());
    QCOMPARE(lineOf(rig).nowUtc, rig.clock.utcNow());
}

void TestTimeline::followsTheServersClock_data()
{
    QTest::addColumn<qint64>("skew");
    QTest::newRow("C2 an hour ahead") << qint64(3600);
    QTest::newRow("C2 a day behind") << qint64(-86'400);
}

void TestTimeline::followsTheServersClock()
{
    QFETCH(qint64, skew);
    ExpiryRig rig;
    rig.skew = skew;
    const qint64 issued = rig.now();
    rig.issue({}, 900);
    rig.clock.advance(100s);
    const Timeline line = lineOf(rig);
    QCOMPARE(secondsOf(line.issuedUtc), issued);
    QCOMPARE(secondsOf(line.nowUtc), issued + 100);
    QCOMPARE(secondsOf(line.endUtc), issued + 900);
}

void TestTimeline::aSetWallClockMovesNothing()
{
    for (const std::optional<qint64> skew : {std::optional<qint64>(0), std::optional<qint64>()}) {
        ExpiryRig rig;
        rig.skew = skew;
        rig.issue({}, 900);
        rig.clock.advance(100s);
        const Timeline before = lineOf(rig);
        rig.clock.setWallClock(rig.clock.utcNow().addSecs(7200)); // C1
        QVERIFY(lineOf(rig) == before);
        rig.clock.advance(1s);
        QVERIFY(!(lineOf(rig) == before));
    }
}

void TestTimeline::anEndBeforeTheIssueHasNoStart()
{
    ExpiryRig rig;
    rig.issue(-60, {}); // N15
    const Timeline line = lineOf(rig);
    QVERIFY(!line.isEmpty());
    QVERIFY(line.isOver());
    QVERIFY(!line.issuedUtc.isValid());
    QVERIFY(!line.isIssueEstimated);
}

void TestTimeline::anIntrospectionKeepsTheIssue()
{
    ExpiryRig rig;
    rig.issue({}, 900);
    const qint64 issued = rig.now();
    rig.check(300s, 600, 900);
    const Timeline line = lineOf(rig);
    QCOMPARE(secondsOf(line.issuedUtc), issued);
    QCOMPARE(secondsOf(line.endUtc), issued + 900);
    QVERIFY(!line.isIssueEstimated);

    rig.paste({}, 900);
    QVERIFY(lineOf(rig).isEmpty());
    rig.check(0s, {}, 600); // of a token from elsewhere: at most the published lifetime is known
    QVERIFY(lineOf(rig).isIssueEstimated);
    QCOMPARE(secondsOf(lineOf(rig).issuedUtc), secondsOf(lineOf(rig).endUtc) - 900);
}

QTEST_GUILESS_MAIN(TestTimeline)

#include "tst_timeline.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "expiryrig.h"

#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bearerscope::Counting)

namespace {

using Kind = Warning::Kind;
using Origin = Receipt::Origin;
using Source = Expiry::Source;

constexpr qint64 absent = std::numeric_limits<qint64>::min();

std::optional<qint64> fromTable(qint64 value)
{
    return value == absent ? std::nullopt : std::optional(value);
}

} // namespace

/// An expiry that introspections measure again.
class TestExpiryChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSinceWhenExpiresInCounts_data();
    void tellsSinceWhenExpiresInCounts();
    void agreesWithItselfFromTheIssueOn();
    void staysCarefulWithATokenFromElsewhere();
    void measuresSeveralTimes();
    void anAnswerWithoutATimeChangesNothing_data();
    void anAnswerWithoutATimeChangesNothing();
    void countingAfterTheWholeLifetimeIsFromNow();
    void anIssueWithoutATimeIsHeldAgainstExpiresAt();
    void anOutweighedMomentSaysNothingNew();
    void theContradictionOfTheIssueStands();
    void measuresTheClockAgain();
    void tellsTheEndOnTheServersClockAsSoonAsItCan();
    void warnsOfAnEndThatMoved_data();
    void warnsOfAnEndThatMoved();
    void keepsTheLifetimeOfTheIssue();
};

void TestExpiryChecks::tellsSinceWhenExpiresInCounts_data()
{
    QTest::addColumn<qint64>("age"); ///< of a token with 900 s to live, at the check
    QTest::addColumn<qint64>("at"); ///< expires_at, from the check
    QTest::addColumn<qint64>("in");
    QTest::addColumn<Counting>("counting");
    QTest::addColumn<Origin>("origin"); ///< of the figure that is followed
    QTest::addColumn<qint64>("left"); ///< right after the check
    QTest::addColumn<bool>("warned");

    const auto row = [](const char *name, qint64 age, qint64 at, qint64 in, Counting counting, Origin origin,
                         qint64 left, bool warned) {
        QTest::newRow(name) << age << at << in << counting << origin << left << warned;
    };
    row("what is left", 300, absent, 600, Counting::FromNow, Origin::Issued, 600, false);
    row("what is left, 5 s less", 300, absent, 595, Counting::FromNow, Origin::Issued, 600, false);
    row("what is left, 5 s more", 300, absent, 605, Counting::FromNow, Origin::Issued, 600, false);
    row("6 s less than is left", 300, absent, 594, Counting::Neither, Origin::Introspected, 594, true);
    row("6 s more than is left", 300, absent, 606, Counting::Neither, Origin::Introspected, 606, true);
    row("the whole lifetime", 300, absent, 900, Counting::FromIssue, Origin::Issued, 600, false);
    row("the whole lifetime, 5 s more", 300, absent, 905, Counting::FromIssue, Origin::Issued, 600, false);
    row("6 s more than the whole", 300, absent, 906, Counting::Neither, Origin::Introspected, 906, true);
    row("the whole, expires_at agrees", 300, 600, 900, Counting::FromIssue, Origin::Issued, 600, false);
    row("what is left, expires_at agrees", 300, 600, 600, Counting::FromNow, Origin::Issued, 600, false);
    row("what is left, expires_at earlier", 300, 60, 600, Counting::FromNow, Origin::Issued, 600, true);
    row("the whole, expires_at earlier", 300, 60, 900, Counting::FromIssue, Origin::Issued, 600, true);
    row("the whole, expires_at later", 300, 900, 900, Counting::FromIssue, Origin::Issued, 600, true);
    row("neither, but expires_at agrees", 300, 600, 750, Counting::Neither, Origin::Issued, 600, true);
    row("neither, expires_at earlier", 300, 100, 750, Counting::Neither, Origin::Introspected, 100, true);
    row("neither, expires_at later", 300, 5000, 750, Counting::Neither, Origin::Introspected, 750, true);
    row("at once", 0, absent, 900, Counting::Either, Origin::Issued, 900, false);
    row("after 4 s", 4, absent, 900, Counting::Either, Origin::Issued, 896, false);
    row("after 6 s, the whole", 6, absent, 900, Counting::FromIssue, Origin::Issued, 894, false);
    row("after 6 s, what is left", 6, absent, 894, Counting::FromNow, Origin::Issued, 894, false);
    row("near the end, the whole", 899, absent, 900, Counting::FromIssue, Origin::Issued, 1, false);
    row("near the end, what is left", 899, absent, 1, Counting::FromNow, Origin::Issued, 1, false);
    row("expires_at alone, agrees", 300, 605, absent, Counting::Untold, Origin::Issued, 600, false);
    row("expires_at alone, 6 s off", 300, 606, absent, Counting::Untold, Origin::Introspected, 606, true);
}

void TestExpiryChecks::tellsSinceWhenExpiresInCounts()
{
    QFETCH(qint64, age);
    QFETCH(qint64, at);
    QFETCH(qint64, in);
    QFETCH(qint64, left);
    QFETCH(bool, warned);

    // However this computer's clock goes, and without a Date as well.
    for (const std::optional<qint64> skew : {std::optional<qint64>(0), std::optional<qint64>(20), {}}) {
        ExpiryRig rig;
        rig.skew = skew;
        rig.issue({}, 900);
        rig.check(std::chrono::seconds(age), fromTable(at), fromTable(in));
        QTEST(rig.expiry.checkedIssue().counting, "counting");
        QTEST(rig.expiry.end().origin, "origin");
        QCOMPARE(rig.left(), left);
        QCOMPARE(rig.expiry.momentUtc().toSecsSinceEpoch(), rig.now() + left);
        QVERIFY2(rig.expiry.warnings().isEmpty() != warned, qPrintable(rig.warningTexts()));
        if (warned)
            QVERIFY(contains(rig.expiry.warnings(), Kind::ExpiryContradiction));
    }
}

/// A server that reports the same pair all the time says nothing odd: 900 s from the issue, and the moment of that.
void TestExpiryChecks::agreesWithItselfFromTheIssueOn()
{
    ExpiryRig rig;
    rig.issue(900, 900);
    for (int i = 1; i <= 14; ++i) {
        rig.check(60s, 900 - 60 * i, 900);
        QCOMPARE(rig.left(), 900 - 60 * i);
        QCOMPARE(rig.warningTexts(), QString());
    }
}

/// The published doubt stays where nothing resolves it.
void TestExpiryChecks::staysCarefulWithATokenFromElsewhere()
{
    for (const bool isPasted : {true, false}) {
        ExpiryRig rig;
        if (isPasted)
            rig.paste(600, 900);
        else
            rig.expiry = Expiry(TokenData(), rig.receipt(Origin::Introspected));
        rig.check(60s, 540, 900);
        QCOMPARE(rig.expiry.checkedIssue().counting, Counting::Untold);
        QCOMPARE(rig.expiry.source(), Source::ExpiresAt);
        QCOMPARE(rig.left(), 540);
        QVERIFY2(rig.warningTexts().contains(u"is not published"), qPrintable(rig.warningTexts()));
        QVERIFY(!rig.expiry.isIssueKnown());
    }
}

void TestExpiryChecks::measuresSeveralTimes()
{
    ExpiryRig rig;
    rig.issue(900, 900);
    const qint64 end = rig.now() + 900;
    rig.check(100s, 800, 800);
    rig.check(100s, 400, 400); // somebody shortened it
    QCOMPARE(rig.left(), 400);
    QCOMPARE(rig.expiry.check()->expiresIn, 400);
    QVERIFY2(rig.warningTexts().contains(u"The end has come nearer by 5 min"), qPrintable(rig.warningTexts()));
    rig.check(100s, 600, 600); // and took that back
    QCOMPARE(rig.left(), 600);
    QCOMPARE(rig.expiry.end().origin, Origin::Issued);
    QCOMPARE(rig.expiry.check()->expiresIn, 600);
    QCOMPARE(rig.warningTexts(), QString());
    QCOMPARE(rig.expiry.first()->expiresAt, end);
    QCOMPARE(rig.expiry.first()->expiresIn, 900);
    QCOMPARE(rig.expiry.first()->receipt.origin, Origin::Issued);
}

void TestExpiryChecks::anAnswerWithoutATimeChangesNothing_data()
{
    QTest::addColumn<qint64>("at");
    QTest::newRow("no figure") << absent;
    QTest::newRow("N14 beyond the calendar") << lastCalendarSecond;
}

void TestExpiryChecks::anAnswerWithoutATimeChangesNothing()
{
    QFETCH(qint64, at);
    ExpiryRig rig;
    rig.issue({}, 900);
    rig.check(100s, {}, 400);
    rig.check(100s, fromTable(at), {}, false);
    QCOMPARE(rig.left(), 300);
    QCOMPARE(rig.expiry.check()->expiresIn, 400);
}

/// A server that still counts 900 s when 900 s are over doesn't count from the issue.
void TestExpiryChecks::countingAfterTheWholeLifetimeIsFromNow()
{
    ExpiryRig rig;
    rig.issue({}, 900);
    rig.check(900s, {}, 900);
    QCOMPARE(rig.expiry.checkedIssue().counting, Counting::Neither);
    QCOMPARE(rig.left(), 900);
    QVERIFY2(rig.warningTexts().contains(u"The end has moved on by 15 min"), qPrintable(rig.warningTexts()));
}

void TestExpiryChecks::anIssueWithoutATimeIsHeldAgainstExpiresAt()
{
    ExpiryRig rig;
    rig.issue({}, {});
    QCOMPARE(rig.left(), std::nullopt);
    rig.check(300s, 600, 900);
    QCOMPARE(rig.expiry.checkedIssue().counting, Counting::FromIssue);
    QVERIFY(!rig.expiry.checkedIssue().isConfirmed);
    QCOMPARE(rig.left(), 600);
    QCOMPARE(rig.warningTexts(), QString());
    QVERIFY(rig.expiry.isIssueKnown());
    QCOMPARE(rig.expiry.lifetime(), 900);
}

/// The published example of an issue: an expires_at of long ago beside 900 s. It is no more right when it comes again.
void TestExpiryChecks::anOutweighedMomentSaysNothingNew()
{
    ExpiryRig rig;
    rig.issue(-1000, 900);
    rig.check(300s, -1300, {});
    QCOMPARE(rig.left(), 600);
    QVERIFY(contains(rig.expiry.warnings(), Kind::ActiveButExpired));

    rig.check(10s, -60, {}); // another one is news
    QCOMPARE(rig.left(), -60);
}

void TestExpiryChecks::theContradictionOfTheIssueStands()
{
    ExpiryRig rig;
    rig.issue(5000, 900);
    const QString text = rig.warningTexts();
    QVERIFY(text.contains(u"contradict each other by 1 h 8 min"));
    rig.check(300s, {}, 600);
    QCOMPARE(rig.warningTexts(), text);
    rig.check(100s, 500, 500); // a pair of its own, which fits
    QCOMPARE(rig.warningTexts(), QString());
}

void TestExpiryChecks::measuresTheClockAgain()
{
    ExpiryRig rig;
    rig.skew = 100;
    rig.issue({}, 900);
    QCOMPARE(rig.expiry.clockSkew(), 100);
    QVERIFY(contains(rig.expiry.warnings(), Kind::ClockSkew));
    rig.clock.setWallClock(rig.clock.utcNow().addSecs(-100)); // set right
    QCOMPARE(rig.reading().clockChange, -100);
    rig.skew = 0;
    rig.check(100s, {}, 800);
    QCOMPARE(rig.expiry.clockSkew(), 0);
    QCOMPARE(rig.warningTexts(), QString());
    QVERIFY(!rig.reading().clockChange); // counted from the last measurement
    QCOMPARE(rig.left(), 800);
    QCOMPARE(rig.expiry.momentUtc().toSecsSinceEpoch(), rig.now() + 800);
}

void TestExpiryChecks::tellsTheEndOnTheServersClockAsSoonAsItCan()
{
    ExpiryRig rig;
    rig.skew.reset();
    rig.issue({}, 900);
    QCOMPARE(rig.expiry.momentUtc(), rig.clock.utcNow().addSecs(900));
    rig.skew = 3600; // this computer's clock was an hour ahead all the time
    rig.check(300s, {}, 600);
    QCOMPARE(rig.left(), 600);
    QCOMPARE(rig.expiry.momentUtc().toSecsSinceEpoch(), rig.now() + 600);
    QVERIFY(!contains(rig.expiry.warnings(), Kind::ExpiryContradiction));
}

void TestExpiryChecks::warnsOfAnEndThatMoved_data()
{
    QTest::addColumn<qint64>("in");
    QTest::addColumn<QString>("text");
    QTest::newRow("on") << qint64(800)
                        << u"The end has moved on by 3 min 20 s since the issue: the server now reports times that end "
                           "at 2026-11-22 17:42:32 UTC instead of 2026-11-22 17:39:12 UTC."_s;
    QTest::newRow("nearer") << qint64(500)
                            << u"The end has come nearer by 1 min 40 s since the issue: the server now reports times "
                               "that end at 2026-11-22 17:37:32 UTC instead of 2026-11-22 17:39:12 UTC."_s;
    QTest::newRow("N14 beyond the calendar") << lastCalendarSecond << QString();
}

void TestExpiryChecks::warnsOfAnEndThatMoved()
{
    QFETCH(qint64, in);
    ExpiryRig rig;
    rig.issue({}, 900);
    rig.check(300s, {}, in);
    QTEST(rig.warningTexts(), "text");
    QCOMPARE(rig.left(), in);
}

void TestExpiryChecks::keepsTheLifetimeOfTheIssue()
{
    ExpiryRig rig;
    rig.issue({}, 120);
    QCOMPARE(rig.expiry.lifetime(), 120);
    rig.check(100s, {}, 20);
    QCOMPARE(rig.expiry.lifetime(), 120);
    QVERIFY(rig.expiry.isIssueKnown());
    rig.check(10s, {}, 500); // moved on: from the issue to the new end
    QCOMPARE(rig.expiry.lifetime(), 610);

    rig.issue(-50, {}); // an end before the issue gives none
    QVERIFY(!rig.expiry.isIssueKnown());
    QCOMPARE(rig.expiry.lifetime(), 900);
}

QTEST_GUILESS_MAIN(TestExpiryChecks)

#include "tst_expirychecks.moc"

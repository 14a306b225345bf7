// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry.h"
#include "support/fakeclock.h"

#include <QSet>
#include <QTest>

#include <ctime>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bearerscope::Expiry::Source)
Q_DECLARE_METATYPE(bearerscope::Receipt::Origin)
Q_DECLARE_METATYPE(bearerscope::TokenState)

namespace {

using Kind = Warning::Kind;
using Kinds = QList<Warning::Kind>;
using Origin = Receipt::Origin;
using Seconds = std::optional<qint64>;
using Source = Expiry::Source;

constexpr qint64 absent = std::numeric_limits<qint64>::min();
constexpr qint64 publishedMoment = 1'738'945'086; // 2025-02-07 16:18:06 UTC

Seconds fromTable(qint64 value)
{
    return value == absent ? std::nullopt : Seconds(value);
}

TokenData dataOf(Seconds expiresAt, Seconds expiresIn, std::optional<bool> active = {})
{
    TokenData data;
    data.expiresAt = expiresAt;
    data.expiresIn = expiresIn;
    data.active = active;
    return data;
}

/// An answer that came just now. \a skew is how far this computer's clock is ahead of the Date in it; absent: no Date.
Receipt receiptOf(const Clock &clock, Origin origin, Seconds skew = {})
{
    Receipt receipt {origin, clock.utcNow(), clock.bootTime(), {}};
    if (skew)
        receipt.serverDate = clock.utcNow().addSecs(-*skew);
    return receipt;
}

qint64 nowOf(const Clock &clock)
{
    return clock.utcNow().toSecsSinceEpoch();
}

Kinds kindsOf(const Warnings &warnings)
{
    Kinds kinds;
    for (const Warning &warning : warnings)
        kinds.append(warning.kind);
    return kinds;
}

QString textOf(const Warnings &warnings, Kind kind)
{
    for (const Warning &warning : warnings) {
        if (warning.kind == kind)
            return warning.text;
    }
    return {};
}

ExpiryReading readingOf(const Expiry &expiry, const Clock &clock)
{
    return expiry.read(clock, {}, false);
}

} // namespace

class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownByDefault();
    void findsTheDeadline_data();
    void findsTheDeadline();
    void wrongLocalClockMakesNoDifference_data();
    void wrongLocalClockMakesNoDifference();
    void withoutDateTheLocalClockServes();
    void momentIsTheServersUtc();
    void keepsMilliseconds();
    void toleratesAFewSeconds_data();
    void toleratesAFewSeconds();
    void publishedExampleAsAnAnswer();
    void publishedExampleAsPastedText();
    void introspectionsDifferInWords();
    void withoutDateTheClockIsSuspected();
    void pastedPairs_data();
    void pastedPairs();
    void warnsOfClockSkew_data();
    void warnsOfClockSkew();
    void activeButExpired_data();
    void activeButExpired();
    void statesAtTheirBoundaries_data();
    void statesAtTheirBoundaries();
    void aShareOfTheLifetimeIsExpiring_data();
    void aShareOfTheLifetimeIsExpiring();
    void statesByTheServersWord_data();
    void statesByTheServersWord();
    void settingTheClockChangesNothing_data();
    void settingTheClockChangesNothing();
    void sleepAndStallsCount_data();
    void sleepAndStallsCount();
    void pastedTextFollowsTheWallClock();
    void timeZoneMakesNoDifference();
    void longSpansAreExact_data();
    void longSpansAreExact();
    void fractionStaysInBounds();
    void knowsTheLifetime_data();
    void knowsTheLifetime();
    void spansInWords_data();
    void spansInWords();
    void stateNamesAreUnique();
    void systemClockRuns();
};

void TestExpiry::unknownByDefault()
{
    const FakeClock clock;
    const Expiry expiry;
    const ExpiryReading reading = readingOf(expiry, clock);
    QCOMPARE(reading.state, TokenState::Unknown);
    QVERIFY(!reading.left);
    QVERIFY(!reading.secondsLeft());
    QVERIFY(!reading.clockChange);
    QCOMPARE(reading.fractionLeft, 0.0);
    QCOMPARE(expiry.source(), Source::None);
    QVERIFY(!expiry.momentUtc().isValid());
    QVERIFY(!expiry.clockSkew());
    QVERIFY(expiry.warnings().isEmpty());
}

void TestExpiry::findsTheDeadline_data()
{
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<qint64>("atFromNow"); ///< expires_at, from now by the server's clock
    QTest::addColumn<qint64>("in");
    QTest::addColumn<Source>("source");
    QTest::addColumn<qint64>("left");

    const auto row = [](const char *name, Origin origin, qint64 at, qint64 in, Source source, qint64 left) {
        QTest::newRow(name) << origin << at << in << source << left;
    };
    row("issued, both", Origin::Issued, 900, 900, Source::ExpiresIn, 900);
    row("N6 issued, expires_in only", Origin::Issued, absent, 900, Source::ExpiresIn, 900);
    row("N6 issued, expires_at only", Origin::Issued, 700, absent, Source::ExpiresAt, 700);
    row("N6 issued, neither", Origin::Issued, absent, absent, Source::None, absent);
    row("N15 issued, expires_at past", Origin::Issued, -10, absent, Source::ExpiresAt, -10);
    row("N17 issued, expires_at earlier", Origin::Issued, 100, 900, Source::ExpiresIn, 900);
    row("N17 issued, expires_at later", Origin::Issued, 7200, 900, Source::ExpiresIn, 900);
    row("N17 issued, expires_at past", Origin::Issued, -5000, 900, Source::ExpiresIn, 900);
    row("introspected, both", Origin::Introspected, 300, 300, Source::ExpiresIn, 300);
    row("introspected, expires_in only", Origin::Introspected, absent, 300, Source::ExpiresIn, 300);
    row("introspected, expires_at only", Origin::Introspected, 300, absent, Source::ExpiresAt, 300);
    row("introspected, expires_at earlier", Origin::Introspected, 300, 900, Source::ExpiresAt, 300);
    row("introspected, expires_at earlier by 5 s", Origin::Introspected, 895, 900, Source::ExpiresIn, 900);
    row("introspected, expires_at earlier by 6 s", Origin::Introspected, 894, 900, Source::ExpiresAt, 894);
    row("introspected, expires_at in 1 s", Origin::Introspected, 1, 900, Source::ExpiresAt, 1);
    row("introspected, expires_at now", Origin::Introspected, 0, 900, Source::ExpiresIn, 900);
    row("introspected, expires_at past", Origin::Introspected, -5000, 900, Source::ExpiresIn, 900);
    row("introspected, expires_at later", Origin::Introspected, 7200, 300, Source::ExpiresIn, 300);
    row("N15 introspected, past only", Origin::Introspected, -60, absent, Source::ExpiresAt, -60);
    row("pasted, both", Origin::Pasted, 300, 900, Source::ExpiresAt, 300);
    row("pasted, expires_at only", Origin::Pasted, 300, absent, Source::ExpiresAt, 300);
    row("N15 pasted, past", Origin::Pasted, -300, 900, Source::ExpiresAt, -300);
    row("pasted, expires_in only", Origin::Pasted, absent, 900, Source::None, absent);
    row("pasted, neither", Origin::Pasted, absent, absent, Source::None, absent);
}

void TestExpiry::findsTheDeadline()
{
    QFETCH(Origin, origin);
    QFETCH(qint64, atFromNow);
    QFETCH(qint64, in);
    QFETCH(qint64, left);

    const FakeClock clock;
    const Seconds at = atFromNow == absent ? Seconds() : nowOf(clock) + atFromNow;
    const Seconds skew = origin == Origin::Pasted ? Seconds() : 0;
    const Expiry expiry(dataOf(at, fromTable(in)), receiptOf(clock, origin, skew));
    QTEST(expiry.source(), "source");
    const ExpiryReading reading = readingOf(expiry, clock);
    QCOMPARE(reading.secondsLeft(), fromTable(left));
    QVERIFY(!reading.clockChange);
    if (left == absent) {
        QCOMPARE(reading.state, TokenState::Unknown);
        QVERIFY(!expiry.momentUtc().isValid());
    } else {
        QCOMPARE(expiry.momentUtc(), clock.utcNow().addSecs(left));
    }
}

void TestExpiry::wrongLocalClockMakesNoDifference_data()
{
    QTest::addColumn<qint64>("skew");

    QTest::newRow("right") << qint64(0);
    QTest::newRow("C2 an hour ahead") << qint64(3600);
    QTest::newRow("C2 two hours behind") << qint64(-7200);
    QTest::newRow("C2 years behind") << qint64(-10 * 365 * 86400);
}

void TestExpiry::wrongLocalClockMakesNoDifference()
{
    QFETCH(qint64, skew);

    FakeClock clock;
    const qint64 serversNow = nowOf(clock) - skew;
    for (const Origin origin : {Origin::Issued, Origin::Introspected}) {
        const Receipt receipt = receiptOf(clock, origin, skew);
        for (const TokenData &data : {dataOf(serversNow + 900, 900), dataOf(serversNow + 900, {}), dataOf({}, 900)}) {
            const Expiry expiry(data, receipt);
            QCOMPARE(readingOf(expiry, clock).secondsLeft(), 900);
            QCOMPARE(expiry.clockSkew(), skew);
            QCOMPARE(expiry.momentUtc().toSecsSinceEpoch(), serversNow + 900);
            QVERIFY(!contains(expiry.warnings(), Kind::ExpiryContradiction));
            QCOMPARE(contains(expiry.warnings(), Kind::ClockSkew), skew != 0);
        }
    }
}

void TestExpiry::withoutDateTheLocalClockServes()
{
    const FakeClock clock;
    const Receipt receipt = receiptOf(clock, Origin::Issued);
    const Expiry byIn(dataOf({}, 900), receipt);
    QCOMPARE(readingOf(byIn, clock).secondsLeft(), 900);
    QVERIFY(!byIn.clockSkew());

    const Expiry byAt(dataOf(nowOf(clock) + 600, {}), receipt);
    QCOMPARE(readingOf(byAt, clock).secondsLeft(), 600);
    QCOMPARE(byAt.source(), Source::ExpiresAt);
    QVERIFY(byAt.warnings().isEmpty());
}

void TestExpiry::momentIsTheServersUtc()
{
    FakeClock clock;
    const Expiry expiry(dataOf({}, 900), receiptOf(clock, Origin::Issued, 3600));
    QCOMPARE(expiry.momentUtc(), clock.utcNow().addSecs(900 - 3600));
    QCOMPARE(expiry.momentUtc().timeSpec(), Qt::UTC);
    clock.advance(10min);
    QCOMPARE(expiry.momentUtc().timeSpec(), Qt::UTC);

    const Expiry byAt(dataOf(publishedMoment, {}), receiptOf(clock, Origin::Pasted));
    QCOMPARE(byAt.momentUtc().toString(Qt::ISODate), u"2025-02-07T16:18:06Z"_s);

    const Expiry last(dataOf(lastCalendarSecond, {}), receiptOf(clock, Origin::Pasted)); // N14
    QCOMPARE(last.momentUtc().toString(Qt::ISODate), u"9999-12-31T23:59:59Z"_s);
}

void TestExpiry::keepsMilliseconds()
{
    FakeClock clock;
    const qint64 end = nowOf(clock) + 900;
    clock.advance(250ms);
    for (const Origin origin : {Origin::Issued, Origin::Introspected, Origin::Pasted}) {
        const ExpiryReading reading = readingOf(Expiry(dataOf(end, {}), receiptOf(clock, origin)), clock);
        QCOMPARE(reading.left.value_or(0ms).count(), 899'750);
        QCOMPARE(reading.secondsLeft(), 900);
    }
}

void TestExpiry::toleratesAFewSeconds_data()
{
    QTest::addColumn<qint64>("difference");
    QTest::addColumn<bool>("warned");

    QTest::newRow("N17 equal") << qint64(0) << false;
    QTest::newRow("N17 5 s later") << qint64(5) << false;
    QTest::newRow("N17 6 s later") << qint64(6) << true;
    QTest::newRow("N17 5 s earlier") << qint64(-5) << false;
    QTest::newRow("N17 6 s earlier") << qint64(-6) << true;
    QTest::newRow("N17 a day later") << qint64(86'400) << true;
}

void TestExpiry::toleratesAFewSeconds()
{
    QFETCH(qint64, difference);
    QFETCH(bool, warned);

    const FakeClock clock;
    const TokenData data = dataOf(nowOf(clock) + 900 + difference, 900);
    for (const Origin origin : {Origin::Issued, Origin::Introspected}) {
        for (const Seconds skew : {Seconds(), Seconds(0)}) {
            const Expiry expiry(data, receiptOf(clock, origin, skew));
            QCOMPARE(kindsOf(expiry.warnings()), warned ? Kinds {Kind::ExpiryContradiction} : Kinds());
            const QString text = textOf(expiry.warnings(), Kind::ExpiryContradiction);
            if (warned)
                QVERIFY2(text.contains(u" by %1:"_s.arg(spanInWords(std::abs(difference)))), qPrintable(text));
        }
    }
}

void TestExpiry::publishedExampleAsAnAnswer()
{
    FakeClock clock;
    const Expiry expiry(dataOf(publishedMoment, 900), receiptOf(clock, Origin::Issued, 0));
    QCOMPARE(kindsOf(expiry.warnings()), Kinds {Kind::ExpiryContradiction});
    QCOMPARE(expiry.warnings()[0].field, u"expires_at"_s);
    QCOMPARE(expiry.warnings()[0].text,
        u"expires_at and expires_in contradict each other by 1 y 288 d: expires_at is 2025-02-07 16:18:06 UTC, "
        "expires_in of 900 s ends at 2026-11-22 17:39:12 UTC. The countdown follows expires_in."_s);
    QCOMPARE(expiry.source(), Source::ExpiresIn);
    QCOMPARE(readingOf(expiry, clock).state, TokenState::Active);
    clock.advance(900s);
    QCOMPARE(readingOf(expiry, clock).state, TokenState::Expired);
}

void TestExpiry::publishedExampleAsPastedText()
{
    const FakeClock clock;
    const Expiry expiry(dataOf(publishedMoment, 900), receiptOf(clock, Origin::Pasted));
    QCOMPARE(kindsOf(expiry.warnings()), Kinds {Kind::ExpiryContradiction});
    QCOMPARE(expiry.warnings()[0].text,
        u"expires_at (2025-02-07 16:18:06 UTC) passed 1 y 288 d ago, while expires_in says 900 s. They fit only if "
        "this answer was issued at 2025-02-07 16:03:06 UTC; if it is newer, they contradict each other by up to "
        "1 y 288 d."_s);
    const ExpiryReading reading = readingOf(expiry, clock);
    QCOMPARE(reading.state, TokenState::Expired);
    QCOMPARE(reading.secondsLeft(), publishedMoment - nowOf(clock));
    QCOMPARE(reading.fractionLeft, 0.0);
}

void TestExpiry::introspectionsDifferInWords()
{
    const FakeClock clock;
    const Expiry expiry(dataOf(nowOf(clock) + 300, 900, true), receiptOf(clock, Origin::Introspected, 0));
    QCOMPARE(kindsOf(expiry.warnings()), Kinds {Kind::ExpiryContradiction});
    QCOMPARE(expiry.warnings()[0].text,
        u"expires_at and expires_in differ by 10 min: expires_at is 2026-11-22 17:29:12 UTC, expires_in of 900 s "
        "counted from now ends at 2026-11-22 17:39:12 UTC. Whether an introspection counts it from now or from the "
        "issue is not published, so the countdown follows expires_at, the earlier one."_s);
}

void TestExpiry::withoutDateTheClockIsSuspected()
{
    const FakeClock clock;
    const TokenData data = dataOf(nowOf(clock) + 4500, 900);
    const QString suspicion = u"The answer had no Date, so this computer's clock may be what is wrong."_s;
    for (const Origin origin : {Origin::Issued, Origin::Introspected}) {
        const auto text = [&](Seconds skew) {
            return textOf(Expiry(data, receiptOf(clock, origin, skew)).warnings(), Kind::ExpiryContradiction);
        };
        QVERIFY2(text({}).endsWith(suspicion), qPrintable(text({})));
        QVERIFY2(text(0).contains("1 h"_L1) && !text(0).contains(suspicion), qPrintable(text(0)));
    }
}

void TestExpiry::pastedPairs_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("in");
    QTest::addColumn<QString>("part"); ///< of the warning; empty: none

    QTest::newRow("fresh") << qint64(900) << qint64(900) << QString();
    QTest::newRow("half over") << qint64(450) << qint64(900) << QString();
    QTest::newRow("last second") << qint64(1) << qint64(900) << QString();
    QTest::newRow("N17 5 s too long") << qint64(905) << qint64(900) << QString();
    QTest::newRow("N17 6 s too long") << qint64(906) << qint64(900)
                                      << u"contradict each other by at least 6 s: a token"_s;
    QTest::newRow("N17 an hour too long") << qint64(4500) << qint64(900) << u"issued at 2026-11-22 18:24:12 UTC"_s;
    QTest::newRow("just over") << qint64(0) << qint64(900) << u"passed 0 s ago, while expires_in says 900 s"_s;
    QTest::newRow("long over") << qint64(-3600) << qint64(900) << u"by up to 1 h 15 min."_s;
    QTest::newRow("N12 lifetime of ages")
        << qint64(-1) << qint64(9'007'199'254'740'993) << u"issued at a moment before 1970"_s;
}

void TestExpiry::pastedPairs()
{
    QFETCH(qint64, left);
    QFETCH(qint64, in);
    QFETCH(QString, part);

    const FakeClock clock;
    const Expiry expiry(dataOf(nowOf(clock) + left, in), receiptOf(clock, Origin::Pasted));
    QCOMPARE(kindsOf(expiry.warnings()), part.isEmpty() ? Kinds() : Kinds {Kind::ExpiryContradiction});
    const QString text = textOf(expiry.warnings(), Kind::ExpiryContradiction);
    QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(expiry.source(), Source::ExpiresAt);
}

void TestExpiry::warnsOfClockSkew_data()
{
    QTest::addColumn<qint64>("skew");
    QTest::addColumn<QString>("part"); ///< of the warning; empty: none

    QTest::newRow("C2 30 s ahead") << qint64(30) << QString();
    QTest::newRow("C2 31 s ahead") << qint64(31) << u"This computer's clock is 31 s ahead of the server's."_s;
    QTest::newRow("C2 30 s behind") << qint64(-30) << QString();
    QTest::newRow("C2 31 s behind") << qint64(-31) << u"This computer's clock is 31 s behind the server's."_s;
    QTest::newRow("C2 an hour ahead") << qint64(3600) << u"This computer's clock is 1 h ahead"_s;
}

void TestExpiry::warnsOfClockSkew()
{
    QFETCH(qint64, skew);
    QFETCH(QString, part);

    const FakeClock clock;
    // Also without any expiry: the skew is the answer's, not the token's.
    for (const TokenData &data : {dataOf({}, 900), TokenData()}) {
        const Expiry expiry(data, receiptOf(clock, Origin::Issued, skew));
        QCOMPARE(kindsOf(expiry.warnings()), part.isEmpty() ? Kinds() : Kinds {Kind::ClockSkew});
        QVERIFY(textOf(expiry.warnings(), Kind::ClockSkew).startsWith(part));
        QCOMPARE(expiry.clockSkew(), skew);
    }
}

void TestExpiry::activeButExpired_data()
{
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("in");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("text"); ///< empty: none

    const QString live = u"active is true, though expires_at passed %1 ago. One of the two is wrong."_s;
    const QString pasted =
        u"active is true, though expires_at passed %1 ago: the answer is older than that, or one of the two is wrong."_s;
    const auto row = [](const char *name, Origin origin, qint64 left, qint64 in, bool active, const QString &text) {
        QTest::newRow(name) << origin << left << in << active << text;
    };
    row("J15 introspected", Origin::Introspected, -120, absent, true, live.arg(u"2 min"_s));
    row("J15 introspected, expires_in says otherwise", Origin::Introspected, -120, 900, true, live.arg(u"2 min"_s));
    row("J15 introspected, just now", Origin::Introspected, 0, absent, true, live.arg(u"0 s"_s));
    row("J15 pasted", Origin::Pasted, -120, absent, true, pasted.arg(u"2 min"_s));
    row("J15 issued", Origin::Issued, -120, absent, true, live.arg(u"2 min"_s));
    row("J15 a second left", Origin::Introspected, 1, absent, true, {});
    row("J13 inactive", Origin::Introspected, -120, absent, false, {});
}

void TestExpiry::activeButExpired()
{
    QFETCH(Origin, origin);
    QFETCH(qint64, left);
    QFETCH(qint64, in);
    QFETCH(bool, active);

    const FakeClock clock;
    const Seconds skew = origin == Origin::Pasted ? Seconds() : 0;
    const Expiry expiry(dataOf(nowOf(clock) + left, fromTable(in), active), receiptOf(clock, origin, skew));
    QTEST(textOf(expiry.warnings(), Kind::ActiveButExpired), "text");

    const Expiry unreported(dataOf(nowOf(clock) + left, fromTable(in)), receiptOf(clock, origin, skew));
    QVERIFY(!contains(unreported.warnings(), Kind::ActiveButExpired));
}

void TestExpiry::statesAtTheirBoundaries_data()
{
    QTest::addColumn<qint64>("left"); ///< milliseconds
    QTest::addColumn<TokenState>("state");
    QTest::addColumn<qint64>("shown");

    QTest::newRow("fresh") << qint64(900'000) << TokenState::Active << qint64(900);
    QTest::newRow("90.001 s") << qint64(90'001) << TokenState::Active << qint64(91);
    QTest::newRow("90 s") << qint64(90'000) << TokenState::Active << qint64(90);
    QTest::newRow("89.999 s") << qint64(89'999) << TokenState::Expiring << qint64(90);
    QTest::newRow("1.001 s") << qint64(1001) << TokenState::Expiring << qint64(2);
    QTest::newRow("1 s") << qint64(1000) << TokenState::Expiring << qint64(1);
    QTest::newRow("1 ms") << qint64(1) << TokenState::Expiring << qint64(1);
    QTest::newRow("0 ms") << qint64(0) << TokenState::Expired << qint64(0);
    QTest::newRow("-1 ms") << qint64(-1) << TokenState::Expired << qint64(0);
    QTest::newRow("-999 ms") << qint64(-999) << TokenState::Expired << qint64(0);
    QTest::newRow("-1 s") << qint64(-1000) << TokenState::Expired << qint64(-1);
    QTest::newRow("-1 d") << qint64(-86'400'000) << TokenState::Expired << qint64(-86'400);
}

void TestExpiry::statesAtTheirBoundaries()
{
    QFETCH(qint64, left);

    for (const Origin origin : {Origin::Issued, Origin::Introspected, Origin::Pasted}) {
        FakeClock clock;
        const Expiry expiry(dataOf(nowOf(clock) + 900, 900), receiptOf(clock, origin));
        clock.advance(900s - std::chrono::milliseconds(left));
        const ExpiryReading reading = readingOf(expiry, clock);
        QCOMPARE(reading.left.value_or(std::chrono::milliseconds::min()).count(), left);
        QTEST(reading.state, "state");
        QTEST(reading.secondsLeft().value_or(absent), "shown");
    }
}

void TestExpiry::aShareOfTheLifetimeIsExpiring_data()
{
    QTest::addColumn<qint64>("lifetime"); ///< seconds
    QTest::addColumn<double>("share");
    QTest::addColumn<qint64>("from"); ///< milliseconds left from which on it isn't Active any more

    QTest::newRow("as usual") << qint64(900) << defaultExpiringShare << qint64(90'000);
    QTest::newRow("of an hour") << qint64(3600) << 0.1 << qint64(360'000);
    QTest::newRow("of 30 s") << qint64(30) << 0.1 << qint64(3000);
    QTest::newRow("a third") << qint64(900) << 1.0 / 3 << qint64(300'000);
    QTest::newRow("half") << qint64(900) << 0.5 << qint64(450'000);
    // No setting lets these through; they break nothing all the same.
    QTest::newRow("none") << qint64(900) << 0.0 << qint64(0);
    QTest::newRow("less than none") << qint64(900) << -1.0 << qint64(0);
    QTest::newRow("more than all") << qint64(900) << 7.0 << qint64(900'000);
}

void TestExpiry::aShareOfTheLifetimeIsExpiring()
{
    QFETCH(qint64, lifetime);
    QFETCH(double, share);
    QFETCH(qint64, from);

    FakeClock clock;
    const Expiry expiry(dataOf({}, lifetime), receiptOf(clock, Origin::Issued, 0));
    clock.advance(std::chrono::milliseconds(lifetime * 1000 - from));
    const TokenState atTheBoundary = expiry.read(clock, {}, false, share).state;
    QCOMPARE(atTheBoundary, from > 0 ? TokenState::Active : TokenState::Expired);
    clock.advance(-1ms);
    QCOMPARE(expiry.read(clock, {}, false, share).state, TokenState::Active);
    clock.advance(2ms);
    QCOMPARE(expiry.read(clock, {}, false, share).state, from > 0 ? TokenState::Expiring : TokenState::Expired);
}

void TestExpiry::statesByTheServersWord_data()
{
    QTest::addColumn<qint64>("left"); ///< seconds
    QTest::addColumn<int>("active"); ///< -1: not asked
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<TokenState>("state");

    QTest::newRow("not asked, no time") << absent << -1 << false << TokenState::Unknown;
    QTest::newRow("active, no time") << absent << 1 << false << TokenState::Active;
    QTest::newRow("J13 inactive, no time") << absent << 0 << false << TokenState::Inactive;
    QTest::newRow("active") << qint64(300) << 1 << false << TokenState::Active;
    QTest::newRow("active, soon over") << qint64(30) << 1 << false << TokenState::Expiring;
    QTest::newRow("J15 active, over") << qint64(-1) << 1 << false << TokenState::Expired;
    QTest::newRow("inactive, time left") << qint64(300) << 0 << false << TokenState::Inactive;
    QTest::newRow("inactive, over") << qint64(-1) << 0 << false << TokenState::Expired;
    QTest::newRow("revoked, time left") << qint64(300) << 1 << true << TokenState::Revoked;
    QTest::newRow("revoked, over") << qint64(-1) << 0 << true << TokenState::Revoked;
    QTest::newRow("revoked, no time") << absent << -1 << true << TokenState::Revoked;
}

void TestExpiry::statesByTheServersWord()
{
    QFETCH(qint64, left);
    QFETCH(int, active);
    QFETCH(bool, revoked);

    FakeClock clock;
    const Seconds at = left == absent ? Seconds() : nowOf(clock) + 900;
    const Expiry expiry(dataOf(at, {}), receiptOf(clock, Origin::Issued, 0));
    if (at)
        clock.advance(std::chrono::seconds(900 - left));
    const auto word = active < 0 ? std::nullopt : std::optional(active == 1);
    const ExpiryReading reading = expiry.read(clock, word, revoked);
    QTEST(reading.state, "state");
    QCOMPARE(reading.secondsLeft(), fromTable(left)); // told whatever the state
}

void TestExpiry::settingTheClockChangesNothing_data()
{
    QTest::addColumn<qint64>("change"); ///< milliseconds
    QTest::addColumn<qint64>("reported"); ///< seconds

    QTest::newRow("C1 +1 h") << qint64(3'600'000) << qint64(3600);
    QTest::newRow("C1 -2 h") << qint64(-7'200'000) << qint64(-7200);
    QTest::newRow("C1 +2 s") << qint64(2000) << qint64(2);
    QTest::newRow("C1 -2 s") << qint64(-2000) << qint64(-2);
    QTest::newRow("C1 +1.4 s, as a clock drifts") << qint64(1400) << absent;
    QTest::newRow("C1 -1 s") << qint64(-1000) << absent;
    QTest::newRow("C1 to 1970") << -FakeClock().utcNow().toMSecsSinceEpoch()
                                << -FakeClock().utcNow().toSecsSinceEpoch();
}

void TestExpiry::settingTheClockChangesNothing()
{
    QFETCH(qint64, change);
    QFETCH(qint64, reported);

    for (const Origin origin : {Origin::Issued, Origin::Introspected}) {
        FakeClock clock;
        const qint64 end = nowOf(clock) + 900;
        for (const TokenData &data : {dataOf(end, 900), dataOf(end, {}), dataOf({}, 900)}) {
            FakeClock set = clock;
            const Expiry expiry(data, receiptOf(set, origin, 0));
            set.advance(100s);
            set.setWallClock(set.utcNow().addMSecs(change));
            const ExpiryReading reading = readingOf(expiry, set);
            QCOMPARE(reading.secondsLeft(), 800);
            QCOMPARE(reading.clockChange, fromTable(reported));
            QCOMPARE(expiry.momentUtc().toSecsSinceEpoch(), end);
            // Set right again.
            set.setWallClock(set.utcNow().addMSecs(-change));
            QVERIFY(!readingOf(expiry, set).clockChange);
        }
    }
}

void TestExpiry::sleepAndStallsCount_data()
{
    QTest::addColumn<qint64>("span"); ///< seconds

    QTest::newRow("C5 stopped for 60 s") << qint64(60);
    QTest::newRow("C4 asleep for 14 min") << qint64(840);
    QTest::newRow("C4 asleep for a day") << qint64(86'400);
}

void TestExpiry::sleepAndStallsCount()
{
    QFETCH(qint64, span);

    for (const Origin origin : {Origin::Issued, Origin::Introspected, Origin::Pasted}) {
        FakeClock clock;
        const Expiry expiry(dataOf(nowOf(clock) + 900, 900), receiptOf(clock, origin));
        clock.advance(std::chrono::seconds(span));
        const ExpiryReading reading = readingOf(expiry, clock);
        QCOMPARE(reading.secondsLeft(), 900 - span);
        QVERIFY(!reading.clockChange);
    }
}

void TestExpiry::pastedTextFollowsTheWallClock()
{
    FakeClock clock;
    const Expiry expiry(dataOf(nowOf(clock) + 900, {}), receiptOf(clock, Origin::Pasted));
    clock.setWallClock(clock.utcNow().addSecs(600));
    const ExpiryReading reading = readingOf(expiry, clock);
    QCOMPARE(reading.secondsLeft(), 300);
    QVERIFY(!reading.clockChange);
    QVERIFY(!expiry.clockSkew());
}

void TestExpiry::timeZoneMakesNoDifference()
{
#ifndef Q_OS_UNIX
    QSKIP("the time zone is set by an environment variable");
#else
    const QByteArray before = qgetenv("TZ");
    const auto setZone = [](const QByteArray &zone) {
        qputenv("TZ", zone);
        tzset();
    };
    // C3: ten minutes before clocks in Warsaw go back by an hour, at 01:00 UTC.
    setZone("CET-1CEST,M3.5.0,M10.5.0/3");
    FakeClock clock;
    clock.setWallClock(QDateTime(QDate(2026, 10, 25), QTime(0, 50), Qt::UTC));
    QCOMPARE(clock.utcNow().toLocalTime().time(), QTime(2, 50));
    const qint64 end = nowOf(clock) + 900;
    const Expiry live(dataOf(end, 900), receiptOf(clock, Origin::Issued, 0));
    const Expiry pasted(dataOf(end, 900), receiptOf(clock, Origin::Pasted));
    clock.advance(12min);
    QCOMPARE(clock.utcNow().toLocalTime().time(), QTime(2, 2));
    for (const QByteArray &zone :
        {QByteArray("CET-1CEST,M3.5.0,M10.5.0/3"), QByteArray("<+14>-14"), QByteArray("UTC0")}) {
        setZone(zone);
        for (const Expiry &expiry : {live, pasted}) {
            QCOMPARE(readingOf(expiry, clock).secondsLeft(), 180);
            QVERIFY(!readingOf(expiry, clock).clockChange);
            QCOMPARE(expiry.momentUtc(), QDateTime(QDate(2026, 10, 25), QTime(1, 5), Qt::UTC));
        }
    }
    if (before.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
    tzset();
#endif
}

void TestExpiry::longSpansAreExact_data()
{
    QTest::addColumn<qint64>("in");
    QTest::addColumn<bool>("onCalendar");

    QTest::newRow("N16 2147484 s, more than a timer of 31 bits") << qint64(2'147'484) << true;
    QTest::newRow("N16 4294968 s, more than one of 32 bits") << qint64(4'294'968) << true;
    QTest::newRow("N11 2^31") << qint64(2'147'483'648) << true;
    QTest::newRow("N11 2^32") << qint64(4'294'967'296) << true;
    QTest::newRow("N14 to the year 9999") << qint64(251'000'000'000) << true;
    QTest::newRow("N14 beyond the year 9999") << qint64(253'402'300'799) << false;
    QTest::newRow("N12 2^53 + 1") << qint64(9'007'199'254'740'993) << false;
    QTest::newRow("longest that is read") << qint64(9'200'000'000'000'000) << false;
}

void TestExpiry::longSpansAreExact()
{
    QFETCH(qint64, in);
    QFETCH(bool, onCalendar);

    FakeClock clock;
    const Expiry expiry(dataOf({}, in), receiptOf(clock, Origin::Issued, 0));
    QCOMPARE(readingOf(expiry, clock).secondsLeft(), in);
    QCOMPARE(readingOf(expiry, clock).state, TokenState::Active);
    QCOMPARE(readingOf(expiry, clock).fractionLeft, 1.0);
    QCOMPARE(expiry.lifetime(), in);
    QCOMPARE(expiry.momentUtc().isValid(), onCalendar);
    clock.advance(1s);
    QCOMPARE(readingOf(expiry, clock).secondsLeft(), in - 1);

    // Beside an expires_at the difference is told, not computed wrongly.
    const Expiry both(dataOf(nowOf(clock) + 900, in), receiptOf(clock, Origin::Issued, 0));
    const QString text = textOf(both.warnings(), Kind::ExpiryContradiction);
    QVERIFY2(text.contains(spanInWords(in - 900)), qPrintable(text));
    QCOMPARE(text.contains("a moment after the year 9999"_L1), !onCalendar);

    // Not a moment: an expires_at like that is as good as none.
    const Expiry at(dataOf(lastCalendarSecond + in, {}), receiptOf(clock, Origin::Issued, 0));
    QCOMPARE(at.source(), Source::None);
    QVERIFY(at.warnings().isEmpty());
}

void TestExpiry::fractionStaysInBounds()
{
    for (const Origin origin : {Origin::Issued, Origin::Introspected, Origin::Pasted}) {
        for (const qint64 at : {-100, 0, 1, 900, 5000}) {
            FakeClock clock;
            const Expiry expiry(dataOf(nowOf(clock) + at, 900), receiptOf(clock, origin, 0));
            double last = 1;
            for (int i = 0; i < 120; ++i, clock.advance(10s)) {
                const double fraction = readingOf(expiry, clock).fractionLeft;
                QVERIFY(fraction >= 0 && fraction <= last);
                last = fraction;
            }
            if (origin != Origin::Pasted)
                QCOMPARE(last, 0.0);
        }
    }
    FakeClock clock;
    const Expiry expiry(dataOf({}, 900), receiptOf(clock, Origin::Issued));
    clock.advance(450s);
    QCOMPARE(readingOf(expiry, clock).fractionLeft, 0.5);
    // Values that no parser lets through break nothing either.
    const Expiry odd(dataOf({}, 0), receiptOf(clock, Origin::Issued));
    QCOMPARE(readingOf(odd, clock).fractionLeft, 0.0);
}

void TestExpiry::knowsTheLifetime_data()
{
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<qint64>("left"); ///< by expires_at
    QTest::addColumn<qint64>("in");
    QTest::addColumn<qint64>("lifetime");

    QTest::newRow("issued") << Origin::Issued << qint64(60) << qint64(60) << qint64(60);
    QTest::newRow("issued, expires_at only") << Origin::Issued << qint64(60) << absent << qint64(60);
    QTest::newRow("issued, later expires_at only") << Origin::Issued << qint64(3600) << absent << qint64(3600);
    QTest::newRow("introspected, what is left") << Origin::Introspected << qint64(60) << qint64(60) << qint64(900);
    QTest::newRow("introspected, since the issue")
        << Origin::Introspected << qint64(60) << qint64(3600) << qint64(3600);
    QTest::newRow("introspected, expires_at only") << Origin::Introspected << qint64(60) << absent << qint64(900);
    QTest::newRow("pasted") << Origin::Pasted << qint64(60) << qint64(3600) << qint64(3600);
    QTest::newRow("pasted, expires_at only") << Origin::Pasted << qint64(60) << absent << qint64(900);
    // Lifetimes that would put the issue before 1970.
    QTest::newRow("pasted, of ages") << Origin::Pasted << qint64(60) << qint64(9'007'199'254'740'993) << qint64(900);
    QTest::newRow("introspected, of ages")
        << Origin::Introspected << qint64(60) << qint64(9'007'199'254'740'993) << qint64(900);
}

void TestExpiry::knowsTheLifetime()
{
    QFETCH(Origin, origin);
    QFETCH(qint64, left);
    QFETCH(qint64, in);
    QFETCH(qint64, lifetime);

    const FakeClock clock;
    const auto active = origin == Origin::Introspected ? std::optional(true) : std::nullopt;
    const Expiry expiry(dataOf(nowOf(clock) + left, fromTable(in), active), receiptOf(clock, origin));
    QCOMPARE(expiry.lifetime(), lifetime);
    QCOMPARE(readingOf(expiry, clock).fractionLeft, double(left) / double(lifetime));
}

void TestExpiry::spansInWords_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<QString>("words");

    const auto row = [](qint64 span, const QString &words) { QTest::addRow("%lld", span) << span << words; };
    row(0, u"0 s"_s);
    row(1, u"1 s"_s);
    row(59, u"59 s"_s);
    row(60, u"1 min"_s);
    row(61, u"1 min 1 s"_s);
    row(872, u"14 min 32 s"_s);
    row(900, u"15 min"_s);
    row(3599, u"59 min 59 s"_s);
    row(3600, u"1 h"_s);
    row(3605, u"1 h"_s);
    row(3660, u"1 h 1 min"_s);
    row(7500, u"2 h 5 min"_s);
    row(86'399, u"23 h 59 min"_s);
    row(86'400, u"1 d"_s);
    row(86'400 + 3599, u"1 d"_s);
    row(86'400 + 3600, u"1 d 1 h"_s);
    row(365 * 86'400 - 1, u"364 d 23 h"_s);
    row(365 * 86'400, u"1 y"_s);
    row(366 * 86'400, u"1 y 1 d"_s);
    row(9'200'000'000'000'000, u"291730086 y 91 d"_s);
}

void TestExpiry::spansInWords()
{
    QFETCH(qint64, span);

    QTEST(spanInWords(span), "words");
}

void TestExpiry::stateNamesAreUnique()
{
    QSet<QString> names;
    for (const TokenState state : {TokenState::Unknown, TokenState::Active, TokenState::Expiring, TokenState::Expired,
             TokenState::Inactive, TokenState::Revoked})
        names.insert(stateName(state));
    QCOMPARE(
        names, (QSet<QString> {u"unknown"_s, u"active"_s, u"expiring"_s, u"expired"_s, u"inactive"_s, u"revoked"_s}));
}

void TestExpiry::systemClockRuns()
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.utcNow();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());

    const auto start = clock.bootTime();
    QVERIFY(start > 0ms);
    QTRY_VERIFY(clock.bootTime() > start);
#ifdef Q_OS_LINUX
    // Never less than the clock that stops in suspend.
    timespec monotonic {};
    QCOMPARE(clock_gettime(CLOCK_MONOTONIC, &monotonic), 0);
    QVERIFY(clock.bootTime() >= std::chrono::seconds(monotonic.tv_sec));
#endif
}

QTEST_GUILESS_MAIN(TestExpiry)

#include "tst_expiry.moc"

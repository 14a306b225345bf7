// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spokenmarks.h"

#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;

namespace {

using Left = std::optional<std::chrono::milliseconds>;

ExpiryReading reading(TokenState state, Left left)
{
    ExpiryReading reading;
    reading.state = state;
    reading.left = left;
    return reading;
}

} // namespace

/// A countdown is said aloud at few moments, and never each second.
class TestSpokenMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysFew_data();
    void saysFew();
    void saysALifeInFewWords();
};

void TestSpokenMarks::saysFew_data()
{
    QTest::addColumn<ExpiryReading>("before");
    QTest::addColumn<ExpiryReading>("now");
    QTest::addColumn<bool>("isSaid");
    const auto row = [](const char *name, TokenState before, Left leftBefore, TokenState now, Left leftNow,
                         bool isSaid) {
        QTest::newRow(name) << reading(before, leftBefore) << reading(now, leftNow) << isSaid;
    };
    using enum TokenState;
    row("a second", Active, 900s, Active, 899s, false);
    row("five minutes", Active, 301s, Active, 300s, true);
    row("after five minutes", Active, 300s, Active, 299s, false);
    row("one minute", Expiring, 61s, Expiring, 60s, true);
    row("slept through both", Active, 400s, Active, 30s, true);
    row("about to end", Active, 91s, Expiring, 90s, true);
    row("the end", Expiring, 1s, Expired, 0s, true);
    row("after the end", Expired, 0s, Expired, -1s, false);
    row("revoked", Active, 400s, Revoked, 400s, true);
    row("revoked, and the time goes on", Revoked, 301s, Revoked, 300s, false);
    row("renewed", Active, 200s, Active, 900s, false);
    row("no time known", Unknown, {}, Unknown, {}, false);
    row("a time becomes known", Active, {}, Active, 100s, false);
}

void TestSpokenMarks::saysFew()
{
    QFETCH(ExpiryReading, before);
    QFETCH(ExpiryReading, now);
    QTEST(isWorthSaying(before, now), "isSaid");
}

void TestSpokenMarks::saysALifeInFewWords()
{
    int said = 0;
    ExpiryReading before = reading(TokenState::Active, 900s);
    for (auto left = 899s; left >= -60s; left -= 1s) {
        const auto state = left > 90s ? TokenState::Active : left > 0s ? TokenState::Expiring : TokenState::Expired;
        const ExpiryReading now = reading(state, left);
        said += isWorthSaying(before, now);
        before = now;
    }
    QCOMPARE(said, 4); // 5 min, about to end, 1 min, the end
}

QTEST_GUILESS_MAIN(TestSpokenMarks)
#include "tst_spokenmarks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scopecatalogue.h"
#include "session/inspection.h"
#include "session/timewords.h"
#include "support/fakeclock.h"

#include <QTest>

#include <ctime>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void setZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    tzset();
}

} // namespace

/// What is said about a token's times.
class TestTimeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void labelsTellBothTimes();
    void labelsTellOneTimeWhereBothAreTheSame();
    void labelsTellTheDateOfAnotherDay();
    void noLabelWithoutAMoment();
    void theLineInSentences_data();
    void theLineInSentences();
    void theSkew_data();
    void theSkew();
    void theSkewByALaterAnswer();
    void allSources();

private:
    Inspection inspection(Receipt::Origin origin, bool hasDate = true) const;

    FakeClock m_clock;
};

void TestTimeWords::init()
{
    m_clock = FakeClock();
    setZone("Asia/Kolkata");
}

/// Of a token with 900 s to live.
Inspection TestTimeWords::inspection(Receipt::Origin origin, bool hasDate) const
{
    TokenData data;
    data.expiresIn = 900;
    data.expiresAt = m_clock.utcNow().toSecsSinceEpoch() + 900;
    Receipt receipt {origin, m_clock.utcNow(), m_clock.bootTime(), {}};
    if (hasDate)
        receipt.serverDate = m_clock.utcNow();
    return inspected(data, receipt, {}, ScopeCatalogue::builtIn());
}

void TestTimeWords::labelsTellBothTimes()
{
    const Expiry expiry = inspection(Receipt::Origin::Issued).expiry;
    m_clock.advance(300s);
    Timeline line = timelineOf(expiry, expiry.read(m_clock, {}, false));
    QCOMPARE(issuedLabel(line, m_clock.utcNow()), (MomentLabel {u"Issued 22:54:12"_s, u"17:24:12 UTC"_s}));
    QCOMPARE(
        nowLabel(line, TokenState::Active, m_clock.utcNow()), (MomentLabel {u"Now 22:59:12"_s, u"17:29:12 UTC"_s}));
    QCOMPARE(
        endLabel(line, TokenState::Active, m_clock.utcNow()), (MomentLabel {u"Ends 23:09:12"_s, u"17:39:12 UTC"_s}));

    QCOMPARE(endLabel(line, TokenState::Revoked, m_clock.utcNow()).here, u"Would end 23:09:12"_s);
    QVERIFY(nowLabel(line, TokenState::Revoked, m_clock.utcNow()).isEmpty());
    QVERIFY(nowLabel(line, TokenState::Inactive, m_clock.utcNow()).isEmpty());
    line.isIssueEstimated = true;
    QCOMPARE(issuedLabel(line, m_clock.utcNow()).here, u"Issued about 22:54:12"_s);
    m_clock.advance(600s);
    line = timelineOf(expiry, expiry.read(m_clock, {}, false));
    QCOMPARE(endLabel(line, TokenState::Active, m_clock.utcNow()).here, u"Ended 23:09:12"_s);
}

void TestTimeWords::labelsTellOneTimeWhereBothAreTheSame()
{
    setZone("UTC");
    const Expiry expiry = inspection(Receipt::Origin::Issued).expiry;
    const Timeline line = timelineOf(expiry, expiry.read(m_clock, {}, false));
    QCOMPARE(endLabel(line, TokenState::Active, m_clock.utcNow()), (MomentLabel {u"Ends 17:39:12 UTC"_s, {}}));
}

void TestTimeWords::labelsTellTheDateOfAnotherDay()
{
    const Expiry expiry = inspection(Receipt::Origin::Issued).expiry;
    m_clock.advance(2h); // another day in India only
    const Timeline line = timelineOf(expiry, expiry.read(m_clock, {}, false));
    QCOMPARE(endLabel(line, TokenState::Active, m_clock.utcNow()),
        (MomentLabel {u"Ended 2026-11-22 23:09:12"_s, u"17:39:12 UTC"_s}));
}

void TestTimeWords::noLabelWithoutAMoment()
{
    const Timeline line;
    for (const MomentLabel &label :
        {issuedLabel(line, m_clock.utcNow()), nowLabel(line, TokenState::Active, m_clock.utcNow()),
            endLabel(line, TokenState::Active, m_clock.utcNow())})
        QVERIFY(label.isEmpty());
}

void TestTimeWords::theLineInSentences_data()
{
    QTest::addColumn<Receipt::Origin>("origin");
    QTest::addColumn<qint64>("age"); ///< seconds
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<QString>("words");

    const QString issued = u"Issued at 22:54:12 (UTC+5:30) · 17:24:12 UTC. "_s;
    const QString end = u"23:09:12 (UTC+5:30) · 17:39:12 UTC."_s;
    using Origin = Receipt::Origin;
    QTest::newRow("fresh") << Origin::Issued << qint64(0) << false
                           << issued + u"Ends at "_s + end + u" 0 % of its life is over."_s;
    QTest::newRow("a third") << Origin::Issued << qint64(300) << false
                             << issued + u"Ends at "_s + end + u" 33 % of its life is over."_s;
    QTest::newRow("over") << Origin::Issued << qint64(900) << false << issued + u"Ended at "_s + end;
    QTest::newRow("revoked") << Origin::Issued << qint64(300) << true << issued + u"Would have lasted until "_s + end;
    QTest::newRow("revoked, over") << Origin::Issued << qint64(900) << true << issued + u"Would have ended at "_s + end;
    QTest::newRow("pasted")
        << Origin::Pasted << qint64(450) << false
        << u"Issued at about 22:54:12 (UTC+5:30) · 17:24:12 UTC: nobody here saw it, so it is estimated from the end. "_s
            + u"Ends at "_s + end + u" 50 % of its life is over."_s;
}

void TestTimeWords::theLineInSentences()
{
    QFETCH(Receipt::Origin, origin);
    QFETCH(qint64, age);
    QFETCH(bool, revoked);
    const Expiry expiry = inspection(origin).expiry;
    m_clock.advance(std::chrono::seconds(age));
    const ExpiryReading reading = expiry.read(m_clock, {}, revoked);
    QTEST(timelineInWords(timelineOf(expiry, reading), reading.state, m_clock.utcNow()), "words");
    QCOMPARE(timelineInWords({}, TokenState::Unknown, m_clock.utcNow()), u"When the token ends isn't known."_s);
}

void TestTimeWords::theSkew_data()
{
    QTest::addColumn<Receipt::Origin>("origin");
    QTest::addColumn<bool>("hasDate");
    QTest::addColumn<bool>("isSet"); ///< the clock, meanwhile
    QTest::addColumn<QString>("words");
    using Origin = Receipt::Origin;
    QTest::newRow("agrees") << Origin::Issued << true << false << u"This computer's clock agrees with the server's."_s;
    QTest::newRow("no Date")
        << Origin::Issued << false << false
        << u"The answer that told the times had no Date, so how far this computer's clock is off isn't known."_s;
    QTest::newRow("no Date, set since") << Origin::Issued << false << true
                                        << u"The answer that told the times had no Date, so how far this computer's "
                                           u"clock is off isn't known. It was set forward by "
                                           "1 h since; the time left doesn't change with it."_s;
    QTest::newRow("pasted") << Origin::Pasted << false << false
                            << u"No server has answered, so how far this computer's clock is off isn't known."_s;
}

void TestTimeWords::theSkew()
{
    QFETCH(Receipt::Origin, origin);
    QFETCH(bool, hasDate);
    QFETCH(bool, isSet);
    const Inspection about = inspection(origin, hasDate);
    if (isSet)
        m_clock.setWallClock(m_clock.utcNow().addSecs(3600));
    QTEST(skewInWords(about, about.expiry.read(m_clock, {}, false)), "words");
}

void TestTimeWords::theSkewByALaterAnswer()
{
    const auto words = [this](const Inspection &about) {
        return skewInWords(about, about.expiry.read(m_clock, {}, false));
    };
    Inspection about = inspection(Receipt::Origin::Pasted, false);
    about.lastAnswer = Receipt {Receipt::Origin::Introspected, m_clock.utcNow(), m_clock.bootTime(), {}};
    QCOMPARE(words(about), u"The server's answer had no Date, so how far this computer's clock is off isn't known."_s);
    about.lastAnswer->serverDate = m_clock.utcNow().addSecs(-60);
    QCOMPARE(words(about), u"This computer's clock is 1 min ahead of the server's."_s);
    about.lastAnswer.reset();
    about.receipt.told = ToldTime {ToldTime::Kind::DateOfIssue, m_clock.utcNow()};
    QCOMPARE(words(about),
        u"The Date of the pasted answer is as old as that, so how far this computer's clock is off isn't known."_s);
}

void TestTimeWords::allSources()
{
    const auto sources = expirySources(inspection(Receipt::Origin::Issued).expiry);
    const QString words = sourcesInWords(sources, m_clock.utcNow());
    QVERIFY2(words.startsWith(u"expires_in of the issue: 900 s, ends at 23:09:12 (UTC+5:30) · 17:39:12 UTC\n"
                              "✓ followed. It is believed first"),
        qPrintable(words));
    QCOMPARE(words.split(u"\n\n"_s).size(), sources.size());
    for (const ExpirySource &source : sources)
        QVERIFY(words.contains(source.why));
    QVERIFY(words.contains(u"Date of the issue: 17:24:12 UTC\n"));
}

QTEST_GUILESS_MAIN(TestTimeWords)

#include "tst_timewords.moc"

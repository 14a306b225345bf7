// SPDX-License-Identifier: GPL-3.0-or-later
#include "expiryrig.h"

#include <QSet>
#include <QTest>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Figure = ExpirySource::Figure;
using Origin = Receipt::Origin;
using Sources = QList<ExpirySource>;

QStringList namesOf(const Sources &sources)
{
    QStringList names;
    for (const ExpirySource &source : sources)
        names.append(sourceName(source));
    return names;
}

ExpirySource find(const ExpiryRig &rig, const QString &name)
{
    for (const ExpirySource &source : expirySources(rig.expiry)) {
        if (sourceName(source) == name)
            return source;
    }
    return {};
}

/// "followed", "agrees" or "no".
QString beliefIn(const ExpirySource &source)
{
    return source.isFollowed ? u"followed"_s : source.isBelieved ? u"agrees"_s : u"no"_s;
}

/// What \a source says of the end, in seconds from now by the server's clock.
std::optional<qint64> endOf(const ExpirySource &source, const ExpiryRig &rig)
{
    return source.endsUtc.isValid() ? std::optional(source.endsUtc.toSecsSinceEpoch() - rig.now()) : std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<qint64>)

/// The figures that an expiry rests on, and what is made of each.
class TestExpirySources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoSources();
    void ofAnIssue();
    void ofPastedText();
    void ofPastedTextThatTellsItsTime_data();
    void ofPastedTextThatTellsItsTime();
    void ofAnIssueAndACheck();
    void onlyWhatIsThere();
    void saysWhatAFigureIsWorth_data();
    void saysWhatAFigureIsWorth();
    void momentsBeyondTheCalendar();
    void aClockThatIsOff_data();
    void aClockThatIsOff();
    void aCheckOfPastedTextReplacesIt();
    void oneFigureIsFollowed();
    void countsAnIntrospectionFromTheIssue();
};

void TestExpirySources::nothingHasNoSources()
{
    QVERIFY(expirySources(Expiry()).isEmpty());
}

void TestExpirySources::ofAnIssue()
{
    ExpiryRig rig;
    rig.skew = 2;
    rig.issue(900, 900);
    const qint64 issued = rig.now();
    rig.clock.advance(100s);
    QCOMPARE(namesOf(expirySources(rig.expiry)),
        QStringList({u"issue.expires_in"_s, u"issue.expires_at"_s, u"issue.date"_s, u"issue.local_clock"_s}));
    const ExpirySource in = find(rig, u"issue.expires_in"_s);
    QCOMPARE(in.value, 900);
    QCOMPARE(in.endsUtc.toSecsSinceEpoch(), issued + 900);
    QCOMPARE(in.receivedUtc.toSecsSinceEpoch(), issued); // by the server's clock
    QCOMPARE(beliefIn(in), u"followed"_s);
    QVERIFY(in.why.startsWith(u"It is believed first"));
    const ExpirySource at = find(rig, u"issue.expires_at"_s);
    QCOMPARE(at.value, issued + 900);
    QCOMPARE(beliefIn(at), u"agrees"_s);
    QCOMPARE(at.why, u"It comes to the same end as the figure that is followed."_s);
    const ExpirySource date = find(rig, u"issue.date"_s);
    QCOMPARE(date.value, issued);
    QVERIFY(!date.endsUtc.isValid());
    QVERIFY(date.isBelieved && !date.isFollowed);
    const ExpirySource clock = find(rig, u"issue.local_clock"_s);
    QCOMPARE(clock.value, issued + 2);
    QCOMPARE(clock.skew, 2);
    QVERIFY(clock.isBelieved);
}

void TestExpirySources::ofPastedText()
{
    ExpiryRig rig;
    rig.paste(600, 900);
    QCOMPARE(namesOf(expirySources(rig.expiry)),
        QStringList({u"pasted.expires_in"_s, u"pasted.expires_at"_s, u"pasted.local_clock"_s}));
    const ExpirySource in = find(rig, u"pasted.expires_in"_s);
    QCOMPARE(beliefIn(in), u"no"_s);
    QVERIFY(!in.endsUtc.isValid());
    QVERIFY2(in.why.contains(u"Nobody knows when"), qPrintable(in.why));
    const ExpirySource at = find(rig, u"pasted.expires_at"_s);
    QCOMPARE(beliefIn(at), u"followed"_s);
    QCOMPARE(endOf(at, rig), 600);
    QVERIFY2(at.why.contains(u"this computer's clock"), qPrintable(at.why));
    QVERIFY(find(rig, u"pasted.local_clock"_s).isBelieved);
}

void TestExpirySources::ofPastedTextThatTellsItsTime_data()
{
    using Kind = ToldTime::Kind;
    using Seconds = ExpiryRig::Seconds;
    const Seconds none;
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("ago");
    QTest::addColumn<Seconds>("expiresAt");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("beliefs"); // of expires_in and expires_at
    QTest::addColumn<Seconds>("left");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char *name, Kind kind, qint64 ago, Seconds expiresAt, bool active, const QString &beliefs,
                         Seconds left, int warnings) {
        QTest::newRow(name) << int(kind) << ago << expiresAt << active << beliefs << left << warnings;
    };
    row("issue, agrees", Kind::IssueInReport, 60, 840, false, u"agrees followed"_s, 840, 0);
    row("issue, over since an hour", Kind::IssueInReport, 4500, -3600, true, u"agrees followed"_s, -3600, 0);
    row("issue, contradicts", Kind::IssueInReport, 60, 300, false, u"no followed"_s, 300, 1);
    row("issue, expires_in alone", Kind::IssueInReport, 60, none, false, u"followed no"_s, 840, 0);
    row("issue in a check's report", Kind::IssueInCheck, 60, 300, true, u"no followed"_s, 300, 0);
    row("issue in a check's report, expires_at too late", Kind::IssueInCheck, 60, 900, true, u"no followed"_s, 900, 0);
    row("Date of an issue, expires_in alone", Kind::DateOfIssue, 1000, none, false, u"followed no"_s, -100, 0);
    row("Date of an issue, to come", Kind::DateOfIssue, -3600, none, false, u"followed no"_s, 900, 1);
    row("Date of a check, to come", Kind::DateOfCheck, -3600, 4500, true, u"agrees followed"_s, 900, 1);
    row("Date of an issue, hardly to come", Kind::DateOfIssue, -30, none, false, u"followed no"_s, 900, 0);
    row("Date of a check, long after the issue", Kind::DateOfCheck, 60, 300, true, u"no followed"_s, 300, 0);
    row("Date of a check, expires_at too late", Kind::DateOfCheck, 60, 900, true, u"no followed"_s, 900, 1);
    row("Date of a check, expires_at was over", Kind::DateOfCheck, 60, -100, true, u"no followed"_s, -100, 1);
}

void TestExpirySources::ofPastedTextThatTellsItsTime()
{
    QFETCH(int, kind);
    QFETCH(qint64, ago);
    QFETCH(ExpiryRig::Seconds, expiresAt);
    QFETCH(bool, active);
    ExpiryRig rig;
    rig.pasteTold(ToldTime::Kind(kind), ago, expiresAt, 900, active ? std::optional(true) : std::nullopt);
    const ExpirySource byExpiresIn = find(rig, u"pasted.expires_in"_s);
    QTEST(beliefIn(byExpiresIn) + u' ' + beliefIn(find(rig, u"pasted.expires_at"_s)), "beliefs");
    const bool isOfCheck = kind == int(ToldTime::Kind::IssueInCheck);
    QCOMPARE(endOf(byExpiresIn, rig), isOfCheck ? std::nullopt : std::optional<qint64>(900 - ago));
    QTEST(rig.left(), "left");
    QTEST(int(rig.expiry.warnings().size()), "warnings");
    QCOMPARE(rig.expiry.clockSkew(), std::nullopt); // the text is older than its paste
    const bool isReport = isOfCheck || kind == int(ToldTime::Kind::IssueInReport);
    const ExpirySource told = find(rig, isReport ? u"pasted.issued_at"_s : u"pasted.date"_s);
    QCOMPARE(told.value, rig.now() - ago);
    QVERIFY(told.isBelieved);
    QVERIFY(told.why.endsWith(u'.'));
    const bool isIssue = kind != int(ToldTime::Kind::DateOfCheck);
    QCOMPARE(rig.expiry.isIssueKnown(), isIssue);
    if (isIssue)
        QCOMPARE(rig.expiry.lifetime(), rig.left().value() + std::max<qint64>(ago, 0));
}

void TestExpirySources::ofAnIssueAndACheck()
{
    ExpiryRig rig;
    rig.issue(900, 900);
    const QDateTime issued = rig.clock.utcNow();
    rig.check(100s, 800, 800);
    rig.check(100s, 700, 700);
    QCOMPARE(namesOf(expirySources(rig.expiry)),
        QStringList({u"issue.expires_in"_s, u"issue.expires_at"_s, u"issue.date"_s, u"issue.local_clock"_s,
            u"introspection.expires_in"_s, u"introspection.expires_at"_s, u"introspection.date"_s,
            u"introspection.local_clock"_s}));
    QCOMPARE(find(rig, u"issue.expires_in"_s).value, 900);
    QCOMPARE(find(rig, u"issue.expires_in"_s).receivedUtc, issued);
    QCOMPARE(find(rig, u"introspection.expires_in"_s).value, 700); // of the last one
    QCOMPARE(find(rig, u"introspection.expires_in"_s).receivedUtc, issued.addSecs(200));
}

void TestExpirySources::onlyWhatIsThere()
{
    ExpiryRig rig;
    rig.skew.reset();
    rig.issue(600, {});
    QCOMPARE(namesOf(expirySources(rig.expiry)), QStringList({u"issue.expires_at"_s, u"issue.local_clock"_s}));
    QVERIFY(find(rig, u"issue.expires_at"_s).why.contains(u"came without a Date"));
    QVERIFY(!find(rig, u"issue.local_clock"_s).skew);
    QVERIFY(find(rig, u"issue.local_clock"_s).isBelieved);
}

void TestExpirySources::saysWhatAFigureIsWorth_data()
{
    QTest::addColumn<std::optional<qint64>>("issueIn"); ///< absent: the token is pasted, with an end 600 s on
    QTest::addColumn<std::optional<qint64>>("at"); ///< of a check 300 s later, from then
    QTest::addColumn<std::optional<qint64>>("in");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("belief");
    QTest::addColumn<std::optional<qint64>>("end"); ///< from the check
    QTest::addColumn<QString>("why"); ///< a part of it

    using Seconds = std::optional<qint64>;
    const Seconds none;
    const QString checkIn = u"introspection.expires_in"_s;
    const QString checkAt = u"introspection.expires_at"_s;
    const auto row = [](const char *name, Seconds issueIn, Seconds at, Seconds in, const QString &source,
                         const QString &belief, Seconds end, const QString &why) {
        QTest::newRow(name) << issueIn << at << in << source << belief << end << why;
    };
    row("from now", 900, none, 600, checkIn, u"agrees"_s, 600, u"so it says what is left"_s);
    row("from the issue", 900, none, 900, checkIn, u"agrees"_s, 600, u"the whole lifetime, not what is left"_s);
    row("neither", 900, none, 700, checkIn, u"followed"_s, 700, u"as the server's newest word"_s);
    row("neither, replaces", 900, none, 700, u"issue.expires_in"_s, u"no"_s, 600, u"the server's newest word counts"_s);
    row("neither, outvoted", 900, 600, 700, checkIn, u"no"_s, 700, u"misses the end known from the issue"_s);
    row("expires_at agrees", 900, 600, 600, checkAt, u"agrees"_s, 600, u"comes to the same end"_s);
    row("expires_at outvoted", 900, 100, 600, checkAt, u"no"_s, 100,
        u"misses the end that is followed by 8 min 20 s"_s);
    row("issue stays", 900, 100, 600, u"issue.expires_in"_s, u"followed"_s, 600, u"believed first"_s);
    row("elsewhere, earlier expires_at", none, 300, 900, checkAt, u"followed"_s, 300, u"the earlier of the two"_s);
    row("elsewhere, later expires_in", none, 300, 900, checkIn, u"no"_s, 900, u"is not published"_s);
    row("elsewhere, both", none, 300, 300, checkIn, u"followed"_s, 300, u"the same end as expires_at"_s);
    row("elsewhere, later expires_at", none, 900, 300, checkIn, u"followed"_s, 300, u"ends before expires_at"_s);
    row("elsewhere, past expires_at", none, -10, 300, checkIn, u"followed"_s, 300, u"The server still counts"_s);
    row("elsewhere, expires_in alone", none, none, 300, checkIn, u"followed"_s, 300, u"may end earlier"_s);
    row("elsewhere, expires_at alone", none, 300, none, checkAt, u"followed"_s, 300, u"has no expires_in"_s);
}

void TestExpirySources::saysWhatAFigureIsWorth()
{
    QFETCH(std::optional<qint64>, issueIn);
    QFETCH(std::optional<qint64>, at);
    QFETCH(std::optional<qint64>, in);
    QFETCH(QString, source);
    QFETCH(QString, why);
    ExpiryRig rig;
    if (issueIn)
        rig.issue({}, issueIn);
    else
        rig.paste(600, {});
    rig.check(300s, at, in);
    const ExpirySource found = find(rig, source);
    QTEST(beliefIn(found), "belief");
    QTEST(endOf(found, rig), "end");
    QVERIFY2(found.why.contains(why), qPrintable(found.why));
}

void TestExpirySources::momentsBeyondTheCalendar()
{
    ExpiryRig rig;
    rig.issue(lastCalendarSecond, 9'007'199'254'740'993); // N12, N14
    for (const QString &name : {u"issue.expires_in"_s, u"issue.expires_at"_s})
        QVERIFY(!find(rig, name).endsUtc.isValid());
    QCOMPARE(find(rig, u"issue.expires_in"_s).value, 9'007'199'254'740'993);
    QVERIFY(find(rig, u"issue.expires_at"_s).why.contains(u"after the year 9999"));
    rig.check(10s, 900, 9'007'199'254'740'993 - 10);
    QVERIFY(!find(rig, u"introspection.expires_in"_s).why.isEmpty());
}

void TestExpirySources::aClockThatIsOff_data()
{
    QTest::addColumn<qint64>("skew");
    QTest::addColumn<bool>("isBelieved");
    QTest::newRow("right") << qint64(0) << true;
    QTest::newRow("5 s behind") << qint64(-5) << true;
    QTest::newRow("6 s behind") << qint64(-6) << false;
    QTest::newRow("C2 an hour ahead") << qint64(3600) << false;
}

void TestExpirySources::aClockThatIsOff()
{
    QFETCH(qint64, skew);
    ExpiryRig rig;
    rig.skew = skew;
    rig.issue(900, 900);
    const ExpirySource clock = find(rig, u"issue.local_clock"_s);
    QTEST(clock.isBelieved, "isBelieved");
    QCOMPARE(clock.skew, skew);
    QCOMPARE(clock.why.contains(u"contradicts the Date"), !clock.isBelieved);
    QCOMPARE(beliefIn(find(rig, u"issue.expires_at"_s)), u"agrees"_s); // whatever this clock says
}

void TestExpirySources::aCheckOfPastedTextReplacesIt()
{
    ExpiryRig rig;
    rig.paste(5000, 900);
    rig.check(10s, 300, 300);
    const ExpirySource old = find(rig, u"pasted.expires_at"_s);
    QCOMPARE(beliefIn(old), u"no"_s);
    QCOMPARE(old.why, u"The server was asked since, and its own answer counts."_s);

    rig.paste(300, {});
    rig.check(10s, 290, 290);
    QCOMPARE(beliefIn(find(rig, u"pasted.expires_at"_s)), u"agrees"_s);
}

/// Whatever comes together, exactly one figure is followed where there is an end, it gives that end, and every figure
/// has a reason.
void TestExpirySources::oneFigureIsFollowed()
{
    using Seconds = std::optional<qint64>;
    const QList<Seconds> figures {Seconds(), -100, 0, 3, 600, 900, 5000, lastCalendarSecond};
    for (const Origin origin : {Origin::Issued, Origin::Pasted}) {
        for (const Seconds &firstAt : figures) {
            for (const Seconds &checkAt : figures) {
                for (const Seconds &checkIn : figures) {
                    if (checkIn && *checkIn < 0)
                        continue; // which no parser lets through
                    ExpiryRig rig;
                    rig.receive(origin, firstAt, 900);
                    rig.check(300s, checkAt, checkIn);
                    int followed = 0;
                    for (const ExpirySource &source : expirySources(rig.expiry)) {
                        QVERIFY(!source.why.isEmpty());
                        QVERIFY(source.receivedUtc.isValid());
                        QVERIFY(source.isBelieved || !source.isFollowed);
                        if (!source.isFollowed)
                            continue;
                        ++followed;
                        QCOMPARE(source.endsUtc, rig.expiry.momentUtc());
                    }
                    QCOMPARE(followed, rig.expiry.source() == Expiry::Source::None ? 0 : 1);
                }
            }
        }
    }
}

void TestExpirySources::countsAnIntrospectionFromTheIssue()
{
    ExpiryRig rig;
    rig.skew = 3600;
    rig.issue({}, 900);
    rig.check(300s, {}, 903);
    const ExpirySource source = find(rig, u"introspection.expires_in"_s);
    QCOMPARE(endOf(source, rig), 603);
    QVERIFY(source.isBelieved);
}

QTEST_GUILESS_MAIN(TestExpirySources)

#include "tst_expirysources.moc"

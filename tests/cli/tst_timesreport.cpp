// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonreport.h"
#include "cli/textreport.h"
#include "reportrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray full = R"({"access_token":"token-made-up-for-a-test","expires_at":1795369152,"expires_in":900})";

QString textOf(const ReportRig &rig)
{
    return QString::fromUtf8(textReport(rig.report()));
}

/// The lines below "Times", without their indent.
QStringList timesIn(const QString &text)
{
    QStringList lines = text.section(u"\nTimes\n"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

QJsonObject timesOf(const ReportRig &rig)
{
    return QJsonDocument::fromJson(jsonReport(rig.report())).object()[u"times"].toObject();
}

QJsonObject sourceOf(const QJsonObject &times, const QString &name)
{
    for (const QJsonValue source : times[u"sources"].toArray()) {
        if (source[u"source"].toString() == name)
            return source.toObject();
    }
    return {};
}

QStringList namesOf(const QJsonObject &times)
{
    QStringList names;
    for (const QJsonValue source : times[u"sources"].toArray())
        names.append(source[u"source"].toString());
    return names;
}

/// As an introspection would do it, \a later.
void check(ReportRig &rig, std::chrono::seconds later, std::optional<qint64> expiresIn)
{
    rig.clock.advance(later);
    rig.inspection.expiry =
        rig.inspection.expiry.measuredAgain({rig.receipt(Receipt::Origin::Introspected), {}, expiresIn}, true);
}

} // namespace

/// The figures that an expiry rests on, in both kinds of report.
class TestTimesReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textOfAnIssue();
    void textOfACheck();
    void textWithoutATime();
    void textOfPastedText();
    void jsonOfAnIssue();
    void jsonOfACheck();
    void jsonOfPastedText();
    void jsonWithoutATime();
    void jsonKeepsIntegersExact();
};

void TestTimesReport::initTestCase()
{
    qputenv("TZ", "Asia/Kolkata");
    tzset();
    QCOMPARE(QDateTime::currentDateTime().offsetFromUtc(), 19800);
}

void TestTimesReport::textOfAnIssue()
{
    const QStringList lines = timesIn(textOf(ReportRig(full)));
    const QString end = u"ends 23:09:12 (UTC+5:30) · 17:39:12 UTC"_s;
    QCOMPARE(lines.size(), 6);
    const auto cells = [&lines](int at) { return lines.at(at).split(QRegularExpression(u" {2,}"_s)); };
    QCOMPARE(cells(0), QStringList({u"expires_in of the issue"_s, u"900 s"_s, end, u"✓ followed"_s}));
    QCOMPARE(cells(1), QStringList({u"expires_at of the issue"_s, u"1795369152"_s, end, u"✓ agrees"_s}));
    QCOMPARE(cells(2), QStringList({u"Date of the issue"_s, u"17:24:12 UTC"_s, u"✓ believed"_s}));
    QCOMPARE(cells(3), QStringList({u"Local clock at the issue"_s, u"17:24:12 UTC"_s, u"✓ believed"_s}));
    QCOMPARE(lines.at(4), u"This computer's clock agrees with the server's."_s);
    QVERIFY(lines.at(5).startsWith(u"expires_in of the issue: It is believed first"));
}

void TestTimesReport::textOfACheck()
{
    ReportRig rig(R"({"access_token":"x","expires_at":1795360000,"expires_in":900})");
    check(rig, 300s, 900);
    const QString text = textOf(rig);
    const QStringList lines = timesIn(text);
    QVERIFY2(text.contains(QRegularExpression(u"\n  expires_in of the check +900 s +ends 23:09:12 .* +✓ agrees\n"_s)),
        qPrintable(text));
    QCOMPARE(lines.filter(u"✗ not believed"_s).size(), 1);
    QCOMPARE(lines.filter(QRegularExpression(u"^expires_at of the issue: It misses the end"_s)).size(), 1);
    QVERIFY(text.startsWith(u"✓ Active  10 min left\n"));
}

void TestTimesReport::textWithoutATime()
{
    const QString text = textOf(ReportRig(R"({"active":true})", Receipt::Origin::Introspected));
    QVERIFY2(!text.contains(u"Times\n"), qPrintable(text));
}

void TestTimesReport::textOfPastedText()
{
    const QStringList lines = timesIn(textOf(ReportRig(full, Receipt::Origin::Pasted)));
    QVERIFY(lines.contains(u"No server has answered, so how far this computer's clock is off isn't known."_s));
    QVERIFY(!lines.join(u'\n').contains(u"Date of"));
    QCOMPARE(lines.filter(QRegularExpression(u"^expires_in of the paste: Nobody knows"_s)).size(), 1);
}

void TestTimesReport::jsonOfAnIssue()
{
    ReportRig rig(full);
    rig.clock.advance(100s);
    const QJsonObject times = timesOf(rig);
    QCOMPARE(times.keys(),
        QStringList({u"clock_skew_seconds"_s, u"issued_at_is_estimated"_s, u"issued_at_utc"_s, u"sources"_s}));
    QCOMPARE(times[u"issued_at_utc"].toString(), u"2026-11-22T17:24:12Z"_s);
    QCOMPARE(times[u"issued_at_is_estimated"], QJsonValue(false));
    QCOMPARE(times[u"clock_skew_seconds"], QJsonValue(0));
    QCOMPARE(namesOf(times),
        QStringList({u"issue.expires_in"_s, u"issue.expires_at"_s, u"issue.date"_s, u"issue.local_clock"_s}));
    const QJsonObject in = sourceOf(times, u"issue.expires_in"_s);
    QCOMPARE(in.keys(),
        QStringList({u"believed"_s, u"ends_at_utc"_s, u"figure"_s, u"received_at_utc"_s, u"source"_s, u"why"_s}));
    QCOMPARE(in[u"figure"], QJsonValue(900));
    QCOMPARE(in[u"ends_at_utc"].toString(), u"2026-11-22T17:39:12Z"_s);
    QCOMPARE(in[u"received_at_utc"].toString(), u"2026-11-22T17:24:12Z"_s);
    QCOMPARE(in[u"believed"], QJsonValue(true));
    QVERIFY(in[u"why"].toString().startsWith(u"It is believed first"));
    const QJsonObject date = sourceOf(times, u"issue.date"_s);
    QCOMPARE(date[u"figure"].toString(), u"2026-11-22T17:24:12Z"_s);
    QVERIFY(date[u"ends_at_utc"].isNull());
}

void TestTimesReport::jsonOfACheck()
{
    ReportRig rig(full);
    check(rig, 300s, 600);
    check(rig, 100s, 100);
    const QJsonObject times = timesOf(rig);
    QCOMPARE(sourceOf(times, u"introspection.expires_in"_s)[u"figure"], QJsonValue(100));
    QCOMPARE(sourceOf(times, u"introspection.expires_in"_s)[u"ends_at_utc"].toString(), u"2026-11-22T17:32:32Z"_s);
    QCOMPARE(sourceOf(times, u"issue.expires_in"_s)[u"believed"], QJsonValue(false));
    QCOMPARE(sourceOf(times, u"issue.expires_in"_s)[u"figure"], QJsonValue(900));
    QCOMPARE(times[u"issued_at_utc"].toString(), u"2026-11-22T17:24:12Z"_s);
}

void TestTimesReport::jsonOfPastedText()
{
    const QJsonObject times = timesOf(ReportRig(full, Receipt::Origin::Pasted));
    QCOMPARE(times[u"issued_at_utc"].toString(), u"2026-11-22T17:24:12Z"_s);
    QCOMPARE(times[u"issued_at_is_estimated"], QJsonValue(true));
    QVERIFY(sourceOf(times, u"pasted.expires_in"_s)[u"ends_at_utc"].isNull());
    QCOMPARE(sourceOf(times, u"pasted.expires_in"_s)[u"believed"], QJsonValue(false));
}

void TestTimesReport::jsonWithoutATime()
{
    const QJsonObject times = timesOf(ReportRig(R"({"active":false})", Receipt::Origin::Introspected));
    QVERIFY(times[u"issued_at_utc"].isNull());
    QVERIFY(times[u"issued_at_is_estimated"].isNull());
    QCOMPARE(namesOf(times), QStringList({u"introspection.date"_s, u"introspection.local_clock"_s}));
}

void TestTimesReport::jsonKeepsIntegersExact()
{
    const QByteArray bytes = jsonReport(ReportRig(R"({"access_token":"x","expires_in":9007199254740993})").report());
    QCOMPARE(bytes.count("9007199254740993"), 3); // the field, its source, what is left
    QVERIFY(bytes.contains("\"figure\": 9007199254740993"));
}

QTEST_GUILESS_MAIN(TestTimesReport)

#include "tst_timesreport.moc"

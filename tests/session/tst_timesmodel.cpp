// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timesmodel.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

TokenData dataOf(std::optional<qint64> expiresAt, std::optional<qint64> expiresIn)
{
    TokenData data;
    data.expiresAt = expiresAt;
    data.expiresIn = expiresIn;
    return data;
}

} // namespace

/// The table of figures that an expiry rests on.
class TestTimesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void isEmptyWithoutAnExpiry();
    void showsAnIssue();
    void showsACheckBelow();
    void staysQuietWhileNothingChanges();
    void tellsDatesAfterMidnight();
    void saysWhyAndWhen();
    void unknownEnds();
    void hasLocalTimesOnlyWhereTheyDiffer();
    void survivesOddIndexes();

private:
    Expiry issued(qint64 skew = 0) const;
    QString cell(int row, TimesModel::Column column) const { return m_model->index(row, column).data().toString(); }
    QString row(int at) const;

    FakeClock m_clock;
    std::unique_ptr<TimesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

/// A zone whose offset isn't a whole hour, and no zone of a test machine.
void TestTimesModel::initTestCase()
{
    qputenv("TZ", "Asia/Kolkata");
    tzset();
    QCOMPARE(QDateTime::currentDateTime().offsetFromUtc(), 19'800);
}

void TestTimesModel::init()
{
    m_clock = FakeClock();
    m_tester.reset();
    m_model = std::make_unique<TimesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

/// \a skew is how far this computer's clock is ahead.
Expiry TestTimesModel::issued(qint64 skew) const
{
    const QDateTime date = m_clock.utcNow().addSecs(-skew);
    return {dataOf(date.toSecsSinceEpoch() + 900, 900),
        {Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), date}};
}

QString TestTimesModel::row(int at) const
{
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append(m_model->index(at, column).data().toString());
    return cells.join(u'|');
}

void TestTimesModel::isEmptyWithoutAnExpiry()
{
    m_model->setExpiry(Expiry(), m_clock.utcNow());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), int(TimesModel::ColumnCount));
    QCOMPARE(m_model->followedRow(), -1);
    QCOMPARE(m_model->rowOf({}), -1);
    QVERIFY(!m_model->hasOwnLocalTime());
    for (int column = 0; column < TimesModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestTimesModel::showsAnIssue()
{
    m_model->setExpiry(issued(3600), m_clock.utcNow());
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(row(0), u"expires_in of the issue|900 s|22:09:12|16:39:12|✓ followed"_s);
    QCOMPARE(row(1), u"expires_at of the issue|1795365552|22:09:12|16:39:12|✓ agrees"_s);
    QCOMPARE(row(2), u"Date of the issue|16:24:12 UTC|||✓ believed"_s);
    QCOMPARE(row(3), u"Local clock at the issue|17:24:12 UTC (1 h ahead)|||✗ not believed"_s);
    QCOMPARE(m_model->followedRow(), 0);
    QVERIFY(m_model->index(0, 0).data(TimesModel::FollowedRole).toBool());
    QVERIFY(!m_model->index(3, 0).data(TimesModel::BelievedRole).toBool());
    QVERIFY(m_model->hasOwnLocalTime());
}

void TestTimesModel::showsACheckBelow()
{
    const Expiry expiry = issued();
    m_clock.advance(300s);
    const Expiry again = expiry.measuredAgain(
        {{Receipt::Origin::Introspected, m_clock.utcNow(), m_clock.bootTime(), {}}, {}, 900}, true);
    m_model->setExpiry(again, m_clock.utcNow());
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(row(4), u"expires_in of the check|900 s|23:09:12|17:39:12|✓ agrees"_s);
    QCOMPARE(row(5), u"Local clock at the check|17:29:12 UTC|||✓ believed"_s);
    QCOMPARE(m_model->rowOf(expirySources(expiry).at(1)), 1);
    QCOMPARE(m_model->sourceAt(4).value, 900);
}

void TestTimesModel::staysQuietWhileNothingChanges()
{
    const Expiry expiry = issued();
    m_model->setExpiry(expiry, m_clock.utcNow());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 10; ++i, m_clock.advance(1s))
        m_model->setExpiry(expiry, m_clock.utcNow());
    QCOMPARE(resets.size() + changes.size(), 0);
    m_model->setExpiry(issued(), m_clock.utcNow());
    QCOMPARE(resets.size(), 1);
}

void TestTimesModel::tellsDatesAfterMidnight()
{
    const Expiry expiry = issued();
    m_model->setExpiry(expiry, m_clock.utcNow());
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock.advance(65min); // 23:59:12 in India
    m_clock.advance(1min);
    m_model->setExpiry(expiry, m_clock.utcNow());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(row(0), u"expires_in of the issue|900 s|2026-11-22 23:09:12|17:39:12|✓ followed"_s);
    m_clock.advance(6h); // and midnight in UTC
    m_model->setExpiry(expiry, m_clock.utcNow());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(cell(0, TimesModel::EndsUtcColumn), u"2026-11-22 17:39:12"_s);
}

void TestTimesModel::saysWhyAndWhen()
{
    m_model->setExpiry(issued(), m_clock.utcNow());
    for (int at = 0; at < m_model->rowCount(); ++at) {
        const QString reason = m_model->index(at, 0).data(TimesModel::ReasonRole).toString();
        QVERIFY(reason.startsWith(m_model->sourceAt(at).why));
        QVERIFY2(reason.endsWith(u"Received at 22:54:12 (UTC+5:30) · 17:24:12 UTC."), qPrintable(reason));
        QCOMPARE(m_model->index(at, 2).data(Qt::ToolTipRole).toString(), reason);
    }
}

void TestTimesModel::unknownEnds()
{
    const Receipt receipt {Receipt::Origin::Pasted, m_clock.utcNow(), m_clock.bootTime(), {}};
    m_model->setExpiry(Expiry(dataOf(lastCalendarSecond + 1, 900), receipt), m_clock.utcNow());
    QCOMPARE(row(0), u"expires_in of the paste|900 s|unknown|unknown|✗ not believed"_s);
    QCOMPARE(row(1), u"expires_at of the paste|253402300800|unknown|unknown|✗ not believed"_s);
    QCOMPARE(m_model->followedRow(), -1);
    QVERIFY(!m_model->hasOwnLocalTime());
}

void TestTimesModel::hasLocalTimesOnlyWhereTheyDiffer()
{
    qputenv("TZ", "UTC");
    tzset();
    m_model->setExpiry(issued(), m_clock.utcNow());
    QVERIFY(!m_model->hasOwnLocalTime());
    initTestCase();
}

void TestTimesModel::survivesOddIndexes()
{
    m_model->setExpiry(issued(), m_clock.utcNow());
    QVERIFY(!m_model->data({}).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    QVERIFY(!m_model->headerData(TimesModel::ColumnCount, Qt::Horizontal).isValid());
    QVERIFY(!m_model->index(0, 0).data(Qt::DecorationRole).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestTimesModel)

#include "tst_timesmodel.moc"

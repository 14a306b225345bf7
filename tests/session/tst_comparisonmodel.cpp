// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = ComparisonRow::Kind;

const QList<ComparisonRow> two {
    {Kind::TimeLeft, u"Time left"_s, u"5 s left"_s, u"9 s left"_s, true},
    {Kind::Scope, u"vouchers"_s, u"✓ granted"_s, u"✓ granted"_s, false},
};

/// The model under Qt's own checks, which fail the test at the first broken rule.
struct Watched {
    ComparisonModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset {&model, &QAbstractItemModel::modelReset};
    QSignalSpy changed {&model, &QAbstractItemModel::dataChanged};
};

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRows();
    void keepsItsPlaceWhileTimePasses();
    void resetsForOtherRows_data();
    void resetsForOtherRows();
    void staysEmpty();
};

void TestComparisonModel::showsRows()
{
    Watched watched;
    const ComparisonModel &model = watched.model;
    watched.model.setRows(two);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ComparisonModel::CaptionColumn), u"Time left"_s);
    QCOMPARE(text(0, ComparisonModel::LeftColumn), u"5 s left"_s);
    QCOMPARE(text(0, ComparisonModel::RightColumn), u"9 s left"_s);
    QCOMPARE(model.index(0, 1).data(ComparisonModel::DifferentRole), QVariant(true));
    QCOMPARE(model.index(1, 0).data(ComparisonModel::DifferentRole), QVariant(false));
    QCOMPARE(model.index(0, 0).data(ComparisonModel::ScopeRole), QVariant(false));
    QCOMPARE(model.index(1, 2).data(ComparisonModel::ScopeRole), QVariant(true));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestComparisonModel::keepsItsPlaceWhileTimePasses()
{
    Watched watched;
    watched.model.setRows(two);
    watched.reset.clear();
    const QPersistentModelIndex selected = watched.model.index(1, 0);
    QList<ComparisonRow> later = two;
    later[0].left = u"4 s left"_s;
    watched.model.setRows(later);
    QCOMPARE(watched.reset.count(), 0);
    QCOMPARE(watched.changed.count(), 1);
    QVERIFY(selected.isValid());
    QCOMPARE(watched.model.index(0, ComparisonModel::LeftColumn).data().toString(), u"4 s left"_s);
}

void TestComparisonModel::resetsForOtherRows_data()
{
    QTest::addColumn<QList<ComparisonRow>>("rows");
    QList<ComparisonRow> renamed = two, fewer = two, more = two;
    renamed[1].caption = u"orders"_s;
    fewer.removeLast();
    more.append(two.last());
    QTest::newRow("another scope") << renamed;
    QTest::newRow("fewer") << fewer;
    QTest::newRow("more") << more;
    QTest::newRow("none") << QList<ComparisonRow>();
}

void TestComparisonModel::resetsForOtherRows()
{
    QFETCH(QList<ComparisonRow>, rows);
    Watched watched;
    watched.model.setRows(two);
    watched.reset.clear();
    watched.model.setRows(rows);
    QCOMPARE(watched.reset.count(), 1);
    QCOMPARE(watched.changed.count(), 0);
    QCOMPARE(watched.model.rowCount(), int(rows.size()));
}

void TestComparisonModel::staysEmpty()
{
    Watched watched;
    watched.model.setRows({});
    QCOMPARE(watched.reset.count() + watched.changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/claimsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

using Verdict = ClaimRemark::Verdict;

namespace {

/// The model under Qt's own checks, which fail the test at the first broken rule.
struct Watched {
    ClaimsModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset {&model, &QAbstractItemModel::modelReset};
    QSignalSpy changed {&model, &QAbstractItemModel::dataChanged};
};

const QList<Claim> two {
    {true, u"alg"_s, u"Algorithm"_s, u"RS256"_s, {}, Verdict::None},
    {false, u"exp"_s, u"Expires"_s, u"17:39:12 UTC"_s, u"9 s left"_s, Verdict::Agrees},
};

} // namespace

class TestClaimsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsRows();
    void keepsItsPlaceWhileTimePasses();
    void resetsForAnotherToken();
};

void TestClaimsModel::showsRows()
{
    Watched watched;
    watched.model.setClaims(two);
    const ClaimsModel &model = watched.model;
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.index(0, ClaimsModel::NameColumn).data().toString(), u"alg (Algorithm, of the header)"_s);
    QCOMPARE(model.index(1, ClaimsModel::ValueColumn).data().toString(), u"17:39:12 UTC"_s);
    QCOMPARE(model.index(1, ClaimsModel::VerdictColumn).data().toString(), u"✓ 9 s left"_s);
    QCOMPARE(model.index(1, 0).data(ClaimsModel::VerdictRole).toInt(), int(Verdict::Agrees));
    QCOMPARE(model.index(1, 0).data(ClaimsModel::TextRole).toString(), u"exp (Expires): 17:39:12 UTC – ✓ 9 s left"_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestClaimsModel::keepsItsPlaceWhileTimePasses()
{
    Watched watched;
    watched.model.setClaims(two);
    QCOMPARE(watched.reset.count(), 1);
    watched.model.setClaims(two);
    QCOMPARE(watched.changed.count(), 0);
    QList<Claim> later = two;
    later[1].remark = u"8 s left"_s;
    watched.model.setClaims(later);
    QCOMPARE(watched.changed.count(), 1);
    QCOMPARE(watched.reset.count(), 1);
}

void TestClaimsModel::resetsForAnotherToken()
{
    Watched watched;
    watched.model.setClaims(two);
    watched.model.setClaims({two[1]});
    QCOMPARE(watched.reset.count(), 2);
    watched.model.setClaims({});
    QCOMPARE(watched.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestClaimsModel)

#include "tst_claimsmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedmodel.h"

#include <QElapsedTimer>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Purpose = ScopeModel::Purpose;

QStringList manyNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"made-up-%1"_s.arg(i));
    return names;
}

} // namespace

class TestScopeFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tickingThroughAFilter();
    void filtersByWords_data();
    void filtersByWords();
    void filtersDifferences();
    void putsRelevantScopesFirst();
    void tenThousandNamesAreQuick_data();
    void tenThousandNamesAreQuick();
};

void TestScopeFilter::tickingThroughAFilter()
{
    Watched watched(Purpose::Choose);
    watched.filter.setWords(u"vouchers"_s);
    QVERIFY(tick(watched.filter, u"vouchers"_s, Qt::Checked));
    watched.filter.setWords({});
    QCOMPARE(watched.model.checkedScopes(), QStringList {u"vouchers"_s});
}

void TestScopeFilter::filtersByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<QString>("lacks");
    QTest::newRow("a part") << u"vouch"_s << u"vouchers"_s << u"orders"_s;
    QTest::newRow("any case") << u"VOUCH"_s << u"vouchers"_s << u"orders"_s;
    QTest::newRow("two words, any order") << u"rules validation"_s << u"validation-rules"_s << u"vouchers"_s;
    QTest::newRow("the path") << u"/v1/orders"_s << u"orders"_s << u"vouchers"_s;
    QTest::newRow("an unknown one") << u"gift"_s << u"gift-cards"_s << u"vouchers"_s;
    QTest::newRow("nothing typed") << u"  "_s << u"vouchers"_s << u"no-such-scope"_s;
}

void TestScopeFilter::filtersByWords()
{
    QFETCH(QString, words);
    QFETCH(QString, holds);
    QFETCH(QString, lacks);
    Watched watched(Purpose::Choose);
    watched.model.setCheckedScopes({u"gift-cards"_s});
    watched.filter.setWords(words);
    QVERIFY(rowOf(watched.filter, holds) >= 0);
    QCOMPARE(rowOf(watched.filter, lacks), -1);
    watched.filter.setWords(u"no such scope anywhere"_s);
    QCOMPARE(watched.filter.rowCount(), 0);
    watched.filter.setWords({});
    QCOMPARE(watched.filter.rowCount(), watched.model.rowCount());
}

void TestScopeFilter::filtersDifferences()
{
    Watched watched(Purpose::Compare);
    watched.model.setDifference(difference(
        QStringList {u"vouchers"_s, u"orders"_s, u"SKUs"_s}, QStringList {u"vouchers"_s, u"skus"_s, u"SKUs"_s}));
    watched.filter.setDifferencesOnly(true);
    QCOMPARE(namesOf(watched.filter), QStringList({u"orders"_s, u"skus"_s, u"SKUs"_s}));
    watched.filter.setWords(u"ord"_s);
    QCOMPARE(namesOf(watched.filter), QStringList {u"orders"_s});
    watched.filter.setWords({});
    watched.model.setDifference(difference(QStringList {u"vouchers"_s}, QStringList {u"vouchers"_s}));
    QCOMPARE(watched.filter.rowCount(), 0);
    watched.filter.setDifferencesOnly(false);
    QCOMPARE(watched.filter.rowCount(), watched.model.rowCount());
}

void TestScopeFilter::putsRelevantScopesFirst()
{
    Watched watched(Purpose::Compare);
    QCOMPARE(namesOf(watched.filter), namesOf(watched.model));
    watched.model.setDifference(difference(QStringList {u"vouchers"_s, u"orders"_s}, QStringList {u"vouchers"_s}));
    const QStringList names = namesOf(watched.filter);
    QCOMPARE(names.first(2), QStringList({u"orders"_s, u"vouchers"_s})); // among them, the catalogue's order
    QStringList rest = namesOf(watched.model);
    rest.removeAll(u"orders"_s);
    rest.removeAll(u"vouchers"_s);
    QCOMPARE(names.sliced(2), rest);
    watched.model.setDifference(difference(QStringList {u"skus"_s}, QStringList {u"skus"_s}));
    QCOMPARE(namesOf(watched.filter).constFirst(), u"skus"_s); // follows a change of the same rows
}

void TestScopeFilter::tenThousandNamesAreQuick_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::newRow("S9 choose") << Purpose::Choose;
    QTest::newRow("S9 compare") << Purpose::Compare;
}

/// Without the testers, which look at every row several times.
void TestScopeFilter::tenThousandNamesAreQuick()
{
    QFETCH(Purpose, purpose);
    const QStringList names = manyNames(10'000);
    const ScopeDifference all = difference(names, names.first(5'000));
    ScopeModel model(catalogue(), purpose);
    ScopeFilter filter;
    filter.setSourceModel(&model);
    QElapsedTimer timer;
    timer.start();
    if (purpose == Purpose::Choose)
        model.setCheckedScopes(names);
    else
        model.setDifference(all);
    QCOMPARE(filter.rowCount(), catalogue().scopes().size() + 10'000);
    const auto filled = timer.restart();
    filter.setWords(u"made-up-99"_s);
    QCOMPARE(filter.rowCount(), 111);
    const auto filtered = timer.elapsed();
    QVERIFY2(filled < 200, qPrintable(QString::number(filled)));
    QVERIFY2(filtered < 200, qPrintable(QString::number(filtered)));
}

QTEST_GUILESS_MAIN(TestScopeFilter)
#include "tst_scopefilter.moc"

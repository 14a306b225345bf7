// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scopecatalogue.h"

#include <QTest>

#include <algorithm>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Side = CatalogueScope::Side;

} // namespace

class TestScopeCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInHoldsAllThatIsPublished();
    void builtInKeepsNarrowScopesApart();
    void isEmptyByDefault();
    void builtInKnowsWhereOtherRulesHold();
    void umbrellasOpenAllOfTheirSide();
    void findsByExactName();
    void namesOfASide();
    void suggests_data();
    void suggests();
};

void TestScopeCatalogue::builtInHoldsAllThatIsPublished()
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    QCOMPARE(catalogue.factsDate(), QDate(2026, 8, 31));
    QCOMPARE(catalogue.scopes().size(), 42);
    qsizetype operations = 0, deprecated = 0, umbrellas = 0;
    for (const CatalogueScope &scope : catalogue.scopes()) {
        umbrellas += scope.umbrella ? 1 : 0;
        if (scope.umbrella)
            continue;
        operations += scope.operations.size();
        deprecated += std::ranges::count_if(scope.operations, &Operation::deprecated);
    }
    QCOMPARE(umbrellas, 2);
    QCOMPARE(operations, 217);
    QCOMPARE(deprecated, 63);
}

void TestScopeCatalogue::builtInKeepsNarrowScopesApart()
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    QCOMPARE(catalogue.find(u"loyalties"_s)->operations.size(), 53);
    QCOMPARE(catalogue.find(u"vouchers"_s)->operations.size(), 20);
    QCOMPARE(catalogue.find(u"validation-rules"_s)->operations.size(), 8);
    QCOMPARE(catalogue.find(u"validation-rules-assignments"_s)->operations.size(), 1);
    QVERIFY(catalogue.find(u"assets"_s)->operations.isEmpty());
    QCOMPARE(catalogue.find(u"vouchers"_s)->pathPrefix, u"/v1/vouchers"_s);
    QVERIFY(&ScopeCatalogue::builtIn() == &catalogue);
}

void TestScopeCatalogue::isEmptyByDefault()
{
    ScopeCatalogue catalogue;
    QVERIFY(catalogue.scopes().isEmpty() && catalogue.areas().isEmpty());
    QVERIFY(!catalogue.factsDate().isValid());
    QVERIFY(!catalogue.contains(u"vouchers"_s));
    QVERIFY(!catalogue.umbrellaOf(Side::Server));
    catalogue = ScopeCatalogue::builtIn();
    QVERIFY(catalogue.find(u"vouchers"_s) == ScopeCatalogue::builtIn().find(u"vouchers"_s)); // not a copy of it
}

void TestScopeCatalogue::builtInKnowsWhereOtherRulesHold()
{
    QStringList areas;
    for (const CatalogueArea &area : ScopeCatalogue::builtIn().areas())
        areas.append(u"%1 %2 %3"_s.arg(area.pathPrefix, accessName(area.access)).arg(area.operations));
    const QStringList published {u"/management/v1 no_token 38"_s, u"/v1/oauth keys_only 3"_s,
        u"/v2/loyalties unpublished_scopes 102"_s, u"/v2/oauth keys_only 1"_s};
    QCOMPARE(areas, published);
}

void TestScopeCatalogue::umbrellasOpenAllOfTheirSide()
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    for (const auto &[name, side, count] :
        {std::tuple(u"api"_s, Side::Server, 209), std::tuple(u"client_api"_s, Side::Client, 8)}) {
        const CatalogueScope *umbrella = catalogue.find(name);
        QVERIFY(umbrella && umbrella->umbrella);
        QCOMPARE(umbrella->side, side);
        QCOMPARE(umbrella->operations.size(), count);
        for (const Operation &operation : umbrella->operations)
            QVERIFY2(operation.path.startsWith(umbrella->pathPrefix), qPrintable(operation.path));
    }
}

void TestScopeCatalogue::findsByExactName()
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    for (const CatalogueScope &scope : catalogue.scopes())
        QVERIFY(catalogue.find(scope.name) == &scope);
    QVERIFY(!catalogue.contains(u"SKUs"_s));
    QVERIFY(!catalogue.contains(QString()));
    const ScopeCatalogue copy = catalogue;
    QVERIFY(copy.contains(u"skus"_s));
}

void TestScopeCatalogue::namesOfASide()
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    const QStringList server = catalogue.namesOfSide(Side::Server, true);
    const QStringList client = catalogue.namesOfSide(Side::Client, true);
    QCOMPARE(server.size() + client.size(), 42);
    QCOMPARE(client.size(), 12);
    QVERIFY(server.contains(u"api"_s) && client.contains(u"client_api"_s));
    QCOMPARE(catalogue.namesOfSide(Side::Server, false).size(), server.size() - 1);
    QVERIFY(!catalogue.namesOfSide(Side::Client, false).contains(u"client_api"_s));
}

void TestScopeCatalogue::suggests_data()
{
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("suggestion"); ///< empty: none

    QTest::newRow("S5 case") << u"SKUs"_s << u"skus"_s;
    QTest::newRow("capital") << u"Vouchers"_s << u"vouchers"_s;
    QTest::newRow("dash for underscore") << u"client-vouchers"_s << u"client_vouchers"_s;
    QTest::newRow("underscore for dash") << u"validation_rules"_s << u"validation-rules"_s;
    QTest::newRow("singular") << u"voucher"_s << u"vouchers"_s;
    QTest::newRow("short singular") << u"sku"_s << u"skus"_s;
    QTest::newRow("plural of a singular") << u"client_publishs"_s << u"client_publish"_s;
    QTest::newRow("all of these") << u"Validation_Rules_Assignment"_s << u"validation-rules-assignments"_s;
    QTest::newRow("API") << u"API"_s << u"api"_s;
    QTest::newRow("letter missing") << u"vochers"_s << u"vouchers"_s;
    QTest::newRow("letter too many") << u"campaiggns"_s << u"campaigns"_s;
    QTest::newRow("letters swapped") << u"cusotmers"_s << u"customers"_s;
    QTest::newRow("two swaps") << u"cusotmesr"_s << u"customers"_s;
    QTest::newRow("first letter") << u"ouchers"_s << u"vouchers"_s;
    QTest::newRow("the nearer of two") << u"client_validati"_s << u"client_validate"_s;
    QTest::newRow("three edits") << u"vchrs"_s << QString();
    QTest::newRow("another word") << u"gift-cards"_s << QString();
    QTest::newRow("short and near") << u"apis2"_s << QString();
    QTest::newRow("v2 permission") << u"vouchers.read"_s << QString();
    QTest::newRow("commas") << u"vouchers,campaigns"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only an s") << u"s"_s << QString();
    QTest::newRow("a million letters") << QString(1'000'000, u'v') << QString();
    QTest::newRow("not ASCII") << u"\u0432\u043e\u0443\u0441\u04bb\u0435rs"_s << QString();
}

void TestScopeCatalogue::suggests()
{
    QFETCH(QString, unknown);
    QFETCH(QString, suggestion);
    const auto found = ScopeCatalogue::builtIn().suggestionFor(unknown);
    QCOMPARE(found.value_or(QString()), suggestion);
    QCOMPARE(found.has_value(), !suggestion.isEmpty());
}

QTEST_GUILESS_MAIN(TestScopeCatalogue)
#include "tst_scopecatalogue.moc"

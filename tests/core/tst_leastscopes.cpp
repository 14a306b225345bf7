// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leastscopes.h"
#include "core/permission.h"
#include "support/quick.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QList<ApiCall> callsIn(const QString &text)
{
    QList<ApiCall> calls;
    for (const QString &line : text.split(u'|', Qt::SkipEmptyParts))
        calls.append(*parseApiCall(line));
    return calls;
}

const EndpointMatcher &matcher()
{
    static const EndpointMatcher builtIn(ScopeCatalogue::builtIn());
    return builtIn;
}

QJsonObject jsonOf(const CatalogueScope &scope)
{
    QJsonArray operations;
    for (const Operation &operation : scope.umbrella ? QList<Operation>() : scope.operations)
        operations.append(QJsonObject {{u"method"_s, operation.method}, {u"path"_s, operation.path}});
    return {{u"name"_s, scope.name},
        {u"side"_s, scope.side == CatalogueScope::Side::Server ? u"server"_s : u"client"_s},
        {u"path_prefix"_s, scope.pathPrefix}, {u"umbrella"_s, scope.umbrella}, {u"operations"_s, operations}};
}

ScopeCatalogue catalogueOf(const QList<CatalogueScope> &scopes)
{
    QJsonArray array;
    for (const CatalogueScope &scope : scopes)
        array.append(jsonOf(scope));
    const QJsonObject object {{u"format"_s, 1}, {u"facts_date"_s, u"2026-08-31"_s}, {u"scopes"_s, array}};
    const auto catalogue = ScopeCatalogue::fromJson(QJsonDocument(object).toJson());
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error()));
    return *catalogue;
}

/// Up to eight of the real scopes.
ScopeCatalogue someOfTheReal(QRandomGenerator &random)
{
    QList<CatalogueScope> all = ScopeCatalogue::builtIn().scopes();
    std::shuffle(all.begin(), all.end(), random);
    QList<CatalogueScope> some = all.first(random.bounded(1, 8));
    for (const CatalogueScope &scope : all) { // the umbrellas are where the choices are
        if (scope.umbrella && random.bounded(2) == 0 && !std::ranges::count(some, scope.name, &CatalogueScope::name))
            some.append(scope);
    }
    return catalogueOf(some);
}

/// Two sides with umbrellas; scopes with no operation, with one, with the same number, below another's prefix.
ScopeCatalogue madeUp(QRandomGenerator &random)
{
    const auto scope = [](const QString &name, const QString &prefix, const QStringList &paths) {
        const bool isServer = prefix.startsWith("/v1"_L1);
        QList<Operation> operations;
        for (const QString &path : paths)
            operations.append({u"GET"_s, prefix + path});
        return CatalogueScope {name, isServer ? CatalogueScope::Side::Server : CatalogueScope::Side::Client, prefix,
            prefix.endsWith(u'/'), operations};
    };
    QList<CatalogueScope> scopes {scope(u"all"_s, u"/v1/"_s, {}), scope(u"a"_s, u"/v1/a"_s, {u"/{x}"_s}),
        scope(u"a-b"_s, u"/v1/a/b"_s, {u"/c"_s, u"/d"_s}), scope(u"b"_s, u"/v1/b"_s, {}),
        scope(u"c"_s, u"/v1/c"_s, {QString(), u"/{x}"_s}), scope(u"client"_s, u"/client/v1/"_s, {}),
        scope(u"client-a"_s, u"/client/v1/a"_s, {u"/x"_s})};
    if (random.bounded(3) == 0)
        scopes.removeFirst();
    std::shuffle(scopes.begin(), scopes.end(), random);
    return catalogueOf(scopes);
}

ApiCall randomCall(const ScopeCatalogue &catalogue, QRandomGenerator &random)
{
    static const QStringList others {u"/v1/unknown-thing"_s, u"/v1/vouchers/a/b/c/d"_s, u"/client/v1/odd"_s,
        u"/v1/a/b/x"_s, u"/v1/b/x"_s, u"/v1/c"_s, u"/v2/loyalties/x"_s, u"/management/v1/projects"_s, u"/x"_s,
        u"/v1/oauth/token"_s, u"/v1/assets/x"_s};
    const CatalogueScope &scope = catalogue.scopes().at(random.bounded(int(catalogue.scopes().size())));
    const QString method = random.bounded(4) == 0 ? QString() : u"GET "_s;
    if (scope.operations.isEmpty() || random.bounded(4) == 0)
        return *parseApiCall(method + others.at(random.bounded(int(others.size()))));
    const Operation &operation = scope.operations.at(random.bounded(int(scope.operations.size())));
    static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
    const QString path = QString(operation.path).replace(placeholder, u"id-1"_s);
    return *parseApiCall((method.isEmpty() ? method : operation.method + u' ') + path);
}

/// How good a list is: the fewer the better, the first first. Operations that it opens, scopes whose paths it reaches,
/// names.
using Cost = std::tuple<qsizetype, qsizetype, qsizetype>;

Cost costOf(const QStringList &list, const ScopeCatalogue &catalogue)
{
    QSet<QString> operations;
    QSet<QString> reached;
    for (const QString &name : list) {
        const CatalogueScope *scope = catalogue.find(name);
        for (const Operation &operation : scope->operations)
            operations.insert(operation.method + operation.path);
        for (const CatalogueScope &other : catalogue.scopes()) {
            if (other.name == name || (scope->umbrella && other.side == scope->side))
                reached.insert(other.name);
        }
    }
    return {operations.size(), reached.size(), list.size()};
}

bool opens(const QStringList &list, const ApiCall &call, const EndpointMatcher &in)
{
    return !permissionOf(list, call, in).decidedBy.isEmpty();
}

/// The cost of the best list there is, by trying them all. A call that only an umbrella opens isn't published, and
/// needs to be opened by none.
Cost leastCost(const QList<ApiCall> &calls, const EndpointMatcher &in)
{
    const QList<CatalogueScope> &scopes = in.catalogue().scopes();
    QList<unsigned> openers; // of each call that can be opened: a bit for each scope that does
    for (const ApiCall &call : calls) {
        unsigned bits = 0;
        bool isOpenedNarrowly = false;
        for (qsizetype i = 0; i < scopes.size(); ++i) {
            const bool isOpened = opens({scopes[i].name}, call, in);
            bits |= isOpened ? 1U << i : 0U;
            isOpenedNarrowly = isOpenedNarrowly || (isOpened && !scopes[i].umbrella);
        }
        if (isOpenedNarrowly)
            openers.append(bits);
    }
    Cost best {1'000, 0, 0};
    for (unsigned chosen = 0; chosen < 1U << scopes.size(); ++chosen) {
        if (std::ranges::any_of(openers, [chosen](unsigned bits) { return (bits & chosen) == 0; }))
            continue;
        QStringList list;
        for (qsizetype i = 0; i < scopes.size(); ++i) {
            if (chosen & 1U << i)
                list.append(scopes[i].name);
        }
        best = std::min(best, costOf(list, in.catalogue()));
    }
    return best;
}

} // namespace

class TestLeastScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void noListIsBetter_data();
    void noListIsBetter();
    void findsSurplus_data();
    void findsSurplus();
    void listsOperations_data();
    void listsOperations();
    void suggestsWhatWasMeant();
    void tenThousandCallsAreQuick();
};

void TestLeastScopes::finds_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<QString>("needs"); ///< of each call, "-": none
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("needed");

    QTest::newRow("none") << QString() << QString() << QString() << 0 << 0;
    QTest::newRow("one") << u"POST /v1/redemptions"_s << u"redemptions"_s << u"redemptions"_s << 5 << 1;
    QTest::newRow("in the catalogue's order")
        << u"GET /v1/vouchers/a|GET /v1/orders"_s << u"orders vouchers"_s << u"vouchers orders"_s << 26 << 2;
    QTest::newRow("two of one scope") << u"GET /v1/orders|POST /v1/orders"_s << u"orders"_s << u"orders orders"_s << 6
                                      << 2;
    QTest::newRow("twice the same") << u"GET /v1/orders/a|GET /v1/orders/b"_s << u"orders"_s << u"orders orders"_s << 6
                                    << 1;
    QTest::newRow("any method") << u"/v1/orders"_s << u"orders"_s << u"orders"_s << 6 << 2;
    QTest::newRow("another method") << u"DELETE /v1/orders"_s << u"orders"_s << u"orders"_s << 6 << 0;
    QTest::newRow("near prefixes") << u"GET /v1/validation-rules-assignments"_s << u"validation-rules-assignments"_s
                                   << u"validation-rules-assignments"_s << 1 << 1;
    QTest::newRow("below a scope") << u"GET /v1/assets/x"_s << u"assets"_s << u"assets"_s << 0 << 0;
    QTest::newRow("below the umbrella alone") << u"GET /v1/unknown-thing"_s << QString() << u"-"_s << 0 << 0;
    QTest::newRow("an umbrella beside others")
        << u"GET /v1/orders|GET /v1/unknown-thing|GET /client/v1/promotions/tiers"_s << u"client_promotions orders"_s
        << u"orders - client_promotions"_s << 7 << 2;
    QTest::newRow("a misspelt one") << u"GET /v1/orders|GET /v1/voucher/ABC"_s << u"orders"_s << u"orders -"_s << 6
                                    << 1;
    QTest::newRow("both sides") << u"POST /client/v1/events|POST /v1/events"_s << u"client_events events"_s
                                << u"client_events events"_s << 2 << 2;
    QTest::newRow("other areas")
        << u"GET /management/v1/projects|GET /v2/loyalties/x|POST /v1/oauth/token|GET /v1/orders"_s << u"orders"_s
        << u"- - - orders"_s << 6 << 1;
    QTest::newRow("nowhere") << u"GET /x"_s << QString() << u"-"_s << 0 << 0;
}

void TestLeastScopes::finds()
{
    QFETCH(QString, calls);
    QFETCH(int, opened);
    QFETCH(int, needed);
    const LeastScopes least = leastScopes(callsIn(calls), matcher());
    QTEST(least.scopes.join(u' '), "scopes");
    QStringList needs;
    for (const LeastScopes::Need &need : least.needs)
        needs.append(need.scope.isEmpty() ? u"-"_s : need.scope);
    QTEST(needs.join(u' '), "needs");
    QCOMPARE(least.opened, opened);
    QCOMPARE(least.needed, needed);
}

void TestLeastScopes::noListIsBetter_data()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("the real scopes") << true;
    QTest::newRow("made-up ones") << false;
}

void TestLeastScopes::noListIsBetter()
{
    QFETCH(bool, isReal);
    QRandomGenerator random(11);
    int leftOut = 0;
    for (int run = 0; run < 300; ++run) {
        const EndpointMatcher in(isReal ? someOfTheReal(random) : madeUp(random));
        QList<ApiCall> calls;
        for (int i = random.bounded(5); i >= 0; --i)
            calls.append(randomCall(in.catalogue(), random));
        const LeastScopes least = leastScopes(calls, in);

        QByteArray trail = least.scopes.join(u' ').toUtf8() + " for";
        for (const LeastScopes::Need &need : least.needs) {
            trail += ' ' + (need.call.method + need.call.path()).toUtf8();
            QVERIFY2(opens(least.scopes, need.call, in) == !need.scope.isEmpty(), trail);
        }
        QVERIFY2(costOf(least.scopes, in.catalogue()) == leastCost(calls, in), trail);
        QCOMPARE(least.opened, std::get<0>(costOf(least.scopes, in.catalogue())));
        QVERIFY2(std::ranges::none_of(
                     least.scopes, [&in](const QString &name) { return in.catalogue().find(name)->umbrella; }),
            trail);
        const auto isLeftOut = [&](const ApiCall &call) { return !opens(least.scopes, call, in); };
        QCOMPARE(least.isComplete(), std::ranges::none_of(calls, isLeftOut));
        leftOut += !least.isComplete();
    }
    QVERIFY(leftOut > 20 && leftOut < 280); // both kinds were tried
}

void TestLeastScopes::findsSurplus_data()
{
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("lacking");
    QTest::addColumn<QString>("unneeded");
    QTest::addColumn<QString>("tooWide");
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("unneededOperations");

    const QString none;
    const QString three = u"GET /v1/orders|POST /v1/orders|GET /v1/vouchers/a"_s;
    QTest::newRow("exactly") << u"vouchers orders"_s << three << none << none << none << 26 << 23;
    QTest::newRow("the umbrella") << u"api"_s << three << none << none << u"api"_s << 209 << 206;
    QTest::newRow("the umbrella beside") << u"api orders vouchers"_s << three << none << none << u"api"_s << 209 << 206;
    QTest::newRow("the umbrella of the other side")
        << u"client_api"_s << three << u"orders vouchers"_s << u"client_api"_s << none << 8 << 8;
    QTest::newRow("one too many") << u"vouchers skus orders"_s << three << none << u"skus"_s << none << 28 << 25;
    QTest::newRow("one lacking") << u"orders"_s << three << u"vouchers"_s << none << none << 6 << 4;
    QTest::newRow("nothing granted") << none << three << u"orders vouchers"_s << none << none << 0 << 0;
    QTest::newRow("nothing called") << u"orders api"_s << none << none << u"orders api"_s << none << 209 << 209;
    QTest::newRow("an unknown name") << u"gift-cards orders"_s << u"GET /v1/orders"_s << none << none << none << 6 << 5;
    QTest::newRow("the umbrella may open what is left out")
        << u"api"_s << u"GET /v1/odd"_s << none << none << none << 209 << 209;
    QTest::newRow("and a narrow one beside it")
        << u"api orders skus"_s << u"GET /v1/odd|GET /v1/orders"_s << none << u"skus"_s << u"api"_s << 209 << 208;
    QTest::newRow("the umbrella isn't lacking")
        << u"orders"_s << u"GET /v1/odd|GET /v1/orders"_s << none << none << none << 6 << 5;
    QTest::newRow("nobody's scope") << u"orders"_s << u"GET /management/v1/x"_s << none << u"orders"_s << none << 6
                                    << 6;
}

void TestLeastScopes::findsSurplus()
{
    QFETCH(QString, granted);
    QFETCH(QString, calls);
    QFETCH(int, opened);
    QFETCH(int, unneededOperations);
    const LeastScopes least = leastScopes(callsIn(calls), matcher());
    const Surplus surplus = surplusOf(granted.split(u' ', Qt::SkipEmptyParts), least, matcher().catalogue());
    QTEST(surplus.lacking.join(u' '), "lacking");
    QTEST(surplus.unneeded.join(u' '), "unneeded");
    QTEST(surplus.tooWide.join(u' '), "tooWide");
    QCOMPARE(surplus.opened, opened);
    QCOMPARE(surplus.unneededOperations, unneededOperations);
}

void TestLeastScopes::listsOperations_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("one") << u"orders"_s << 6;
    QTest::newRow("the umbrella and one below") << u"orders api"_s << 209;
    QTest::newRow("everything") << u"api client_api"_s << 217;
    QTest::newRow("an unknown name") << u"gift-cards Orders"_s << 0;
    QTest::newRow("without an operation") << u"assets"_s << 0;
}

void TestLeastScopes::listsOperations()
{
    QFETCH(QString, scopes);
    QFETCH(int, count);
    const auto operations = operationsOf(scopes.split(u' ', Qt::SkipEmptyParts), ScopeCatalogue::builtIn());
    QCOMPARE(operations.size(), count);
    QSet<QString> unique;
    for (const Operation &operation : operations)
        unique.insert(operation.method + operation.path);
    QCOMPARE(unique.size(), count);
}

void TestLeastScopes::suggestsWhatWasMeant()
{
    const LeastScopes least = leastScopes(callsIn(u"GET /v1/voucher/ABC|GET /v1/orders|GET /v1/zzz"_s), matcher());
    QCOMPARE(least.needs[0].suggestion, u"/v1/vouchers/{code}"_s);
    QCOMPARE(least.needs[1].suggestion, QString());
    QCOMPARE(least.needs[2].suggestion, QString());
}

/// As many as a list of calls may hold, published or not.
void TestLeastScopes::tenThousandCallsAreQuick()
{
    QList<ApiCall> calls;
    for (int i = 0; i < 10'000; ++i)
        calls.append({u"GET"_s, {u"v1"_s, i % 2 ? u"vouchers"_s : u"voucher"_s, u"code-%1"_s.arg(i)}});
    QElapsedTimer timer;
    timer.start();
    const LeastScopes least = leastScopes(calls, matcher());
    const Surplus surplus = surplusOf({u"api"_s, u"skus"_s, u"vouchers"_s}, least, matcher().catalogue());
    QVERIFY2(timer.elapsed() < 1000 * sanitizersShare, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QCOMPARE(least.needs.size(), 10'000);
    QCOMPARE(surplus.unneeded, QStringList {u"skus"_s});
}

QTEST_GUILESS_MAIN(TestLeastScopes)
#include "tst_leastscopes.moc"

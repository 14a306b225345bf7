// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpointmatcher.h"
#include "support/quick.h"

#include <QTest>

#include <limits>

using namespace bearerscope;
using namespace Qt::StringLiterals;

using Kind = EndpointMatch::Kind;
Q_DECLARE_METATYPE(EndpointMatch::Kind)

namespace {

ApiCall callIn(const QString &text)
{
    const auto call = parseApiCall(text);
    return call ? *call : ApiCall {u"NONE"_s, {call.error().message}};
}

EndpointMatch matchOf(const QString &text)
{
    static const EndpointMatcher matcher(ScopeCatalogue::builtIn());
    return matcher.match(callIn(text));
}

QStringList namesOf(const QList<Operation> &operations)
{
    QStringList names;
    for (const Operation &operation : operations)
        names.append(operation.method + u' ' + operation.path);
    return names;
}

/// \a path with \a id in the place of each placeholder.
QString filledIn(const QString &path, const QString &id)
{
    QStringList segments = path.split(u'/');
    for (QString &segment : segments) {
        if (isPlaceholder(segment))
            segment = id;
    }
    return segments.join(u'/');
}

/// A catalogue of scopes, each as "name prefix [method path]…", and areas, each as "prefix access".
ScopeCatalogue catalogueOf(const QStringList &scopes, const QStringList &areas)
{
    QStringList scopeObjects, areaObjects;
    for (const QString &scope : scopes) {
        const QStringList words = scope.split(u' ');
        QStringList operations;
        for (qsizetype i = 2; i + 1 < words.size(); i += 2)
            operations.append(uR"({"method": "%1", "path": "%2"})"_s.arg(words[i], words[i + 1]));
        scopeObjects.append(
            uR"({"name": "%1", "side": "server", "path_prefix": "%2", "umbrella": %3, "operations": [%4]})"_s.arg(
                words[0], words[1], words[1] == u"/v1/" ? u"true"_s : u"false"_s, operations.join(u',')));
    }
    for (const QString &area : areas) {
        const QStringList words = area.split(u' ');
        areaObjects.append(uR"({"path_prefix": "%1", "access": "%2", "operations": 1})"_s.arg(words[0], words[1]));
    }
    const QString json = uR"({"format": 1, "facts_date": "2026-08-31", "areas": [%1], "scopes": [%2]})"_s.arg(
        areaObjects.join(u','), scopeObjects.join(u','));
    const auto catalogue = ScopeCatalogue::fromJson(json.toUtf8());
    if (!catalogue)
        qFatal("%s", qUtf8Printable(catalogue.error()));
    return *catalogue;
}

constexpr qint64 mostMilliseconds = 1000 * sanitizersShare; // unoptimised

} // namespace

class TestEndpointMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryPublishedOperation_data();
    void findsEveryPublishedOperation();
    void findsOperations_data();
    void findsOperations();
    void tellsWhereOtherCallsLie_data();
    void tellsWhereOtherCallsLie();
    void suggests_data();
    void suggests();
    void suggestsNothingForWhatIsFound();
    void theLongerPrefixWins_data();
    void theLongerPrefixWins();
    void keepsItsOwnCatalogue();
    void manyCallsAreQuick_data();
    void manyCallsAreQuick();
};

void TestEndpointMatcher::findsEveryPublishedOperation_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("umbrella");
    for (const CatalogueScope &scope : ScopeCatalogue::builtIn().scopes()) {
        const QString umbrella = scope.side == CatalogueScope::Side::Server ? u"api"_s : u"client_api"_s;
        for (const Operation &operation : scope.umbrella ? QList<Operation>() : scope.operations) {
            QTest::newRow(qPrintable(operation.method + u' ' + operation.path))
                << operation.method << operation.path << scope.name << umbrella;
        }
    }
}

/// By its own template and with ids in it, whatever else the address holds.
void TestEndpointMatcher::findsEveryPublishedOperation()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    const QString name = method + u' ' + path;
    const QString id = u"1abC-d_E.f%2F%C3%A4"_s;
    for (const QString &text : {path, filledIn(path, u"abc"_s), filledIn(path, id), filledIn(path, u":id"_s),
             filledIn(path, u"12"_s) + u'/', filledIn(path, id) + u"/?limit=3&code=/v1/orders#x"_s,
             u"https://api.voucherify.io"_s + filledIn(path, id)}) {
        const EndpointMatch match = matchOf(method.toLower() + u' ' + text);
        QVERIFY2(match.kind == Kind::Published, qPrintable(text));
        QVERIFY2(namesOf(match.operations).contains(name), qPrintable(text));
        QTEST(match.scope, "scope");
        QTEST(match.umbrella, "umbrella");
        QVERIFY(!match.area);
        // No other template is as near, but for two that differ in the name of an id alone.
        QCOMPARE(
            match.operations.size(), path.startsWith(u"/v1/exports/{") && method == u"GET" && text != path ? 2 : 1);
    }
    const EndpointMatch anyMethod = matchOf(filledIn(path, id));
    QVERIFY(anyMethod.kind == Kind::Published && namesOf(anyMethod.operations).contains(name));
}

void TestEndpointMatcher::findsOperations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("operations"); ///< with a comma between them
    QTest::addColumn<QString>("scope");
    const auto row = [](const QString &text, const QString &operations, const QString &scope,
                         Kind kind = Kind::Published) {
        QTest::newRow(qPrintable(text)) << text << kind << operations << scope;
    };
    row(u"POST /v1/vouchers/import"_s, u"POST /v1/vouchers/import"_s, u"vouchers"_s);
    row(u"GET /v1/vouchers/import"_s, u"GET /v1/vouchers/{code}"_s, u"vouchers"_s);
    row(u"POST /v1/vouchers/Import"_s, u"POST /v1/vouchers/{code}"_s, u"vouchers"_s);
    row(u"POST /v1/vouchers/{code}"_s, u"POST /v1/vouchers/{code}"_s, u"vouchers"_s);
    row(u"POST /v1/vouchers/bulk/async"_s, u"POST /v1/vouchers/bulk/async"_s, u"vouchers"_s);
    row(u"POST /v1/vouchers/bulk/enable"_s, u"POST /v1/vouchers/{code}/enable"_s, u"vouchers"_s);
    row(u"DELETE /v1/vouchers/import"_s, u"DELETE /v1/vouchers/{code}"_s, u"vouchers"_s);
    row(u"GET /v1/publications/create"_s, u"GET /v1/publications/create"_s, u"publications"_s);
    row(u"GET /v1/promotions/tiers"_s, u"GET /v1/promotions/tiers"_s, u"promotions"_s);
    row(u"GET /v1/promotions/tiers/tiers"_s, u"GET /v1/promotions/tiers/{promotionTierId}"_s, u"promotions"_s);
    row(u"POST /v1/promotions/tiers/tiers"_s, u"POST /v1/promotions/{campaignId}/tiers"_s, u"promotions"_s);
    row(u"GET /v1/promotions/tiers/stacks/a"_s, u"GET /v1/promotions/{campaignId}/stacks/{stackId}"_s, u"promotions"_s);
    row(u"GET /v1/loyalties/members/members"_s, u"GET /v1/loyalties/members/{memberId}"_s, u"loyalties"_s);
    row(u"GET /v1/exports/abc"_s, u"GET /v1/exports/{exportId},GET /v1/exports/{export_Id}"_s, u"exports"_s);
    row(u"GET /v1/exports/{export_Id}"_s, u"GET /v1/exports/{export_Id}"_s, u"exports"_s);
    row(u"GET /v1/exports/{id}"_s, u"GET /v1/exports/{exportId},GET /v1/exports/{export_Id}"_s, u"exports"_s);
    row(u"POST /client/v1/redemptions"_s, u"POST /client/v1/redemptions"_s, u"client_redemptions"_s);
    row(u"POST /v1/redemptions"_s, u"POST /v1/redemptions"_s, u"redemptions"_s);
    row(u"GET /v1/validation-rules-assignments"_s, u"GET /v1/validation-rules-assignments"_s,
        u"validation-rules-assignments"_s);
    row(u"/v1/redemptions"_s, u"GET /v1/redemptions,POST /v1/redemptions"_s, u"redemptions"_s);
    row(u"/v1/vouchers/import"_s, u"POST /v1/vouchers/import"_s, u"vouchers"_s);
    row(u"/v1/segments/abc"_s, u"DELETE /v1/segments/{segmentId},GET /v1/segments/{segmentId}"_s, u"segments"_s);

    const Kind otherMethod = Kind::OtherMethod;
    row(u"DELETE /v1/redemptions"_s, u"GET /v1/redemptions,POST /v1/redemptions"_s, u"redemptions"_s, otherMethod);
    row(u"HEAD /v1/locations"_s, u"GET /v1/locations"_s, u"locations"_s, otherMethod);
    row(u"OPTIONS /v1/events"_s, u"POST /v1/events"_s, u"events"_s, otherMethod);
    row(u"PATCH /v1/vouchers/import"_s, u"POST /v1/vouchers/import"_s, u"vouchers"_s, otherMethod);
    row(u"GET /client/v1/redemptions"_s, u"POST /client/v1/redemptions"_s, u"client_redemptions"_s, otherMethod);
}

void TestEndpointMatcher::findsOperations()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const EndpointMatch match = matchOf(text);
    QCOMPARE(match.kind, kind);
    QTEST(namesOf(match.operations).join(u','), "operations");
    QTEST(match.scope, "scope");
    QVERIFY(!match.umbrella.isEmpty() && !match.area);
}

void TestEndpointMatcher::tellsWhereOtherCallsLie_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("above"); ///< the scope, the umbrella and the area, with a bar between them
    const auto row = [](const QString &text, Kind kind, const QString &above) {
        QTest::newRow(qPrintable(text)) << text << kind << above;
    };
    row(u"GET /v1/vouchers/abc/def"_s, Kind::UnderScope, u"vouchers|api|"_s);
    row(u"GET /v1/vouchers//abc"_s, Kind::UnderScope, u"vouchers|api|"_s);
    row(u"GET /v1/vouchers//"_s, Kind::UnderScope, u"vouchers|api|"_s);
    row(u"GET /v1/assets"_s, Kind::UnderScope, u"assets|api|"_s);
    row(u"/v1/assets/x/y/z"_s, Kind::UnderScope, u"assets|api|"_s);
    row(u"GET /client/v1/vouchers/abc"_s, Kind::UnderScope, u"client_vouchers|client_api|"_s);
    row(u"GET /v1/validation-rules-assignments/a"_s, Kind::UnderScope, u"validation-rules-assignments|api|"_s);
    row(u"GET /v1/vouchersx"_s, Kind::UnderUmbrella, u"|api|"_s);
    row(u"GET /v1/validation-rules-assignmentsx"_s, Kind::UnderUmbrella, u"|api|"_s);
    row(u"GET /v1/Vouchers"_s, Kind::UnderUmbrella, u"|api|"_s);
    row(u"GET /v1//vouchers"_s, Kind::UnderUmbrella, u"|api|"_s);
    row(u"GET /v1/{resource}"_s, Kind::UnderUmbrella, u"|api|"_s);
    row(u"GET /v1/oauthx/token"_s, Kind::UnderUmbrella, u"|api|"_s);
    row(u"GET /client/v1/campaigns"_s, Kind::UnderUmbrella, u"|client_api|"_s);

    row(u"GET /management/v1/projects"_s, Kind::OtherArea, u"||/management/v1"_s);
    row(u"POST /management/v1"_s, Kind::OtherArea, u"||/management/v1"_s);
    row(u"GET https://api.voucherify.io/management/v1/projects/a/users?x=y"_s, Kind::OtherArea, u"||/management/v1"_s);
    row(u"POST /v1/oauth/token"_s, Kind::OtherArea, u"||/v1/oauth"_s);
    row(u"POST /v1/oauth/token/revoke"_s, Kind::OtherArea, u"||/v1/oauth"_s);
    row(u"POST /v2/oauth/token"_s, Kind::OtherArea, u"||/v2/oauth"_s);
    row(u"GET /v2/loyalties/programs/{id}"_s, Kind::OtherArea, u"||/v2/loyalties"_s);

    for (const char *text : {"/v1", "GET /client/v1", "/client", "/management", "/management/v2/x", "/managementx/v1/a",
             "/v2/vouchers", "/v2/loyaltiesx", "/vouchers", "/V1/vouchers", "/index.html", "//v1/vouchers"})
        row(QString::fromLatin1(text), Kind::Elsewhere, u"||"_s);
}

void TestEndpointMatcher::tellsWhereOtherCallsLie()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const EndpointMatch match = matchOf(text);
    QCOMPARE(match.kind, kind);
    const QString area = match.area ? match.area->pathPrefix : QString();
    QTEST((QStringList {match.scope, match.umbrella, area}.join(u'|')), "above");
    QVERIFY(match.operations.isEmpty());
}

void TestEndpointMatcher::suggests_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion"); ///< empty: none
    const auto row = [](const QString &text, const QString &suggestion) {
        QTest::newRow(qPrintable(text)) << text << suggestion;
    };
    row(u"/v1/Vouchers"_s, u"/v1/vouchers"_s);
    row(u"GET /V1/VOUCHERS/abc"_s, u"/v1/vouchers/{code}"_s);
    row(u"GET /v1/voucher"_s, u"/v1/vouchers"_s);
    row(u"GET /v1/voucher/abc"_s, u"/v1/vouchers/{code}"_s);
    row(u"POST /v1/redemption"_s, u"/v1/redemptions"_s);
    row(u"POST /v1/event/"_s, u"/v1/events"_s);
    row(u"GET /v1/vochers/abc/transaction"_s, u"/v1/vouchers/{code}/transactions"_s);
    row(u"GET /v1/validation_rules/abc"_s, u"/v1/validation-rules/{validationRuleId}"_s);
    row(u"POST /v1/vouchers/abc/Disable"_s, u"/v1/vouchers/{code}/disable"_s);
    row(u"POST /v1/vouchers/bulk/asink"_s, u"/v1/vouchers/bulk/async"_s);
    row(u"GET /v1//vouchers///abc"_s, u"/v1/vouchers/{code}"_s);
    row(u"/vouchers"_s, u"/v1/vouchers"_s);
    row(u"GET /vouchers/abc"_s, u"/v1/vouchers/{code}"_s);
    row(u"POST /redemption"_s, u"/v1/redemptions"_s);
    row(u"/api/v1/vouchers"_s, u"/v1/vouchers"_s);
    row(u"/api/vouchers"_s, u"/v1/vouchers"_s);
    row(u"/api/client/v1/redemptions"_s, u"/client/v1/redemptions"_s);
    row(u"POST /client/redemptions"_s, u"/client/v1/redemptions"_s);
    row(u"POST /client/v1/Redemption"_s, u"/client/v1/redemptions"_s);
    row(u"GET /client/v1/campaigns/abc"_s, u"/v1/campaigns/{campaignId}"_s);
    row(u"GET /client/v1/vouchers/abc"_s, u"/v1/vouchers/{code}"_s);
    row(u"POST /v1/publish"_s, u"/client/v1/publish"_s);
    row(u"GET /v1/promotion/tiers/tiers"_s, u"/v1/promotions/tiers/{promotionTierId}"_s);
    row(u"POST /v1/promotion/tiers/tiers"_s, u"/v1/promotions/{campaignId}/tiers"_s);
    row(u"DELETE /v1/redemption"_s, u"/v1/redemptions"_s); // rather with another method than none
    row(u"/v2/vouchers"_s, QString());
    row(u"/v1/gift-cards"_s, QString());
    row(u"/v1/vouchers/a/b/c"_s, QString());
    row(u"/v1"_s, QString());
    row(u"/index.html"_s, QString());
    row(u"/management/v2/projects"_s, QString());
}

void TestEndpointMatcher::suggests()
{
    QFETCH(QString, text);
    QFETCH(QString, suggestion);
    const EndpointMatcher matcher(ScopeCatalogue::builtIn());
    QCOMPARE(matcher.suggestionFor(callIn(text)), suggestion);
    QVERIFY(suggestion.isEmpty() || matcher.match(callIn(suggestion)).kind == Kind::Published);
}

void TestEndpointMatcher::suggestsNothingForWhatIsFound()
{
    const EndpointMatcher matcher(ScopeCatalogue::builtIn());
    for (const char *text : {"GET /v1/vouchers", "PATCH /v1/vouchers", "/management/v1/x", "/v2/loyalties/a"})
        QVERIFY2(matcher.suggestionFor(callIn(QString::fromLatin1(text))).isEmpty(), text);
}

void TestEndpointMatcher::theLongerPrefixWins_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QStringList>("areas");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("above"); ///< the scope or the area
    const QStringList scopes {u"all /v1/"_s, u"a /v1/a GET /v1/a/{x} GET /v1/a/b/c"_s, u"ab /v1/a/b"_s};
    const auto row = [&scopes](const char *name, const QStringList &areas, const QString &text, Kind kind,
                         const QString &above) { QTest::newRow(name) << scopes << areas << text << kind << above; };
    row("no area", {}, u"/v1/a/x"_s, Kind::Published, u"a"_s);
    row("the longer scope", {}, u"/v1/a/b/d"_s, Kind::UnderScope, u"ab"_s);
    row("an operation is its scope's", {}, u"/v1/a/b/c"_s, Kind::Published, u"a"_s);
    row("area within a scope", {u"/v1/a/x no_token"_s}, u"/v1/a/x"_s, Kind::OtherArea, u"/v1/a/x"_s);
    row("beside that area", {u"/v1/a/x no_token"_s}, u"/v1/a/y"_s, Kind::Published, u"a"_s);
    row("area around a scope", {u"/v1 no_token"_s}, u"/v1/a/x"_s, Kind::Published, u"a"_s);
    row("area as long as an umbrella's prefix", {u"/v1 no_token"_s}, u"/v1/c"_s, Kind::OtherArea, u"/v1"_s);
    row("area within an area", {u"/v1 no_token"_s, u"/v1/c keys_only"_s}, u"/v1/c/d"_s, Kind::OtherArea, u"/v1/c"_s);
}

void TestEndpointMatcher::theLongerPrefixWins()
{
    QFETCH(QStringList, scopes);
    QFETCH(QStringList, areas);
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const EndpointMatch match = EndpointMatcher(catalogueOf(scopes, areas)).match(callIn(text));
    QCOMPARE(match.kind, kind);
    QTEST(match.area ? match.area->pathPrefix : match.scope, "above");
    QVERIFY(!match.area || (match.scope.isEmpty() && match.umbrella.isEmpty()));
}

void TestEndpointMatcher::keepsItsOwnCatalogue()
{
    ScopeCatalogue catalogue = catalogueOf({u"a /v1/a GET /v1/a"_s}, {});
    const EndpointMatcher matcher(catalogue);
    catalogue = catalogueOf({u"b /v1/b GET /v1/b"_s}, {});
    const EndpointMatch match = matcher.match(callIn(u"GET /v1/a"_s));
    QVERIFY(match.kind == Kind::Published && match.umbrella.isEmpty());
    QVERIFY(matcher.catalogue().contains(u"a"_s));
    QVERIFY(matcher.match(callIn(u"GET /v1/b"_s)).kind == Kind::Elsewhere);
    const EndpointMatcher copy = matcher;
    QVERIFY(copy.match(callIn(u"GET /v1/a"_s)).kind == Kind::Published);
}

void TestEndpointMatcher::manyCallsAreQuick_data()
{
    QTest::addColumn<ApiCall>("call");
    QTest::newRow("published") << callIn(u"POST /v1/loyalties/a/members/b/pending-points/c/balance"_s);
    QTest::newRow("two templates") << callIn(u"GET /v1/exports/abc"_s);
    QTest::newRow("other method") << callIn(u"PUT /v1/promotions/tiers/stacks/abc"_s);
    QTest::newRow("no such path") << callIn(u"GET /v1/voucher/abc"_s);
    QTest::newRow("area") << callIn(u"GET /v2/loyalties/a/b/c/d/e"_s);
    QTest::newRow("elsewhere") << callIn(u"GET /index.html"_s);
    QTest::newRow("deep") << callIn(u"GET /v1/vouchers"_s + u"/a"_s.repeated(8000));
}

void TestEndpointMatcher::manyCallsAreQuick()
{
    QFETCH(ApiCall, call);
    const EndpointMatcher matcher(ScopeCatalogue::builtIn());
    const qint64 best = shortestRunOf([&matcher, &call] {
        for (int i = 0; i < 20'000; ++i)
            (void)matcher.match(call);
    });
    QVERIFY2(best < mostMilliseconds, qPrintable(u"%1 ms"_s.arg(best)));
}

QTEST_GUILESS_MAIN(TestEndpointMatcher)
#include "tst_endpointmatcher.moc"

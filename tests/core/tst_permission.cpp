// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/permission.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

using Verdict = Permission::Verdict;

namespace {

/// \a scopes with blanks between them; "-" stands for scopes that nobody knows.
Permission permissionFor(const QString &scopes, const QString &text)
{
    static const EndpointMatcher matcher(ScopeCatalogue::builtIn());
    const auto granted = scopes == u'-' ? std::nullopt : std::optional(scopes.split(u' ', Qt::SkipEmptyParts));
    const auto call = parseApiCall(text);
    return permissionOf(granted, call ? *call : ApiCall {}, matcher);
}

} // namespace

class TestPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void eachScopeOpensItsOwnOperationsAlone();
    void saysNoNoToPermissionCodes();
    void suggestsOnlyWhereNothingIsPublished();
    void namesVerdicts();
};

void TestPermission::decides_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("decidedBy");
    QTest::addColumn<QString>("narrowest");
    const auto row = [](const QString &scopes, const QString &text, const char *verdict, const QString &decidedBy,
                         const QString &narrowest) {
        QTest::newRow(qPrintable(scopes + u" | "_s + text))
            << scopes << text << QString::fromLatin1(verdict) << decidedBy << narrowest;
    };
    const QString redeem = u"POST /v1/redemptions"_s;
    row(u"redemptions"_s, redeem, "yes", u"redemptions"_s, u"redemptions"_s);
    row(u"api"_s, redeem, "yes", u"api"_s, u"redemptions"_s);
    row(u"api redemptions"_s, redeem, "yes", u"redemptions"_s, u"redemptions"_s);
    row(u"vouchers campaigns"_s, redeem, "no", QString(), u"redemptions"_s);
    row(u"client_api client_redemptions"_s, redeem, "no", QString(), u"redemptions"_s);
    row(QString(), redeem, "no", QString(), u"redemptions"_s);
    row(u"-"_s, redeem, "scopes_unknown", QString(), u"redemptions"_s);
    row(u"Redemptions API redemption *"_s, redeem, "no", QString(), u"redemptions"_s);
    row(u"made-up redemptions"_s, redeem, "yes", u"redemptions"_s, u"redemptions"_s);
    row(u"redemptions,vouchers"_s, redeem, "no", QString(), u"redemptions"_s);
    row(u"client_redemptions"_s, u"POST /client/v1/redemptions"_s, "yes", u"client_redemptions"_s,
        u"client_redemptions"_s);
    row(u"client_api"_s, u"POST /client/v1/redemptions"_s, "yes", u"client_api"_s, u"client_redemptions"_s);
    row(u"api redemptions"_s, u"POST /client/v1/redemptions"_s, "no", QString(), u"client_redemptions"_s);
    row(u"vouchers"_s, u"/v1/vouchers/abc"_s, "yes", u"vouchers"_s, u"vouchers"_s);
    row(u"validation-rules"_s, u"GET /v1/validation-rules-assignments"_s, "no", QString(),
        u"validation-rules-assignments"_s);

    row(u"redemptions"_s, u"DELETE /v1/redemptions"_s, "not_published", u"redemptions"_s, u"redemptions"_s);
    row(u"api"_s, u"DELETE /v1/redemptions"_s, "not_published", u"api"_s, u"redemptions"_s);
    row(u"vouchers"_s, u"DELETE /v1/redemptions"_s, "not_published", QString(), u"redemptions"_s);
    row(u"-"_s, u"DELETE /v1/redemptions"_s, "not_published", QString(), u"redemptions"_s);
    row(u"assets api"_s, u"GET /v1/assets/x"_s, "not_published", u"assets"_s, u"assets"_s);
    row(u"client_api"_s, u"GET /v1/assets/x"_s, "not_published", QString(), u"assets"_s);
    row(u"api"_s, u"GET /v1/gift-cards"_s, "not_published", u"api"_s, u"api"_s);
    row(u"vouchers"_s, u"GET /v1/gift-cards"_s, "not_published", QString(), u"api"_s);
    row(QString(), u"GET /client/v1/gift-cards"_s, "not_published", QString(), u"client_api"_s);
    row(u"api client_api"_s, u"GET /v3/vouchers"_s, "not_published", QString(), QString());
    row(u"-"_s, u"GET /v3/vouchers"_s, "not_published", QString(), QString());

    for (const QString &scopes : {u"api client_api"_s, QString(), u"-"_s}) {
        row(scopes, u"GET /management/v1/projects"_s, "no", QString(), QString());
        row(scopes, u"POST /v1/oauth/token"_s, "no", QString(), QString());
        row(scopes, u"POST /v2/oauth/token"_s, "no", QString(), QString());
        row(scopes, u"GET /v2/loyalties/programs"_s, "not_published", QString(), QString());
    }
}

void TestPermission::decides()
{
    QFETCH(QString, scopes);
    QFETCH(QString, text);
    QFETCH(QString, verdict);
    const Permission permission = permissionFor(scopes, text);
    QCOMPARE(verdictName(permission.verdict), verdict);
    QTEST(permission.decidedBy, "decidedBy");
    QTEST(permission.narrowest, "narrowest");
    QCOMPARE(permission.opensPrefix, verdict == u"not_published" && !permission.decidedBy.isEmpty());
}

/// Every operation against every scope: those of its own and its umbrella open it, no other does.
void TestPermission::eachScopeOpensItsOwnOperationsAlone()
{
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    const EndpointMatcher matcher(catalogue);
    qsizetype opened = 0;
    for (const CatalogueScope &asked : catalogue.scopes()) {
        for (const CatalogueScope &owner : catalogue.scopes()) {
            for (const Operation &operation : owner.umbrella ? QList<Operation>() : owner.operations) {
                const ApiCall call = *parseApiCall(operation.method + u' ' + operation.path);
                const Permission permission = permissionOf(QStringList {asked.name}, call, matcher);
                const bool expected = asked.name == owner.name || (asked.umbrella && asked.side == owner.side);
                QCOMPARE(permission.verdict, expected ? Verdict::Yes : Verdict::No);
                opened += permission.verdict == Verdict::Yes ? 1 : 0;
            }
        }
    }
    QCOMPARE(opened, 2 * 217);
}

/// What those open isn't published, so a "no" would be a guess.
void TestPermission::saysNoNoToPermissionCodes()
{
    const Permission permission = permissionFor(u"vouchers.read"_s, u"GET /v1/vouchers"_s);
    QCOMPARE(permission.verdict, Verdict::NotPublished);
    QCOMPARE(permission.narrowest, u"vouchers"_s); // of version 1
    QVERIFY(!permission.opensPrefix);
    QVERIFY(permission.suggestion.isEmpty());
    QCOMPARE(permissionFor(u"orders vouchers.read"_s, u"GET /v1/orders"_s).verdict, Verdict::Yes);
    QCOMPARE(permissionFor(u"vouchers.read"_s, u"GET /management/v1/projects"_s).verdict, Verdict::No);
}

void TestPermission::suggestsOnlyWhereNothingIsPublished()
{
    QCOMPARE(permissionFor(u"vouchers"_s, u"GET /v1/voucher/abc"_s).suggestion, u"/v1/vouchers/{code}"_s);
    QCOMPARE(permissionFor(u"-"_s, u"/vouchers"_s).suggestion, u"/v1/vouchers"_s);
    QVERIFY(permissionFor(u"orders"_s, u"GET /v1/vouchers"_s).suggestion.isEmpty());
    QVERIFY(permissionFor(u"orders"_s, u"PATCH /v1/vouchers"_s).suggestion.isEmpty());
    QVERIFY(permissionFor(u"orders"_s, u"/management/v1/vouchers"_s).suggestion.isEmpty());
}

void TestPermission::namesVerdicts()
{
    QCOMPARE(verdictName(Verdict::Yes), u"yes"_s);
    QCOMPARE(verdictName(Verdict::No), u"no"_s);
    QCOMPARE(verdictName(Verdict::NotPublished), u"not_published"_s);
    QCOMPARE(verdictName(Verdict::ScopesUnknown), u"scopes_unknown"_s);
}

QTEST_GUILESS_MAIN(TestPermission)
#include "tst_permission.moc"

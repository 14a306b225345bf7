// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visibletext.h"
#include "session/permissionwords.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

/// The answer on \a text for \a scopes with blanks between them; "-" stands for scopes that nobody knows.
QString answerFor(const QString &scopes, const QString &text)
{
    static const EndpointMatcher matcher(ScopeCatalogue::builtIn());
    const auto granted = scopes == u'-' ? std::nullopt : std::optional(scopes.split(u' ', Qt::SkipEmptyParts));
    const auto call = parseApiCall(text);
    return call ? verdictInWords(permissionOf(granted, *call, matcher), *call) : call.error().message;
}

} // namespace

class TestPermissionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void showsForeignPathsPlainly();
    void cutsLongPaths();
    void namesVerdicts();
    void tellsWhatElseDecides();

private:
    static void addPublishedCalls();
    static void addOtherCalls();
};

void TestPermissionWords::addPublishedCalls()
{
    QTest::newRow("yes") << u"redemptions"_s << u"POST /v1/redemptions"_s
                         << u"✓ Yes: POST /v1/redemptions through redemptions."_s;
    QTest::newRow("yes, by both") << u"api redemptions"_s << u"POST /v1/redemptions"_s
                                  << u"✓ Yes: POST /v1/redemptions through redemptions."_s;
    QTest::newRow("yes, by the umbrella")
        << u"api"_s << u"POST /v1/redemptions"_s
        << u"✓ Yes: POST /v1/redemptions through api. The narrow scope redemptions would do."_s;
    QTest::newRow("no") << u"vouchers campaigns"_s << u"post /v1/redemptions?x=y"_s
                        << u"✗ No: POST /v1/redemptions needs redemptions (or api)."_s;
    QTest::newRow("no, client side")
        << u"api"_s << u"POST /client/v1/redemptions"_s
        << u"✗ No: POST /client/v1/redemptions needs client_redemptions (or client_api)."_s;
    QTest::newRow("unknown") << u"-"_s << u"POST /v1/redemptions"_s
                             << u"? Scopes unknown: POST /v1/redemptions needs redemptions (or api)."_s;
    QTest::newRow("id") << u"vouchers"_s << u"GET /v1/vouchers/abc"_s
                        << u"✓ Yes: GET /v1/vouchers/abc (/v1/vouchers/{code}) through vouchers."_s;
    QTest::newRow("template itself") << u"vouchers"_s << u"GET /v1/vouchers/{code}"_s
                                     << u"✓ Yes: GET /v1/vouchers/{code} through vouchers."_s;
    QTest::newRow("two templates")
        << u"exports"_s << u"GET /v1/exports/a"_s
        << u"✓ Yes: GET /v1/exports/a (/v1/exports/{exportId}, /v1/exports/{export_Id}) through exports."_s;
    QTest::newRow("deprecated") << u"orders"_s << u"GET /v1/loyalties"_s
                                << u"✗ No: GET /v1/loyalties needs loyalties (or api). It is deprecated."_s;
    QTest::newRow("any method") << u"redemptions"_s << u"/v1/redemptions"_s
                                << u"✓ Yes: /v1/redemptions through redemptions. Published there: GET, POST."_s;
    QTest::newRow("any method, one deprecated")
        << u"api"_s << u"/v1/vouchers/a/redemption"_s
        << u"✓ Yes: /v1/vouchers/a/redemption (/v1/vouchers/{code}/redemption) through api. The narrow scope vouchers "
           u"would do. Published there: GET, POST. Deprecated: POST."_s;
    QTest::newRow("any method, all deprecated")
        << u"-"_s << u"/v1/loyalties"_s
        << u"? Scopes unknown: /v1/loyalties needs loyalties (or api). Published there: GET, POST. It is deprecated."_s;
}

void TestPermissionWords::addOtherCalls()
{
    QTest::newRow("other method") << u"orders"_s << u"DELETE /v1/redemptions"_s
                                  << u"? Not published: /v1/redemptions is published for GET, POST, not for DELETE. If "
                                     u"there is such a call, it needs redemptions (or api)."_s;
    QTest::newRow("other method, opened")
        << u"vouchers"_s << u"PATCH /v1/vouchers/a"_s
        << u"? Not published: /v1/vouchers/a (/v1/vouchers/{code}) is published for DELETE, GET, POST, PUT, not for "
           u"PATCH. If there is such a call, vouchers opens it, like everything below its path prefix."_s;
    QTest::newRow("no such path")
        << u"api"_s << u"GET /v1/assets/x"_s
        << u"? Not published: GET /v1/assets/x is none of the published calls. If there is such a "
           u"call, api opens it, like everything below its path prefix."_s;
    QTest::newRow("no such path, unknown")
        << u"-"_s << u"/v1/gift-cards"_s
        << u"? Not published: /v1/gift-cards is none of the published calls. If there is such "
           u"a call, it needs api."_s;
    QTest::newRow("near miss")
        << u"vouchers"_s << u"GET /v1/voucher/abc"_s
        << u"? Not published: GET /v1/voucher/abc is none of the published calls. If there is such a "
           u"call, it needs api. Did you mean /v1/vouchers/{code}?"_s;
    QTest::newRow("elsewhere") << u"api"_s << u"GET /v3/things"_s
                               << u"? Not published: no published call has a path like /v3/things."_s;
    QTest::newRow("elsewhere, near") << u"api"_s << u"/vouchers"_s
                                     << u"? Not published: no published call has a path like /vouchers. Did you mean "
                                        u"/v1/vouchers?"_s;
    QTest::newRow("management") << u"api"_s << u"GET /management/v1/projects"_s
                                << u"✗ No: calls below /management/v1 accept no OAuth token at all, whatever its "
                                   u"scopes."_s;
    QTest::newRow("tokens") << u"-"_s << u"POST /v1/oauth/token"_s
                            << u"✗ No: calls below /v1/oauth take the key itself, not a token."_s;
    QTest::newRow("loyalties 2") << u"api"_s << u"GET /v2/loyalties/programs"_s
                                 << u"? Not published: calls below /v2/loyalties accept a token, but which scope opens "
                                    u"them isn't published."_s;
}

void TestPermissionWords::answers_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    addPublishedCalls();
    addOtherCalls();
}

void TestPermissionWords::answers()
{
    QFETCH(QString, scopes);
    QFETCH(QString, text);
    QTEST(answerFor(scopes, text), "answer");
}

void TestPermissionWords::showsForeignPathsPlainly()
{
    for (const char *id : {"%E2%80%AE", "%1b%5B31m", "%00", "%C2%A0", "%251", "<b>"}) {
        const QString answer = answerFor(u"vouchers"_s, u"GET /v1/vouchers/"_s + QString::fromLatin1(id));
        QCOMPARE(answer, visibleText(answer));
        QVERIFY2(answer.contains(u" (/v1/vouchers/{code}) through vouchers."), qPrintable(answer));
    }
    QVERIFY(answerFor(u"vouchers"_s, u"GET /v1/vouchers/a%E2%80%AE"_s).contains(u"/v1/vouchers/a\\u{202E} ("));
    QVERIFY(answerFor(u"vouchers"_s, u"GET /v1/vouchers/%251"_s).contains(u"/v1/vouchers/%251 ("));
    QVERIFY(answerFor(u"orders"_s, u"GET /v1/vouchers/%252"_s).contains(u"%252 (/v1/vouchers/{code}) needs vouchers"));
}

void TestPermissionWords::cutsLongPaths()
{
    const QString answer = answerFor(u"vouchers"_s, u"GET /v1/vouchers/"_s + QString(10'000, u'x'));
    QVERIFY2(answer.size() < 400 && answer.endsWith(u"through vouchers."), qPrintable(answer));
}

void TestPermissionWords::namesVerdicts()
{
    using Verdict = Permission::Verdict;
    QCOMPARE(answerInWords(Verdict::Yes), u"✓ Yes"_s);
    QCOMPARE(answerInWords(Verdict::No), u"✗ No"_s);
    QCOMPARE(answerInWords(Verdict::NotPublished), u"? Not published"_s);
    QCOMPARE(answerInWords(Verdict::ScopesUnknown), u"? Scopes unknown"_s);
}

void TestPermissionWords::tellsWhatElseDecides()
{
    QVERIFY(caveatInWords().contains(u"role"));
    QVERIFY(caveatInWords().contains(u"IP allow-list"));
}

QTEST_GUILESS_MAIN(TestPermissionWords)
#include "tst_permissionwords.moc"

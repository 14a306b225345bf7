// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/endpointquestion.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const ScopeCatalogue &catalogue()
{
    return ScopeCatalogue::builtIn();
}

Expected<EndpointAnswer, InputError> ask(
    const QString &question, const std::optional<QStringList> &granted, TokenState state = TokenState::Active)
{
    return answerTo(question, {granted, state}, EndpointMatcher(catalogue()));
}

} // namespace

/// A question about a call, with the scopes and the state of a token.
class TestEndpointQuestion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsTheState_data();
    void countsTheState();
    void whatNoTokenOpensIsSaidOfAnyToken();
    void hasOneVerdict_data();
    void hasOneVerdict();
    void hasTheCaveatWhereAScopeOpensIt();
    void refusesWhatIsNoCall();
    void shortensTheQuestion_data();
    void shortensTheQuestion();
    void tellsWhatIsOpened_data();
    void tellsWhatIsOpened();
};

void TestEndpointQuestion::countsTheState_data()
{
    QTest::addColumn<TokenState>("state");
    QTest::addColumn<bool>("isYes");
    QTest::addColumn<QString>("said");
    QTest::newRow("active") << TokenState::Active << true << u"✓ Yes"_s;
    QTest::newRow("expiring") << TokenState::Expiring << true << u"✓ Yes"_s;
    QTest::newRow("unknown") << TokenState::Unknown << true << u"✓ Yes"_s;
    QTest::newRow("expired")
        << TokenState::Expired << false
        << u"✗ No: the token has expired. A new one with its scopes would do: GET /v1/vouchers through"_s;
    QTest::newRow("inactive") << TokenState::Inactive << false << u"✗ No: the token isn't active."_s;
    QTest::newRow("revoked") << TokenState::Revoked << false << u"✗ No: the token is revoked."_s;
}

void TestEndpointQuestion::countsTheState()
{
    QFETCH(TokenState, state);
    QFETCH(bool, isYes);
    QFETCH(QString, said);
    const auto answer = ask(u"GET /v1/vouchers"_s, {{u"vouchers"_s}}, state);
    QVERIFY(answer);
    QCOMPARE(answer->isYes(), isYes);
    QVERIFY2(answer->words.startsWith(said), qPrintable(answer->words));
    QVERIFY(!ask(u"GET /v1/orders"_s, {{u"vouchers"_s}}, state)->isYes());
}

void TestEndpointQuestion::whatNoTokenOpensIsSaidOfAnyToken()
{
    const auto answer = ask(u"GET /management/v1/projects"_s, {{u"api"_s}}, TokenState::Expired);
    QVERIFY(!answer->isYes());
    QVERIFY2(!answer->words.contains(u"expired"_s), qPrintable(answer->words));
}

void TestEndpointQuestion::hasOneVerdict_data()
{
    using Scopes = std::optional<QStringList>;
    QTest::addColumn<QString>("question");
    QTest::addColumn<Scopes>("granted");
    QTest::addColumn<QString>("said");
    QTest::newRow("no")
        << u"GET /v1/orders"_s << Scopes(QStringList {u"vouchers"_s})
        << u"✗ No: the token has expired. Its scopes wouldn't do either: GET /v1/orders needs orders (or "
           u"api)."_s;
    QTest::newRow("unknown scopes") << u"GET /v1/orders"_s << Scopes()
                                    << u"✗ No: the token has expired. Besides, its scopes aren't known: GET /v1/orders "
                                       u"needs orders (or api)."_s;
    QTest::newRow("no published scopes")
        << u"GET /v2/loyalties/programs"_s << Scopes(QStringList {u"api"_s})
        << u"✗ No: the token has expired. Besides, what opens this isn't published: calls below /v2/loyalties accept a "
           u"token, but which scope opens them isn't published."_s;
    QTest::newRow("no token at all") << u"GET /management/v1/projects"_s << Scopes(QStringList {u"api"_s})
                                     << u"✗ No: calls below /management/v1 accept no OAuth token at all, whatever its "
                                        u"scopes."_s;
}

void TestEndpointQuestion::hasOneVerdict()
{
    QFETCH(QString, question);
    QFETCH(std::optional<QStringList>, granted);
    const auto answer = ask(question, granted, TokenState::Expired);
    QTEST(answer->words, "said");
    QVERIFY(!answer->isYes());
    QCOMPARE(answer->words.count(u'✗'), 1);
}

void TestEndpointQuestion::hasTheCaveatWhereAScopeOpensIt()
{
    QVERIFY(!ask(u"GET /v1/vouchers"_s, {{u"vouchers"_s}})->caveat.isEmpty());
    QVERIFY(!ask(u"GET /v1/vouchers/a/b"_s, {{u"vouchers"_s}})->caveat.isEmpty()); // as far as there is such a call
    QVERIFY(ask(u"GET /v1/orders"_s, {{u"vouchers"_s}})->caveat.isEmpty());
    QVERIFY(ask(u"GET /v1/orders"_s, {})->caveat.isEmpty());
    QVERIFY(ask(u"GET /management/v1/projects"_s, {{u"api"_s}})->caveat.isEmpty());
    QVERIFY(openedInWords({{u"vouchers"_s}}, catalogue()).contains(u"allow-list"));
    QVERIFY(!openedInWords({{u"xyzzy"_s}}, catalogue()).contains(u"allow-list"));
}

void TestEndpointQuestion::refusesWhatIsNoCall()
{
    for (const auto &question :
        {QString(), u"redeem"_s, u"POST"_s, u"curl https://a.example/v1/b https://a.example/v1/c"_s}) {
        const auto answer = ask(question, {});
        QVERIFY(!answer);
        QVERIFY(!answer.error().message.isEmpty());
    }
}

void TestEndpointQuestion::shortensTheQuestion_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("shortened");
    QTest::newRow("path") << u"/v1/vouchers/"_s << u"/v1/vouchers"_s;
    QTest::newRow("call") << u" post /v1/redemptions?x=y"_s << u"POST /v1/redemptions"_s;
    QTest::newRow("curl") << u"curl -H 'Authorization: Bearer secret-word' https://api.voucherify.io/v1/skus/1"_s
                          << u"GET /v1/skus/1"_s;
    QTest::newRow("another host") << u"curl http://other.example:8080/v1/skus"_s
                                  << u"GET https://other.example/v1/skus"_s;
    QTest::newRow("an address of IPv6") << u"GET https://[fe80::1]:443/v1/skus"_s << u"GET https://[fe80::1]/v1/skus"_s;
    QTest::newRow("direction") << u"GET /v1/skus/\u202Eabc"_s << u"GET /v1/skus/\\u{202E}abc"_s;
}

void TestEndpointQuestion::shortensTheQuestion()
{
    QFETCH(QString, question);
    QFETCH(QString, shortened);
    const auto call = parseApiCall(question);
    QVERIFY(call);
    QCOMPARE(shortQuestion(*call), shortened);
}

void TestEndpointQuestion::tellsWhatIsOpened_data()
{
    using Scopes = std::optional<QStringList>;
    QTest::addColumn<Scopes>("granted");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << Scopes() << u"Which scopes the token has isn't known"_s;
    QTest::newRow("none") << Scopes(QStringList()) << u"Opens none of the 217 published calls."_s;
    QTest::newRow("unpublished") << Scopes(QStringList {u"xyzzy"_s, u"assets"_s}) << u"Opens none of the 217"_s;
    QTest::newRow("one") << Scopes(QStringList {u"events"_s}) << u"Opens 1 of the 217 published calls: POST."_s;
    QTest::newRow("umbrella") << Scopes(QStringList {u"api"_s, u"vouchers"_s})
                              << u"Opens 209 of the 217 published calls: GET, POST, PUT, DELETE. DELETE is among"_s;
    QTest::newRow("all") << Scopes(QStringList {u"api"_s, u"client_api"_s}) << u"Opens 217 of the 217"_s;
}

void TestEndpointQuestion::tellsWhatIsOpened()
{
    QFETCH(std::optional<QStringList>, granted);
    QFETCH(QString, said);
    const QString words = openedInWords(granted, catalogue());
    QVERIFY2(words.startsWith(said), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestEndpointQuestion)
#include "tst_endpointquestion.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scopecatalogue.h"
#include "session/inspection.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Warning::Kind;

TokenData token(const QString &text = u"token-of-a-test-1234"_s)
{
    TokenData data;
    data.accessToken = Secret::fromString(text);
    data.clientId = u"client-1"_s;
    data.expiresIn = 900;
    data.scope = QStringList {u"vouchers"_s};
    data.tokenType = u"Bearer"_s;
    return data;
}

Receipt receipt(const Clock &clock, Receipt::Origin origin)
{
    return {origin, clock.utcNow(), clock.bootTime(), clock.utcNow()};
}

Inspection issued(const TokenData &data, const FakeClock &clock, const std::optional<QStringList> &asked = {})
{
    return inspected(data, receipt(clock, Receipt::Origin::Issued), asked, ScopeCatalogue::builtIn());
}

Inspection checked(const Inspection &before, const TokenData &known, const TokenData &answer, const FakeClock &clock)
{
    return reinspected(before, known, answer, updatedBy(known, answer), receipt(clock, Receipt::Origin::Introspected),
        ScopeCatalogue::builtIn());
}

TokenData inactive()
{
    TokenData answer;
    answer.active = false;
    return answer;
}

} // namespace

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodTokenHasNothingToSay();
    void warningsOfTheTextComeFirst();
    void tokenTypes_data();
    void tokenTypes();
    void anUnknownTypeIsMadeVisible();
    void inactiveKeepsWhatIsKnownOfTime();
    void aNewAnswerIsMeasuredFromItsOwnReceipt();
    void timesOfTwoAnswersAreNotMixed();
    void figuresOfTheIssueSurviveChecks();
    void mismatchesComeFirst();
    void theSameTokenAndClientAreNoMismatch();
    void revocationIsRemembered();
};

void TestInspection::aGoodTokenHasNothingToSay()
{
    const FakeClock clock;
    const Inspection inspection = issued(token(), clock, QStringList {u"vouchers"_s});
    QCOMPARE(inspection.warnings.size(), 0);
    QCOMPARE(inspection.expiry.source(), Expiry::Source::ExpiresIn);
    QCOMPARE(inspection.expiry.momentUtc(), clock.utcNow().addSecs(900));
    QVERIFY(!inspection.connection);
    QVERIFY(!inspection.revokedHere);
}

void TestInspection::warningsOfTheTextComeFirst()
{
    const FakeClock clock;
    TokenData data = token();
    data.warnings.append({Kind::NumberAsText, u"expires_in"_s, u"as text"_s});
    data.tokenType = u"MAC"_s;
    data.expiresAt = clock.utcNow().toSecsSinceEpoch() + 100;
    const Inspection inspection = issued(data, clock, QStringList {u"orders"_s});
    QList<Kind> kinds;
    for (const Warning &warning : inspection.warnings)
        kinds.append(warning.kind);
    QCOMPARE(kinds,
        QList<Kind>({Kind::NumberAsText, Kind::UnknownTokenType, Kind::ExpiryContradiction, Kind::ScopeNotGranted,
            Kind::ScopeUnrequested}));
}

void TestInspection::tokenTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("J17 Bearer") << u"Bearer"_s << true;
    QTest::newRow("J17 lower case") << u"bearer"_s << true;
    QTest::newRow("J17 MAC") << u"MAC"_s << false;
    QTest::newRow("J17 empty") << QString() << false;
}

void TestInspection::tokenTypes()
{
    QFETCH(QString, type);
    QFETCH(bool, isKnown);
    TokenData data = token();
    data.tokenType = type;
    QCOMPARE(contains(issued(data, FakeClock()).warnings, Kind::UnknownTokenType), !isKnown);
    data.tokenType.reset();
    QVERIFY(!contains(issued(data, FakeClock()).warnings, Kind::UnknownTokenType));
}

void TestInspection::anUnknownTypeIsMadeVisible()
{
    TokenData data = token();
    data.tokenType = u"M\u202EAC"_s;
    const Inspection inspection = issued(data, FakeClock());
    QVERIFY(inspection.warnings.constFirst().text.contains(u"M\\u{202E}AC"));
}

void TestInspection::inactiveKeepsWhatIsKnownOfTime()
{
    FakeClock clock;
    Inspection before = issued(token(), clock, QStringList {u"vouchers"_s});
    before.connection = Connection {publishedServer(ServerKind::Asia), {}};
    clock.advance(300s);
    const Inspection after = checked(before, token(), inactive(), clock);
    QCOMPARE(after.expiry.read(clock, false, false).secondsLeft(), 600);
    QCOMPARE(after.receipt.origin, Receipt::Origin::Issued);
    QCOMPARE(after.scopes.requested, QStringList {u"vouchers"_s});
    QCOMPARE(after.connection->server.kind, ServerKind::Asia);
    QCOMPARE(after.warnings.size(), 0);
}

void TestInspection::aNewAnswerIsMeasuredFromItsOwnReceipt()
{
    FakeClock clock;
    const Inspection before = issued(token(), clock);
    clock.advance(300s);
    TokenData answer = token();
    answer.active = true;
    answer.expiresIn = 550;
    const Inspection after = checked(before, token(), answer, clock);
    QCOMPARE(after.expiry.read(clock, true, false).secondsLeft(), 550);
    QCOMPARE(after.receipt.origin, Receipt::Origin::Introspected);
}

/// An answer with `expires_at` alone: the `expires_in` of the issue must not start anew at this receipt.
void TestInspection::timesOfTwoAnswersAreNotMixed()
{
    FakeClock clock;
    const Inspection before = issued(token(), clock);
    const qint64 end = clock.utcNow().toSecsSinceEpoch() + 900;
    clock.advance(910s);
    TokenData answer;
    answer.active = true;
    answer.expiresAt = end;
    const Inspection after = checked(before, token(), answer, clock);
    QCOMPARE(after.expiry.read(clock, true, false).secondsLeft(), -10);
    QVERIFY(contains(after.warnings, Kind::ActiveButExpired));
    QVERIFY(!contains(after.warnings, Kind::ExpiryContradiction));
}

void TestInspection::figuresOfTheIssueSurviveChecks()
{
    FakeClock clock;
    Inspection inspection = issued(token(), clock);
    const QDateTime issue = clock.utcNow();
    TokenData answer;
    answer.active = true;
    answer.expiresIn = 900; // the whole lifetime each time
    for (int i = 1; i <= 3; ++i) {
        clock.advance(100s);
        inspection = checked(inspection, token(), answer, clock);
        QCOMPARE(inspection.expiry.read(clock, true, false).secondsLeft(), 900 - 100 * i);
        QCOMPARE(inspection.expiry.first()->receipt.utc, issue);
        QCOMPARE(inspection.expiry.check()->receipt.utc, clock.utcNow());
        QCOMPARE(inspection.receipt.utc, clock.utcNow());
        QCOMPARE(inspection.warnings.size(), 0);
    }
    clock.advance(100s);
    inspection = checked(inspection, token(), inactive(), clock);
    QCOMPARE(inspection.expiry.first()->receipt.utc, issue);
    QCOMPARE(inspection.expiry.check()->receipt.utc, issue.addSecs(300));
    QCOMPARE(inspection.expiry.read(clock, false, false).secondsLeft(), 500);
}

void TestInspection::mismatchesComeFirst()
{
    FakeClock clock;
    TokenData answer = token();
    answer.clientId = u"client\u200B-1"_s;
    answer.active = true;
    answer.warnings.append({Kind::NumberAsText, u"expires_in"_s, u"as text"_s});
    const Inspection after = checked(issued(token(), clock), token(), answer, clock);
    QCOMPARE(after.warnings.at(0).kind, Kind::ClientMismatch);
    QCOMPARE(after.warnings.at(1).kind, Kind::NumberAsText);
    QVERIFY(after.warnings.at(0).text.contains(u"client\\u{200B}-1"));
    const TokenData another = token(u"another-token-of-a-test"_s);
    QVERIFY(isAboutAnotherToken(token(), another));
    const Warnings doubts = distrusted(after).warnings;
    QCOMPARE(doubts.constFirst().kind, Kind::TokenMismatch);
    QVERIFY(!doubts.constFirst().text.contains(u"another-token-of-a-test"));
    QCOMPARE(distrusted(distrusted(after)).warnings.size(), doubts.size());
}

void TestInspection::theSameTokenAndClientAreNoMismatch()
{
    FakeClock clock;
    TokenData answer = token();
    answer.active = true;
    QCOMPARE(checked(issued(token(), clock), token(), answer, clock).warnings.size(), 0);
    QVERIFY(!isAboutAnotherToken(token(), answer));
    TokenData bare; // nothing but the token is known
    bare.accessToken = token().accessToken;
    QVERIFY(!contains(checked(issued(bare, clock), bare, answer, clock).warnings, Kind::ClientMismatch));
}

void TestInspection::revocationIsRemembered()
{
    FakeClock clock;
    Inspection before = issued(token(), clock);
    before.revokedHere = true;
    QVERIFY(checked(before, token(), inactive(), clock).revokedHere);
    TokenData active;
    active.active = true;
    QVERIFY(!checked(before, token(), active, clock).revokedHere); // the server knows better
}

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"

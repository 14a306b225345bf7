// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tokenledger.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Connection europe {
    publishedServer(ServerKind::Europe), {u"app-id-of-a-test"_s, Secret::fromUtf8("secret-of-a-test")}};
const Connection asia {
    publishedServer(ServerKind::Asia), {u"app-id-of-a-test"_s, Secret::fromUtf8("secret-of-a-test")}};
const Secret token = Secret::fromUtf8("token-issued-in-a-test");

CallResult answer(Call call, const TokenData &data = {})
{
    return {call, {}, data};
}

CallResult failure(Call call, ErrorKind kind, bool maybeCarriedOut = false)
{
    ApiError error {kind, call};
    error.maybeCarriedOut = maybeCarriedOut;
    return {call, {}, unexpected(error)};
}

CallResult introspection(std::optional<bool> active, const char *about = nullptr)
{
    TokenData data;
    data.active = active;
    if (about)
        data.accessToken = Secret::fromUtf8(about);
    return answer(Call::Introspect, data);
}

} // namespace

/// What is remembered of tokens without keeping them.
class TestTokenLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsNothingAtFirst();
    void remembersAnIssue();
    void countsWhatWasSpent();
    void countsTheLive_data();
    void countsTheLive();
    void aRevokedTokenIsNotLive();
    void countsEachServerForItself();
    void remembersChecks();
    void keepsTheFirstOfSeveralNos();
    void anActiveTokenIsNotRevoked();
    void revocations_data();
    void revocations();
    void takesNothingFrom_data();
    void takesNothingFrom();
    void forgetsTheOldest();
    void anotherIssueOfTheSameTextStartsAnew();

private:
    void issue(TokenLedger &ledger, const std::optional<Secret> &text = token, std::optional<qint64> expiresIn = 900,
        const Connection &connection = europe) const
    {
        TokenData data;
        data.expiresIn = expiresIn;
        const Receipt receipt {Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), {}};
        ledger.addIssue(text, connection, receipt, Expiry(data, receipt));
    }

    FakeClock m_clock;
};

void TestTokenLedger::knowsNothingAtFirst()
{
    const TokenLedger ledger(m_clock);
    QVERIFY(!ledger.find(token));
    QVERIFY(!ledger.find({}));
    QCOMPARE(ledger.spent(), 0);
    QCOMPARE(ledger.live(europe.server), 0);
}

void TestTokenLedger::remembersAnIssue()
{
    TokenLedger ledger(m_clock);
    const auto boot = m_clock.bootTime();
    issue(ledger);
    m_clock.advance(100s);
    const auto entry = ledger.find(Secret::fromUtf8("token-issued-in-a-test")); // by its bytes, not by who holds them
    QVERIFY(entry && entry->issue);
    QCOMPARE(entry->issue->server, europe.server);
    QCOMPARE(entry->issue->applicationId, u"app-id-of-a-test"_s);
    QCOMPARE(entry->issue->receipt.boot, boot);
    QCOMPARE(entry->issue->lifetime, 900s);
    QCOMPARE(entry->issue->expiry.read(m_clock, {}, false).secondsLeft(), 800);
    QVERIFY(!entry->revokedUtc);
    QVERIFY(!entry->lastCheck);
    QVERIFY(!ledger.find(Secret::fromUtf8("token-issued-in-a-tesT")));
}

void TestTokenLedger::countsWhatWasSpent()
{
    TokenLedger ledger(m_clock);
    issue(ledger);
    issue(ledger, Secret::fromUtf8("another-token"));
    issue(ledger, {}); // an answer without the token may have made one all the same
    m_clock.advance(24h);
    QCOMPARE(ledger.spent(), 3);
}

void TestTokenLedger::countsTheLive_data()
{
    QTest::addColumn<qint64>("expiresIn"); ///< -1: not told
    QTest::addColumn<qint64>("ends"); ///< seconds after the issue
    QTest::newRow("as published") << qint64(900) << qint64(900);
    QTest::newRow("longer") << qint64(3600) << qint64(3600);
    QTest::newRow("shorter: the server may think otherwise") << qint64(60) << qint64(900);
    QTest::newRow("not told") << qint64(-1) << qint64(900);
}

void TestTokenLedger::countsTheLive()
{
    QFETCH(qint64, expiresIn);
    QFETCH(qint64, ends);
    TokenLedger ledger(m_clock);
    issue(ledger, token, expiresIn < 0 ? std::nullopt : std::optional(expiresIn));
    m_clock.advance(std::chrono::seconds(ends) - 1ms);
    QCOMPARE(ledger.live(europe.server), 1);
    m_clock.advance(1ms);
    QCOMPARE(ledger.live(europe.server), 0);
}

void TestTokenLedger::aRevokedTokenIsNotLive()
{
    TokenLedger ledger(m_clock);
    issue(ledger);
    issue(ledger, Secret::fromUtf8("another-token"));
    ledger.addAnswer(token, europe, failure(Call::Revoke, ErrorKind::OutcomeUnknown, true));
    QCOMPARE(ledger.live(europe.server), 2); // nobody knows
    ledger.addAnswer(token, europe, answer(Call::Revoke));
    QCOMPARE(ledger.live(europe.server), 1);
}

void TestTokenLedger::countsEachServerForItself()
{
    TokenLedger ledger(m_clock);
    issue(ledger);
    issue(ledger, Secret::fromUtf8("another-token"), 900, asia);
    issue(ledger, Secret::fromUtf8("a-third-token"), 900, asia);
    ledger.addAnswer(Secret::fromUtf8("a-pasted-token"), europe, introspection(true)); // not issued here
    QCOMPARE(ledger.live(europe.server), 1);
    QCOMPARE(ledger.live(asia.server), 2);
}

void TestTokenLedger::remembersChecks()
{
    TokenLedger ledger(m_clock);
    ledger.addAnswer(token, europe, introspection(true));
    auto entry = ledger.find(token);
    QVERIFY(entry && !entry->issue);
    QCOMPARE(entry->lastCheck->active, true);
    QCOMPARE(entry->lastCheck->server, europe.server);
    m_clock.advance(40s);
    ledger.addAnswer(token, asia, introspection(false));
    entry = ledger.find(token);
    QCOMPARE(entry->lastCheck->active, false);
    QCOMPARE(entry->lastCheck->server, asia.server);
    QCOMPARE(entry->lastCheck->boot, m_clock.bootTime());
    QCOMPARE(entry->lastActive->server, europe.server);
    QCOMPARE(entry->lastActive->boot, m_clock.bootTime() - 40s);
}

void TestTokenLedger::keepsTheFirstOfSeveralNos()
{
    TokenLedger ledger(m_clock);
    const auto first = m_clock.bootTime();
    ledger.addAnswer(token, europe, introspection(false));
    m_clock.advance(40s);
    ledger.addAnswer(token, europe, failure(Call::Revoke, ErrorKind::NotActive));
    QCOMPARE(ledger.find(token)->lastCheck->boot, first);
    ledger.addAnswer(token, asia, introspection(false)); // another server's is another matter
    QCOMPARE(ledger.find(token)->lastCheck->boot, first + 40s);
    ledger.addAnswer(token, europe, introspection(true));
    ledger.addAnswer(token, europe, introspection(false));
    QCOMPARE(ledger.find(token)->lastCheck->boot, first + 40s);
    QCOMPARE(ledger.find(token)->lastCheck->server, europe.server);
}

void TestTokenLedger::anActiveTokenIsNotRevoked()
{
    TokenLedger ledger(m_clock);
    issue(ledger);
    ledger.addAnswer(token, europe, answer(Call::Revoke));
    QVERIFY(ledger.find(token)->revokedUtc);
    ledger.addAnswer(token, europe, introspection(true));
    QVERIFY(!ledger.find(token)->revokedUtc);
}

void TestTokenLedger::revocations_data()
{
    QTest::addColumn<CallResult>("result");
    QTest::addColumn<bool>("isRevoked");
    QTest::addColumn<bool>("isUnanswered");
    QTest::newRow("204") << answer(Call::Revoke) << true << false;
    QTest::newRow("T6") << failure(Call::Revoke, ErrorKind::OutcomeUnknown, true) << false << true;
    QTest::newRow("T10") << failure(Call::Revoke, ErrorKind::Timeout, true) << false << true;
    QTest::newRow("T1") << failure(Call::Revoke, ErrorKind::ConnectionRefused) << false << false;
    QTest::newRow("T65") << failure(Call::Revoke, ErrorKind::CredentialsRefused) << false << false;
}

void TestTokenLedger::revocations()
{
    QFETCH(CallResult, result);
    QFETCH(bool, isRevoked);
    QFETCH(bool, isUnanswered);
    TokenLedger ledger(m_clock);
    issue(ledger);
    m_clock.advance(40s);
    ledger.addAnswer(token, europe, result);
    const auto entry = ledger.find(token);
    QCOMPARE(entry->revokedUtc, isRevoked ? std::optional(m_clock.utcNow()) : std::nullopt);
    QCOMPARE(entry->revocationUnanswered, isUnanswered);
    QVERIFY(!entry->lastCheck);
}

void TestTokenLedger::takesNothingFrom_data()
{
    QTest::addColumn<CallResult>("result");
    QTest::newRow("a request") << answer(Call::RequestToken);
    QTest::newRow("a request that failed") << failure(Call::RequestToken, ErrorKind::OutcomeUnknown, true);
    QTest::newRow("a check that failed") << failure(Call::Introspect, ErrorKind::Timeout, true);
    QTest::newRow("a check without the word") << introspection({});
    QTest::newRow("J16 a check of another token") << introspection(false, "quite-another-token");
}

void TestTokenLedger::takesNothingFrom()
{
    QFETCH(CallResult, result);
    TokenLedger ledger(m_clock);
    ledger.addAnswer(token, europe, result);
    QVERIFY(!ledger.find(token));
    QVERIFY(!ledger.find(Secret::fromUtf8("quite-another-token")));
}

void TestTokenLedger::forgetsTheOldest()
{
    TokenLedger ledger(m_clock);
    for (std::size_t i = 0; i <= TokenLedger::mostEntries; ++i)
        issue(ledger, Secret::fromString(u"token-%1"_s.arg(i)));
    QVERIFY(!ledger.find(Secret::fromUtf8("token-0")));
    QVERIFY(ledger.find(Secret::fromUtf8("token-1")));
    QVERIFY(ledger.find(Secret::fromUtf8("token-1000")));
    QCOMPARE(ledger.spent(), 1001);
    QCOMPARE(ledger.live(europe.server), 1000);
}

void TestTokenLedger::anotherIssueOfTheSameTextStartsAnew()
{
    TokenLedger ledger(m_clock);
    issue(ledger);
    ledger.addAnswer(token, europe, introspection(true));
    ledger.addAnswer(token, europe, answer(Call::Revoke));
    m_clock.advance(40s);
    issue(ledger);
    const auto entry = ledger.find(token);
    QVERIFY(!entry->revokedUtc && !entry->lastCheck && !entry->lastActive);
    QCOMPARE(entry->issue->receipt.boot, m_clock.bootTime());
    QCOMPARE(ledger.live(europe.server), 1);
}

QTEST_GUILESS_MAIN(TestTokenLedger)
#include "tst_tokenledger.moc"

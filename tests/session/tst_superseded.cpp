// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuingserver.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Severity = Notice::Severity;
using Superseded = Session::Superseded;

struct RenewalRig : SessionRig {
    IssuingServer tokens;

    bool issue() { return finish(session->requestToken(requestTo(tokens.server))); }
    bool renew(Superseded superseded) { return finish(session->renew({}, superseded)); }
};

} // namespace

/// A renewal, and what becomes of the token before it: two calls, one after the other.
class TestSuperseded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isKeptByDefault();
    void isRevokedAfterARenewal();
    void isNotRevokedAfterAFailure();
    void waitsUntilNothingElseRuns_data();
    void waitsUntilNothingElseRuns();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void keepsTheWarningsOfTheRenewal();
    void touchesNothingOnScreen();
    void isCounted();
    void canBeCancelled();
    void aRequestIsNoRenewal();
    void theSameTokenAgainIsNotRevoked();
    void showsTheRevocationOfTheTokenAtHand();
    void aRenewalReplacesNoOtherToken_data();
    void aRenewalReplacesNoOtherToken();
};

void TestSuperseded::isKeptByDefault()
{
    RenewalRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.finish(rig.session->renew({})));
    QVERIFY(!rig.session->isBusy());
    QCOMPARE(rig.tokens.issued, 2);
    QVERIFY(rig.tokens.revoked.isEmpty());
}

void TestSuperseded::isRevokedAfterARenewal()
{
    RenewalRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.renew(Superseded::Revoke));
    QCOMPARE(rig.session->runningCall(), Call::Revoke);
    QVERIFY(!rig.session->renew({})); // still one call at a time
    QVERIFY(rig.ended.wait());
    QVERIFY(!rig.session->isBusy());
    QCOMPARE(rig.tokens.revoked, QByteArrayList {"token-number-1-of-a-test"});
    QCOMPARE(rig.tokens.issued, 2);
    QCOMPARE(rig.tokens.server.requests().size(), 3);
    QVERIFY(rig.tokens.server.requests().constLast().toLower().contains("x-app-id: app-id-of-a-test"));
}

void TestSuperseded::isNotRevokedAfterAFailure()
{
    RenewalRig rig;
    QVERIFY(rig.issue());
    rig.tokens.requestAnswer = [](int) { return jsonAnswer(502, {}); };
    QVERIFY(rig.renew(Superseded::Revoke));
    QVERIFY(!rig.session->isBusy());
    QVERIFY(rig.tokens.revoked.isEmpty());
    rig.tokens.requestAnswer = nullptr;
    QVERIFY(rig.renew(Superseded::Keep)); // nor later on
    QVERIFY(!rig.session->isBusy());
    QVERIFY(rig.tokens.revoked.isEmpty());
}

void TestSuperseded::waitsUntilNothingElseRuns_data()
{
    QTest::addColumn<bool>("isTest");
    QTest::newRow("a call") << false;
    QTest::newRow("a test of the connection") << true;
}

void TestSuperseded::waitsUntilNothingElseRuns()
{
    QFETCH(bool, isTest);
    RenewalRig rig;
    QVERIFY(rig.issue());
    bool isStarted = false;
    connect(rig.session.get(), &Session::noticed, this, [&] { // a person is faster
        if (std::exchange(isStarted, true))
            return;
        const Connection connection = connectionTo(rig.tokens.server);
        QVERIFY(isTest ? rig.session->testConnection(connection.server, {}) : rig.session->introspect(connection));
    });
    QVERIFY(rig.renew(Superseded::Revoke));
    QVERIFY(isTest ? rig.session->isTestingConnection() : rig.session->runningCall() == Call::Introspect);
    QVERIFY(rig.tokens.revoked.isEmpty());
    QTRY_COMPARE(rig.tokens.revoked, QByteArrayList {"token-number-1-of-a-test"});
    QTRY_VERIFY(!rig.session->isBusy());
    QCOMPARE(rig.tokens.revoked.size(), 1);
}

void TestSuperseded::tellsHowItEnded_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("title");
    const QString unknown = u"Token renewed, but the one before it isn't known to be revoked."_s;
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << Severity::Success
                         << u"Token renewed, and the one before it revoked."_s;
    QTest::newRow("T68 404") << jsonAnswer(404, {}) << Severity::Success
                             << u"Token renewed. The one before it was over already."_s;
    QTest::newRow("T70 503") << jsonAnswer(503, "{}") << Severity::Warning << unknown;
    QTest::newRow("T65 401") << jsonAnswer(401, "{}") << Severity::Warning << unknown;
    QTest::newRow("T69 429") << jsonAnswer(429, "{}") << Severity::Warning << unknown;
}

void TestSuperseded::tellsHowItEnded()
{
    QFETCH(QByteArray, answer);
    QFETCH(Severity, severity);
    QFETCH(QString, title);
    RenewalRig rig;
    rig.tokens.revocationAnswer = answer;
    QVERIFY(rig.issue());
    QVERIFY(rig.renew(Superseded::Revoke));
    QVERIFY(rig.ended.wait());
    QCOMPARE(rig.lastNotice().severity, severity);
    QCOMPARE(rig.lastNotice().title, title);
    QCOMPARE(rig.lastNotice().text.contains(u"Take it to be valid"), severity == Severity::Warning);
    QCOMPARE(rig.noticed.count(), 3);
}

void TestSuperseded::keepsTheWarningsOfTheRenewal()
{
    RenewalRig rig;
    rig.tokens.scope = "campaigns"; // not what is asked for
    QVERIFY(rig.issue());
    QVERIFY(rig.renew(Superseded::Revoke));
    const QString text = rig.lastNotice().text;
    QVERIFY(text.contains(u"not granted"));
    QVERIFY(rig.ended.wait());
    QVERIFY(rig.lastNotice().title.contains(u"revoked"));
    QCOMPARE(rig.lastNotice().text, text);
}

void TestSuperseded::touchesNothingOnScreen()
{
    RenewalRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.renew(Superseded::Revoke));
    const auto changes = rig.changed.count();
    QVERIFY(rig.ended.wait());
    QCOMPARE(rig.changed.count(), changes);
    QCOMPARE(rig.text(), u"token-number-2-of-a-test"_s);
    QCOMPARE(rig.session->reading().state, TokenState::Active);
}

void TestSuperseded::isCounted()
{
    RenewalRig rig;
    const Server server {ServerKind::Own, rig.tokens.server.url()};
    QVERIFY(rig.issue());
    QVERIFY(rig.renew(Superseded::Revoke));
    QCOMPARE(rig.session->ledger().live(server), 2);
    QVERIFY(rig.ended.wait());
    QCOMPARE(rig.session->ledger().live(server), 1);
    QCOMPARE(rig.session->ledger().spent(), 2);
}

void TestSuperseded::canBeCancelled()
{
    RenewalRig rig;
    QVERIFY(rig.issue());
    rig.tokens.revocationAnswer.clear(); // no answer
    QVERIFY(rig.renew(Superseded::Revoke));
    QTRY_COMPARE(rig.tokens.revoked.size(), 1);
    rig.session->cancel();
    QVERIFY(!rig.session->isBusy());
    QCOMPARE(rig.lastNotice().severity, Severity::Warning);
    QVERIFY(rig.lastNotice().title.contains(u"isn't known to be revoked"));
}

void TestSuperseded::aRequestIsNoRenewal()
{
    RenewalRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.renew(Superseded::Revoke));
    QVERIFY(rig.ended.wait());
    QVERIFY(rig.issue());
    QVERIFY(!rig.session->isBusy());
    QCOMPARE(rig.tokens.revoked.size(), 1);
}

void TestSuperseded::theSameTokenAgainIsNotRevoked()
{
    RenewalRig rig;
    rig.tokens.requestAnswer = [&](int) { return rig.tokens.issue(1); }; // a server may hand out what still lives
    QVERIFY(rig.issue());
    QVERIFY(rig.renew(Superseded::Revoke));
    QVERIFY(!rig.session->isBusy());
    QVERIFY(rig.tokens.revoked.isEmpty());
    QCOMPARE(rig.session->reading().state, TokenState::Active);
}

void TestSuperseded::showsTheRevocationOfTheTokenAtHand()
{
    RenewalRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.renew(Superseded::Revoke));
    QVERIFY(rig.session->inspect("token-number-1-of-a-test")); // while its revocation is under way
    QVERIFY(rig.ended.wait());
    QCOMPARE(rig.session->reading().state, TokenState::Revoked);
}

void TestSuperseded::aRenewalReplacesNoOtherToken_data()
{
    QTest::addColumn<bool>("isPasted");
    QTest::newRow("pasted") << true;
    QTest::newRow("cleared") << false;
}

void TestSuperseded::aRenewalReplacesNoOtherToken()
{
    QFETCH(bool, isPasted);
    RenewalRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.session->renew({}, Superseded::Revoke));
    if (isPasted)
        QVERIFY(rig.session->inspect(pastedText));
    else
        rig.session->clear();
    const auto changes = rig.changed.count();
    QVERIFY(rig.ended.wait());
    QCOMPARE(rig.changed.count(), changes);
    QVERIFY(!rig.session->isBusy());
    QVERIFY(rig.tokens.revoked.isEmpty()); // the one before it may be all that a person has
    QCOMPARE(rig.session->ledger().spent(), 2);
    QCOMPARE(rig.lastNotice().severity, Severity::Warning);
    QVERIFY(rig.lastNotice().title.contains(u"isn't shown"));
}

QTEST_GUILESS_MAIN(TestSuperseded)
#include "tst_superseded.moc"

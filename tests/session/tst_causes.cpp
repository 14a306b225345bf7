// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuingserver.h"
#include "sandbox/sandbox.h"
#include "session/wording.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = InactiveCause::Kind;

namespace {

struct CausesRig : SessionRig {
    IssuingServer tokens;

    bool issue() { return finish(session->requestToken(requestTo(tokens.server))); }
    bool introspect(const QByteArray &answer)
    {
        tokens.server.answerJson(200, answer);
        return finish(session->introspect(connectionTo(tokens.server)));
    }
    QString kinds() const
    {
        QStringList names;
        for (const InactiveCause &cause : session->causes())
            names.append(causeName(cause.kind));
        return names.join(u", "_s);
    }
};

} // namespace

/// Why a token is over, from what this session saw of it.
class TestCauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreNoneWhileItLives();
    void ofATokenThatEnded();
    void ofARevokedToken();
    void ofATokenThatItsServerNoLongerKnows();
    void ofATokenThatWasActiveBefore();
    void ofARevocationWithoutAnAnswer();
    void ofPastedText();
    void ofAPastedReport();
    void ofPastedTextThatWasIssuedHere_data();
    void ofPastedTextThatWasIssuedHere();
    void ofPastedTextThatWasRevokedHere();
    void ofPastedTextCheckedElsewhere();
    void ofPastedTextCheckedWithAnotherKey();
    void ofAnotherServersTokenInTheSandbox();
    void ofAnEarlierTokensAnswer();
    void rememberedTimesOutliveACheck();
    void aWordOnPastedTextStillProvesNothing();
};

void TestCauses::thereAreNoneWhileItLives()
{
    CausesRig rig;
    QVERIFY(rig.session->causes().isEmpty());
    QVERIFY(rig.issue());
    QVERIFY(rig.session->causes().isEmpty());
    rig.clock.advance(899s);
    QVERIFY(rig.session->causes().isEmpty());
    QVERIFY(rig.session->inspect(pastedText)); // unknown isn't over
    QVERIFY(rig.session->causes().isEmpty());
}

void TestCauses::ofATokenThatEnded()
{
    CausesRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(900s);
    QCOMPARE(rig.kinds(), u"ended"_s);
    QVERIFY(rig.session->causes()[0].isCertain);
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"ended"_s);
    QVERIFY(rig.introspect(R"({"active":true})"));
    QCOMPARE(rig.kinds(), u"ended"_s);
    QVERIFY(!rig.session->causes()[0].isCertain);
}

void TestCauses::ofARevokedToken()
{
    CausesRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(60s);
    QVERIFY(rig.finish(rig.session->revoke(connectionTo(rig.tokens.server))));
    rig.clock.advance(24h);
    QCOMPARE(rig.kinds(), u"revoked_here"_s);
    QVERIFY(rig.session->causes()[0].sentence.contains(u"2026-11-22 17:25:12 UTC"));
}

void TestCauses::ofATokenThatItsServerNoLongerKnows()
{
    CausesRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"revoked_elsewhere, key_gone"_s);
    rig.tokens.server.answerJson(404, {});
    QVERIFY(rig.finish(rig.session->revoke(connectionTo(rig.tokens.server))));
    QCOMPARE(rig.kinds(), u"revoked_elsewhere, key_gone"_s);
}

void TestCauses::ofATokenThatWasActiveBefore()
{
    CausesRig rig;
    QVERIFY(rig.session->inspect(pastedText));
    QVERIFY(rig.introspect(R"({"active":true})"));
    rig.clock.advance(40s);
    QVERIFY(rig.introspect(R"({"active":false})"));
    rig.clock.advance(600s);
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"ended_unseen, revoked_elsewhere, key_gone"_s);
    QVERIFY(rig.session->causes()[1].sentence.contains(u"active 40 s before"));
}

void TestCauses::ofARevocationWithoutAnAnswer()
{
    CausesRig rig;
    QVERIFY(rig.issue());
    rig.tokens.server.answer({});
    QVERIFY(rig.finish(rig.session->revoke(connectionTo(rig.tokens.server))));
    QVERIFY(rig.session->causes().isEmpty()); // it is still shown as active
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"revocation_unanswered, revoked_elsewhere, key_gone"_s);
}

void TestCauses::ofPastedText()
{
    CausesRig rig;
    QVERIFY(rig.session->inspect(pastedText));
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"ended_unseen, other_project, revoked_elsewhere, key_gone, never_existed"_s);
    QVERIFY(rig.session->causes()[1].sentence.contains(rig.tokens.server.url().authority()));
    QVERIFY(rig.session->inspect(R"({"access_token":"token-pasted-in-a-test","expires_at":1738945086})"));
    QCOMPARE(rig.kinds(), u"ended"_s);
    QVERIFY(rig.session->inspect(R"({"active":false})")); // an answer that somebody sent
    QCOMPARE(rig.kinds(), u"ended_unseen, other_project, revoked_elsewhere, key_gone, never_existed"_s);
}

void TestCauses::ofAPastedReport()
{
    CausesRig rig;
    const auto report = [&rig](const QByteArray &client, const QByteArray &server) {
        return R"({"access_token":"token-pasted-in-a-test","client_id":")" + client
            + R"(","expires_at":null,"expires_in":null,"scope":"vouchers","token_type":"Bearer","seconds_left":null,)"
              R"("warnings":[],"scopes":{},"state":"active","other_members":{},"active":true,"server":")"
            + server + R"("})";
    };
    const QByteArray own = rig.tokens.server.url().toEncoded();
    QVERIFY(rig.session->inspect(report("app-id-of-a-test", own)));
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"ended_unseen, revoked_elsewhere, key_gone"_s);
    QVERIFY(rig.session->inspect(report("another-app-id", own)));
    QCOMPARE(rig.session->token()->data().clientId, u"another-app-id"_s);
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"ended_unseen, revoked_elsewhere, key_gone, other_project"_s);
    QVERIFY(rig.session->inspect(report("app-id-of-a-test", "https://as1.api.voucherify.io")));
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"wrong_server, ended_unseen, revoked_elsewhere, key_gone"_s);
    QVERIFY(rig.session->causes()[0].sentence.contains(u"as1.api.voucherify.io"));
}

void TestCauses::ofPastedTextThatWasIssuedHere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bare") << QByteArray("token-number-1-of-a-test");
    QTest::newRow("Bearer") << QByteArray("Bearer token-number-1-of-a-test");
    QTest::newRow("its answer") << QByteArray(R"({"access_token":"token-number-1-of-a-test","expires_in":900})");
}

void TestCauses::ofPastedTextThatWasIssuedHere()
{
    QFETCH(QByteArray, text);
    CausesRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(100s);
    QVERIFY(rig.issue());
    QVERIFY(rig.session->inspect(text));
    QCOMPARE(rig.session->reading().secondsLeft(), 800); // of its own life, not of the later one's
    QCOMPARE(rig.session->reading().state, TokenState::Active);
    QVERIFY(!rig.session->isRenewable()); // its key isn't kept
    const Inspection &inspection = rig.session->inspection();
    QCOMPARE(inspection.issuedBy->baseUrl, rig.tokens.server.url());
    QVERIFY(originInWords(inspection).contains(u"issued here by "_s + rig.tokens.server.url().authority()));
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"revoked_elsewhere, key_gone"_s);
    QVERIFY(rig.session->inspection().issuedBy);
    rig.clock.advance(800s);
    QCOMPARE(rig.kinds(), u"ended"_s);
    QVERIFY(rig.session->causes()[0].isCertain);
}

void TestCauses::ofPastedTextThatWasRevokedHere()
{
    CausesRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.finish(rig.session->revoke(connectionTo(rig.tokens.server))));
    QVERIFY(rig.session->inspect(pastedText));
    QVERIFY(rig.session->inspect("token-number-1-of-a-test"));
    QCOMPARE(rig.session->reading().state, TokenState::Revoked);
    QCOMPARE(rig.kinds(), u"revoked_here"_s);
}

void TestCauses::ofPastedTextCheckedElsewhere()
{
    CausesRig rig;
    FaultServer elsewhere;
    elsewhere.answerJson(200, R"({"active":false})");
    QVERIFY(rig.issue());
    QVERIFY(rig.session->inspect("token-number-1-of-a-test"));
    QVERIFY(rig.finish(rig.session->introspect(connectionTo(elsewhere))));
    QCOMPARE(rig.kinds(), u"wrong_server"_s);
    QVERIFY(rig.session->causes()[0].isCertain);
    QVERIFY(rig.session->causes()[0].sentence.contains(elsewhere.url().authority()));
    QVERIFY(rig.session->causes()[0].sentence.contains(rig.tokens.server.url().authority()));
}

void TestCauses::ofPastedTextCheckedWithAnotherKey()
{
    CausesRig rig;
    QVERIFY(rig.issue());
    QVERIFY(rig.session->inspect("token-number-1-of-a-test"));
    rig.tokens.server.answerJson(200, R"({"active":false})");
    Connection connection = connectionTo(rig.tokens.server);
    connection.credentials.applicationId = u"another-app-id"_s;
    QVERIFY(rig.finish(rig.session->introspect(connection)));
    QCOMPARE(rig.kinds(), u"other_project, revoked_elsewhere, key_gone"_s);
}

void TestCauses::ofAnotherServersTokenInTheSandbox()
{
    CausesRig rig;
    Sandbox sandbox(ScopeCatalogue::builtIn(), rig.clock);
    QVERIFY(rig.session->inspect(pastedText));
    QVERIFY(rig.finish(rig.session->introspect(*sandbox.start())));
    QVERIFY2(rig.kinds().startsWith(u"sandbox_forgot, "), qPrintable(rig.kinds()));
    QVERIFY(!rig.kinds().contains(u"key_gone"));
    QVERIFY(rig.finish(rig.session->requestToken({*sandbox.start(), {u"vouchers"_s}})));
    rig.clock.advance(900s);
    QVERIFY(rig.finish(rig.session->introspect(*sandbox.start())));
    QCOMPARE(rig.kinds(), u"ended"_s);
}

void TestCauses::ofAnEarlierTokensAnswer()
{
    CausesRig rig;
    QVERIFY(rig.issue());
    QTcpSocket *waiting = nullptr;
    rig.tokens.server.setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    QVERIFY(rig.session->revoke(connectionTo(rig.tokens.server)));
    QTRY_VERIFY(waiting);
    QVERIFY(rig.session->inspect(pastedText));
    waiting->write("HTTP/1.1 204 No Content\r\n\r\n");
    QVERIFY(rig.ended.wait());
    QVERIFY(rig.session->causes().isEmpty()); // of the one shown
    QVERIFY(rig.session->inspect("token-number-1-of-a-test"));
    QCOMPARE(rig.kinds(), u"revoked_here"_s);
}

void TestCauses::rememberedTimesOutliveACheck()
{
    CausesRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(100s);
    QVERIFY(rig.session->inspect("token-number-1-of-a-test"));
    QVERIFY(rig.introspect(R"({"active":true})"));
    QCOMPARE(rig.session->reading().secondsLeft(), 800);
    QVERIFY(rig.session->inspection().issuedBy);
}

void TestCauses::aWordOnPastedTextStillProvesNothing()
{
    CausesRig rig;
    rig.tokens.requestAnswer = [](int) { return jsonAnswer(200, R"({"access_token":"token-without-an-end"})"); };
    QVERIFY(rig.issue());
    QVERIFY(rig.session->inspect(R"({"access_token":"token-without-an-end","active":true})"));
    QCOMPARE(rig.session->reading().state, TokenState::Unknown);
    QVERIFY(rig.session->inspection().issuedBy);
    QVERIFY(rig.introspect(R"({"active":false})"));
    QCOMPARE(rig.kinds(), u"ended_unseen, revoked_elsewhere, key_gone"_s);
}

QTEST_GUILESS_MAIN(TestCauses)
#include "tst_causes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"
#include "sessionrig.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Severity = Notice::Severity;

} // namespace

Q_DECLARE_METATYPE(bearerscope::Call)

class TestSessionChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void introspectionSaysActive();
    void introspectionSaysInactive();
    void introspectionOfAnotherTokenIsFlagged();
    void callsGoToTheIssuer();
    void aPastedTokenGoesToTheChosenServer();
    void revokes();
    void revokingAnInactiveToken();
    void anAnswerWithoutTimesTellsTheSkew_data();
    void anAnswerWithoutTimesTellsTheSkew();
    void aFailedRevocationLeavesTheTokenActive();
    void remembersWhatAServerSaid_data();
    void remembersWhatAServerSaid();
    void aStaleAnswerIsDropped_data();
    void aStaleAnswerIsDropped();
    void aStaleFailureIsStillTold();
};

void TestSessionChecks::introspectionSaysActive()
{
    SessionRig rig;
    Sandbox sandbox(ScopeCatalogue::builtIn(), rig.clock);
    const Connection connection = *sandbox.start();
    QVERIFY(rig.finish(rig.session->requestToken({connection, {u"vouchers"_s}})));
    rig.clock.advance(100s);

    QVERIFY(rig.finish(rig.session->introspect(connection)));
    QCOMPARE(rig.session->token()->data().active, true);
    QCOMPARE(rig.session->reading().state, TokenState::Active);
    QCOMPARE(rig.session->reading().secondsLeft(), 800);
    QCOMPARE(rig.session->inspection().receipt.origin, Receipt::Origin::Introspected);
    QCOMPARE(rig.session->inspection().scopes.requested, QStringList {u"vouchers"_s}); // still known
    QCOMPARE(rig.changed.count(), 2);
    QCOMPARE(rig.lastNotice().severity, Severity::Success);
}

void TestSessionChecks::introspectionSaysInactive()
{
    SessionRig rig;
    FaultServer server;
    server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    rig.clock.advance(100s);
    server.answerJson(200, R"({"active":false})");

    QVERIFY(rig.finish(rig.session->introspect(connectionTo(server))));
    QCOMPARE(rig.session->token()->data().active, false);
    QCOMPARE(rig.session->token()->data().clientId, u"client-1"_s); // the answer says nothing of it
    QCOMPARE(rig.session->reading().state, TokenState::Inactive);
    QCOMPARE(rig.session->reading().secondsLeft(), 800);
    QCOMPARE(rig.changed.count(), 2);
    QCOMPARE(rig.lastNotice().severity, Severity::Warning);
}

void TestSessionChecks::introspectionOfAnotherTokenIsFlagged()
{
    SessionRig rig;
    FaultServer server;
    server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    server.answerJson(200, R"({"active":true,"access_token":"quite-another-token","client_id":"client-2"})");

    QVERIFY(rig.finish(rig.session->introspect(connectionTo(server))));
    const Warnings &warnings = rig.session->inspection().warnings;
    QVERIFY(contains(warnings, Warning::Kind::TokenMismatch));
    QCOMPARE(rig.text(), u"token-issued-in-a-test"_s);
    QCOMPARE(rig.session->token()->data().clientId, u"client-1"_s); // nothing of such an answer is taken
    QVERIFY(!rig.session->token()->data().active);
    QCOMPARE(rig.lastNotice().severity, Severity::Error);
    QVERIFY(rig.lastNotice().title.contains(u"another token"));
    QVERIFY(rig.finish(rig.session->introspect(connectionTo(server)))); // a second one says no more
    QCOMPARE(std::count_if(warnings.begin(), warnings.end(),
                 [](const Warning &warning) { return warning.kind == Warning::Kind::TokenMismatch; }),
        1);
}

void TestSessionChecks::callsGoToTheIssuer()
{
    SessionRig rig;
    FaultServer issuer, chosen;
    issuer.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(issuer))));
    issuer.answerJson(200, R"({"active":true})");
    QVERIFY(rig.finish(rig.session->introspect(connectionTo(chosen))));
    issuer.answer("HTTP/1.1 204 No Content\r\n\r\n");
    QVERIFY(rig.finish(rig.session->revoke(connectionTo(chosen))));
    QCOMPARE(issuer.requests().size(), 3);
    QCOMPARE(chosen.connectionCount(), 0); // neither token nor key of the one goes to the other
}

void TestSessionChecks::aPastedTokenGoesToTheChosenServer()
{
    SessionRig rig;
    FaultServer chosen;
    chosen.answerJson(200, R"({"active":true})");
    QVERIFY(rig.session->inspect(pastedText));
    QVERIFY(rig.finish(rig.session->introspect(connectionTo(chosen))));
    QCOMPARE(chosen.requests().size(), 1);
    QVERIFY(chosen.requests().constFirst().endsWith("\r\n\r\naccess_token=" + pastedText));
    QCOMPARE(rig.session->reading().state, TokenState::Active);
}

void TestSessionChecks::revokes()
{
    SessionRig rig;
    Sandbox sandbox(ScopeCatalogue::builtIn(), rig.clock);
    const Connection connection = *sandbox.start();
    QVERIFY(rig.finish(rig.session->requestToken({connection, {u"vouchers"_s}})));

    QVERIFY(rig.finish(rig.session->revoke(connection)));
    QCOMPARE(rig.session->reading().state, TokenState::Revoked);
    QVERIFY(rig.session->inspection().revokedHere);
    QCOMPARE(rig.changed.count(), 2);
    QCOMPARE(rig.lastNotice().severity, Severity::Success);

    QVERIFY(rig.finish(rig.session->introspect(connection)));
    QCOMPARE(rig.session->reading().state, TokenState::Revoked); // more is known here than "inactive"
    QVERIFY(rig.finish(rig.session->requestToken({connection, {u"vouchers"_s}})));
    QCOMPARE(rig.session->reading().state, TokenState::Active); // it is a new one
}

void TestSessionChecks::revokingAnInactiveToken()
{
    SessionRig rig;
    FaultServer server;
    server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    server.answerJson(404, {});

    QVERIFY(rig.finish(rig.session->revoke(connectionTo(server))));
    QCOMPARE(rig.session->reading().state, TokenState::Inactive);
    QVERIFY(!rig.session->inspection().revokedHere);
    QCOMPARE(rig.changed.count(), 2);
    QCOMPARE(rig.lastNotice().severity, Severity::Warning);
}

void TestSessionChecks::anAnswerWithoutTimesTellsTheSkew_data()
{
    const QByteArray date = "Date: Sun, 22 Nov 2026 17:23:12 GMT\r\n"; // the clock's start, less a minute
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("inactive") << Call::Introspect
                              << jsonAnswer(200, R"({"active":false})").replace("Content-Type", date + "Content-Type");
    QTest::newRow("revoked") << Call::Revoke << "HTTP/1.1 204 No Content\r\n" + date + "\r\n";
    QTest::newRow("revoked before") << Call::Revoke
                                    << jsonAnswer(404, {}).replace("Content-Type", date + "Content-Type");
}

void TestSessionChecks::anAnswerWithoutTimesTellsTheSkew()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, answer);
    SessionRig rig;
    FaultServer server;
    server.answer(answer);
    QVERIFY(rig.session->inspect(pastedText));
    QCOMPARE(clockSkewOf(rig.session->inspection()), std::nullopt);
    QVERIFY(rig.finish(start(*rig.session, call, server)));
    QCOMPARE(clockSkewOf(rig.session->inspection()), 60);
    QVERIFY(rig.session->inspect(pastedText));
    QCOMPARE(clockSkewOf(rig.session->inspection()), std::nullopt);
}

void TestSessionChecks::aFailedRevocationLeavesTheTokenActive()
{
    SessionRig rig;
    FaultServer server;
    server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    server.answerJson(503, "{}");

    QVERIFY(rig.finish(rig.session->revoke(connectionTo(server))));
    QCOMPARE(rig.session->reading().state, TokenState::Active);
    QVERIFY(rig.lastNotice().text.contains(u"still valid"));
}

void TestSessionChecks::remembersWhatAServerSaid_data()
{
    QTest::addColumn<bool>("isIssuedHere");
    QTest::addColumn<QString>("applicationId");
    QTest::addColumn<TokenState>("state");
    QTest::newRow("issued here") << true << u"app-id-of-a-test"_s << TokenState::Inactive;
    QTest::newRow("issued here, asked with another key") << true << u"another-app-id"_s << TokenState::Active;
    QTest::newRow("pasted") << false << u"app-id-of-a-test"_s << TokenState::Inactive;
}

void TestSessionChecks::remembersWhatAServerSaid()
{
    QFETCH(bool, isIssuedHere);
    QFETCH(QString, applicationId);
    QFETCH(TokenState, state);
    SessionRig rig;
    FaultServer server;
    if (isIssuedHere) {
        server.answerJson(200, goodToken);
        QVERIFY(rig.finish(start(*rig.session, Call::RequestToken, server)));
    }
    QVERIFY(rig.session->inspect(goodToken)); // goes to the chosen server, with the chosen key
    server.answerJson(200, R"({"active":false})");
    Connection connection = connectionTo(server);
    connection.credentials.applicationId = applicationId;
    QVERIFY(rig.finish(rig.session->introspect(connection)));
    QCOMPARE(rig.session->reading().state, TokenState::Inactive);
    QVERIFY(rig.session->inspect(pastedText));
    QVERIFY(rig.session->inspect(goodToken));
    QCOMPARE(rig.session->reading().state, state);
    if (state != TokenState::Inactive)
        return;
    server.answerJson(200, R"({"active":true})");
    QVERIFY(rig.finish(rig.session->introspect(connection)));
    QVERIFY(rig.session->inspect(goodToken));
    QVERIFY(!isOver(rig.session->reading().state));
}

void TestSessionChecks::aStaleAnswerIsDropped_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("introspect") << Call::Introspect << jsonAnswer(200, R"({"active":false,"client_id":"old"})");
    QTest::newRow("revoke") << Call::Revoke << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("revoke of an inactive one") << Call::Revoke << jsonAnswer(404, {});
}

void TestSessionChecks::aStaleAnswerIsDropped()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, answer);
    SessionRig rig;
    FaultServer server;
    QTcpSocket *waiting = nullptr;
    server.setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    QVERIFY(rig.session->inspect("an-earlier-token"));
    QVERIFY(start(*rig.session, call, server));
    QTRY_VERIFY(waiting);

    QVERIFY(rig.session->inspect(pastedText));
    QCOMPARE(rig.changed.count(), 2);
    waiting->write(answer);
    waiting->disconnectFromHost();
    QTRY_COMPARE(rig.ended.count(), 1);
    QCOMPARE(rig.changed.count(), 2);
    QCOMPARE(rig.text(), QString::fromLatin1(pastedText));
    QVERIFY(!rig.session->token()->data().active);
    QVERIFY(!rig.session->inspection().revokedHere);
    QCOMPARE(rig.lastNotice().severity, Severity::Information);
}

void TestSessionChecks::aStaleFailureIsStillTold()
{
    SessionRig rig;
    FaultServer server;
    QTcpSocket *waiting = nullptr;
    server.setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    QVERIFY(rig.session->inspect("an-earlier-token"));
    QVERIFY(rig.session->revoke(connectionTo(server)));
    QTRY_VERIFY(waiting);
    QVERIFY(rig.session->inspect(pastedText));
    waiting->write(jsonAnswer(500, "{}"));
    QTRY_COMPARE(rig.ended.count(), 1);
    QCOMPARE(rig.lastNotice().severity, Severity::Error);
    QCOMPARE(rig.changed.count(), 2);
}

QTEST_GUILESS_MAIN(TestSessionChecks)
#include "tst_sessionchecks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"
#include "sessionrig.h"

#include "core/pastedtext.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Severity = Notice::Severity;

const QByteArray html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";

} // namespace

Q_DECLARE_METATYPE(bearerscope::Call)
Q_DECLARE_METATYPE(bearerscope::ErrorKind)

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void aRequestChangesTheTokenOnce();
    void aFailureKeepsTheToken_data();
    void aFailureKeepsTheToken();
    void aSecondCallIsRefused();
    void withoutATokenNothingIsSent();
    void aTokenIssuedAfterAPasteIsShown();
    void cancels();
    void cancelWithoutACallDoesNothing();
    void inspectsPastedText();
    void pastedActiveProvesNothing();
    void textTakesNothingAwayFromItsToken();
    void unrecognisedTextKeepsTheToken();
    void clears();
    void canBeDeletedInMidCall();
};

void TestSession::startsEmpty()
{
    const SessionRig rig;
    QVERIFY(rig.session->token()->isEmpty());
    QVERIFY(!rig.session->isBusy());
    QCOMPARE(rig.session->reading().state, TokenState::Unknown);
    QVERIFY(!rig.session->inspection().connection);
}

void TestSession::aRequestChangesTheTokenOnce()
{
    SessionRig rig;
    Sandbox sandbox(ScopeCatalogue::builtIn(), rig.clock);
    const Connection connection = *sandbox.start();

    bool inspectionWasReady = false;
    bool wasBusy = true;
    connect(rig.session->token(), &Token::changed, this, [&] {
        inspectionWasReady = rig.session->inspection().expiry.source() == Expiry::Source::ExpiresIn;
        wasBusy = rig.session->isBusy();
    });
    QVERIFY(rig.session->requestToken({connection, {u"vouchers"_s, u"campaigns"_s}}));
    QCOMPARE(rig.session->runningCall(), Call::RequestToken);
    QCOMPARE(rig.changed.count(), 0);
    QTRY_COMPARE(rig.ended.count(), 1);

    QCOMPARE(rig.changed.count(), 1);
    QCOMPARE(rig.busyChanged.count(), 2);
    QVERIFY(inspectionWasReady);
    QVERIFY(!wasBusy);
    QVERIFY(!rig.text().isEmpty());
    const Inspection &inspection = rig.session->inspection();
    QCOMPARE(inspection.receipt.origin, Receipt::Origin::Issued);
    QVERIFY(inspection.connection);
    QCOMPARE(inspection.connection->server, connection.server);
    QCOMPARE(inspection.scopes.requested, QStringList({u"vouchers"_s, u"campaigns"_s}));
    QCOMPARE(inspection.scopes.granted, QStringList({u"vouchers"_s, u"campaigns"_s}));
    QCOMPARE(inspection.warnings.size(), 0);
    QCOMPARE(rig.session->reading().state, TokenState::Active);
    QCOMPARE(rig.session->reading().secondsLeft(), 900);
    QCOMPARE(rig.noticed.count(), 1);
    QCOMPARE(rig.lastNotice().severity, Severity::Success);
}

void TestSession::aFailureKeepsTheToken_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");

    const struct {
        const char *name;
        QByteArray answer;
        ErrorKind kind;
    } faults[] = {
        {"T65 401", jsonAnswer(401, R"({"code":401,"message":"Unauthorized"})"), ErrorKind::CredentialsRefused},
        {"T66 400", jsonAnswer(400, R"({"code":400,"key":"invalid_scope"})"), ErrorKind::Rejected},
        {"T67 403", jsonAnswer(403, "{}"), ErrorKind::Forbidden},
        {"T69 429", jsonAnswer(429, "{}"), ErrorKind::RateLimited},
        {"T40 502", jsonAnswer(502, "<html>"), ErrorKind::ServerError},
        {"T39 page", html, ErrorKind::NotJson},
        {"T6 close", {}, ErrorKind::OutcomeUnknown},
    };
    const std::pair<const char *, Call> calls[] = {
        {"request", Call::RequestToken}, {"introspect", Call::Introspect}, {"revoke", Call::Revoke}};
    for (const auto &fault : faults) {
        for (const auto &[name, call] : calls)
            QTest::addRow("%s, %s", fault.name, name) << call << fault.answer << fault.kind;
    }
}

void TestSession::aFailureKeepsTheToken()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    SessionRig rig;
    FaultServer server;
    server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    QCOMPARE(rig.changed.count(), 1);

    server.answer(answer);
    QVERIFY(rig.finish(start(*rig.session, call, server)));

    const auto result = rig.ended.constLast().constFirst().value<CallResult>();
    QCOMPARE(result.call, call);
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().kind, kind);
    QCOMPARE(rig.changed.count(), 1);
    QCOMPARE(rig.text(), u"token-issued-in-a-test"_s);
    QCOMPARE(rig.session->reading().state, TokenState::Active);
    QCOMPARE(rig.noticed.count(), 2);
    QCOMPARE(rig.lastNotice().severity, Severity::Error);
    QVERIFY(!rig.lastNotice().title.isEmpty());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!rig.session->isBusy());
}

void TestSession::aSecondCallIsRefused()
{
    SessionRig rig;
    FaultServer server;
    QTcpSocket *waiting = nullptr;
    server.setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    QVERIFY(rig.session->inspect(pastedText));

    QVERIFY(rig.session->requestToken(requestTo(server)));
    QVERIFY(!rig.session->requestToken(requestTo(server)));
    QVERIFY(!rig.session->introspect(connectionTo(server)));
    QVERIFY(!rig.session->revoke(connectionTo(server)));
    QTRY_VERIFY(waiting);
    waiting->write(jsonAnswer(200, goodToken));
    QTRY_COMPARE(rig.ended.count(), 1);
    QCOMPARE(server.requests().size(), 1);

    server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    QCOMPARE(server.requests().size(), 2);
}

void TestSession::withoutATokenNothingIsSent()
{
    SessionRig rig;
    FaultServer server;
    QVERIFY(!rig.session->introspect(connectionTo(server)));
    QVERIFY(!rig.session->revoke(connectionTo(server)));

    QVERIFY(rig.session->inspect(R"({"active":false})")); // a token object without the token
    QVERIFY(!rig.session->introspect(connectionTo(server)));
    QVERIFY(!rig.session->isBusy());
    QCOMPARE(rig.busyChanged.count(), 0);
    QCOMPARE(server.connectionCount(), 0);
}

void TestSession::aTokenIssuedAfterAPasteIsShown()
{
    SessionRig rig;
    FaultServer server;
    QTcpSocket *waiting = nullptr;
    server.setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    QVERIFY(rig.session->requestToken(requestTo(server)));
    QTRY_VERIFY(waiting);
    QVERIFY(rig.session->inspect(pastedText));
    waiting->write(jsonAnswer(200, goodToken));
    QTRY_COMPARE(rig.ended.count(), 1);
    QCOMPARE(rig.text(), u"token-issued-in-a-test"_s); // it counts towards a limit: it must not get lost
}

void TestSession::cancels()
{
    SessionRig rig;
    FaultServer server; // never answers
    QVERIFY(rig.session->inspect(pastedText));
    QVERIFY(rig.session->revoke(connectionTo(server)));
    QTRY_COMPARE(server.requests().size(), 1);

    rig.session->cancel();
    QCOMPARE(rig.ended.count(), 1);
    QVERIFY(!rig.session->isBusy());
    const auto result = rig.ended.constFirst().constFirst().value<CallResult>();
    QCOMPARE(result.outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(result.outcome.error().maybeCarriedOut);
    QCOMPARE(rig.changed.count(), 1);
    QCOMPARE(rig.lastNotice().severity, Severity::Warning);
    rig.session->cancel();
    QCOMPARE(rig.ended.count(), 1);
}

void TestSession::cancelWithoutACallDoesNothing()
{
    SessionRig rig;
    rig.session->cancel();
    QCOMPARE(rig.ended.count() + rig.noticed.count() + rig.busyChanged.count(), 0);
}

void TestSession::inspectsPastedText()
{
    SessionRig rig;
    const auto pasted = rig.session->inspect(goodToken);
    QVERIFY(pasted);
    QCOMPARE(pasted->format, PastedToken::Format::TokenJson);
    QCOMPARE(rig.changed.count(), 1);
    QCOMPARE(rig.text(), u"token-issued-in-a-test"_s);
    const Inspection &inspection = rig.session->inspection();
    QCOMPARE(inspection.receipt.origin, Receipt::Origin::Pasted);
    QCOMPARE(inspection.receipt.utc, rig.clock.utcNow());
    QVERIFY(!inspection.connection);
    QVERIFY(!inspection.scopes.requested);
    QCOMPARE(rig.session->reading().state, TokenState::Unknown); // expires_in alone: nobody knows since when
    QCOMPARE(rig.noticed.count(), 1);
}

void TestSession::pastedActiveProvesNothing()
{
    SessionRig rig;
    FaultServer server;
    QVERIFY(rig.session->inspect(R"({"access_token":"token-sent-by-a-customer","active":false})"));
    QCOMPARE(rig.session->reading().state, TokenState::Inactive);
    QVERIFY(rig.session->inspect(R"({"access_token":"token-sent-by-a-customer","active":true})"));
    QCOMPARE(rig.session->reading().state, TokenState::Unknown);

    QVERIFY(!rig.session->inspection().checkedWith);

    server.answerJson(200, R"({"active":true})");
    QVERIFY(rig.finish(rig.session->introspect(connectionTo(server))));
    QCOMPARE(rig.session->reading().state, TokenState::Active);
    QCOMPARE(rig.session->inspection().checkedWith->baseUrl, server.url());
}

/// Told in full and then alone.
void TestSession::textTakesNothingAwayFromItsToken()
{
    SessionRig rig;
    QVERIFY(rig.session->inspect(R"({"access_token":"another-token","scope":"orders"})"));
    QVERIFY(rig.session->inspect("another-token"));
    QCOMPARE(rig.session->inspection().scopes.granted, QStringList {u"orders"_s});
    QVERIFY(rig.session->inspect(R"({"access_token":"another-token","scope":"vouchers"})")); // which tells something
    QCOMPARE(rig.session->inspection().scopes.granted, QStringList {u"vouchers"_s});
    QVERIFY(rig.session->inspect(R"({"access_token":"another-token","active":false})"));
    QCOMPARE(rig.session->reading().state, TokenState::Inactive);
}

void TestSession::unrecognisedTextKeepsTheToken()
{
    SessionRig rig;
    QVERIFY(rig.session->inspect(pastedText));
    const auto pasted = rig.session->inspect("<html>");
    QVERIFY(!pasted);
    QCOMPARE(pasted.error().field, InputError::Field::Text);
    QCOMPARE(rig.changed.count(), 1);
    QCOMPARE(rig.text(), QString::fromLatin1(pastedText));
    QCOMPARE(rig.noticed.count(), 1); // the error goes to the caller, who shows it where the text was pasted
}

void TestSession::clears()
{
    SessionRig rig;
    FaultServer server;
    server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(server))));
    rig.session->clear();
    QCOMPARE(rig.changed.count(), 2);
    QVERIFY(rig.session->token()->isEmpty());
    QVERIFY(!rig.session->inspection().connection);
    QCOMPARE(rig.session->reading().state, TokenState::Unknown);
    QVERIFY(!rig.session->introspect(connectionTo(server)));
}

void TestSession::canBeDeletedInMidCall()
{
    SessionRig rig;
    FaultServer server;
    QPointer<QTcpSocket> waiting;
    server.setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    QVERIFY(rig.session->requestToken(requestTo(server)));
    QTRY_VERIFY(waiting);
    rig.session.reset();
    QTRY_VERIFY(!waiting); // the connection is gone as well
    QCOMPARE(rig.ended.count(), 0);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

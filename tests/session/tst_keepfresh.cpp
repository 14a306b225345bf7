// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuingserver.h"
#include "session/keepfresh.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(bearerscope::ErrorKind)

namespace {

using Severity = Notice::Severity;
using Superseded = Session::Superseded;

const QByteArray none;
const QByteArray limited = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 42\r\nContent-Length: 2\r\n\r\n{}";

/// A session whose token was issued by a server of the test's, and what keeps it fresh.
struct FreshRig : SessionRig {
    IssuingServer tokens;
    Expected<Transport, InputError> way = Transport {};
    KeepFresh keepFresh {*session, [this](const Server &) { return way; }};
    QSignalSpy changedState {&keepFresh, &KeepFresh::changed};
    QList<Notice> told;

    FreshRig()
    {
        QObject::connect(&keepFresh, &KeepFresh::noticed, session.get(), [this](const Notice &n) { told.append(n); });
    }

    bool issue() { return finish(session->requestToken(requestTo(tokens.server))); }
    bool startOnIssuedToken()
    {
        const bool isIssued = issue();
        keepFresh.start();
        return isIssued && keepFresh.isOn();
    }

    /// Lets \a span pass and looks at the clock, as a timer does; whether that began a renewal.
    bool pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        keepFresh.check();
        return session->isBusy();
    }
    /// Lets \a span pass, after which a renewal is due, and waits for its end.
    bool renewAfter(std::chrono::milliseconds span) { return pass(span) && ended.wait(); }
    bool isQuiet() const { return told.isEmpty() && keepFresh.isOn(); }
};

} // namespace

/// Renewals over whole lifetimes, on a clock that a test moves.
class TestKeepFresh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOffAtFirst();
    void renewsAtItsShareOfTheLife_data();
    void renewsAtItsShareOfTheLife();
    void renewsOverManyLifetimes_data();
    void renewsOverManyLifetimes();
    void usesServerKeysAndScopesOfTheTokenAtHand();
    void renewsByItsOwnTimer();
    void isRightAfterASuspend();
    void startsWithARenewalWhereItIsTime();
    void aWallClockThatIsSetMovesNothing();
    void doesNotStart_data();
    void doesNotStart();
    void stopsOnAnError_data();
    void stopsOnAnError();
    void stopsWhenCancelled();
    void stopsOnALimitThatAPersonRanInto();
    void goesOnAfterAPersonsOtherFailure();
    void stopsAtAnotherToken_data();
    void stopsAtAnotherToken();
    void stopsWhenPastedOverInMidRenewal();
    void stopsWhenTheTokenIsOver_data();
    void stopsWhenTheTokenIsOver();
    void stopsAtAShortLife();
    void stopsAtAnUnknownLife();
    void stopsNearTheCap();
    void stopsWhenTheWayIsGone();
    void followsATokenThatAPersonRequests();
    void warnsOfLostScopes();
    void waitsForAnotherCall();
    void revokesTheSuperseded();
    void aFailedRevocationStopsNothing_data();
    void aFailedRevocationStopsNothing();
    void stopsByAPerson();
    void anEndAfterStoppingIsCounted();
};

void TestKeepFresh::isOffAtFirst()
{
    FreshRig rig;
    QVERIFY(rig.issue());
    QVERIFY(!rig.pass(899s));
    QVERIFY(!rig.keepFresh.isOn());
    QVERIFY(!rig.keepFresh.isArmed());
    QVERIFY(!rig.keepFresh.untilNext());
    QCOMPARE(rig.tokens.issued, 1);
}

void TestKeepFresh::renewsAtItsShareOfTheLife_data()
{
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("900 s") << qint64(900) << qint64(765'000);
    QTest::newRow("the shortest") << qint64(60) << qint64(51'000);
    QTest::newRow("an hour") << qint64(3600) << qint64(3'060'000);
    QTest::newRow("N16 beyond a timer's reach") << qint64(4'294'968) << qint64(3'650'722'800);
}

void TestKeepFresh::renewsAtItsShareOfTheLife()
{
    QFETCH(qint64, lifetime);
    QFETCH(qint64, milliseconds);
    FreshRig rig;
    rig.tokens.expiresIn = lifetime;
    QVERIFY(rig.startOnIssuedToken());
    QCOMPARE(rig.keepFresh.untilNext()->count(), milliseconds);
    QVERIFY(!rig.pass(std::chrono::milliseconds(milliseconds - 1)));
    QVERIFY(rig.keepFresh.isArmed());
    QVERIFY(rig.renewAfter(1ms));
    QCOMPARE(rig.tokens.issued, 2);
    QCOMPARE(rig.text(), u"token-number-2-of-a-test"_s);
    QVERIFY(rig.isQuiet());
}

void TestKeepFresh::renewsOverManyLifetimes_data()
{
    QTest::addColumn<Superseded>("superseded");
    QTest::newRow("keeping") << Superseded::Keep;
    QTest::newRow("revoking") << Superseded::Revoke;
}

void TestKeepFresh::renewsOverManyLifetimes()
{
    QFETCH(Superseded, superseded);
    constexpr int renewals = 12;
    FreshRig rig;
    rig.keepFresh.setSuperseded(superseded);
    QVERIFY(rig.startOnIssuedToken());
    for (int i = 1; i <= renewals; ++i) {
        QVERIFY(!rig.pass(764'999ms));
        QVERIFY(rig.renewAfter(1ms));
        if (superseded == Superseded::Revoke)
            QVERIFY(rig.ended.wait());
        QCOMPARE(rig.keepFresh.spent(), i);
        QCOMPARE(rig.session->reading().secondsLeft(), 900);
    }
    QCOMPARE(rig.tokens.issued, 1 + renewals);
    QCOMPARE(rig.session->ledger().spent(), 1 + renewals);
    QByteArrayList replaced;
    for (int i = 1; superseded == Superseded::Revoke && i <= renewals; ++i)
        replaced.append("token-number-" + QByteArray::number(i) + "-of-a-test");
    QCOMPARE(rig.tokens.revoked, replaced);
    QCOMPARE(rig.tokens.server.requests().size(), 1 + renewals + replaced.size()); // and not one call more
    QCOMPARE(rig.session->ledger().live({ServerKind::Own, rig.tokens.server.url()}), replaced.isEmpty() ? 2 : 1);
    QVERIFY(rig.isQuiet());
}

void TestKeepFresh::usesServerKeysAndScopesOfTheTokenAtHand()
{
    FreshRig rig;
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(rig.tokens.server, {u"vouchers"_s, u"campaigns"_s}))));
    rig.keepFresh.start();
    QVERIFY(rig.renewAfter(800s));
    const auto &requests = rig.tokens.server.requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests[1].contains("scope=vouchers%20campaigns"));
    QVERIFY(requests[1].toLower().contains("x-app-id: app-id-of-a-test"));
    QCOMPARE(requests[1], requests[0]);
}

void TestKeepFresh::renewsByItsOwnTimer()
{
    FreshRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(764'995ms);
    rig.keepFresh.start(); // 5 ms until the timer fires
    rig.clock.advance(5ms);
    QVERIFY(rig.ended.wait());
    QCOMPARE(rig.tokens.issued, 2);
    QVERIFY(rig.isQuiet());
}

void TestKeepFresh::isRightAfterASuspend()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    QVERIFY(rig.renewAfter(8h)); // C4: the token has ended long since
    QCOMPARE(rig.tokens.issued, 2); // one for all that was missed
    QCOMPARE(rig.session->reading().secondsLeft(), 900);
    QVERIFY(!rig.pass(764s));
    QVERIFY(rig.renewAfter(1s));
    QVERIFY(rig.isQuiet());
}

void TestKeepFresh::startsWithARenewalWhereItIsTime()
{
    FreshRig rig;
    QVERIFY(rig.issue());
    rig.clock.advance(1000s);
    rig.keepFresh.start();
    QVERIFY(rig.ended.wait());
    QCOMPARE(rig.tokens.issued, 2);
    QCOMPARE(rig.keepFresh.spent(), 1);
    QVERIFY(rig.isQuiet());
}

void TestKeepFresh::aWallClockThatIsSetMovesNothing()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    rig.clock.setWallClock(rig.clock.utcNow().addDays(1)); // C1
    QVERIFY(!rig.pass(764s));
    QVERIFY(rig.renewAfter(1s));
}

void TestKeepFresh::doesNotStart_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("without a token") << none;
    QTest::newRow("on pasted text") << pastedText;
    QTest::newRow("on pasted text with an end")
        << QByteArray(R"({"access_token":"token-pasted-in-a-test","expires_at":1795369152,"expires_in":900})");
}

void TestKeepFresh::doesNotStart()
{
    QFETCH(QByteArray, pasted);
    FreshRig rig;
    if (!pasted.isEmpty())
        QVERIFY(rig.session->inspect(pasted));
    rig.keepFresh.start();
    QVERIFY(!rig.keepFresh.isOn());
    QVERIFY(!rig.keepFresh.isArmed());
    QCOMPARE(rig.told.size(), 1);
    QCOMPARE(rig.told[0].title, u"Keep fresh has stopped."_s);
    QVERIFY(rig.told[0].text.contains(u"came as text"));
    QVERIFY(rig.changedState.count() > 0); // or a menu's tick would stay
}

void TestKeepFresh::stopsOnAnError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("T69 429") << limited << u"fewer calls"_s;
    QTest::newRow("T65 401") << jsonAnswer(401, "{}") << u"refused"_s;
    QTest::newRow("T66 400") << jsonAnswer(400, R"({"key":"invalid_scope"})") << u"400"_s;
    QTest::newRow("T40 502") << jsonAnswer(502, "<html>") << u"failed"_s;
    QTest::newRow("T39 no JSON") << jsonAnswer(200, "<html>") << u"isn't JSON"_s;
    QTest::newRow("T6 outcome unknown") << none << u"outcome is unknown"_s;
}

void TestKeepFresh::stopsOnAnError()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    if (answer.isEmpty())
        rig.tokens.server.answer({});
    else
        rig.tokens.requestAnswer = [&](int) { return answer; };
    QVERIFY(rig.renewAfter(765s));
    QVERIFY(!rig.keepFresh.isOn());
    QVERIFY(!rig.keepFresh.isArmed());
    const bool maybeSpent = rig.ended.constLast()[0].value<CallResult>().outcome.error().maybeCarriedOut;
    QCOMPARE(maybeSpent, words == u"outcome is unknown");
    QCOMPARE(rig.keepFresh.spent(), maybeSpent ? 1 : 0);
    QCOMPARE(rig.session->ledger().live({ServerKind::Own, rig.tokens.server.url()}), maybeSpent ? 2 : 1);
    QCOMPARE(rig.told.size(), 1);
    QVERIFY2(rig.told[0].title.startsWith(u"Keep fresh has stopped. "), qPrintable(rig.told[0].title));
    QVERIFY2(rig.told[0].title.contains(words), qPrintable(rig.told[0].title));
    QVERIFY(!rig.told[0].text.isEmpty());
    QCOMPARE(rig.told[0].retryAt.has_value(), words == u"fewer calls");
    QCOMPARE(rig.text(), u"token-number-1-of-a-test"_s); // the last good one stays
    QVERIFY(!rig.pass(24h));
    QCOMPARE(rig.tokens.server.requests().size(), 2); // nothing is repeated
}

void TestKeepFresh::stopsWhenCancelled()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    rig.tokens.server.stayMute();
    QVERIFY(rig.pass(765s));
    QTRY_COMPARE(rig.tokens.server.requests().size(), 2);
    rig.session->cancel();
    QVERIFY(!rig.keepFresh.isOn());
    QCOMPARE(rig.told.size(), 1);
    QVERIFY(rig.told[0].title.contains(u"Cancelled"));
}

void TestKeepFresh::stopsOnALimitThatAPersonRanInto()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    rig.tokens.server.answerJson(429, "{}");
    QVERIFY(rig.finish(rig.session->introspect(connectionTo(rig.tokens.server))));
    QVERIFY(!rig.keepFresh.isOn());
    QCOMPARE(rig.told.size(), 1);
}

void TestKeepFresh::goesOnAfterAPersonsOtherFailure()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    rig.tokens.requestAnswer = [&](int number) {
        return number == 2 ? jsonAnswer(400, R"({"key":"invalid_scope"})") : rig.tokens.issue(number);
    };
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(rig.tokens.server, {u"nonsense"_s}))));
    QVERIFY(rig.isQuiet());
    QVERIFY(rig.renewAfter(765s));
    QCOMPARE(rig.text(), u"token-number-3-of-a-test"_s);
}

void TestKeepFresh::stopsAtAnotherToken_data()
{
    QTest::addColumn<bool>("isPasted");
    QTest::newRow("pasted") << true;
    QTest::newRow("cleared") << false;
}

void TestKeepFresh::stopsAtAnotherToken()
{
    QFETCH(bool, isPasted);
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    if (isPasted)
        QVERIFY(rig.session->inspect(pastedText));
    else
        rig.session->clear();
    QVERIFY(!rig.keepFresh.isOn());
    QVERIFY(!rig.keepFresh.isArmed());
    QCOMPARE(rig.told.size(), 1);
    QVERIFY(rig.told[0].text.contains(u"came as text"));
    QVERIFY(!rig.pass(900s));
    QCOMPARE(rig.tokens.issued, 1);
}

void TestKeepFresh::stopsWhenPastedOverInMidRenewal()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    QTcpSocket *waiting = nullptr;
    rig.tokens.server.setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    QVERIFY(rig.pass(765s));
    QTRY_VERIFY(waiting);
    QVERIFY(rig.session->inspect(pastedText));
    QVERIFY(!rig.keepFresh.isOn());
    waiting->write(rig.tokens.issue(2));
    QVERIFY(rig.ended.wait());
    QVERIFY(!rig.keepFresh.isOn());
    QCOMPARE(rig.told.size(), 1);
    QVERIFY(!rig.pass(24h));
}

void TestKeepFresh::stopsWhenTheTokenIsOver_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("words");
    QTest::newRow("revoked") << Call::Revoke << u"was revoked"_s;
    QTest::newRow("not active") << Call::Introspect << u"doesn't accept"_s;
}

void TestKeepFresh::stopsWhenTheTokenIsOver()
{
    QFETCH(Call, call);
    QFETCH(QString, words);
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    QVERIFY(rig.finish(::start(*rig.session, call, rig.tokens.server)));
    QVERIFY(!rig.keepFresh.isOn());
    QCOMPARE(rig.told.size(), 1);
    QVERIFY(rig.told[0].text.contains(words));
    QVERIFY(!rig.pass(900s));
}

void TestKeepFresh::stopsAtAShortLife()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    rig.tokens.expiresIn = 59;
    QVERIFY(rig.renewAfter(765s));
    QVERIFY(!rig.keepFresh.isOn());
    QCOMPARE(rig.keepFresh.spent(), 1);
    QCOMPARE(rig.told.size(), 1);
    QVERIFY(rig.told[0].text.contains(u"less than a minute"));
    QVERIFY(!rig.pass(900s));
    QCOMPARE(rig.tokens.issued, 2);
}

void TestKeepFresh::stopsAtAnUnknownLife()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    rig.tokens.requestAnswer = [](int) { return jsonAnswer(200, R"({"access_token":"token-without-an-end"})"); };
    QVERIFY(rig.renewAfter(765s));
    QVERIFY(!rig.keepFresh.isOn());
    QCOMPARE(rig.told.size(), 1);
    QVERIFY(rig.told[0].text.contains(u"how long"));
    QVERIFY(!rig.pass(900s));
}

void TestKeepFresh::stopsNearTheCap()
{
    FreshRig rig;
    for (int i = 1; i < KeepFresh::mostLive; ++i)
        QVERIFY(rig.issue());
    rig.keepFresh.start();
    QVERIFY(rig.keepFresh.isOn());
    QVERIFY(rig.renewAfter(765s)); // the 900th
    QVERIFY(!rig.keepFresh.isOn());
    QCOMPARE(rig.told.size(), 1);
    QVERIFY2(rig.told[0].text.startsWith(u"900 tokens"), qPrintable(rig.told[0].text));
    QVERIFY(rig.told[0].text.contains(u"other programs"));

    rig.clock.advance(135s); // most of them have ended
    rig.keepFresh.start();
    QVERIFY(rig.keepFresh.isOn());
}

void TestKeepFresh::stopsWhenTheWayIsGone()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    rig.way = unexpected(InputError {InputError::Field::Authorities, u"The file of authorities is gone."_s});
    QVERIFY(!rig.pass(765s));
    QVERIFY(!rig.keepFresh.isOn());
    QCOMPARE(rig.told.size(), 1);
    QCOMPARE(rig.told[0].title, u"Keep fresh has stopped. The file of authorities is gone."_s);
    QCOMPARE(rig.tokens.issued, 1);
}

void TestKeepFresh::followsATokenThatAPersonRequests()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    rig.clock.advance(700s);
    QVERIFY(rig.issue());
    QVERIFY(rig.isQuiet());
    QCOMPARE(rig.keepFresh.spent(), 0); // not one of its own
    QCOMPARE(*rig.keepFresh.untilNext(), 765s);
    QVERIFY(!rig.pass(764s));
    QVERIFY(rig.renewAfter(1s));
    QCOMPARE(rig.text(), u"token-number-3-of-a-test"_s);
}

void TestKeepFresh::warnsOfLostScopes()
{
    FreshRig rig;
    rig.tokens.scope = "vouchers campaigns orders";
    QVERIFY(rig.startOnIssuedToken());
    rig.tokens.scope = "vouchers";
    QVERIFY(rig.renewAfter(765s));
    QVERIFY(rig.keepFresh.isOn());
    QCOMPARE(rig.told.size(), 1);
    QCOMPARE(rig.told[0].severity, Severity::Warning);
    QVERIFY2(rig.told[0].text.contains(u"campaigns, orders"), qPrintable(rig.told[0].text));
    QVERIFY(rig.renewAfter(765s));
    QCOMPARE(rig.told.size(), 1); // once
}

void TestKeepFresh::waitsForAnotherCall()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    QTcpSocket *waiting = nullptr;
    rig.tokens.server.setHandler([&](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("POST /v1/oauth/introspect "))
            waiting = &socket;
        else
            socket.write(rig.tokens.issue(++rig.tokens.issued));
    });
    QVERIFY(rig.session->introspect(connectionTo(rig.tokens.server)));
    QTRY_VERIFY(waiting);
    rig.pass(765s);
    QCOMPARE(rig.session->runningCall(), Call::Introspect);
    waiting->write(jsonAnswer(200, R"({"active":true})"));
    QTRY_COMPARE(rig.ended.count(), 3); // and the renewal follows right after
    QCOMPARE(rig.text(), u"token-number-2-of-a-test"_s);
    QCOMPARE(rig.tokens.server.requests().size(), 3);
    QVERIFY(rig.isQuiet());
}

void TestKeepFresh::revokesTheSuperseded()
{
    FreshRig rig;
    rig.keepFresh.setSuperseded(Superseded::Revoke);
    QVERIFY(rig.startOnIssuedToken());
    QVERIFY(rig.renewAfter(765s));
    QVERIFY(rig.ended.wait());
    QCOMPARE(rig.tokens.revoked, QByteArrayList {"token-number-1-of-a-test"});
    QCOMPARE(rig.session->reading().state, TokenState::Active);
    QCOMPARE(rig.lastNotice().severity, Severity::Success);
    QVERIFY(rig.isQuiet());
    rig.keepFresh.setSuperseded(Superseded::Keep);
    QVERIFY(rig.renewAfter(765s));
    QVERIFY(!rig.session->isBusy());
    QCOMPARE(rig.tokens.revoked.size(), 1);
}

void TestKeepFresh::aFailedRevocationStopsNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("T70 503") << jsonAnswer(503, "{}");
    QTest::newRow("T69 429") << limited;
    QTest::newRow("T65 401") << jsonAnswer(401, "{}");
}

void TestKeepFresh::aFailedRevocationStopsNothing()
{
    QFETCH(QByteArray, answer);
    FreshRig rig;
    rig.keepFresh.setSuperseded(Superseded::Revoke);
    rig.tokens.revocationAnswer = answer;
    QVERIFY(rig.startOnIssuedToken());
    QVERIFY(rig.renewAfter(765s));
    QVERIFY(rig.ended.wait());
    QVERIFY(rig.isQuiet());
    QCOMPARE(rig.lastNotice().severity, Severity::Warning);
    QVERIFY(rig.lastNotice().title.contains(u"isn't known to be revoked"));
    QVERIFY(rig.lastNotice().text.contains(u"Take it to be valid"));
    QVERIFY(rig.renewAfter(765s));
    QVERIFY(rig.keepFresh.isOn());
}

void TestKeepFresh::stopsByAPerson()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    rig.keepFresh.stop();
    QVERIFY(!rig.keepFresh.isOn());
    QVERIFY(!rig.keepFresh.isArmed());
    QVERIFY(rig.told.isEmpty());
    const auto before = rig.changedState.count();
    rig.keepFresh.stop();
    QCOMPARE(rig.changedState.count(), before);
    QVERIFY(!rig.pass(900s));
    QCOMPARE(rig.tokens.issued, 1);
}

void TestKeepFresh::anEndAfterStoppingIsCounted()
{
    FreshRig rig;
    QVERIFY(rig.startOnIssuedToken());
    QVERIFY(rig.pass(765s));
    rig.keepFresh.stop();
    QVERIFY(rig.ended.wait()); // it was under way
    QCOMPARE(rig.keepFresh.spent(), 1);
    QCOMPARE(rig.text(), u"token-number-2-of-a-test"_s);
    QVERIFY(!rig.keepFresh.isArmed());
    QVERIFY(rig.told.isEmpty());
}

QTEST_GUILESS_MAIN(TestKeepFresh)
#include "tst_keepfresh.moc"

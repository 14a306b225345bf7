// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tokenround.h"

#include "issuingserver.h"
#include "session/keepfresh.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray revoked = "HTTP/1.1 204 No Content\r\n\r\n";

} // namespace

/// Several tokens, one call after the other.
class TestTokenRound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void asksAboutEach();
    void passesOverAFailure();
    void endsWhereTheRoadIsBroken();
    void endsOnALimit();
    void stops();
    void saysWhyNobodyIsAsked_data();
    void saysWhyNobodyIsAsked();
    void refusesToStart();
    void leavesTheTokenAtHand();
    void waitsForAnotherCall();
    void letsARenewalGoFirst();
    void trustsNoOtherServer_data();
    void trustsNoOtherServer();

private:
    QList<TokenRound::Stop> stopsFor(const QByteArrayList &tokens) const;
    Notice run(Call call, const QByteArrayList &tokens);
    void answerInTurn(const QByteArrayList &answers);

    std::unique_ptr<SessionRig> m_rig;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<TokenRound> m_round;
};

void TestTokenRound::init()
{
    m_rig = std::make_unique<SessionRig>();
    m_server = std::make_unique<FaultServer>();
    m_round = std::make_unique<TokenRound>(*m_rig->session);
}

QList<TokenRound::Stop> TestTokenRound::stopsFor(const QByteArrayList &tokens) const
{
    QList<TokenRound::Stop> stops;
    for (const QByteArray &token : tokens)
        stops.append({Secret(QByteArray(token)), connectionTo(*m_server)});
    return stops;
}

Notice TestTokenRound::run(Call call, const QByteArrayList &tokens)
{
    QSignalSpy finished(m_round.get(), &TokenRound::finished);
    if (!m_round->start(call, stopsFor(tokens)) || (finished.isEmpty() && !finished.wait()))
        return {};
    return finished.constFirst().constFirst().value<Notice>();
}

void TestTokenRound::asksAboutEach()
{
    QSignalSpy progressed(m_round.get(), &TokenRound::progressed);
    m_server->answerJson(200, R"({"active":true,"expires_in":300})");
    const Notice notice = run(Call::Introspect, {"token-one", "token-two", "token-three"});
    QCOMPARE(notice.title, u"3 of 3 tokens checked, 3 of them active."_s);
    QCOMPARE(notice.severity, Notice::Severity::Success);
    QCOMPARE(notice.text, QString());
    QCOMPARE(m_server->requests().size(), 3);
    QVERIFY(m_server->requests()[1].contains("access_token=token-two"));
    QCOMPARE(progressed.count(), 3);
    QCOMPARE(progressed.constLast(), (QVariantList {3, 3}));
    QVERIFY(m_rig->noticed.isEmpty()); // the summary alone is told
    QVERIFY(!m_round->isRunning());
}

/// Answers one after the other, the last one from then on.
void TestTokenRound::answerInTurn(const QByteArrayList &answers)
{
    m_server->setHandler([this, answers](QTcpSocket &socket, const QByteArray &) {
        socket.write(answers[qMin(m_server->requests().size(), answers.size()) - 1]);
    });
}

void TestTokenRound::passesOverAFailure()
{
    // The second one is refused, the third was over already.
    answerInTurn({revoked, jsonAnswer(400, R"({"key":"missing_parameters","message":"No"})"),
        "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", revoked});
    const Notice notice = run(Call::Revoke, {"token-one", "token-two", "token-three", "token-four"});
    QCOMPARE(notice.title, u"3 of 4 tokens revoked."_s);
    QCOMPARE(notice.severity, Notice::Severity::Warning);
    QVERIFY2(notice.text.startsWith(u"Failed: 1. The first problem: "), qPrintable(notice.text));
    QCOMPARE(m_server->requests().size(), 4);
}

void TestTokenRound::endsWhereTheRoadIsBroken()
{
    answerInTurn({revoked, "not HTTP"});
    const Notice notice = run(Call::Revoke, {"token-one", "token-two", "token-three", "token-four"});
    QCOMPARE(notice.title, u"1 of 4 tokens revoked."_s);
    QVERIFY2(notice.text.endsWith(u"Not asked about: 2."), qPrintable(notice.text));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestTokenRound::endsOnALimit()
{
    answerInTurn({jsonAnswer(429, R"({"message":"Too many"})")});
    const Notice notice = run(Call::Introspect, {"token-one", "token-two"});
    QCOMPARE(notice.title, u"0 of 2 tokens checked, 0 of them active."_s);
    QCOMPARE(notice.severity, Notice::Severity::Error);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestTokenRound::stops()
{
    answerInTurn({revoked});
    QSignalSpy finished(m_round.get(), &TokenRound::finished);
    connect(m_round.get(), &TokenRound::progressed, this, [this](int number) {
        if (number == 2)
            m_round->stop();
    });
    QVERIFY(m_round->start(Call::Revoke, stopsFor({"token-one", "token-two", "token-three"})));
    QVERIFY(m_round->isRunning());
    QVERIFY(finished.wait());
    QCOMPARE(m_server->requests().size(), 2); // the second was under way
    const auto notice = finished.constFirst().constFirst().value<Notice>();
    QCOMPARE(notice.title, u"2 of 3 tokens revoked."_s);
    QCOMPARE(notice.text, u"Not asked about: 1."_s);
}

void TestTokenRound::saysWhyNobodyIsAsked_data()
{
    QTest::addColumn<bool>("isPublished");
    QTest::newRow("no key") << true;
    QTest::newRow("version 2") << false;
}

void TestTokenRound::saysWhyNobodyIsAsked()
{
    QFETCH(bool, isPublished);
    QList<TokenRound::Stop> stops = stopsFor({"token-one", "token-two"});
    if (isPublished)
        stops[0].connection = unexpected(InputError {InputError::Field::SecretKey, u"The secret key is missing."_s});
    else
        stops[0].connection->credentials.kind = CredentialsKind::OAuthServiceKey;
    answerInTurn({revoked});
    QSignalSpy finished(m_round.get(), &TokenRound::finished);
    QVERIFY(m_round->start(Call::Revoke, stops));
    QVERIFY(!finished.isEmpty() || finished.wait());
    const auto notice = finished.constFirst().constFirst().value<Notice>();
    QCOMPARE(notice.title, u"1 of 2 tokens revoked."_s);
    QVERIFY2(notice.text.contains(isPublished ? u"key is missing" : u"No call is published"), qPrintable(notice.text));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestTokenRound::refusesToStart()
{
    QVERIFY(!m_round->start(Call::Revoke, {}));
    m_server->answerJson(200, goodToken);
    QVERIFY(m_rig->session->requestToken(requestTo(*m_server)));
    QVERIFY(!m_round->start(Call::Revoke, stopsFor({"token-one"})));
    QVERIFY(m_rig->finish(true));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestTokenRound::leavesTheTokenAtHand()
{
    QVERIFY(m_rig->session->inspect(pastedText));
    const int generation = m_rig->session->generation();
    answerInTurn({revoked});
    QCOMPARE(run(Call::Revoke, {"token-one"}).title, u"1 of 1 token revoked."_s);
    QCOMPARE(m_rig->session->generation(), generation);
    QVERIFY(!m_rig->session->inspection().revokedHere);
    // The one at hand is changed when it is among them.
    QCOMPARE(run(Call::Revoke, {pastedText}).title, u"1 of 1 token revoked."_s);
    QVERIFY(m_rig->session->inspection().revokedHere);
}

/// Which comes between two calls of the round: a revocation of a token that was renewed, say.
void TestTokenRound::waitsForAnotherCall()
{
    QByteArrayList asked;
    m_server->setHandler([&asked](QTcpSocket &socket, const QByteArray &request) {
        asked.append(request.startsWith("POST /v1/oauth/token/revoke ") ? request.mid(request.lastIndexOf('=') + 1) : "new");
        socket.write(asked.constLast() == "new" ? jsonAnswer(200, goodToken) : revoked);
    });
    QSignalSpy finished(m_round.get(), &TokenRound::finished);
    connect(m_rig->session.get(), &Session::callEnded, this, [this, &asked] {
        if (asked.size() == 1)
            QVERIFY(m_rig->session->requestToken(requestTo(*m_server)));
    });
    QVERIFY(m_round->start(Call::Revoke, stopsFor({"token-one", "token-two"})));
    QVERIFY(finished.wait());
    QCOMPARE(finished.constFirst().constFirst().value<Notice>().title, u"2 of 2 tokens revoked."_s);
    QCOMPARE(asked, QByteArrayList({"token-one", "new", "token-two"}));
}

/// A token that is to be kept fresh can't wait for the end of a thousand calls.
void TestTokenRound::letsARenewalGoFirst()
{
    IssuingServer tokens;
    KeepFresh keepFresh(*m_rig->session, [](const Server &) { return Transport {}; });
    m_round = std::make_unique<TokenRound>(*m_rig->session);
    QVERIFY(m_rig->finish(m_rig->session->requestToken(requestTo(tokens.server))));
    keepFresh.start();
    m_server->setHandler([this](QTcpSocket &socket, const QByteArray &) {
        m_rig->clock.advance(std::chrono::seconds(m_server->requests().size() == 1 ? 800 : 0));
        socket.write(revoked);
    });
    QSignalSpy finished(m_round.get(), &TokenRound::finished);
    int askedBefore = 0;
    tokens.requestAnswer = [&](int number) {
        askedBefore = int(m_server->requests().size());
        return tokens.issue(number);
    };
    QVERIFY(m_round->start(Call::Revoke, stopsFor({"token-one", "token-two", "token-three"})));
    QVERIFY(finished.wait());
    QCOMPARE(finished.constFirst().constFirst().value<Notice>().title, u"3 of 3 tokens revoked."_s);
    QCOMPARE(tokens.issued, 2);
    QCOMPARE(askedBefore, 1);
    QVERIFY(keepFresh.isOn());
}

void TestTokenRound::trustsNoOtherServer_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isTheSame");
    QTest::newRow("from there") << true << true;
    QTest::newRow("from another") << true << false;
    QTest::newRow("from nobody knows where") << false << false;
}

void TestTokenRound::trustsNoOtherServer()
{
    QFETCH(bool, isKnown);
    QFETCH(bool, isTheSame);
    KnownToken token;
    if (isKnown)
        token.inspection.checkedWith = isTheSame ? connectionTo(*m_server).server : publishedServer(ServerKind::Europe);
    const auto trusted = trustedWith(token, connectionTo(*m_server));
    QCOMPARE(trusted.has_value(), isTheSame || !isKnown);
    if (!trusted)
        QVERIFY2(trusted.error().message.contains(u"Europe"), qPrintable(trusted.error().message));
}

QTEST_GUILESS_MAIN(TestTokenRound)

#include "tst_tokenround.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tokenchoices.h"
#include "sessionrig.h"

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialsKind;

TokenChoices choices(const SessionRig &rig, Kind chosen = Kind::ApiKeyPair, bool isPresenting = false)
{
    return choicesFor(*rig.session, chosen, isPresenting);
}

} // namespace

class TestTokenChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWithoutAToken();
    void ofAnIssuedToken();
    void ofPastedText();
    void whileACallRuns();
    void whatIsNotPublished_data();
    void whatIsNotPublished();
    void revealsMembersWithoutAToken_data();
    void revealsMembersWithoutAToken();
    void revealsNothingToOthers();

private:
    FaultServer m_server;
};

void TestTokenChoices::nothingWithoutAToken()
{
    const SessionRig rig;
    const TokenChoices none = choices(rig, Kind::OAuthServiceKey);
    QVERIFY(!none.check && !none.renew && !none.revoke && !none.copy && !none.reveal);
    QCOMPARE(none.whyNoCheck + none.whyNoRevoke, QString()); // there is nothing that it could be about
}

void TestTokenChoices::ofAnIssuedToken()
{
    SessionRig rig;
    m_server.answerJson(200, goodToken);
    QVERIFY(rig.finish(rig.session->requestToken(requestTo(m_server))));
    // What is chosen by now doesn't matter: its own server is asked, with its own key.
    const TokenChoices all = choices(rig, Kind::OAuthServiceKey);
    QVERIFY(all.check && all.renew && all.revoke && all.copy && all.reveal);
    QCOMPARE(all.whyNoCheck + all.whyNoRevoke, QString());
}

void TestTokenChoices::ofPastedText()
{
    SessionRig rig;
    QVERIFY(rig.session->inspect(pastedText));
    const TokenChoices pasted = choices(rig);
    QVERIFY(pasted.check && !pasted.renew && pasted.revoke && pasted.copy && pasted.reveal);
}

void TestTokenChoices::whileACallRuns()
{
    SessionRig rig;
    QVERIFY(rig.session->inspect(pastedText));
    m_server.answerJson(200, goodToken);
    QVERIFY(rig.session->requestToken(requestTo(m_server)));
    const TokenChoices meanwhile = choices(rig);
    QVERIFY(!meanwhile.check && !meanwhile.renew && !meanwhile.revoke && meanwhile.copy && meanwhile.reveal);
    QCOMPARE(meanwhile.whyNoCheck + meanwhile.whyNoRevoke, QString()); // that will pass
    QVERIFY(rig.finish(true));
}

void TestTokenChoices::whatIsNotPublished_data()
{
    QTest::addColumn<bool>("isIssued");
    QTest::newRow("issued for a service key") << true;
    QTest::newRow("pasted while a service key is filled in") << false;
}

void TestTokenChoices::whatIsNotPublished()
{
    QFETCH(bool, isIssued);
    SessionRig rig;
    if (isIssued) {
        m_server.answerJson(200, goodToken);
        TokenRequest request = requestTo(m_server, {u"vouchers.read"_s});
        request.connection.credentials.kind = Kind::OAuthServiceKey;
        request.connection.credentials.projectId = u"project-1"_s;
        QVERIFY(rig.finish(rig.session->requestToken(request)));
    } else {
        QVERIFY(rig.session->inspect(pastedText));
    }
    const TokenChoices some = choices(rig, isIssued ? Kind::ApiKeyPair : Kind::OAuthServiceKey);
    QVERIFY(!some.check && !some.revoke && some.copy);
    QCOMPARE(some.renew, isIssued);
    QVERIFY2(some.whyNoCheck.contains(u"No call is published that checks"), qPrintable(some.whyNoCheck));
    QVERIFY2(some.whyNoRevoke.contains(u"No call is published that revokes"), qPrintable(some.whyNoRevoke));
}

void TestTokenChoices::revealsMembersWithoutAToken_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("reveal");
    QTest::newRow("a secret") << QByteArray(R"("refresh_token":"0123456789abcdefghij")") << true;
    QTest::newRow("none") << QByteArray(R"("colour":"blue")") << false;
}

void TestTokenChoices::revealsMembersWithoutAToken()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, reveal);
    SessionRig rig;
    QVERIFY(rig.session->inspect(R"({"client_id":"client-1","expires_in":900,"scope":"vouchers",)" + member + '}'));
    QVERIFY(!rig.session->token()->data().accessToken);
    const TokenChoices some = choices(rig);
    QCOMPARE(some.reveal, reveal);
    QVERIFY(!some.copy && !some.check && !some.revoke);
}

void TestTokenChoices::revealsNothingToOthers()
{
    SessionRig rig;
    QVERIFY(rig.session->inspect(pastedText));
    const TokenChoices some = choices(rig, Kind::ApiKeyPair, true);
    QVERIFY(!some.reveal && some.copy && some.check);
}

QTEST_GUILESS_MAIN(TestTokenChoices)

#include "tst_tokenchoices.moc"

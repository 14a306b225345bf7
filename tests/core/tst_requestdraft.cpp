// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastedtext.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

constexpr auto keyPair = CredentialsKind::ApiKeyPair;
constexpr auto serviceKey = CredentialsKind::OAuthServiceKey;

std::optional<RequestDraft> draftOf(const QByteArray &text)
{
    const auto pasted = recognise(text);
    return pasted ? pasted->draft : pasted.error().draft;
}

} // namespace

/// What a request form can be filled with, from each kind of text.
class TestRequestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void leavesOutPlaceholders_data();
    void leavesOutPlaceholders();
    void isNoneWithoutAKey_data();
    void isNoneWithoutAKey();
    void namesWhatIsIgnored();
};

void TestRequestDraft::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<CredentialsKind>("kind");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("scopes");
    const QString us = u"https://us1.api.voucherify.io"_s;
    const QString europe = u"https://api.voucherify.io"_s;
    const QString two = u"vouchers campaigns"_s;
    const auto row = [](const char *name, const QByteArray &text, const QString &address, CredentialsKind kind = keyPair,
                         const QString &project = {}, const QString &scopes = {}) {
        QTest::newRow(name) << text << address << kind << project << scopes;
    };
    row("curl",
        "curl -X POST 'https://us1.api.voucherify.io/v1/oauth/token' -H 'X-App-Id: 8a' -H 'X-App-Token: c64ed' "
        "-d grant_type=client_credentials -d scope=vouchers+campaigns",
        us, keyPair, {}, two);
    row("curl, Basic for version 1", "curl -u 8a:c64ed https://us1.api.voucherify.io/v1/oauth/token -d scope=vouchers",
        u"https://us1.api.voucherify.io"_s, keyPair, {}, u"vouchers"_s);
    row("curl, one form", "curl https://us1.api.voucherify.io/v1/oauth/token -H 'x-app-id:8a' -H 'x-app-token:c64ed' "
                          "--data 'grant_type=client_credentials&scope=vouchers%20campaigns'",
        us, keyPair, {}, two);
    row("curl, to encode", "curl https://us1.api.voucherify.io -H 'X-App-Id: 8a' -H 'X-App-Token: c64ed' "
                           "--data-urlencode 'scope=vouchers campaigns'",
        us, keyPair, {}, two);
    row("curl, version 2", "curl https://api.voucherify.io/v2/oauth/token -u 8a:c64ed -d project_id=p1 -d scope=vouchers.read",
        europe, serviceKey, u"p1"_s, u"vouchers.read"_s);
    row("curl, Basic", "curl https://api.voucherify.io/v2/oauth/token -H 'Authorization: Basic OGE6YzY0ZWQ=' -d project_id=p1",
        europe, serviceKey, u"p1"_s);
    row("curl, in the address", "curl https://8a:c64ed@api.voucherify.io/v2/oauth/token", europe, serviceKey);
    row("curl without a scheme", "curl api.voucherify.io/v1 -H 'X-App-Id: 8a' -H 'X-App-Token: c64ed'", u"api.voucherify.io"_s);
    row("curl with a port", "curl http://127.0.0.1:4120/v1 -H 'X-App-Id: 8a' -H 'X-App-Token: c64ed'", u"http://127.0.0.1:4120"_s);
    row("curl without an address", "curl -H 'X-App-Id: 8a' -H 'X-App-Token: c64ed'", {});
    row("curl, a project beside a pair", "curl -H 'X-App-Id: 8a' -H 'X-App-Token: c64ed' -d project_id=p1", {});
    row("cmd.exe", "curl ^\r\n -H \"X-App-Id: 8a\" ^\r\n -H \"X-App-Token: c64ed\" ^\r\n \"https://us1.api.voucherify.io/v1\"", us);
    row("PowerShell", "Invoke-RestMethod -Method Post -Uri https://us1.api.voucherify.io/v1/oauth/token -Headers @{'X-App-Id'='8a';"
                      "'X-App-Token'='c64ed'} -Body @{grant_type='client_credentials'; scope='vouchers campaigns'}",
        us, keyPair, {}, two);
    row("headers", "X-App-Id: 8a\nX-App-Token: c64ed", {});
    row("request", "POST /v1/oauth/token HTTP/1.1\r\nHost: us1.api.voucherify.io\r\nX-App-Id: 8a\r\nX-App-Token: c64ed\r\n\r\n"
                   "grant_type=client_credentials&scope=vouchers+campaigns",
        us, keyPair, {}, two);
    row("Basic alone", "Basic OGE6YzY0ZWQ=", {}, serviceKey);
    row(".env", "VOUCHERIFY_HOST=https://us1.api.voucherify.io\nX_APP_ID=8a\nX_APP_TOKEN=c64ed\nSCOPES=vouchers campaigns\n", us,
        keyPair, {}, two);
    row(".env without a host", "X_APP_ID=8a\nX_APP_TOKEN=c64ed\n", europe);
    row(".env with somebody else's host", "HOST=evil.example\nX_APP_ID=8a\nX_APP_TOKEN=c64ed\n", europe);
    row(".env, one line", "VOUCHERIFY_HOST=http://127.0.0.1:4120 X_APP_ID=8a X_APP_TOKEN=c64ed bearerscope request",
        u"http://127.0.0.1:4120"_s);
    row(".env, version 2", "VOUCHERIFY_APP_ID=8a\nVOUCHERIFY_APP_SECRET=c64ed\nVOUCHERIFY_PROJECT_ID=p1", europe, serviceKey, u"p1"_s);
    row(".env, the surest name", "APP_ID=other\nX_APP_ID=8a\nX_APP_TOKEN=c64ed\nAPP_TOKEN=other", europe);
    row(".env and a token", "VOUCHERIFY_HOST=us1.api.voucherify.io\nX_APP_ID=8a\nX_APP_TOKEN=c64ed\nACCESS_TOKEN=1ABCdefgh",
        u"us1.api.voucherify.io"_s);
    row("Postman", R"({"values":[{"key":"baseUrl","value":"https://us1.api.voucherify.io/v1"},{"key":"X-App-Id","value":"8a"},)"
                   R"({"key":"x_app_token","value":"c64ed"},{"key":"scope","value":"vouchers campaigns"}]})",
        us, keyPair, {}, two);
    row("Postman without a host", R"({"values":[{"key":"app_id","value":"8a"},{"key":"app_token","value":"c64ed"}]})", {});
    row("Postman, version 2", R"({"values":[{"key":"app_id","value":"8a"},{"key":"app_secret","value":"c64ed"},)"
                              R"({"key":"project_id","value":"p1"}]})",
        {}, serviceKey, u"p1"_s);
}

void TestRequestDraft::reads()
{
    QFETCH(QByteArray, text);
    const auto draft = draftOf(text);
    QVERIFY(draft);
    QTEST(draft->address, "address");
    QTEST(draft->credentials.kind, "kind");
    QCOMPARE(draft->credentials.applicationId, u"8a"_s);
    QCOMPARE(draft->credentials.secretKey.reveal().toByteArray(), "c64ed");
    QTEST(draft->credentials.projectId, "project");
    QTEST(draft->scopes.join(u' '), "scopes");
    QVERIFY(draft->placeholders.isEmpty());
}

void TestRequestDraft::leavesOutPlaceholders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("placeholders");
    QTest::newRow("shell") << QByteArray("curl https://x.example -H 'X-App-Id: 8a' -H \"X-App-Token: $X_APP_TOKEN\"")
                           << QStringList {u"X-App-Token"_s};
    QTest::newRow("Postman") << QByteArray("curl https://{{host}}/v1 -H 'X-App-Id: 8a' -H 'X-App-Token: {{x_app_token}}'")
                             << QStringList {u"X-App-Token"_s, u"host"_s};
    QTest::newRow("documentation") << QByteArray("curl https://x.example -H 'X-App-Id: 8a' -H 'X-App-Token: <YOUR TOKEN>'")
                                   << QStringList {u"X-App-Token"_s};
    QTest::newRow(".env") << QByteArray("VOUCHERIFY_HOST=${HOST}\nX_APP_ID=8a\nX_APP_TOKEN=${SECRET}")
                          << QStringList {u"host"_s, u"X_APP_TOKEN"_s};
}

void TestRequestDraft::leavesOutPlaceholders()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, placeholders);
    const auto draft = draftOf(text);
    QVERIFY(draft);
    QVERIFY(!draft->hasKey());
    QStringList named = draft->placeholders;
    named.sort();
    placeholders.sort();
    QCOMPARE(named, placeholders);
    QCOMPARE(draft->address.isEmpty(), placeholders.contains(u"host"_s));
}

void TestRequestDraft::isNoneWithoutAKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("curl with a token") << QByteArray("curl https://x.example -H 'Authorization: Bearer 1ABCdefgh'");
    QTest::newRow("curl of scopes alone") << QByteArray("curl https://x.example -d scope=vouchers");
    QTest::newRow("host alone") << QByteArray("VOUCHERIFY_HOST=https://x.example\nA=b");
    QTest::newRow("variables alone") << QByteArray("curl -H \"X-App-Id: $ID\" -H \"X-App-Token: $KEY\"");
    QTest::newRow("Basic without a colon") << QByteArray("Basic YQ==");
}

void TestRequestDraft::isNoneWithoutAKey()
{
    QFETCH(QByteArray, text);
    QVERIFY(!draftOf(text));
}

void TestRequestDraft::namesWhatIsIgnored()
{
    const auto draft = draftOf("curl https://x.example -H 'X-App-Id: 8a' -H 'X-App-Token: c64ed' -H 'Accept: secret-value' "
                               "-d a=secret-value -d @file -d grant_type=client_credentials");
    QVERIFY(draft);
    QCOMPARE(draft->ignored.inWords(), u"Ignored were: Accept, a; and one part more."_s);
    QCOMPARE(draftOf("X_APP_ID=8a\nX_APP_TOKEN=c64ed\nNODE_ENV=x\nsome words")->ignored.inWords(),
        u"Ignored were: NODE_ENV; and one part more."_s);
}

QTEST_GUILESS_MAIN(TestRequestDraft)
#include "tst_requestdraft.moc"

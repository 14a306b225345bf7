// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretmembers.h"
#include "support/quick.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

class TestSecretMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsSecretsByTheirLook_data();
    void knowsSecretsByTheirLook();
    void masksMembers_data();
    void masksMembers();
    void leavesTheRestOfAText_data();
    void leavesTheRestOfAText();
    void staysQuick();
};

void TestSecretMembers::knowsSecretsByTheirLook_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("Bearer") << u"Bearer x"_s << true;
    QTest::newRow("Basic") << u"basic YTpi"_s << true;
    QTest::newRow("header line") << u"seen: authorization: x"_s << true;
    QTest::newRow("JWT") << u"eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln"_s << true;
    QTest::newRow("UUID") << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s << true;
    QTest::newRow("mixed run") << u"aB3dEfGhIjKlMnOpQrSt"_s << true;
    QTest::newRow("hex") << u"d41d8cd98f00b204e9800998ecf8427e"_s << true;
    QTest::newRow("letters of both cases") << u"aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgH"_s << true;
    QTest::newRow("in an address") << u"https://a.example/?t=aB3dEfGhIjKlMnOpQrSt"_s << true;
    QTest::newRow("base64 in an address") << u"x/aB3dEfGhIjKlMnOpQrSt/y="_s << true;

    QTest::newRow("password in an address") << u"postgres://u:pw@h/db"_s << true;
    QTest::newRow("token in a query") << u"https://h/x?a=b&token=S1"_s << true;
    QTest::newRow("PEM") << u"-----BEGIN PRIVATE KEY-----\nMII"_s << true;

    QTest::newRow("empty") << QString() << false;
    QTest::newRow("port in an address") << u"https://h:8443/a@b"_s << false;
    QTest::newRow("an error's key") << u"invalid_scope"_s << false;
    QTest::newRow("names") << u"vouchers campaigns publications redemptions"_s << false;
    QTest::newRow("long name") << u"oauth2_client_credentials_grant_of_a_project"_s << false;
    QTest::newRow("one word") << QString(100, u'v') << false;
    QTest::newRow("moment") << u"2026-11-25T13:11:10.123Z"_s << false;
    QTest::newRow("host") << u"https://us1.api.voucherify.io/v1/vouchers"_s << false;
    QTest::newRow("long number") << u"90071992547409930000000"_s << false;
    QTest::newRow("a sentence about a bearer") << u"the bearer of this may enter"_s << false;
}

void TestSecretMembers::knowsSecretsByTheirLook()
{
    QFETCH(QString, text);
    QTEST(looksSecret(text), "isSecret");
}

void TestSecretMembers::masksMembers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &shown) {
        QTest::newRow(name) << json
                            << QByteArray(shown).replace(
                                   "*", u"\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022"_s.toUtf8());
    };
    const auto same = [&row](const char *name, const QByteArray &json) { row(name, json, json); };
    row("by name", R"({"client_secret":"short","id_token":"sixteen-or-more-long"})",
        R"({"client_secret":"*","id_token":"sixt*long"})");
    row("in any case", R"({"APIKEY":"a","Authorization":"b","userPassword":"c","refreshToken":"d"})",
        R"({"APIKEY":"*","Authorization":"*","refreshToken":"*","userPassword":"*"})");
    row("other names", R"({"auth":"a","cookie":"b","credential":"c","passphrase":"d","pwd":"e","session":"f"})",
        R"({"auth":"*","cookie":"*","credential":"*","passphrase":"*","pwd":"*","session":"*"})");
    same("names that only begin so", R"({"author":"a","passed":"b","sessions_left":"c"})");
    row("by look", R"({"note":"Bearer x","run":"aB3dEfGhIjKlMnOpQrSt"})", R"({"note":"*","run":"aB3d*QrSt"})");
    row("all below a telling name", R"({"tokens":[{"id":"a","n":1},"b"]})", R"({"tokens":[{"id":"*","n":1},"*"]})");
    row("deep", R"({"a":{"b":[{"secret":"x"}]}})", R"({"a":{"b":[{"secret":"*"}]}})");
    same("an error", R"({"code":400,"key":"invalid_scope","message":"Invalid scope: vouchers,campaigns"})");
    same("ids",
        R"({"project_id":"0f8fad5b-d9cb-469f-a165-70867728950e","request_id":"v-0a1b2c3d4e5f60718293","resourceId":"r_0a1b2c3d4e5f60718293"})");
    same("no texts", R"({"max_tokens":5,"none":null,"token":true})");
    same("empty", R"({"secret":""})");
    row("an odd key", R"({"key":"aB3dEfGhIjKlMnOpQrSt"})", R"({"key":"aB3d*QrSt"})");
}

void TestSecretMembers::masksMembers()
{
    QFETCH(QByteArray, json);
    const QJsonObject members = QJsonDocument::fromJson(json).object();
    QTEST(QJsonDocument(shownMembers(members, false)).toJson(QJsonDocument::Compact), "shown");
    QCOMPARE(shownMembers(members, true), members);
}

void TestSecretMembers::leavesTheRestOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };
    row("a token in a sentence", u"Token 1ABCdefghijklmnopqrstuvwxyzjkLm isn't known."_s,
        u"Token 1ABC••••••••jkLm isn't known."_s);
    row("in JSON", u"[\"1ABCdefghijklmnopqrstuvwxyzjkLm\",1]"_s, u"[\"1ABC••••••••jkLm\",1]"_s);
    row("with a slash", u"of cAnArY/t0keN+0f~A=tEsT"_s, u"of cAnA••••••••tEsT"_s);
    row("percent-encoded", u"of cAnArY%2Ft0keN%2B0f~A"_s, u"of cAnA••••••••0f~A"_s);
    row("short, behind its scheme", u"sent bearer S1x"_s, u"sent bearer ••••••••"_s);
    row("a header", u"x-app-token: S1x"_s, u"x-app-token: ••••••••"_s);
    row("a password in an address", u"at postgres://u:pw@h/db"_s, u"at post••••••••h/db"_s);
    same("empty", {});
    same("prose", u"Invalid bearer token. Basic authentication failed!"_s);
    same("scopes", u"Invalid scope: vouchers,campaigns"_s);
    same("a path", u"POST /v1/vouchers/{code}/redemption/2026 was refused"_s);
    same("an address", u"see https://docs.voucherify.io/reference/errors-2026"_s);
    same("a moment", u"valid until 2026-11-25T13:11:10.123Z"_s);
}

void TestSecretMembers::leavesTheRestOfAText()
{
    QFETCH(QString, text);
    QTEST(withoutSecrets(text), "shown");
}

void TestSecretMembers::staysQuick()
{
    const QJsonObject members {{u"letters"_s, QString(1'000'000, u'a')}, {u"words"_s, u"word "_s.repeated(200'000)}};
    const qint64 elapsed = shortestRunOf([&members] { QCOMPARE(shownMembers(members, false), members); });
    QVERIFY2(elapsed <= longestStall / 4, qPrintable(QString::number(elapsed)));
}

QTEST_APPLESS_MAIN(TestSecretMembers)

#include "tst_secretmembers.moc"

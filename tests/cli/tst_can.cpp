// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionrig.h"

#include "session/permissionwords.h"

#include <QJsonArray>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// "bearerscope can": whether a token or some scopes open a call.
class TestCan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersByScope_data();
    void answersByScope();
    void answersByToken_data();
    void answersByToken();
    void readsTheQuestion_data();
    void readsTheQuestion();
    void withoutAnyScopesItSaysWhichOne();
    void hasExactlyTheseMembers();
    void severalCallsAreRefused_data();
    void severalCallsAreRefused();
    void anotherHostIsSaid();
    void saysWhatIsWrongWithACall_data();
    void saysWhatIsWrongWithACall();
    void anOperation();
    void aPathWithoutAMethod();
    void whatIsNotPublished();
    void theCaveatIsThereWhereAScopeOpensIt();
    void misspeltScopesAreSaid();
    void aTokensMisspeltScopesAreSaid_data();
    void aTokensMisspeltScopesAreSaid();
    void misuse_data();
    void misuse();
    void secretsInArgumentsAreRefused_data();
    void secretsInArgumentsAreRefused();
    void aCurlLineWithATokenOnInput();
    void asksNoServer();
};

void TestCan::answersByScope_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *line, const char *scope, int code, const char *verdict) {
        QTest::addRow("%s with %s", line, scope)
            << QString::fromLatin1(line).split(u' ') + QStringList {u"--scope"_s, QString::fromLatin1(scope)} << code
            << QString::fromLatin1(verdict);
    };
    row("POST /v1/redemptions", "redemptions", 0, "yes");
    row("POST /v1/redemptions", "vouchers redemptions", 0, "yes");
    row("POST /v1/redemptions", "api", 0, "yes");
    row("POST /v1/redemptions", "vouchers", 1, "no");
    row("POST /v1/redemptions", "client_api", 1, "no");
    row("post v1/redemptions/", "redemptions", 0, "yes");
    row("/v1/redemptions", "redemptions", 0, "yes");
    row("GET /v1/vouchers/ab%20c?expand=1", "vouchers", 0, "yes");
    row("GET https://api.voucherify.io/v1/vouchers/abc", "vouchers", 0, "yes");
    row("GET /management/v1/projects", "api", 1, "no");
    row("GET /v2/loyalties/programs", "api", 1, "not_published");
    row("GET /v1/vouchers/a/b/c/d", "vouchers", 1, "not_published");
    row("GET /nothing/like/this", "api", 1, "not_published");
}

void TestCan::answersByScope()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, verdict);
    CliRig rig;
    rig.input = "must not be read";
    const QStringList line = QStringList {u"can"_s} + words;
    QCOMPARE(rig.run(line), code);
    const QString text = QString::fromUtf8(rig.out());
    QVERIFY2(!text.trimmed().isEmpty() && text.endsWith(u'\n'), rig.err());
    QCOMPARE(rig.run(line + QStringList {u"--json"_s}), code);
    QCOMPARE(rig.json()[u"verdict"].toString(), verdict);
    QCOMPARE(rig.json()[u"yes"].toBool(), code == 0);
    QCOMPARE(rig.json()[u"message"].toString() + u'\n', text); // the same words
    QVERIFY(rig.json()[u"token_state"].isNull());
}

void TestCan::answersByToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("state");
    QTest::newRow("opens it") << tokenWith("redemptions") << 0 << u"yes"_s << u"active"_s;
    QTest::newRow("opens something else") << tokenWith("orders") << 1 << u"no"_s << u"active"_s;
    QTest::newRow("opened it") << expiredTokenWith("redemptions") << 1 << u"yes"_s << u"expired"_s;
    QTest::newRow("its scopes aren't known") << hiddenToken << 1 << u"scopes_unknown"_s << u"unknown"_s;
    QTest::newRow("not active") << QByteArray(R"({"active":false,"scope":"redemptions"})") << 1 << u"yes"_s
                                << u"inactive"_s;
    QTest::newRow("an answer's \"active\" that may be old")
        << QByteArray(R"({"access_token":"token-that-nobody-may-see-0123456789","active":true,"scope":"api"})") << 0
        << u"yes"_s << u"unknown"_s;
}

void TestCan::answersByToken()
{
    QFETCH(QByteArray, token);
    QFETCH(int, code);
    QFETCH(QString, verdict);
    QFETCH(QString, state);
    QuestionRig rig;
    const QStringList line {u"can"_s, u"POST"_s, u"/v1/redemptions"_s, u"--json"_s};
    rig.input = token;
    QCOMPARE(rig.run(line), code);
    QCOMPARE(rig.json()[u"verdict"].toString(), verdict);
    QCOMPARE(rig.json()[u"token_state"].toString(), state);
    QVERIFY(!rig.isTokenShown());
    const QByteArray answer = rig.out();
    rig.input = tokenWith("api"); // a file comes first
    QCOMPARE(rig.run(line + QStringList {u"--token-file"_s, rig.file(u"token.json"_s, token)}), code);
    QCOMPARE(rig.out(), answer);
}

void TestCan::readsTheQuestion_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("two words") << QStringList {u"POST"_s, u"/v1/redemptions"_s};
    QTest::newRow("in quotes") << QStringList {u"POST /v1/redemptions"_s};
    QTest::newRow("an address") << QStringList {u"POST"_s, u"https://us1.api.voucherify.io/v1/redemptions"_s};
    QTest::newRow("a curl line") << QStringList {
        u"curl -X POST https://api.voucherify.io/v1/redemptions -H 'Content-Type: application/json'"_s};
    QTest::newRow("a request line") << QStringList {u"POST /v1/redemptions HTTP/1.1"_s};
}

void TestCan::readsTheQuestion()
{
    QFETCH(QStringList, words);
    CliRig rig;
    QCOMPARE(rig.run(QStringList {u"can"_s} + words + QStringList {u"--scope"_s, u"redemptions"_s, u"--json"_s}), 0);
    QCOMPARE(rig.json()[u"call"][u"method"].toString(), u"POST"_s);
    QCOMPARE(rig.json()[u"call"][u"path"].toString(), u"/v1/redemptions"_s);
    QBuffer in; // the same where a curl line with a secret would come from
    QByteArray text = words.join(u' ').toUtf8() + '\n';
    in.setBuffer(&text);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(rig.run({u"can"_s, u"-"_s, u"--scope"_s, u"redemptions"_s, u"--json"_s}, in), 0);
    QCOMPARE(rig.json()[u"operation"][u"path"].toString(), u"/v1/redemptions"_s);
}

void TestCan::withoutAnyScopesItSaysWhichOne()
{
    for (const QByteArray &nothing : {QByteArray(), QByteArray(" \n")}) {
        CliRig rig;
        rig.input = nothing;
        QCOMPARE(rig.run({u"can"_s, u"POST"_s, u"/v1/redemptions"_s}), 1);
        QVERIFY2(rig.out().contains("redemptions"), rig.out());
        QCOMPARE(rig.run({u"can"_s, u"POST"_s, u"/v1/redemptions"_s, u"--json"_s}), 1);
        QCOMPARE(rig.json()[u"verdict"].toString(), u"scopes_unknown"_s);
        QCOMPARE(rig.json()[u"narrowest"].toString(), u"redemptions"_s);
        QVERIFY(rig.json()[u"token_state"].isNull());
    }
}

void TestCan::hasExactlyTheseMembers()
{
    CliRig rig;
    const QStringList members {u"call"_s, u"caveat"_s, u"decided_by"_s, u"facts_date"_s, u"message"_s, u"narrowest"_s,
        u"opens_prefix"_s, u"operation"_s, u"operations"_s, u"other_host"_s, u"suggestion"_s, u"token_state"_s,
        u"umbrella"_s, u"verdict"_s, u"yes"_s};
    for (const char *path : {"/v1/redemptions", "/v1/none", "/management/v1/projects", "/elsewhere"}) {
        rig.run({u"can"_s, QString::fromLatin1(path), u"--scope"_s, u"api"_s, u"--json"_s});
        QCOMPARE(rig.json().keys(), members);
    }
}

void TestCan::saysWhatIsWrongWithACall_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("said");
    QTest::newRow("a slash") << u"/"_s << u"The path is empty: slashes and dots alone lead nowhere."_s;
    QTest::newRow("a host") << u"https://api.voucherify.io"_s
                            << u"There is no path here: it would start with a slash."_s;
    QTest::newRow("a percent sign") << u"GET /v1/vouchers/%"_s << u"GET /v1/vouchers/% (/v1/vouchers/{code})"_s;
}

void TestCan::saysWhatIsWrongWithACall()
{
    QFETCH(QString, call);
    QFETCH(QString, said);
    CliRig rig;
    rig.run({u"can"_s, call});
    QVERIFY2((rig.out() + rig.err()).contains(said.toUtf8()), rig.err());
}

void TestCan::severalCallsAreRefused_data()
{
    QTest::addColumn<QString>("between");
    QTest::newRow("addresses") << u" "_s;
    QTest::newRow("and") << u" && curl "_s;
    QTest::newRow("semicolon") << u"; curl -X DELETE "_s;
    QTest::newRow("next") << u" --next -d x "_s;
    QTest::newRow("lines") << u"\ncurl "_s;
}

void TestCan::severalCallsAreRefused()
{
    QFETCH(QString, between);
    CliRig rig;
    const QString address = u"https://api.voucherify.io/v1/"_s;
    const QString line = u"curl "_s + address + u"categories"_s + between + address + u"locations"_s;
    QCOMPARE(rig.run({u"can"_s, line, u"--scope"_s, u"categories"_s}), 2);
    QVERIFY2(rig.messages().contains(u"more than one call"_s), rig.err());
    QCOMPARE(rig.run({u"can"_s, line, u"--scope"_s, u"categories"_s, u"--json"_s}), 2);
    QVERIFY(rig.error()[u"message"].toString().contains(u"more than one call"_s));
}

void TestCan::anotherHostIsSaid()
{
    CliRig rig;
    const QStringList words {u"can"_s, u"GET"_s, u"https://Shop.example:8443/v1/orders"_s, u"--scope"_s, u"orders"_s};
    QCOMPARE(rig.run(words), 0);
    QVERIFY2(rig.out().contains("\"shop.example\" is no server of Voucherify's"), rig.out());
    QCOMPARE(rig.run(words + QStringList {u"--json"_s}), 0);
    QCOMPARE(rig.json()[u"other_host"].toString(), u"shop.example"_s);
    for (const char *own :
        {"/v1/orders", "https://us1.api.voucherify.io/v1/orders", "http://127.0.0.1:4120/v1/orders"}) {
        QCOMPARE(rig.run({u"can"_s, u"GET"_s, QString::fromLatin1(own), u"--scope"_s, u"orders"_s, u"--json"_s}), 0);
        QVERIFY(rig.json()[u"other_host"].isNull());
        QVERIFY(!rig.out().contains("no server"));
    }
}

void TestCan::anOperation()
{
    CliRig rig;
    QCOMPARE(rig.run({u"can"_s, u"GET"_s, u"/v1/vouchers/abc"_s, u"--scope"_s, u"api vouchers"_s, u"--json"_s}), 0);
    const QJsonObject answer = rig.json();
    QCOMPARE(answer[u"operation"][u"method"].toString(), u"GET"_s);
    QVERIFY(answer[u"operation"][u"path"].toString().startsWith(u"/v1/vouchers/{"));
    QCOMPARE(answer[u"operation"][u"deprecated"], QJsonValue(false));
    QCOMPARE(answer[u"operations"].toArray().size(), 1);
    QCOMPARE(answer[u"decided_by"].toString(), u"vouchers"_s);
    QCOMPARE(answer[u"narrowest"].toString(), u"vouchers"_s);
    QCOMPARE(answer[u"umbrella"].toString(), u"api"_s);
    QCOMPARE(answer[u"facts_date"].toString(), ScopeCatalogue::builtIn().factsDate().toString(Qt::ISODate));
}

void TestCan::aPathWithoutAMethod()
{
    CliRig rig;
    QCOMPARE(rig.run({u"can"_s, u"/v1/vouchers/{code}"_s, u"--scope"_s, u"vouchers"_s, u"--json"_s}), 0);
    QVERIFY(rig.json()[u"operation"].isNull());
    QVERIFY(rig.json()[u"call"][u"method"].isNull());
    QVERIFY(rig.json()[u"operations"].toArray().size() > 1);
}

void TestCan::whatIsNotPublished()
{
    CliRig rig;
    QCOMPARE(rig.run({u"can"_s, u"GET"_s, u"/v1/voucher"_s, u"--scope"_s, u"api"_s, u"--json"_s}), 1);
    QCOMPARE(rig.json()[u"opens_prefix"], QJsonValue(true));
    QCOMPARE(rig.json()[u"suggestion"].toString(), u"/v1/vouchers"_s);
    QVERIFY(rig.json()[u"operation"].isNull());
    QCOMPARE(rig.run({u"can"_s, u"GET"_s, u"/v1/voucher"_s, u"--scope"_s, u"vouchers"_s, u"--json"_s}), 1);
    QCOMPARE(rig.json()[u"opens_prefix"], QJsonValue(false));
}

void TestCan::theCaveatIsThereWhereAScopeOpensIt()
{
    CliRig rig;
    for (const QString &scope : {u"redemptions"_s, u"orders"_s}) {
        const QString caveat = scope == u"redemptions" ? caveatInWords() : QString();
        rig.run({u"can"_s, u"POST"_s, u"/v1/redemptions"_s, u"--scope"_s, scope});
        QCOMPARE(rig.messages(), caveat.isEmpty() ? caveat : u"bearerscope: "_s + caveat + u'\n');
        rig.run({u"can"_s, u"POST"_s, u"/v1/redemptions"_s, u"--json"_s, u"--scope"_s, scope});
        QCOMPARE(rig.json()[u"caveat"].toString(), caveat);
        QCOMPARE(rig.json()[u"caveat"].isNull(), caveat.isEmpty());
        QCOMPARE(rig.err(), QByteArray());
    }
}

/// "No" alone would send people on a wrong track.
void TestCan::misspeltScopesAreSaid()
{
    CliRig rig;
    QCOMPARE(rig.run({u"can"_s, u"GET"_s, u"/v1/skus/abc"_s, u"--scope"_s, u"SKUs"_s}), 1);
    QVERIFY2(rig.messages().contains(u"did you mean \"skus\"?"), rig.err());
}

void TestCan::aTokensMisspeltScopesAreSaid_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("commas") << QByteArray("vouchers,redemptions") << true;
    QTest::newRow("capitals") << QByteArray("Redemptions") << true;
    QTest::newRow("near miss") << QByteArray("redemption") << true;
    QTest::newRow("another scope") << QByteArray("vouchers") << false;
    QTest::newRow("an unknown scope") << QByteArray("vouchers xyzzy") << false;
    QTest::newRow("beside the right one") << QByteArray("Vouchers redemptions") << false;
}

void TestCan::aTokensMisspeltScopesAreSaid()
{
    QFETCH(QByteArray, scope);
    QFETCH(bool, isSaid);
    QuestionRig rig;
    rig.input = tokenWith(scope);
    rig.run({u"can"_s, u"POST"_s, u"/v1/redemptions"_s});
    QCOMPARE(rig.out().contains("\"bearerscope lint\" shows the repair"), isSaid);
}

void TestCan::misuse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("kind");
    const QStringList call {u"POST"_s, u"/v1/redemptions"_s};
    QTest::newRow("no call") << QStringList {} << tokenWith("api") << u"usage"_s;
    QTest::newRow("an empty one") << QStringList {u" "_s} << tokenWith("api") << u"usage"_s;
    QTest::newRow("no path") << QStringList {u"POST"_s} << tokenWith("api") << u"unrecognised"_s;
    QTest::newRow("nothing like a call") << QStringList {u"is"_s, u"it"_s, u"open"_s} << tokenWith("api")
                                         << u"unrecognised"_s;
    QTest::newRow("garbage in place of a token") << call << garbage << u"unrecognised"_s;
    QTest::newRow("a page in place of a token") << call << QByteArray("<html>") << u"unrecognised"_s;
    QTest::newRow("20 MB in place of a token") << call << QByteArray(20'000'000, 'x') << u"unrecognised"_s;
    QTest::newRow("garbage in place of a call") << QStringList {u"-"_s} << garbage << u"unrecognised"_s;
    QTest::newRow("nothing in place of a call") << QStringList {u"-"_s} << QByteArray() << u"unrecognised"_s;
    QTest::newRow("20 MB in place of a call")
        << QStringList {u"-"_s} << QByteArray(20'000'000, '/') << u"unrecognised"_s;
    QTest::newRow("an unreadable file") << call + QStringList {u"--token-file"_s, u"/no/such/file"_s} << QByteArray()
                                        << u"unrecognised"_s;
    QTest::newRow("an empty file") << call + QStringList {u"--token-file"_s, u"/dev/null"_s} << QByteArray()
                                   << u"unrecognised"_s;
    QTest::newRow("an endless file") << call + QStringList {u"--token-file"_s, u"/dev/zero"_s} << QByteArray()
                                     << u"unrecognised"_s;
    QTest::newRow("both from input") << QStringList {u"-"_s, u"--token-file"_s, u"-"_s} << tokenWith("api")
                                     << u"usage"_s;
    QTest::newRow("commas") << call + QStringList {u"--scope"_s, u"api,orders"_s} << QByteArray() << u"usage"_s;
}

void TestCan::misuse()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    QFETCH(QString, kind);
    QuestionRig rig;
    rig.input = input;
    QCOMPARE(rig.run(QStringList {u"can"_s} + words), 2);
    QCOMPARE(rig.out(), QByteArray());
    QCOMPARE(rig.messages().count(u'\n'), 1);
    QVERIFY(!rig.isTokenShown());
    QCOMPARE(rig.run(QStringList {u"can"_s} + words + QStringList {u"--json"_s}), 2);
    QCOMPARE(rig.error()[u"kind"].toString(), kind);
}

void TestCan::secretsInArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    const QString token = QString::fromLatin1(hiddenToken);
    QTest::newRow("alone") << QStringList {token};
    QTest::newRow("in a curl line") << QStringList {
        u"curl https://api.voucherify.io/v1/vouchers -H 'Authorization: Bearer %1'"_s.arg(token)};
    QTest::newRow("as curl's option") << QStringList {
        u"curl https://api.voucherify.io/v1/vouchers --oauth2-bearer %1"_s.arg(token)};
    QTest::newRow("a key pair in a curl line")
        << QStringList {u"curl https://api.voucherify.io/v1/vouchers -H 'X-App-Token: %1'"_s.arg(token)};
    QTest::newRow("a user in a curl line")
        << QStringList {u"curl https://api.voucherify.io/v1/vouchers -u me:%1"_s.arg(token)};
    QTest::newRow("in place of a scope") << QStringList {u"/v1/vouchers"_s, u"--scope"_s, token};
    QTest::newRow("in place of a file") << QStringList {u"/v1/vouchers"_s, u"--token-file"_s, token};
    QTest::newRow("as a token") << QStringList {u"/v1/vouchers"_s, u"--token"_s, token};
}

void TestCan::secretsInArgumentsAreRefused()
{
    QFETCH(QStringList, words);
    QuestionRig rig;
    for (const QStringList &more : {QStringList {}, QStringList {u"--json"_s}}) {
        QCOMPARE(rig.run(QStringList {u"can"_s} + words + more), 2);
        QVERIFY(rig.messages().contains(u"standard input"));
        QVERIFY(!rig.isTokenShown());
    }
}

void TestCan::aCurlLineWithATokenOnInput()
{
    QuestionRig rig;
    rig.input = "curl -X POST 'https://api.voucherify.io/v1/redemptions?key=" + hiddenToken
        + "' -H 'Authorization: Bearer " + hiddenToken + "'";
    QCOMPARE(rig.run({u"can"_s, u"-"_s, u"--scope"_s, u"redemptions"_s}), 0);
    QVERIFY(!rig.isTokenShown());
    QCOMPARE(rig.run({u"can"_s, u"-"_s, u"--json"_s}), 1); // nobody knows its scopes
    QCOMPARE(rig.json()[u"verdict"].toString(), u"scopes_unknown"_s);
    QVERIFY(!rig.isTokenShown());
}

void TestCan::asksNoServer()
{
    CliRig rig;
    FaultServer server;
    rig.useKeysOn(server.url());
    rig.input = tokenWith("api");
    QCOMPARE(rig.run({u"can"_s, u"POST"_s, u"/v1/redemptions"_s}), 0);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(rig.session.token()->isEmpty()); // and the session's token isn't touched
}

QTEST_GUILESS_MAIN(TestCan)
#include "tst_can.moc"

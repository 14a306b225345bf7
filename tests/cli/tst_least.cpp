// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionrig.h"

#include <QJsonArray>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray calls = "POST /v1/redemptions\nGET /v1/vouchers/abc\nGET /v1/vouchers/def\n";

/// A recording with a secret in its headers.
QByteArray har()
{
    QByteArray text = R"({"log":{"version":"1.2","creator":{"name":"t","version":"1"},"entries":[{"request":)"
                      R"({"method":"POST","url":"https://api.voucherify.io/v1/redemptions?x=SECRET",)"
                      R"("headers":[{"name":"Authorization","value":"Bearer SECRET"}],)"
                      R"("postData":{"text":"SECRET"}},"response":{"status":200}}]}})";
    return text.replace("SECRET", hiddenToken);
}

} // namespace

/// "bearerscope least": the fewest scopes that open a list of calls.
class TestLeast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheScopesAlone();
    void formats_data();
    void formats();
    void fromAFile();
    void hasExactlyTheseMembers();
    void countsCalls();
    void callsThatNoScopeOpens();
    void callsThatOnlyAnUmbrellaOpens();
    void otherHostsAreLeftOut();
    void tellsOfHostsAndUnreadLines();
    void severalCallsOnALine_data();
    void severalCallsOnALine();
    void recordedNotFound();
    void recordedBehindAProxy();
    void repeatsNoSecret();
    void againstScopes_data();
    void againstScopes();
    void againstAToken_data();
    void againstAToken();
    void misuse_data();
    void misuse();
    void feedsARequest();
};

void TestLeast::printsTheScopesAlone()
{
    CliRig rig;
    rig.input = calls;
    QCOMPARE(rig.run({u"least"_s}), 0);
    QCOMPARE(rig.out(), QByteArray("redemptions vouchers\n")); // in the catalogue's order
    QVERIFY(!rig.messages().isEmpty());
    QCOMPARE(rig.run({u"least"_s, u"-"_s, u"--json"_s}), 0);
    QCOMPARE(rig.json()[u"scopes"].toArray(), QJsonArray({u"redemptions"_s, u"vouchers"_s}));
}

void TestLeast::formats_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    QTest::newRow("lines") << QByteArray("POST /v1/redemptions") << u"lines"_s;
    QTest::newRow("HAR") << har() << u"har"_s;
    QTest::newRow("log") << QByteArray(
        "10.0.0.1 - - [22/Nov/2026:17:24:12 +0000] \"POST /v1/redemptions HTTP/1.1\" 200 "
        "12 \"-\" \"client/1.0\"\n")
                         << u"access_log"_s;
    QTest::newRow("curl") << "curl -X POST https://api.voucherify.io/v1/redemptions -H 'Authorization: Bearer "
            + hiddenToken
            + "'" << u"curl_lines"_s;
}

void TestLeast::formats()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, format);
    QuestionRig rig;
    rig.input = text;
    QCOMPARE(rig.run({u"least"_s}), 0);
    QCOMPARE(rig.out(), QByteArray("redemptions\n"));
    QVERIFY(!rig.isTokenShown());
    QCOMPARE(rig.run({u"least"_s, u"--json"_s}), 0);
    QCOMPARE(rig.json()[u"format"].toString(), format);
    QVERIFY(!rig.isTokenShown());
}

void TestLeast::fromAFile()
{
    QuestionRig rig;
    rig.input = "GET /v1/orders";
    QCOMPARE(rig.run({u"least"_s, rig.file(u"calls.txt"_s, calls)}), 0);
    QCOMPARE(rig.out(), QByteArray("redemptions vouchers\n"));
}

void TestLeast::hasExactlyTheseMembers()
{
    CliRig rig;
    rig.input = calls;
    rig.run({u"least"_s, u"--json"_s, u"--scope"_s, u"api"_s});
    QCOMPARE(rig.json().keys(),
        QStringList({u"assumed_hosts"_s, u"calls"_s, u"facts_date"_s, u"format"_s, u"ignored"_s, u"needed"_s,
            u"not_found"_s, u"opened"_s, u"other_host_calls"_s, u"other_hosts"_s, u"scopes"_s, u"surplus"_s,
            u"token_state"_s, u"unread_lines"_s}));
    QCOMPARE(rig.json()[u"surplus"].toObject().keys(),
        QStringList({u"lacking"_s, u"opened"_s, u"too_wide"_s, u"unneeded"_s, u"unneeded_operations"_s}));
    QCOMPARE(rig.json()[u"calls"].toArray().at(0).toObject().keys(),
        QStringList({u"count"_s, u"kind"_s, u"method"_s, u"operation"_s, u"path"_s, u"scope"_s, u"suggestion"_s}));
    rig.run({u"least"_s, u"--json"_s});
    QVERIFY(rig.json()[u"surplus"].isNull());
}

void TestLeast::countsCalls()
{
    CliRig rig;
    rig.input = calls;
    QCOMPARE(rig.run({u"least"_s, u"--json"_s}), 0);
    const QJsonArray array = rig.json()[u"calls"].toArray();
    QCOMPARE(array.size(), 2); // two of them are of one published operation
    QCOMPARE(array.at(0)[u"count"].toInteger(), 1);
    QCOMPARE(array.at(1)[u"count"].toInteger(), 2);
    QCOMPARE(array.at(1)[u"scope"].toString(), u"vouchers"_s);
    QCOMPARE(array.at(1)[u"kind"].toString(), u"published"_s);
    QVERIFY(array.at(1)[u"operation"][u"path"].toString().startsWith(u"/v1/vouchers/{"));
    QCOMPARE(rig.json()[u"needed"].toInteger(), 2);
    QVERIFY(rig.json()[u"opened"].toInteger() > 2);
    QCOMPARE(rig.json()[u"ignored"].toInteger(), 0);
}

void TestLeast::callsThatNoScopeOpens()
{
    CliRig rig;
    rig.input = calls + "GET /management/v1/projects\n";
    QCOMPARE(rig.run({u"least"_s}), 1);
    QCOMPARE(rig.out(), QByteArray("redemptions vouchers\n")); // what can be opened
    QVERIFY2(rig.messages().contains(u"/management/v1/projects"), rig.err());
    QCOMPARE(rig.run({u"least"_s, u"--json"_s}), 1);
    QVERIFY(rig.json()[u"calls"].toArray().at(2)[u"scope"].isNull());
    QCOMPARE(rig.json()[u"calls"].toArray().at(2)[u"kind"].toString(), u"other_area"_s);
    rig.input = "GET /management/v1/projects\n";
    QCOMPARE(rig.run({u"least"_s}), 1);
    QCOMPARE(rig.out(), QByteArray());
}

void TestLeast::callsThatOnlyAnUmbrellaOpens()
{
    CliRig rig;
    rig.input = calls + "GET /v1/voucher/ABC\n";
    QCOMPARE(rig.run({u"least"_s}), 1);
    QCOMPARE(rig.out(), QByteArray("redemptions vouchers\n"));
    QVERIFY2(rig.messages().contains(u"GET /v1/voucher/ABC (did you mean /v1/vouchers/{code}?)"_s), rig.err());
    QCOMPARE(rig.run({u"least"_s, u"--json"_s}), 1);
    const QJsonValue call = rig.json()[u"calls"].toArray().at(2);
    QVERIFY(call[u"scope"].isNull());
    QCOMPARE(call[u"kind"].toString(), u"under_umbrella"_s);
    QCOMPARE(call[u"suggestion"].toString(), u"/v1/vouchers/{code}"_s);
    rig.input = "GET /v1/health\n";
    QCOMPARE(rig.run({u"least"_s}), 1);
    QCOMPARE(rig.out(), QByteArray());
}

void TestLeast::otherHostsAreLeftOut()
{
    CliRig rig;
    rig.input = "GET https://api.voucherify.io/v1/orders\nGET https://shop.example/v1/vouchers\n";
    QCOMPARE(rig.run({u"least"_s}), 0);
    QCOMPARE(rig.out(), QByteArray("orders\n"));
    QVERIFY2(rig.messages().contains(u"shop.example"), rig.err());
    QCOMPARE(rig.run({u"least"_s, u"--json"_s}), 0);
    QCOMPARE(rig.json()[u"other_hosts"].toArray(), QJsonArray({u"shop.example"_s}));
    QCOMPARE(rig.json()[u"other_host_calls"].toInteger(), 1);
}

void TestLeast::tellsOfHostsAndUnreadLines()
{
    CliRig rig;
    rig.input = "curl https://shop.example/v1/orders\nfetch('/v1/skus', options)\n";
    QCOMPARE(rig.run({u"least"_s}), 1);
    QVERIFY2(rig.messages().contains(u"taken for yours, since the paths are published: \"shop.example\""_s), rig.err());
    QVERIFY2(rig.messages().contains(u"so scopes may be missing: 2."_s), rig.err());
    QCOMPARE(rig.run({u"least"_s, u"--json"_s}), 1);
    QCOMPARE(rig.json()[u"assumed_hosts"].toArray(), QJsonArray({u"shop.example"_s}));
    QCOMPARE(rig.json()[u"unread_lines"].toArray(), QJsonArray({2}));
}

void TestLeast::severalCallsOnALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("curl") << QByteArray("curl https://api.voucherify.io/v1/orders https://api.voucherify.io/v1/skus");
    QTest::newRow("prose") << QByteArray("GET /v1/orders and then DELETE /v1/customers/1");
}

void TestLeast::severalCallsOnALine()
{
    QFETCH(QByteArray, line);
    CliRig rig;
    rig.input = line;
    QCOMPARE(rig.run({u"least"_s}), 1);
    QCOMPARE(rig.out(), QByteArray("orders\n"));
    QVERIFY2(rig.messages().contains(u"so scopes may be missing: 1."_s), rig.err());
    QCOMPARE(rig.run({u"least"_s, u"--json"_s}), 1);
    QCOMPARE(rig.json()[u"unread_lines"].toArray(), QJsonArray({1}));
}

void TestLeast::recordedNotFound()
{
    CliRig rig;
    rig.input = "1.1.1.1 - - [x] \"GET /v1/orders HTTP/1.1\" 200 1 \"https://shop.example/v1/a\"\n"
                "1.1.1.1 - - [x] \"GET /v1/wp-admin HTTP/1.1\" 404 0\n";
    QCOMPARE(rig.run({u"least"_s}), 0);
    QCOMPARE(rig.out(), QByteArray("orders\n"));
    QVERIFY2(rig.messages().contains(u"/v1/wp-admin"_s), rig.err());
    QCOMPARE(rig.run({u"least"_s, u"--json"_s}), 0);
    QCOMPARE(rig.json()[u"not_found"].toArray().size(), 1);
}

void TestLeast::recordedBehindAProxy()
{
    CliRig rig;
    rig.input = R"({"log":{"entries":[{"request":{"method":"GET","url":"https://api.voucherify.io/v1/orders"}},)"
                R"({"request":{"method":"GET","url":"http://localhost:3000/api/v1/segments"}}]}})";
    QCOMPARE(rig.run({u"least"_s}), 1);
    QCOMPARE(rig.out(), QByteArray("orders\n"));
    QVERIFY2(rig.messages().contains(u"these entries name could be read as a call, so scopes may be missing: 2."_s),
        rig.err());
}

void TestLeast::repeatsNoSecret()
{
    QuestionRig rig;
    rig.input = "GET /v1/odd/" + hiddenToken + "\nGET /v1/vouchers/" + hiddenToken + "\nGET https://u:" + hiddenToken
        + "@api.voucherify.io/v1/orders?key=" + hiddenToken + "\nsee /v1/x?" + hiddenToken + "\n";
    for (const QStringList &words : {QStringList {u"least"_s}, QStringList {u"least"_s, u"--json"_s}}) {
        QCOMPARE(rig.run(words), 1);
        QVERIFY(!rig.isTokenShown());
        QVERIFY2((rig.out() + rig.err()).contains("/v1/odd/{hidden}"), rig.err());
    }
}

void TestLeast::againstScopes_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("lacking");
    QTest::addColumn<QStringList>("unneeded");
    QTest::addColumn<QStringList>("tooWide");
    const QStringList none;
    QTest::newRow("just right") << u"redemptions vouchers"_s << 0 << none << none << none;
    QTest::newRow("too wide") << u"api"_s << 0 << none << none << QStringList {u"api"_s};
    QTest::newRow("one too many") << u"redemptions vouchers orders"_s << 0 << none << QStringList {u"orders"_s} << none;
    QTest::newRow("one too few") << u"vouchers"_s << 1 << QStringList {u"redemptions"_s} << none << none;
}

void TestLeast::againstScopes()
{
    QFETCH(QString, scopes);
    QFETCH(int, code);
    CliRig rig;
    rig.input = calls;
    QCOMPARE(rig.run({u"least"_s, u"--scope"_s, scopes}), code);
    QCOMPARE(rig.out(), QByteArray("redemptions vouchers\n"));
    QCOMPARE(rig.run({u"least"_s, u"--scope"_s, scopes, u"--json"_s}), code);
    const QJsonObject surplus = rig.json()[u"surplus"].toObject();
    QTEST(surplus[u"lacking"].toVariant().toStringList(), "lacking");
    QTEST(surplus[u"unneeded"].toVariant().toStringList(), "unneeded");
    QTEST(surplus[u"too_wide"].toVariant().toStringList(), "tooWide");
}

void TestLeast::againstAToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isCompared");
    QTest::newRow("opens all") << tokenWith("api") << 0 << u"active"_s << true;
    QTest::newRow("lacks one") << tokenWith("vouchers") << 1 << u"active"_s << true;
    QTest::newRow("is over") << expiredTokenWith("api") << 1 << u"expired"_s << true;
    QTest::newRow("doesn't name its scopes") << hiddenToken << 1 << u"unknown"_s << false;
}

void TestLeast::againstAToken()
{
    QFETCH(QByteArray, token);
    QFETCH(int, code);
    QFETCH(QString, state);
    QFETCH(bool, isCompared);
    QuestionRig rig;
    rig.input = calls;
    const QString file = rig.file(u"token.json"_s, token);
    QCOMPARE(rig.run({u"least"_s, u"--token-file"_s, file}), code);
    QCOMPARE(rig.out(), QByteArray("redemptions vouchers\n"));
    QVERIFY(!rig.isTokenShown());
    QCOMPARE(rig.run({u"least"_s, u"--json"_s, u"--token-file"_s, file}), code);
    QCOMPARE(rig.json()[u"token_state"].toString(), state);
    QCOMPARE(rig.json()[u"surplus"].isObject(), isCompared);
    QVERIFY(!rig.isTokenShown());
    rig.input = token; // the other way round
    QCOMPARE(rig.run({u"least"_s, rig.file(u"calls"_s, calls), u"--token-file"_s, u"-"_s}), code);
}

void TestLeast::misuse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QStringList {} << QByteArray() << u"unrecognised"_s;
    QTest::newRow("garbage") << QStringList {} << garbage << u"unrecognised"_s;
    QTest::newRow("a page") << QStringList {} << QByteArray("<!DOCTYPE html><html></html>") << u"unrecognised"_s;
    QTest::newRow("20 MB") << QStringList {} << QByteArray("GET /v1/orders\n").repeated(1'400'000) << u"unrecognised"_s;
    QTest::newRow("no such file") << QStringList {u"/no/such/file"_s} << calls << u"unrecognised"_s;
    QTest::newRow("a folder") << QStringList {u"/"_s} << calls << u"unrecognised"_s;
    QTest::newRow("two files") << QStringList {u"a"_s, u"b"_s} << calls << u"usage"_s;
    QTest::newRow("a token in place of a file")
        << QStringList {QString::fromLatin1(hiddenToken)} << calls << u"usage"_s;
    QTest::newRow("both from input") << QStringList {u"--token-file"_s, u"-"_s} << calls << u"usage"_s;
    QTest::newRow("two kinds of scopes") << QStringList {u"--token-file"_s, u"t"_s, u"--scope"_s, u"api"_s} << calls
                                         << u"usage"_s;
    QTest::newRow("no scope") << QStringList {u"--scope"_s, u" "_s} << calls << u"usage"_s;
    QTest::newRow("no token in the file")
        << QStringList {u"--token-file"_s, u"/dev/null"_s} << calls << u"unrecognised"_s;
    QTest::newRow("an unset variable") << QStringList {u"--token-file"_s, u""_s} << calls << u"usage"_s;
}

void TestLeast::misuse()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    QFETCH(QString, kind);
    QuestionRig rig;
    rig.input = input;
    QCOMPARE(rig.run(QStringList {u"least"_s} + words), 2);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY(!rig.isTokenShown());
    QCOMPARE(rig.run(QStringList {u"least"_s, u"--json"_s} + words), 2);
    QCOMPARE(rig.error()[u"kind"].toString(), kind);
    QVERIFY(!rig.isTokenShown());
}

/// What the help promises: its output is what --scope takes.
void TestLeast::feedsARequest()
{
    CliRig rig;
    rig.input = calls;
    QCOMPARE(rig.run({u"least"_s}), 0);
    const QString scopes = QString::fromUtf8(rig.out()).chopped(1); // as $(...) does
    QCOMPARE(rig.run({u"request"_s, u"--sandbox"_s, u"--json"_s, u"--scope"_s, scopes}), 0);
    QCOMPARE(rig.json()[u"scope"].toString(), scopes);
    QCOMPARE(rig.json()[u"lint"].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestLeast)
#include "tst_least.moc"

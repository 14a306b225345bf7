// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scopelint.h"
#include "core/scopes.h"
#include "questionrig.h"

#include <QJsonArray>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// "bearerscope lint": what is wrong with a list of scopes.
class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void asJson();
    void fromInputAsFromArguments_data();
    void fromInputAsFromArguments();
    void choicesAreSaid();
    void whatIsLeftUnknownIsSaid();
    void misuse_data();
    void misuse();
    void neverRepeatsAToken_data();
    void neverRepeatsAToken();
    void foreignNamesAreHarmless();
};

void TestLint::finds_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QByteArray>("repaired");
    QTest::newRow("nothing") << u"vouchers campaigns"_s << QStringList {} << QByteArray("vouchers campaigns");
    QTest::newRow("commas") << u"vouchers,campaigns"_s << QStringList {u"commas"_s} << QByteArray("vouchers campaigns");
    QTest::newRow("wrong case behind commas")
        << u"vouchers,SKUs"_s << QStringList {u"commas"_s, u"wrong_case"_s} << QByteArray("vouchers skus");
    QTest::newRow("redundant once it is spelt right")
        << u"api Vouchers"_s << QStringList {u"wrong_case"_s, u"redundant"_s} << QByteArray("api vouchers");
    QTest::newRow("twice") << u"orders orders"_s << QStringList {u"repeated"_s} << QByteArray("orders");
    QTest::newRow("twice, misspelt") << u"Orders Orders"_s << QStringList {u"repeated"_s, u"wrong_case"_s}
                                     << QByteArray("orders");
    const QStringList joined {u"joined"_s};
    for (const char *text : {"vouchers|campaigns", "vouchers;campaigns", "vouchers+campaigns", "vouchers%20campaigns",
             "scope=vouchers%20campaigns", "scope=vouchers+campaigns", "vouchers ; campaigns",
             "grant_type=client_credentials&scope=vouchers+campaigns&x=y", "'vouchers' \"campaigns\"",
             "[\"vouchers\" \"campaigns\"]"})
        QTest::newRow(text) << QString::fromLatin1(text) << joined << QByteArray("vouchers campaigns");
    QTest::newRow("JSON") << u"[\"vouchers\",\"campaigns\"]"_s << QStringList {u"commas"_s}
                          << QByteArray("vouchers campaigns");
    QTest::newRow("JSON with blanks") << u"[\"vouchers\", \"SKUs\"]"_s << QStringList {u"commas"_s, u"wrong_case"_s}
                                      << QByteArray("vouchers skus");
    QTest::newRow("encoded twice") << u"vouchers%2520SKUs"_s << QStringList {u"joined"_s, u"wrong_case"_s}
                                   << QByteArray("vouchers skus");
    QTest::newRow("only joints") << u"|;"_s << joined << QByteArray();
    QTest::newRow("a plain percent sign") << u"100%"_s << QStringList {u"unknown"_s} << QByteArray("100%");
    QTest::newRow("only commas") << u",,"_s << QStringList {u"commas"_s} << QByteArray();
    QTest::newRow("wrong case") << u"SKUs"_s << QStringList {u"wrong_case"_s} << QByteArray("skus");
    QTest::newRow("misspelt") << u"voucherz"_s << QStringList {u"misspelt"_s} << QByteArray("vouchers");
    QTest::newRow("unknown") << u"frobnicate"_s << QStringList {u"unknown"_s} << QByteArray("frobnicate");
    QTest::newRow("redundant") << u"api vouchers"_s << QStringList {u"redundant"_s} << QByteArray("api vouchers");
    QTest::newRow("mixed sides") << u"vouchers client_redemptions"_s << QStringList {u"mixed_sides"_s}
                                 << QByteArray("vouchers client_redemptions");
}

void TestLint::finds()
{
    QFETCH(QString, names);
    QFETCH(QStringList, kinds);
    QFETCH(QByteArray, repaired);
    CliRig rig;
    const int code = kinds.isEmpty() ? 0 : 1;
    QCOMPARE(rig.run({u"lint"_s, names}), code);
    QCOMPARE(rig.out(), repaired.isEmpty() ? QByteArray() : repaired + '\n');
    QCOMPARE(rig.messages().count(u'\n'), kinds.size());
    QCOMPARE(rig.run({u"lint"_s, names, u"--json"_s}), code);
    QStringList found;
    const QJsonArray findings = rig.json()[u"findings"].toArray();
    for (const QJsonValue &finding : findings)
        found.append(finding[u"kind"].toString());
    QCOMPARE(found, kinds);
    // The same list that a click on "Repair" makes in the window.
    const QStringList list = repairedByLint(parseScopes(names).names, ScopeCatalogue::builtIn());
    QCOMPARE(rig.json()[u"repaired"].toArray(), QJsonArray::fromStringList(list));
}

void TestLint::asJson()
{
    CliRig rig;
    QCOMPARE(rig.run({u"lint"_s, u"vouchers,SKUs"_s, u"--json"_s}), 1);
    QCOMPARE(rig.json().keys(), QStringList({u"facts_date"_s, u"findings"_s, u"names"_s, u"repaired"_s}));
    QCOMPARE(rig.json()[u"names"].toArray(), QJsonArray({u"vouchers,SKUs"_s}));
    QCOMPARE(rig.json()[u"repaired"].toArray(), QJsonArray({u"vouchers"_s, u"skus"_s}));
    const QJsonObject finding = rig.json()[u"findings"].toArray().at(0).toObject();
    QCOMPARE(finding.keys(), QStringList({u"is_error"_s, u"kind"_s, u"message"_s, u"names"_s, u"repairs"_s}));
    QCOMPARE(finding[u"is_error"], QJsonValue(true));
    QCOMPARE(finding[u"names"].toArray(), QJsonArray({u"vouchers,SKUs"_s}));
    QVERIFY(finding[u"message"].toString().contains(u"separated by spaces"));
    const QJsonObject repair = finding[u"repairs"].toArray().at(0).toObject();
    QCOMPARE(repair.keys(), QStringList({u"is_sure"_s, u"label"_s, u"scopes"_s}));
    QVERIFY(!repair[u"label"].toString().isEmpty());
    QCOMPARE(repair[u"scopes"].toArray(), QJsonArray({u"vouchers"_s, u"SKUs"_s}));
}

void TestLint::fromInputAsFromArguments_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("several arguments") << QStringList {u"vouchers"_s, u"SKUs"_s} << QByteArray("not read");
    QTest::newRow("one argument") << QStringList {u"vouchers SKUs"_s} << QByteArray("not read");
    QTest::newRow("input") << QStringList {} << QByteArray("vouchers SKUs\n");
    QTest::newRow("a dash") << QStringList {u"-"_s} << QByteArray("vouchers SKUs");
    QTest::newRow("lines") << QStringList {} << QByteArray("vouchers\r\nSKUs\r\n");
}

void TestLint::fromInputAsFromArguments()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    CliRig rig;
    rig.input = input;
    QCOMPARE(rig.run(QStringList {u"lint"_s} + words), 1);
    QCOMPARE(rig.out(), QByteArray("vouchers skus\n"));
    QCOMPARE(rig.messages().count(u'\n'), 1);
    QVERIFY2(rig.messages().contains(u"Repaired: Use skus."), rig.err());
}

void TestLint::choicesAreSaid()
{
    CliRig rig;
    QCOMPARE(rig.run({u"lint"_s, u"api vouchers"_s}), 1);
    QVERIFY2(rig.messages().contains(u"Your choice: Leave out \"vouchers\"; or: Leave out \"api\".")
            || rig.messages().contains(u"Your choice: Leave out vouchers; or: Leave out api."),
        rig.err());
}

void TestLint::whatIsLeftUnknownIsSaid()
{
    CliRig rig;
    QCOMPARE(rig.run({u"lint"_s, u"vouchers|frobnicate"_s}), 1);
    QCOMPARE(rig.out(), QByteArray("vouchers frobnicate\n"));
    QVERIFY2(rig.messages().contains(u"The list still holds what nobody knows; your choice: Leave out frobnicate."_s),
        rig.err());
    QCOMPARE(rig.run({u"lint"_s, u"vouchers,SKUs"_s}), 1);
    QVERIFY2(!rig.messages().contains(u"meant: \"vouchers SKUs\""_s), rig.err());
}

void TestLint::misuse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QStringList {} << QByteArray() << u"unrecognised"_s;
    QTest::newRow("blanks") << QStringList {} << QByteArray(" \n") << u"unrecognised"_s;
    QTest::newRow("an empty argument") << QStringList {u""_s} << QByteArray("orders") << u"usage"_s;
    QTest::newRow("garbage") << QStringList {} << garbage << u"unrecognised"_s;
    QTest::newRow("zero bytes") << QStringList {} << QByteArray("api\0", 4) << u"unrecognised"_s;
    QTest::newRow("20 MB") << QStringList {} << QByteArray(20'000'000, 'x') << u"unrecognised"_s;
    QTest::newRow("an unknown option") << QStringList {u"--fix"_s} << QByteArray("api") << u"usage"_s;
}

void TestLint::misuse()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    QFETCH(QString, kind);
    CliRig rig;
    rig.input = input;
    QCOMPARE(rig.run(QStringList {u"lint"_s} + words), 2);
    QCOMPARE(rig.out(), QByteArray());
    QCOMPARE(rig.run(QStringList {u"lint"_s, u"--json"_s} + words), 2);
    QCOMPARE(rig.error()[u"kind"].toString(), kind);
}

void TestLint::neverRepeatsAToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bare") << hiddenToken;
    QTest::newRow("Bearer") << "Bearer " + hiddenToken;
    QTest::newRow("JSON") << tokenWith("api");
    QTest::newRow("JSON with blanks") << QByteArray("{ \"access_token\" : \"" + hiddenToken + "\" }");
    QTest::newRow("list in JSON") << "[\"api\",\"" + hiddenToken + "\"]";
    QTest::newRow("parameter") << "scope=api+" + hiddenToken;
    QTest::newRow("a short one in JSON") << QByteArray(R"({"access_token":"token-that-nobody-may-see-0123456789"})");
}

void TestLint::neverRepeatsAToken()
{
    QFETCH(QByteArray, text);
    QuestionRig rig;
    rig.input = text;
    for (const QStringList &words : {QStringList {u"lint"_s}, QStringList {u"lint"_s, u"--json"_s},
             QStringList {u"lint"_s, QString::fromUtf8(text)}}) {
        QCOMPARE(rig.run(words), 2);
        QVERIFY(!rig.isTokenShown());
        QVERIFY(rig.messages().contains(u"token"));
    }
}

void TestLint::foreignNamesAreHarmless()
{
    CliRig rig;
    rig.input = "vouchers \x1B[31mred\x1B[0m \xE2\x80\xAE";
    QCOMPARE(rig.run({u"lint"_s}), 1);
    for (const char *odd : {"\x1B", "\xE2\x80\xAE"})
        QVERIFY(!(rig.out() + rig.err()).contains(odd));
    QCOMPARE(rig.run({u"lint"_s, u"--json"_s}), 1);
    QVERIFY(!rig.out().contains('\x1B'));
    QCOMPARE(rig.json()[u"names"].toArray().at(1).toString(), u"\x1B[31mred\x1B[0m"_s); // exact
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"

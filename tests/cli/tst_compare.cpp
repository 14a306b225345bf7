// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionrig.h"

#include <QJsonArray>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// "bearerscope compare": two tokens side by side.
class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void asText();
    void asJson();
    void theSecondFromInput();
    void theFirstFromInput();
    void misuse_data();
    void misuse();
    void saysWhichOneIsWrong();
    void leavesTheSessionAlone();
};

void TestCompare::exitCodes_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("same");
    QTest::newRow("the same") << tokenWith("vouchers orders") << tokenWith("orders vouchers") << 0 << QJsonValue(true);
    QTest::newRow("others") << tokenWith("vouchers") << tokenWith("orders") << 1 << QJsonValue(false);
    QTest::newRow("one is over") << tokenWith("orders") << expiredTokenWith("orders") << 1 << QJsonValue(false);
    QTest::newRow("not known") << tokenWith("orders") << hiddenToken << 1 << QJsonValue();
}

void TestCompare::exitCodes()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(int, code);
    QFETCH(QJsonValue, same);
    QuestionRig rig;
    const QStringList line {u"compare"_s, rig.file(u"left.json"_s, left), rig.file(u"right.json"_s, right)};
    QCOMPARE(rig.run(line), code);
    QVERIFY(!rig.isTokenShown());
    QCOMPARE(rig.messages().count(u'\n'), 1); // whether they open the same
    QCOMPARE(rig.run(line + QStringList {u"--json"_s}), code);
    QCOMPARE(rig.json()[u"open_the_same"], same);
    QVERIFY(!rig.isTokenShown());
}

void TestCompare::asText()
{
    QuestionRig rig;
    QCOMPARE(rig.run({u"compare"_s, rig.file(u"l"_s, tokenWith("api")), rig.file(u"r"_s, tokenWith("orders"))}), 1);
    const QStringList lines = QString::fromUtf8(rig.out()).split(u'\n', Qt::SkipEmptyParts);
    const auto words = [&lines](const QString &caption) {
        const QStringList found = lines.filter(caption);
        return found.isEmpty() ? QString() : found.constFirst().simplified();
    };
    QVERIFY(lines.constFirst().contains(u"First") && lines.constFirst().contains(u"Second"));
    QCOMPARE(words(u" State "_s), u"= State ✓ Active ✓ Active"_s);
    QVERIFY(words(u" Access token "_s).startsWith(u"= Access token toke"));
    QVERIFY(words(u" Access token "_s).endsWith(u"(same token)"));
    QCOMPARE(words(u" api "_s), u"≠ api ✓ granted –"_s);
    QCOMPARE(words(u" orders "_s), u"= orders ✓ through api ✓ granted"_s);
    QVERIFY(words(u" Opens "_s).startsWith(u"≠"));
}

void TestCompare::asJson()
{
    QuestionRig rig;
    QCOMPARE(rig.run({u"compare"_s, rig.file(u"l"_s, tokenWith("vouchers")),
                 rig.file(u"r"_s, expiredTokenWith("vouchers")), u"--json"_s}),
        1);
    QCOMPARE(
        rig.json().keys(), QStringList({u"differences"_s, u"facts_date"_s, u"left"_s, u"open_the_same"_s, u"right"_s}));
    QCOMPARE(rig.json()[u"left"][u"state"].toString(), u"active"_s);
    QCOMPARE(rig.json()[u"left"][u"seconds_left"].toInteger(), 900);
    QCOMPARE(rig.json()[u"right"][u"state"].toString(), u"expired"_s);
    QCOMPARE(rig.json()[u"right"][u"scope"].toString(), u"vouchers"_s);
    QVERIFY(rig.json()[u"left"][u"access_token"].toString().contains(u"•"));
    QStringList kinds;
    const QJsonArray differences = rig.json()[u"differences"].toArray();
    for (const QJsonValue &difference : differences) {
        kinds.append(difference[u"kind"].toString());
        QCOMPARE(difference.toObject().keys(), QStringList({u"caption"_s, u"kind"_s, u"left"_s, u"right"_s}));
    }
    QCOMPARE(kinds, QStringList({u"state"_s, u"time_left"_s, u"expires"_s, u"opens"_s}));
}

void TestCompare::theSecondFromInput()
{
    QuestionRig rig;
    const QString file = rig.file(u"token.json"_s, tokenWith("vouchers"));
    rig.input = tokenWith("vouchers");
    QCOMPARE(rig.run({u"compare"_s, file}), 0);
    QCOMPARE(rig.run({u"compare"_s, file, u"-"_s}), 0);
    rig.input = tokenWith("orders");
    QCOMPARE(rig.run({u"compare"_s, file}), 1);
}

void TestCompare::theFirstFromInput()
{
    QuestionRig rig;
    rig.input = tokenWith("orders");
    const QString file = rig.file(u"token.json"_s, tokenWith("vouchers"));
    QCOMPARE(rig.run({u"compare"_s, u"-"_s, file, u"--json"_s}), 1);
    QCOMPARE(rig.json()[u"left"][u"scope"].toString(), u"orders"_s);
}

void TestCompare::misuse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QStringList {} << tokenWith("api") << u"usage"_s;
    QTest::newRow("input twice") << QStringList {u"-"_s, u"-"_s} << tokenWith("api") << u"usage"_s;
    QTest::newRow("input and input") << QStringList {u"-"_s} << tokenWith("api") << u"usage"_s;
    QTest::newRow("three files") << QStringList {u"a"_s, u"b"_s, u"c"_s} << QByteArray() << u"usage"_s;
    QTest::newRow("--reveal") << QStringList {u"a"_s, u"--reveal"_s} << QByteArray() << u"usage"_s;
    QTest::newRow("a token") << QStringList {QString::fromLatin1(hiddenToken)} << QByteArray() << u"usage"_s;
    QTest::newRow("no such file") << QStringList {u"/no/such/file"_s} << tokenWith("api") << u"unrecognised"_s;
    QTest::newRow("a folder") << QStringList {u"/"_s} << tokenWith("api") << u"unrecognised"_s;
    QTest::newRow("an endless file") << QStringList {u"/dev/zero"_s} << tokenWith("api") << u"unrecognised"_s;
}

void TestCompare::misuse()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    QFETCH(QString, kind);
    QuestionRig rig;
    rig.input = input;
    QCOMPARE(rig.run(QStringList {u"compare"_s} + words), 2);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY(!rig.isTokenShown());
    QCOMPARE(rig.run(QStringList {u"compare"_s, u"--json"_s} + words), 2);
    QCOMPARE(rig.error()[u"kind"].toString(), kind);
    QVERIFY(!rig.isTokenShown());
}

void TestCompare::saysWhichOneIsWrong()
{
    QuestionRig rig;
    const QString good = rig.file(u"good"_s, tokenWith("api"));
    for (const QByteArray &text : {garbage, QByteArray(), QByteArray("<html>"), QByteArray(20'000'000, 'x')}) {
        const QString bad = rig.file(u"bad"_s, text);
        QCOMPARE(rig.run({u"compare"_s, bad, good}), 2);
        QVERIFY2(rig.messages().startsWith(u"bearerscope: The first token: "), rig.err());
        QCOMPARE(rig.run({u"compare"_s, good, bad}), 2);
        QVERIFY2(rig.messages().startsWith(u"bearerscope: The second token: "), rig.err());
    }
}

void TestCompare::leavesTheSessionAlone()
{
    QuestionRig rig;
    FaultServer server;
    rig.useKeysOn(server.url());
    rig.input = tokenWith("api");
    QCOMPARE(rig.run({u"compare"_s, rig.file(u"token.json"_s, tokenWith("api"))}), 0);
    QVERIFY(rig.session.token()->isEmpty());
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"

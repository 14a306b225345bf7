// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

#include <QJsonArray>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// bearerscope endpoints: what a token or some scopes open.
class TestEndpoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists_data();
    void lists();
    void readsATokenFromInput();
    void anEndedTokenOpensNothing();
    void aTokenWithoutScopesIsSaidToBeUnknown();
    void printsJson();
    void refuses_data();
    void refuses();
};

void TestEndpoints::lists_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("code");
    const QStringList scope {u"--scope"_s, u"vouchers campaigns"_s};
    QTest::newRow("opened") << scope << 35 << 0;
    QTest::newRow("words") << scope + QStringList {u"delete"_s, u"campaigns"_s} << 1 << 0;
    QTest::newRow("all") << scope + QStringList {u"--all"_s} << 217 << 0;
    QTest::newRow("umbrella") << QStringList {u"--scope"_s, u"api"_s} << 209 << 0;
    QTest::newRow("nothing opened") << QStringList {u"--scope"_s, u"assets"_s} << 0 << 1;
    QTest::newRow("nothing found") << scope + QStringList {u"xyzzy"_s} << 0 << 1;
    QTest::newRow("nothing found among all") << QStringList {u"xyzzy"_s} << 0 << 1;
    QTest::newRow("nobody's scopes") << QStringList() << 217 << 0;
}

void TestEndpoints::lists()
{
    QFETCH(QStringList, words);
    QFETCH(int, lines);
    QFETCH(int, code);
    CliRig rig;
    QCOMPARE(rig.run(QStringList {u"endpoints"_s} + words), code);
    QCOMPARE(rig.out().count('\n'), lines);
    // What nothing opens, no role can refuse.
    QCOMPARE(rig.messages().contains(u"allow-list"_s), rig.messages().contains(u" calls: "_s));
    QCOMPARE(rig.messages().contains(u"holds that"_s), words.contains(u"xyzzy"_s));
}

void TestEndpoints::readsATokenFromInput()
{
    CliRig rig;
    rig.input = R"({"access_token":"token-of-a-test-to-keep-secret","scope":"events","expires_in":900})";
    QCOMPARE(rig.run({u"endpoints"_s}), 0);
    QVERIFY2(rig.out().startsWith("POST /v1/events"), rig.out().constData());
    QCOMPARE(rig.out().count('\n'), 1);
    QVERIFY2(rig.messages().contains(u"Opens 1 of the 217"_s), qPrintable(rig.messages()));
    QVERIFY(!rig.out().contains("keep-secret") && !rig.err().contains("keep-secret"));
}

void TestEndpoints::anEndedTokenOpensNothing()
{
    CliRig rig;
    rig.input = R"({"access_token":"token-of-a-test","scope":"events","expires_at":1700000000})";
    QCOMPARE(rig.run({u"endpoints"_s}), 1);
    QVERIFY2(rig.messages().contains(u"The token is over"_s), qPrintable(rig.messages()));
}

void TestEndpoints::aTokenWithoutScopesIsSaidToBeUnknown()
{
    CliRig rig;
    rig.input = pasted;
    QCOMPARE(rig.run({u"endpoints"_s}), 1);
    QCOMPARE(rig.out().count('\n'), 217);
    QVERIFY2(rig.messages().contains(u"isn't known"_s), qPrintable(rig.messages()));
}

void TestEndpoints::printsJson()
{
    CliRig rig;
    QCOMPARE(rig.run({u"endpoints"_s, u"--json"_s, u"--all"_s, u"--scope"_s, u"api"_s, u"/v1/redemptions"_s}), 0);
    const QJsonArray endpoints = rig.json()[u"endpoints"_s].toArray();
    QVERIFY(endpoints.size() > 2);
    int opened = 0;
    for (const QJsonValue &endpoint : endpoints) {
        QVERIFY(endpoint[u"path"_s].toString().contains(u"/v1/redemptions"_s));
        opened += endpoint[u"opened_by"_s] == QJsonValue(u"api"_s) ? 1 : 0;
        QVERIFY(endpoint[u"deprecated"_s].isBool());
    }
    QCOMPARE(opened, endpoints.size() - 1); // not the one of the client side
    QCOMPARE(rig.json()[u"granted"_s].toArray().size(), 1);
    QCOMPARE(rig.err(), QByteArray());
}

void TestEndpoints::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("no such file") << QStringList {u"--token-file"_s, u"/nowhere/token.json"_s} << QByteArray();
    QTest::newRow("no token") << QStringList() << QByteArray("<html>");
    QTest::newRow("unknown option") << QStringList {u"--every"_s} << QByteArray();
    QTest::newRow("twice the scopes") << QStringList {u"--scope"_s, u"api"_s, u"--token-file"_s, u"-"_s}
                                      << QByteArray();
}

void TestEndpoints::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    CliRig rig;
    rig.input = input;
    QCOMPARE(rig.run(QStringList {u"endpoints"_s} + words), 2);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY(!rig.err().isEmpty());
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"

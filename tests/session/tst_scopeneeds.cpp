// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scopeneeds.h"
#include "support/cataloguetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// From calls to the fewest scopes that open them.
class TestScopeNeeds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithNothing();
    void findsTheFewestScopes();
    void ticksWhatIsPublished();
    void remembersWhatCanNotBeTicked();
    void aBadListChangesNothing();
    void remembersThatALineWasUnread();
    void clears();
    void comparesWithAToken();
    void judgesByAnotherCatalogue();
};

void TestScopeNeeds::beginsWithNothing()
{
    ScopeNeeds needs(ScopeCatalogue::builtIn());
    QVERIFY(needs.isEmpty());
    QCOMPARE(needs.scopes(), QStringList());
    QVERIFY(!needs.surplus());
    needs.setGranted(QStringList {u"api"_s});
    QVERIFY(!needs.surplus()); // nothing to compare with yet
}

void TestScopeNeeds::findsTheFewestScopes()
{
    ScopeNeeds needs(ScopeCatalogue::builtIn());
    const QAbstractItemModelTester tester(needs.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&needs, &ScopeNeeds::changed);
    needs.model()->setCheckedOperations(
        {{u"GET"_s, u"/v1/vouchers/{code}"_s}, {u"GET"_s, u"/v1/vouchers"_s}, {u"POST"_s, u"/client/v1/events"_s}});
    QVERIFY(changed.count() > 0);
    QCOMPARE(needs.scopes(), QStringList({u"client_events"_s, u"vouchers"_s}));
    QCOMPARE(needs.least().needs.size(), 3);
    QCOMPARE(needs.least().needed, 3);
}

void TestScopeNeeds::ticksWhatIsPublished()
{
    ScopeNeeds needs(ScopeCatalogue::builtIn());
    const auto list = needs.addCalls("POST /v1/redemptions\nGET /v1/vouchers/ABC\nGET /v1/vouchers/DEF\n");
    QVERIFY(list);
    QCOMPARE(list->entries.size(), 2);
    QCOMPARE(needs.model()->checkedOperations().size(), 2);
    QVERIFY(needs.addCalls("GET /v1/vouchers/GHI"));
    QCOMPARE(needs.model()->checkedOperations().size(), 2);
    QCOMPARE(needs.scopes(), QStringList({u"redemptions"_s, u"vouchers"_s}));
}

void TestScopeNeeds::remembersWhatCanNotBeTicked()
{
    ScopeNeeds needs(ScopeCatalogue::builtIn());
    QVERIFY(needs.addCalls("GET /v1/assets/1\nGET /management/v1/projects\n"));
    QVERIFY(needs.model()->checkedOperations().isEmpty());
    QCOMPARE(needs.scopes(), QStringList {u"assets"_s});
    QCOMPARE(needs.least().needs.size(), 2);
    QVERIFY(needs.addCalls("GET /v1/assets/1"));
    QCOMPARE(needs.least().needs.size(), 2);
}

void TestScopeNeeds::aBadListChangesNothing()
{
    ScopeNeeds needs(ScopeCatalogue::builtIn());
    QVERIFY(needs.addCalls("POST /v1/redemptions"));
    QVERIFY(!needs.addCalls("\xff\xfe nothing to read"));
    QCOMPARE(needs.scopes(), QStringList {u"redemptions"_s});
}

void TestScopeNeeds::remembersThatALineWasUnread()
{
    ScopeNeeds needs(ScopeCatalogue::builtIn());
    const auto isSaid = [&needs] { return needs.words().join(u' ').contains(u"scopes may be missing"_s); };
    QVERIFY(needs.addCalls("POST /v1/redemptions, GET /v1/orders"));
    QVERIFY(!needs.isComplete() && isSaid());
    QVERIFY(needs.addCalls("GET /v1/vouchers"));
    QVERIFY(!needs.isComplete() && isSaid());
    needs.clear();
    QVERIFY(needs.addCalls("GET /v1/vouchers"));
    QVERIFY(needs.isComplete() && !isSaid());
}

void TestScopeNeeds::clears()
{
    ScopeNeeds needs(ScopeCatalogue::builtIn());
    QVERIFY(needs.addCalls("POST /v1/redemptions\nGET /v1/assets/1"));
    needs.clear();
    QVERIFY(needs.isEmpty());
    QVERIFY(needs.model()->checkedOperations().isEmpty());
}

void TestScopeNeeds::comparesWithAToken()
{
    ScopeNeeds needs(ScopeCatalogue::builtIn());
    QVERIFY(needs.addCalls("POST /v1/redemptions\nGET /v1/orders\nPOST /v1/orders\n"));
    QVERIFY(!needs.surplus());
    needs.setGranted(QStringList {u"api"_s});
    QVERIFY(needs.surplus());
    QCOMPARE(needs.surplus()->opened, 209);
    QCOMPARE(needs.surplus()->lacking, QStringList());
    needs.setGranted(QStringList {u"orders"_s});
    QCOMPARE(needs.surplus()->lacking, QStringList {u"redemptions"_s});
    needs.setGranted({});
    QVERIFY(!needs.surplus());
}

void TestScopeNeeds::judgesByAnotherCatalogue()
{
    ScopeNeeds needs(ScopeCatalogue::builtIn());
    QVERIFY(needs.addCalls("GET /v1/vouchers\nGET /v1/orders\n"));
    needs.setCatalogue(*ScopeCatalogue::fromJson(catalogueOf("2099-01-02")));
    QCOMPARE(needs.model()->checkedOperations().size(), 1); // the other one isn't in it
    QVERIFY(needs.addCalls("POST /v1/wallets/7"));
    QCOMPARE(needs.scopes(), QStringList({u"vouchers"_s, u"wallets"_s}));
}

QTEST_GUILESS_MAIN(TestScopeNeeds)
#include "tst_scopeneeds.moc"

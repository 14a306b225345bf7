// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/endpointmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Access = EndpointModel::Access;

QList<Operation> operationsOf(const QString &scope)
{
    return ScopeCatalogue::builtIn().find(scope)->operations;
}

} // namespace

/// The published operations as rows, under the model tester throughout.
class TestEndpointModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { make(EndpointModel::Purpose::Show); }

    void hasEveryPublishedOperationOnce();
    void saysWhatTheTokenOpens_data();
    void saysWhatTheTokenOpens();
    void opensNothingOnceTheTokenIsOver();
    void marksWhatIsDeprecated();
    void countsAndNamesTheMethods();
    void filters_data();
    void filters();
    void filtersStand();
    void showsScopesWithoutAnOperation();
    void findsAnOperation();
    void canBeTickedOnlyToChoose();
    void ticks();
    void ticksAGroup();
    void hasNothingToTickWithoutAnOperation();
    void keepsTicksThatAreHidden();
    void keepsTicksWithAnotherCatalogue();

private:
    void make(EndpointModel::Purpose purpose);
    QModelIndex groupOf(const QString &scope) const;
    QString text(const QModelIndex &index, int column) const { return index.siblingAtColumn(column).data().toString(); }
    QStringList groups() const;

    std::unique_ptr<EndpointModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestEndpointModel::make(EndpointModel::Purpose purpose)
{
    m_tester.reset();
    m_model = std::make_unique<EndpointModel>(ScopeCatalogue::builtIn(), purpose);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QModelIndex TestEndpointModel::groupOf(const QString &scope) const
{
    return m_model->match(m_model->index(0, 0), Qt::DisplayRole, scope, 1, Qt::MatchExactly).value(0);
}

QStringList TestEndpointModel::groups() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->index(row, 0).data().toString());
    return names;
}

void TestEndpointModel::hasEveryPublishedOperationOnce()
{
    QCOMPARE(m_model->rowCount(), 40);
    QCOMPARE(m_model->shownOperations(), 217);
    QStringList calls;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            calls.append(m_model->index(row, 0, parent).data().toString());
    }
    QCOMPARE(calls.size(), 217);
    QCOMPARE(calls.removeDuplicates(), 0);
    QVERIFY(calls.contains(u"POST /v1/redemptions"_s) || calls.contains(u"GET /v1/redemptions"_s));
}

void TestEndpointModel::saysWhatTheTokenOpens_data()
{
    using Scopes = std::optional<QStringList>;
    QTest::addColumn<Scopes>("granted");
    QTest::addColumn<Access>("access");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << Scopes() << Access::Unknown << QString();
    QTest::newRow("none") << Scopes(QStringList()) << Access::Closed << u"✗ not opened"_s;
    QTest::newRow("another") << Scopes(QStringList {u"orders"_s}) << Access::Closed << u"✗ not opened"_s;
    QTest::newRow("other side") << Scopes(QStringList {u"client_api"_s}) << Access::Closed << u"✗ not opened"_s;
    QTest::newRow("another case") << Scopes(QStringList {u"Vouchers"_s}) << Access::Closed << u"✗ not opened"_s;
    QTest::newRow("its own") << Scopes(QStringList {u"vouchers"_s}) << Access::Opened << u"✓ opened"_s;
    QTest::newRow("umbrella") << Scopes(QStringList {u"api"_s}) << Access::Opened << u"✓ through api"_s;
    QTest::newRow("both") << Scopes(QStringList {u"api"_s, u"vouchers"_s}) << Access::Opened << u"✓ opened"_s;
}

void TestEndpointModel::saysWhatTheTokenOpens()
{
    QFETCH(std::optional<QStringList>, granted);
    QFETCH(Access, access);
    QFETCH(QString, said);
    m_model->setGranted(granted);
    const QModelIndex group = groupOf(u"vouchers"_s);
    const QModelIndex operation = m_model->index(0, 0, group);
    for (const QModelIndex &index : {group, operation}) {
        QCOMPARE(index.data(EndpointModel::AccessRole).value<Access>(), access);
        QCOMPARE(text(index, EndpointModel::AccessColumn), said);
    }
}

void TestEndpointModel::opensNothingOnceTheTokenIsOver()
{
    m_model->setGranted(QStringList {u"vouchers"_s});
    const QSignalSpy changed(m_model.get(), &EndpointModel::dataChanged);
    m_model->setEnded(true);
    QVERIFY(changed.count() > 1);
    const auto once = changed.count();
    m_model->setEnded(true);
    QCOMPARE(changed.count(), once);
    QCOMPARE(text(groupOf(u"vouchers"_s), EndpointModel::AccessColumn), u"✗ token is over"_s);
    QCOMPARE(text(groupOf(u"orders"_s), EndpointModel::AccessColumn), u"✗ not opened"_s);
    m_model->setEnded(false);
    QCOMPARE(text(groupOf(u"vouchers"_s), EndpointModel::AccessColumn), u"✓ opened"_s);
}

void TestEndpointModel::marksWhatIsDeprecated()
{
    const QModelIndex redeem = m_model->indexOf({u"POST"_s, u"/client/v1/redeem"_s});
    QCOMPARE(text(redeem, EndpointModel::NoteColumn), u"deprecated"_s);
    QVERIFY(redeem.data(EndpointModel::DeprecatedRole).toBool());
    const QModelIndex list = m_model->indexOf({u"GET"_s, u"/v1/campaigns"_s});
    QCOMPARE(text(list, EndpointModel::NoteColumn), QString());
    QVERIFY(!list.data(EndpointModel::DeprecatedRole).toBool());
}

void TestEndpointModel::countsAndNamesTheMethods()
{
    QCOMPARE(text(groupOf(u"campaigns"_s), EndpointModel::NoteColumn), u"15 calls: GET, POST, PUT, DELETE"_s);
    QCOMPARE(text(groupOf(u"events"_s), EndpointModel::NoteColumn), u"1 call: POST"_s);
    QCOMPARE(text(groupOf(u"assets"_s), EndpointModel::NoteColumn), u"no published call"_s);
}

void TestEndpointModel::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("openedOnly");
    QTest::addColumn<bool>("withDeprecated");
    QTest::addColumn<qsizetype>("operations");
    QTest::newRow("all") << QString() << false << true << qsizetype(217);
    QTest::newRow("blanks") << u"  "_s << false << true << qsizetype(217);
    QTest::newRow("opened") << QString() << true << true << qsizetype(35);
    QTest::newRow("without the deprecated") << QString() << false << false << qsizetype(154);
    QTest::newRow("a method in small letters") << u"post /v1/async"_s << false << true << qsizetype(0);
    QTest::newRow("a scope") << u"ASYNC-actions"_s << false << true << qsizetype(2);
    QTest::newRow("words in any order") << u"{campaignId} delete /v1/campaigns"_s << false << true << qsizetype(1);
    QTest::newRow("word and opened") << u"orders"_s << true << true << qsizetype(0);
    QTest::newRow("nonsense") << u"xyzzy"_s << false << true << qsizetype(0);
}

void TestEndpointModel::filters()
{
    QFETCH(QString, words);
    QFETCH(bool, openedOnly);
    QFETCH(bool, withDeprecated);
    QFETCH(qsizetype, operations);
    m_model->setGranted(QStringList {u"vouchers"_s, u"campaigns"_s});
    m_model->setFilter({words, openedOnly, withDeprecated});
    QCOMPARE(m_model->shownOperations(), operations);
}

void TestEndpointModel::filtersStand()
{
    m_model->setFilter({{}, true, true});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setGranted(QStringList {u"events"_s});
    QCOMPARE(groups(), QStringList {u"events"_s});
    m_model->setGranted(QStringList {u"events"_s, u"skus"_s});
    QCOMPARE(groups(), QStringList({u"events"_s, u"skus"_s}));
}

void TestEndpointModel::showsScopesWithoutAnOperation()
{
    m_model->setFilter({u"assets"_s});
    QCOMPARE(groups(), QStringList {u"assets"_s});
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
}

void TestEndpointModel::findsAnOperation()
{
    const Operation operation {u"GET"_s, u"/v1/campaigns/{campaignId}"_s};
    const QModelIndex index = m_model->indexOf(operation);
    QCOMPARE(index.data().toString(), u"GET /v1/campaigns/{campaignId}"_s);
    QCOMPARE(index.parent().data().toString(), u"campaigns"_s);
    QVERIFY(!m_model->indexOf({u"PATCH"_s, operation.path}).isValid());
    m_model->setFilter({u"orders"_s});
    QVERIFY(!m_model->indexOf(operation).isValid());
}

void TestEndpointModel::canBeTickedOnlyToChoose()
{
    const QModelIndex index = m_model->indexOf({u"GET"_s, u"/v1/campaigns"_s});
    QVERIFY(!(index.flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!index.data(Qt::CheckStateRole).isValid());
    QVERIFY(!m_model->setData(index, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_model->checkedOperations().isEmpty());
}

void TestEndpointModel::ticks()
{
    make(EndpointModel::Purpose::Tick);
    QSignalSpy changed(m_model.get(), &EndpointModel::checkedOperationsChanged);
    const QModelIndex index = m_model->indexOf({u"GET"_s, u"/v1/campaigns"_s});
    QVERIFY(index.flags() & Qt::ItemIsUserCheckable);
    QVERIFY(!m_model->setData(index.siblingAtColumn(1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_model->setData(index, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->checkedOperations().size(), 1);
    QCOMPARE(m_model->checkedOperations().constFirst().path, u"/v1/campaigns"_s);
    QCOMPARE(index.parent().data(Qt::CheckStateRole).toInt(), Qt::PartiallyChecked);
    QVERIFY(m_model->setData(index, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(index.parent().data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
}

void TestEndpointModel::ticksAGroup()
{
    make(EndpointModel::Purpose::Tick);
    QVERIFY(m_model->setData(groupOf(u"campaigns"_s), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_model->checkedOperations().size(), operationsOf(u"campaigns"_s).size());
    QCOMPARE(groupOf(u"campaigns"_s).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    QVERIFY(m_model->setData(groupOf(u"campaigns"_s), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_model->checkedOperations().size(), 0);
}

void TestEndpointModel::hasNothingToTickWithoutAnOperation()
{
    make(EndpointModel::Purpose::Tick);
    const QModelIndex group = groupOf(u"assets"_s);
    QVERIFY(!(group.flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!group.data(Qt::CheckStateRole).isValid());
    QVERIFY(!m_model->setData(group, Qt::Checked, Qt::CheckStateRole));
}

void TestEndpointModel::keepsTicksThatAreHidden()
{
    make(EndpointModel::Purpose::Tick);
    m_model->setCheckedOperations({{u"GET"_s, u"/v1/campaigns"_s}, {u"POST"_s, u"/v1/no-such-thing"_s}});
    QCOMPARE(m_model->checkedOperations().size(), 1);
    m_model->setFilter({u"DELETE campaigns"_s});
    QVERIFY(m_model->setData(groupOf(u"campaigns"_s), Qt::Checked, Qt::CheckStateRole)); // of what is seen
    m_model->setFilter({});
    QCOMPARE(m_model->checkedOperations().size(), 2);
}

void TestEndpointModel::keepsTicksWithAnotherCatalogue()
{
    make(EndpointModel::Purpose::Tick);
    m_model->setCheckedOperations({{u"GET"_s, u"/v1/campaigns"_s}});
    m_model->setCatalogue(ScopeCatalogue::builtIn());
    QCOMPARE(m_model->checkedOperations().size(), 1);
}

QTEST_GUILESS_MAIN(TestEndpointModel)
#include "tst_endpointmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedmodel.h"

#include <QSignalSpy>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Purpose = ScopeModel::Purpose;
using Grant = ScopeModel::Grant;

QVariant roleOf(const ScopeModel &model, const QString &name, int role)
{
    return model.index(rowOf(model, name), ScopeModel::NameColumn).data(role);
}

} // namespace

class TestScopeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheCatalogue();
    void onlyAChoiceCanBeTicked_data();
    void onlyAChoiceCanBeTicked();
    void ticking();
    void setsTicks();
    void unknownNamesAreRowsOfTheirOwn();
    void comparesAskedAndGranted_data();
    void comparesAskedAndGranted();
    void saysWhatAScopeOpens();
    void foreignNamesAreMadeVisible();
};

void TestScopeModel::hasTheCatalogue()
{
    Watched watched(Purpose::Choose);
    const ScopeModel &model = watched.model;
    QCOMPARE(model.rowCount(), catalogue().scopes().size());
    QCOMPARE(model.columnCount(), int(ScopeModel::ColumnCount));
    QCOMPARE(namesOf(model).constFirst(), catalogue().scopes().constFirst().name);
    QCOMPARE(model.checkedScopes(), QStringList());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QVERIFY(!model.headerData(ScopeModel::GrantedColumn, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QCOMPARE(model.flags({}), Qt::NoItemFlags);
}

void TestScopeModel::onlyAChoiceCanBeTicked_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<bool>("canBeTicked");
    QTest::newRow("choose") << Purpose::Choose << true;
    QTest::newRow("compare") << Purpose::Compare << false;
}

void TestScopeModel::onlyAChoiceCanBeTicked()
{
    QFETCH(Purpose, purpose);
    QFETCH(bool, canBeTicked);
    Watched watched(purpose);
    ScopeModel &model = watched.model;
    const QModelIndex index = model.index(rowOf(model, u"vouchers"_s), ScopeModel::NameColumn);
    QCOMPARE(index.flags().testFlag(Qt::ItemIsUserCheckable), canBeTicked);
    QCOMPARE(model.setData(index, Qt::Checked, Qt::CheckStateRole), canBeTicked);
    QCOMPARE(model.checkedScopes(), canBeTicked ? QStringList {u"vouchers"_s} : QStringList());
    const QModelIndex other = index.siblingAtColumn(ScopeModel::OpensColumn);
    QVERIFY(!other.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(other, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(index, u"text"_s, Qt::EditRole));
}

void TestScopeModel::ticking()
{
    Watched watched(Purpose::Choose);
    ScopeModel &model = watched.model;
    QSignalSpy checkedChanged(&model, &ScopeModel::checkedScopesChanged);
    QSignalSpy dataChanged(&model, &ScopeModel::dataChanged);
    QVERIFY(tick(model, u"vouchers"_s, Qt::Checked));
    QVERIFY(tick(model, u"campaigns"_s, Qt::Checked));
    QCOMPARE(model.checkedScopes(), QStringList({u"campaigns"_s, u"vouchers"_s})); // the catalogue's order
    QCOMPARE(checkedChanged.count(), 2);
    QCOMPARE(dataChanged.count(), 2);
    QVERIFY(tick(model, u"vouchers"_s, Qt::Unchecked));
    QCOMPARE(model.checkedScopes(), QStringList {u"campaigns"_s});
    QCOMPARE(roleOf(model, u"vouchers"_s, Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestScopeModel::setsTicks()
{
    Watched watched(Purpose::Choose);
    ScopeModel &model = watched.model;
    QSignalSpy checkedChanged(&model, &ScopeModel::checkedScopesChanged);
    QSignalSpy reset(&model, &ScopeModel::modelReset);
    model.setCheckedScopes({u"vouchers"_s, u"orders"_s, u"vouchers"_s});
    QCOMPARE(model.checkedScopes(), QStringList({u"orders"_s, u"vouchers"_s}));
    model.setCheckedScopes({u"skus"_s});
    QCOMPARE(model.checkedScopes(), QStringList {u"skus"_s});
    model.setCheckedScopes({});
    QCOMPARE(model.checkedScopes(), QStringList());
    QCOMPARE(checkedChanged.count(), 3);
    QCOMPARE(reset.count(), 0); // the rows are the same, so a view keeps its place
}

void TestScopeModel::unknownNamesAreRowsOfTheirOwn()
{
    Watched watched(Purpose::Choose);
    ScopeModel &model = watched.model;
    model.setCheckedScopes({u"SKUs"_s, u"gift-cards"_s, u"vouchers"_s, u"SKUs"_s});
    QCOMPARE(model.rowCount(), catalogue().scopes().size() + 2);
    QCOMPARE(model.checkedScopes(), QStringList({u"vouchers"_s, u"SKUs"_s, u"gift-cards"_s}));
    QCOMPARE(roleOf(model, u"SKUs"_s, ScopeModel::CallCountRole).toInt(), -1);
    QVERIFY(roleOf(model, u"SKUs"_s, ScopeModel::DifferentRole).toBool());
    QVERIFY(tick(model, u"SKUs"_s, Qt::Unchecked));
    QCOMPARE(model.checkedScopes(), QStringList({u"vouchers"_s, u"gift-cards"_s}));
    model.setCheckedScopes({});
    QCOMPARE(model.rowCount(), catalogue().scopes().size());
}

void TestScopeModel::comparesAskedAndGranted_data()
{
    using Names = std::optional<QStringList>;
    QTest::addColumn<ScopeDifference>("difference");
    QTest::addColumn<Grant>("grant"); ///< of vouchers
    QTest::addColumn<bool>("relevant");
    QTest::addColumn<bool>("different");

    const QStringList vouchers {u"vouchers"_s};
    const QStringList orders {u"orders"_s};
    const auto row = [](const char *name, const Names &asked, const Names &granted, Grant grant, bool relevant,
                         bool isDifferent) {
        QTest::newRow(name) << difference(asked, granted) << grant << relevant << isDifferent;
    };
    row("asked and granted", vouchers, vouchers, Grant::Granted, true, false);
    row("S8 asked, not granted", vouchers, orders, Grant::NotGranted, true, true);
    row("S8 granted, not asked", orders, vouchers, Grant::Unrequested, true, true);
    row("granted, nobody asked", {}, vouchers, Grant::Granted, true, false);
    row("S7 asked, no scope reported", vouchers, {}, Grant::None, true, false);
    row("neither", orders, orders, Grant::None, false, false);
    row("through its umbrella", QStringList {u"api"_s}, QStringList {u"api"_s}, Grant::ThroughUmbrella, false, false);
    row("not through the other umbrella", QStringList {u"client_api"_s}, QStringList {u"client_api"_s}, Grant::None,
        false, false);
    row("asked, its umbrella granted", vouchers, QStringList {u"api"_s}, Grant::NotGranted, true, true);
}

void TestScopeModel::comparesAskedAndGranted()
{
    QFETCH(ScopeDifference, difference);
    QFETCH(Grant, grant);
    QFETCH(bool, relevant);
    QFETCH(bool, different);
    Watched watched(Purpose::Compare);
    ScopeModel &model = watched.model;
    model.setDifference(difference);
    QCOMPARE(roleOf(model, u"vouchers"_s, ScopeModel::GrantRole).value<Grant>(), grant);
    QCOMPARE(roleOf(model, u"vouchers"_s, ScopeModel::RelevantRole).toBool(), relevant);
    QCOMPARE(roleOf(model, u"vouchers"_s, ScopeModel::DifferentRole).toBool(), different);
    QCOMPARE(model.checkedScopes(), difference.granted.value_or(QStringList()));
    const int row = rowOf(model, u"vouchers"_s);
    const QString grantText = model.index(row, ScopeModel::GrantedColumn).data().toString();
    QCOMPARE(grantText.isEmpty(), grant == Grant::None); // the state is told by a word, not by a colour
    const bool isAsked = difference.requested && difference.requested->contains(u"vouchers"_s);
    QCOMPARE(model.index(row, ScopeModel::AskedColumn).data().toString().isEmpty(), !isAsked);
}

void TestScopeModel::saysWhatAScopeOpens()
{
    Watched watched(Purpose::Compare);
    watched.model.setCheckedScopes({u"gift-cards"_s});
    const auto opens = [&watched](const QString &name) {
        return watched.model.index(rowOf(watched.model, name), ScopeModel::OpensColumn).data().toString();
    };
    QVERIFY(opens(u"vouchers"_s).contains(u"/v1/vouchers"));
    QVERIFY(opens(u"vouchers"_s).contains(u"GET, POST"));
    QVERIFY(opens(u"assets"_s).startsWith(u"no published call"));
    QVERIFY(opens(u"gift-cards"_s).contains(u"unknown"));
    QCOMPARE(roleOf(watched.model, u"vouchers"_s, ScopeModel::CallCountRole).toInt(),
        catalogue().find(u"vouchers"_s)->operations.size());
}

void TestScopeModel::foreignNamesAreMadeVisible()
{
    Watched watched(Purpose::Compare);
    const QString name = u"vou\u202Echers"_s;
    watched.model.setDifference(difference({}, QStringList {name, u"<b>bold</b>"_s}));
    const QStringList shown = namesOf(watched.model);
    QVERIFY(shown.contains(u"vou\\u{202E}chers"_s));
    QVERIFY(shown.contains(u"<b>bold</b>"_s)); // as it is: every view shows plain text
    QCOMPARE(watched.model.checkedScopes(), QStringList({name, u"<b>bold</b>"_s})); // what is sent is the original
}

QTEST_GUILESS_MAIN(TestScopeModel)
#include "tst_scopemodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scopechooser.h"
#include "core/scopecatalogue.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QTest>

#include <QTreeView>

using namespace bearerscope;

/// Ticking what to ask for.
class TestScopeChooser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_chooser.reset(); }

    void showsTheCatalogue();
    void ticksByMouse();
    void ticksByKeyboard();
    void filters_data();
    void filters();
    void keepsTicksThatTheFilterHides();
    void appliesPresets_data();
    void appliesPresets();
    void bringsBackWhatWasTicked();
    void keepsUnknownNames();
    void counts();
    void focusesTheFilter();
    void saysThatAScopeIsMissing();

private:
    QTreeView *view() const { return m_chooser->findChild<QTreeView *>(QStringLiteral("scopeView")); }
    QLineEdit *filter() const { return m_chooser->findChild<QLineEdit *>(QStringLiteral("scopeFilterEdit")); }
    QString count() const { return m_chooser->findChild<QLabel *>(QStringLiteral("scopeCountLabel"))->text(); }
    QModelIndex row(const QString &name) const;
    QPoint boxOf(const QModelIndex &index) const;

    const ScopeCatalogue &m_catalogue = ScopeCatalogue::builtIn();
    std::unique_ptr<ScopeChooser> m_chooser;
};

void TestScopeChooser::init()
{
    m_chooser = std::make_unique<ScopeChooser>();
    m_chooser->setCatalogue(m_catalogue);
    m_chooser->resize(320, 500);
    m_chooser->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chooser.get()));
}

QModelIndex TestScopeChooser::row(const QString &name) const
{
    const auto *model = view()->model();
    return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0);
}

/// The middle of the check box on screen.
QPoint TestScopeChooser::boxOf(const QModelIndex &index) const
{
    view()->scrollTo(index);
    QStyleOptionViewItem option;
    option.initFrom(view());
    option.rect = view()->visualRect(index);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    return view()->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, view()).center();
}

void TestScopeChooser::showsTheCatalogue()
{
    QCOMPARE(view()->model()->rowCount(), int(m_catalogue.scopes().size()));
    QCOMPARE(m_chooser->checkedScopes(), QStringList());
    for (const CatalogueScope &scope : m_catalogue.scopes())
        QVERIFY2(row(scope.name).isValid(), qPrintable(scope.name));
}

void TestScopeChooser::ticksByMouse()
{
    QSignalSpy changed(m_chooser.get(), &ScopeChooser::checkedScopesChanged);
    const QModelIndex index = row(QStringLiteral("vouchers"));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, boxOf(index));
    QCOMPARE(m_chooser->checkedScopes(), QStringList {QStringLiteral("vouchers")});
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, boxOf(row(QStringLiteral("vouchers"))));
    QCOMPARE(m_chooser->checkedScopes(), QStringList());
    QCOMPARE(changed.count(), 2);
}

void TestScopeChooser::ticksByKeyboard()
{
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Space);
    const QString second = view()->model()->index(1, 0).data().toString();
    QCOMPARE(m_chooser->checkedScopes(), QStringList {second});
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_chooser->checkedScopes(), QStringList());
}

void TestScopeChooser::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("by name") << QStringLiteral("vouch") << QStringLiteral("vouchers") << QStringLiteral("orders");
    QTest::newRow("in capitals") << QStringLiteral("VOUCH") << QStringLiteral("vouchers") << QStringLiteral("orders");
    QTest::newRow("by path") << QStringLiteral("/v1/orders") << QStringLiteral("orders") << QStringLiteral("skus");
    QTest::newRow("all words") << QStringLiteral("/v1 sku") << QStringLiteral("skus") << QStringLiteral("orders");
}

void TestScopeChooser::filters()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QFETCH(QString, hidden);
    QTest::keyClicks(filter(), typed);
    QVERIFY(row(found).isValid());
    QVERIFY(!row(hidden).isValid());
    filter()->clear();
    QCOMPARE(view()->model()->rowCount(), int(m_catalogue.scopes().size()));
}

void TestScopeChooser::keepsTicksThatTheFilterHides()
{
    m_chooser->setCheckedScopes({QStringLiteral("vouchers"), QStringLiteral("orders")});
    QTest::keyClicks(filter(), QStringLiteral("no such scope"));
    QCOMPARE(view()->model()->rowCount(), 0);
    QCOMPARE(m_chooser->checkedScopes().size(), 2);
    QVERIFY(count().startsWith(QStringLiteral("2 of ")));
}

void TestScopeChooser::appliesPresets_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QStringList>("scopes");
    using Side = CatalogueScope::Side;
    const ScopeCatalogue &catalogue = ScopeCatalogue::builtIn();
    QTest::newRow("server umbrella") << QStringLiteral("Everything server-side (api)")
                                     << QStringList {QStringLiteral("api")};
    QTest::newRow("client umbrella") << QStringLiteral("Everything client-side (client_api)")
                                     << QStringList {QStringLiteral("client_api")};
    QTest::newRow("each of the server") << QStringLiteral("Each server-side scope")
                                        << catalogue.namesOfSide(Side::Server, false);
    QTest::newRow("each of the client") << QStringLiteral("Each client-side scope")
                                        << catalogue.namesOfSide(Side::Client, false);
    QTest::newRow("none") << QStringLiteral("None") << QStringList();
}

void TestScopeChooser::appliesPresets()
{
    QFETCH(QString, preset);
    QFETCH(QStringList, scopes);
    m_chooser->setCheckedScopes({QStringLiteral("orders")});
    auto *button = m_chooser->findChild<QPushButton *>(QStringLiteral("presetsButton"));
    const auto actions = button->menu()->actions();
    const auto action = std::find_if(
        actions.begin(), actions.end(), [&preset](const QAction *candidate) { return candidate->text() == preset; });
    QVERIFY(action != actions.end());
    (*action)->trigger();
    QCOMPARE(m_chooser->checkedScopes().size(), scopes.size());
    for (const QString &scope : scopes)
        QVERIFY2(m_chooser->checkedScopes().contains(scope), qPrintable(scope));
}

/// One wrong click in the presets would cost twenty right ones.
void TestScopeChooser::bringsBackWhatWasTicked()
{
    auto *undo = m_chooser->findChild<QAction *>(QStringLiteral("undoScopesAction"));
    QVERIFY(!undo->isEnabled());
    const QStringList ticked {QStringLiteral("orders"), QStringLiteral("vouchers")};
    m_chooser->setCheckedScopes(ticked);
    QVERIFY(!undo->isEnabled()); // nothing was ticked before
    m_chooser->setCheckedScopes({});
    filter()->setFocus();
    QTest::keyClicks(filter(), QStringLiteral("abc"));
    QTest::keySequence(filter(), QKeySequence::Undo); // is the field's own
    QCOMPARE(m_chooser->checkedScopes(), QStringList());
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence::Undo);
    QCOMPARE(m_chooser->checkedScopes(), ticked);

    m_chooser->setCheckedScopes({QStringLiteral("events")});
    undo->trigger();
    QCOMPARE(m_chooser->checkedScopes(), ticked);
    undo->trigger(); // which can be undone as well
    QCOMPARE(m_chooser->checkedScopes(), QStringList {QStringLiteral("events")});
    m_chooser->setCredentials(CredentialsKind::OAuthServiceKey);
    QVERIFY(!undo->isEnabled()); // other credentials have other scopes
}

void TestScopeChooser::keepsUnknownNames()
{
    m_chooser->setCheckedScopes({QStringLiteral("vouchers"), QStringLiteral("SKUs")});
    QCOMPARE(m_chooser->checkedScopes(), QStringList({QStringLiteral("vouchers"), QStringLiteral("SKUs")}));
    QVERIFY(row(QStringLiteral("SKUs")).isValid());
}

void TestScopeChooser::counts()
{
    const QString all = QString::number(m_catalogue.scopes().size());
    QCOMPARE(count(), QStringLiteral("0 of ") + all);
    m_chooser->setCheckedScopes({QStringLiteral("vouchers"), QStringLiteral("orders")});
    QCOMPARE(count(), QStringLiteral("2 of ") + all);
    m_chooser->setCheckedScopes({QStringLiteral("vouchers"), QStringLiteral("SKUs,api")});
    QCOMPARE(count(), QStringLiteral("1 of %1, and 1 unknown").arg(all));
}

void TestScopeChooser::focusesTheFilter()
{
    filter()->setText(QStringLiteral("vouch"));
    view()->setFocus();
    m_chooser->focusFilter();
    QCOMPARE(QApplication::focusWidget(), filter());
    QCOMPARE(filter()->selectedText(), QStringLiteral("vouch")); // typing replaces it
}

void TestScopeChooser::saysThatAScopeIsMissing()
{
    filter()->setFocus();
    m_chooser->refuse({InputError::Field::Address, QStringLiteral("No address.")});
    QCOMPARE(QApplication::focusWidget(), filter());
    m_chooser->refuse({InputError::Field::Scope, QStringLiteral("No scope is chosen.")});
    QCOMPARE(QApplication::focusWidget(), view());
    QCOMPARE(view()->accessibleDescription(), QStringLiteral("No scope is chosen."));
    m_chooser->setCheckedScopes({QStringLiteral("orders")});
    QCOMPARE(view()->accessibleDescription(), QString());
}

QTEST_MAIN(TestScopeChooser)
#include "tst_scopechooser.moc"

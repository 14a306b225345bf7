// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quick.h"

#include "app/scopespanel.h"
#include "core/scopecatalogue.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace bearerscope;

/// Granted against asked.
class TestScopesPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void comparesAskedAndGranted();
    void hasNoAskedColumnForPastedText();
    void putsWhatMattersFirst();
    void showsOnlyDifferences_data();
    void showsOnlyDifferences();
    void blamesNobodyForAnInactiveToken();
    void filters();
    void startsAnewWithTheNextToken();
    void canNotBeTicked();
    void staysQuick();

private:
    void show(const std::optional<QStringList> &asked, const std::optional<QStringList> &granted,
        std::optional<bool> active = {});
    QTreeView *view() const { return m_panel->findChild<QTreeView *>(QStringLiteral("grantedView")); }
    QCheckBox *differencesBox() const { return m_panel->findChild<QCheckBox *>(QStringLiteral("differencesBox")); }
    QString summary() const { return m_panel->findChild<QLabel *>(QStringLiteral("scopeSummaryLabel"))->text(); }
    /// The cells of a row as text; empty when there is no such row.
    QString row(const QString &name) const;
    QStringList names() const;

    std::unique_ptr<ScopesPanel> m_panel;
};

void TestScopesPanel::init()
{
    m_panel = std::make_unique<ScopesPanel>();
    m_panel->setCatalogue(ScopeCatalogue::builtIn());
    m_panel->resize(700, 400);
    m_panel->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestScopesPanel::show(
    const std::optional<QStringList> &asked, const std::optional<QStringList> &granted, std::optional<bool> active)
{
    TokenData token;
    token.active = active;
    m_panel->show(token, compareScopes(asked, granted, ScopeCatalogue::builtIn()));
}

QString TestScopesPanel::row(const QString &name) const
{
    const auto *model = view()->model();
    const QModelIndex index = model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0);
    return index.isValid() ? index.siblingAtColumn(ScopeModel::AskedColumn).data().toString() + u'|'
            + index.siblingAtColumn(ScopeModel::GrantedColumn).data().toString()
                           : QString();
}

QStringList TestScopesPanel::names() const
{
    QStringList names;
    for (int i = 0; i < view()->model()->rowCount(); ++i)
        names.append(view()->model()->index(i, 0).data().toString());
    return names;
}

void TestScopesPanel::comparesAskedAndGranted()
{
    show({{QStringLiteral("vouchers"), QStringLiteral("orders")}},
        {{QStringLiteral("vouchers"), QStringLiteral("skus"), QStringLiteral("odd")}});
    QCOMPARE(row(QStringLiteral("vouchers")), QStringLiteral("asked|✓ granted"));
    QCOMPARE(row(QStringLiteral("orders")), QStringLiteral("asked|✗ not granted"));
    QCOMPARE(row(QStringLiteral("skus")), QStringLiteral("|+ granted, not asked"));
    QCOMPARE(row(QStringLiteral("odd")), QStringLiteral("|+ granted, not asked"));
    QCOMPARE(row(QStringLiteral("campaigns")), QStringLiteral("|"));
    QVERIFY(summary().startsWith(QStringLiteral("2 asked, 3 granted, 1 not granted, 2 granted without being asked, "
                                                "1 unknown to the catalogue.")));
    QVERIFY(!view()->isColumnHidden(ScopeModel::AskedColumn));
}

void TestScopesPanel::hasNoAskedColumnForPastedText()
{
    show({}, {{QStringLiteral("vouchers")}});
    QVERIFY(view()->isColumnHidden(ScopeModel::AskedColumn));
    QCOMPARE(row(QStringLiteral("vouchers")), QStringLiteral("|✓ granted"));
    show({}, {});
    QVERIFY(summary().startsWith(QStringLiteral("No scope is reported")));
}

void TestScopesPanel::putsWhatMattersFirst()
{
    show({{QStringLiteral("vouchers"), QStringLiteral("orders")}},
        {{QStringLiteral("vouchers"), QStringLiteral("odd")}});
    const QStringList first = names().first(3);
    for (const auto name : {"vouchers", "orders", "odd"})
        QVERIFY2(first.contains(QLatin1String(name)), name);
    show({{QStringLiteral("skus")}}, {{QStringLiteral("skus")}});
    QCOMPARE(names().constFirst(), QStringLiteral("skus"));
}

void TestScopesPanel::showsOnlyDifferences_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

void TestScopesPanel::showsOnlyDifferences()
{
    QFETCH(bool, byKey);
    show({{QStringLiteral("vouchers"), QStringLiteral("orders")}},
        {{QStringLiteral("vouchers"), QStringLiteral("odd")}});
    const auto toggle = [this, byKey] {
        if (byKey)
            QTest::keyClick(differencesBox(), Qt::Key_Space);
        else
            QTest::mouseClick(differencesBox(), Qt::LeftButton, {}, QPoint(8, differencesBox()->height() / 2));
    };
    toggle();
    QCOMPARE(names(), QStringList({QStringLiteral("orders"), QStringLiteral("odd")}));
    toggle();
    QVERIFY(names().contains(QStringLiteral("vouchers")));
}

void TestScopesPanel::blamesNobodyForAnInactiveToken()
{
    const auto *frame = m_panel->findChild<QFrame *>(QStringLiteral("missingFrame"));
    show({{QStringLiteral("vouchers"), QStringLiteral("orders")}}, {{QStringLiteral("vouchers")}});
    QVERIFY(frame->isVisible());
    show({{QStringLiteral("vouchers")}}, QStringList(), false); // its answer names none
    QVERIFY(!frame->isVisible());
}

void TestScopesPanel::filters()
{
    show({}, {{QStringLiteral("vouchers"), QStringLiteral("odd")}});
    auto *edit = m_panel->findChild<QLineEdit *>(QStringLiteral("grantedFilterEdit"));
    QTest::keyClicks(edit, QStringLiteral("od"));
    QVERIFY(names().contains(QStringLiteral("odd")));
    QVERIFY(!names().contains(QStringLiteral("vouchers")));
    QTest::keyClicks(edit, QStringLiteral("xyz"));
    QCOMPARE(names(), QStringList());
}

void TestScopesPanel::startsAnewWithTheNextToken()
{
    show({}, {{QStringLiteral("odd")}});
    QVERIFY(!row(QStringLiteral("odd")).isEmpty());
    show({{QStringLiteral("vouchers")}}, {{QStringLiteral("vouchers")}});
    QCOMPARE(row(QStringLiteral("odd")), QString());
    QCOMPARE(names().size(), ScopeCatalogue::builtIn().scopes().size());
}

void TestScopesPanel::canNotBeTicked()
{
    show({}, {{QStringLiteral("vouchers")}});
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(row(QStringLiteral("vouchers")), QStringLiteral("|✓ granted"));
    QVERIFY(!(view()->model()->index(0, 0).flags() & Qt::ItemIsUserCheckable));
}

void TestScopesPanel::staysQuick()
{
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many.append(QStringLiteral("scope_%1").arg(i));
    const qint64 elapsed = shortestRunOf([&] {
        show({}, {});
        show({{QStringLiteral("vouchers")}}, many); // S9
        m_panel->grab();
    });
    QVERIFY2(elapsed <= longestStall, qPrintable(QString::number(elapsed)));
    QVERIFY(names().contains(QStringLiteral("scope_9999")));
}

QTEST_MAIN(TestScopesPanel)
#include "tst_scopespanel.moc"

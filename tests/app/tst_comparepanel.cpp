// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparepanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// Two tokens side by side.
class TestComparePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void saysWhatToDoFirst();
    void showsBoth();
    void showsOnlyDifferences();
    void keepsItsPlaceWhileTimePasses();
    void relays_data();
    void relays();

private:
    QTreeView *view() const { return m_panel->findChild<QTreeView *>(u"compareView"_s); }
    QString label() const { return m_panel->findChild<QLabel *>(u"compareLabel"_s)->text(); }
    QString cell(int row, int column) const { return view()->model()->index(row, column).data().toString(); }

    std::unique_ptr<ComparePanel> m_panel;
};

namespace {

using Kind = ComparisonRow::Kind;

QList<ComparisonRow> rows(const QString &left = u"9 min"_s)
{
    return {{Kind::State, u"State"_s, u"Active"_s, u"Active"_s, false},
        {Kind::TimeLeft, u"Time left"_s, left, u"14 min"_s, true},
        {Kind::Scope, u"orders"_s, u"✓ granted"_s, u"–"_s, true}};
}

} // namespace

void TestComparePanel::init()
{
    m_panel = std::make_unique<ComparePanel>();
    m_panel->resize(700, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestComparePanel::saysWhatToDoFirst()
{
    QVERIFY(label().startsWith(u"Keep this token"_s));
    QVERIFY(!view()->isVisible());
    QVERIFY(!m_panel->findChild<QPushButton *>(u"forgetKeptButton"_s)->isVisible());
}

void TestComparePanel::showsBoth()
{
    m_panel->display(rows(), u"They don't open the same."_s);
    QCOMPARE(label(), u"They don't open the same."_s);
    QVERIFY(view()->isVisible());
    QCOMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(cell(2, ComparisonModel::CaptionColumn), u"orders"_s);
    QCOMPARE(cell(2, ComparisonModel::LeftColumn), u"✓ granted"_s);
    QCOMPARE(cell(2, ComparisonModel::RightColumn), u"–"_s);
    m_panel->display({}, {});
    QVERIFY(!view()->isVisible());
}

void TestComparePanel::showsOnlyDifferences()
{
    m_panel->display(rows(), u"…"_s);
    auto *box = m_panel->findChild<QCheckBox *>(u"compareDifferencesBox"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QCOMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(cell(0, ComparisonModel::CaptionColumn), u"Time left"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QCOMPARE(view()->model()->rowCount(), 3);
}

void TestComparePanel::keepsItsPlaceWhileTimePasses()
{
    m_panel->display(rows(), u"…"_s);
    view()->setCurrentIndex(view()->model()->index(2, 0));
    m_panel->display(rows(u"8 min"_s), u"…"_s);
    QCOMPARE(cell(1, ComparisonModel::LeftColumn), u"8 min"_s);
    QCOMPARE(view()->currentIndex().row(), 2);
}

void TestComparePanel::relays_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("keep") << u"keepTokenButton"_s;
    QTest::newRow("compare") << u"compareWithButton"_s;
    QTest::newRow("forget") << u"forgetKeptButton"_s;
}

void TestComparePanel::relays()
{
    QFETCH(QString, button);
    m_panel->display(rows(), u"…"_s);
    QSignalSpy keep(m_panel.get(), &ComparePanel::keepClicked);
    QSignalSpy compare(m_panel.get(), &ComparePanel::compareClicked);
    QSignalSpy forget(m_panel.get(), &ComparePanel::forgetClicked);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(button), Qt::LeftButton);
    QCOMPARE(keep.count(), button == u"keepTokenButton"_s ? 1 : 0);
    QCOMPARE(compare.count(), button == u"compareWithButton"_s ? 1 : 0);
    QCOMPARE(forget.count(), button == u"forgetKeptButton"_s ? 1 : 0);
}

QTEST_MAIN(TestComparePanel)
#include "tst_comparepanel.moc"

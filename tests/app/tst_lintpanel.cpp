// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lintpanel.h"
#include "core/scopecatalogue.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// One finding at a time, and its repair by one click.
class TestLintPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void isHiddenWithoutAFinding();
    void repairs_data();
    void repairs();
    void offersTwoRepairs();
    void goesThroughTheFindings();
    void staysOnAFindingThatIsLeft();
    void showsForeignNamesAsText();

private:
    void lint(const QStringList &names) { m_panel->display(lintScopes(names, ScopeCatalogue::builtIn())); }
    QPushButton *button(const QString &name) const { return m_panel->findChild<QPushButton *>(name); }
    QString text() const { return m_panel->findChild<QLabel *>(u"lintLabel"_s)->text(); }

    std::unique_ptr<LintPanel> m_panel;
};

void TestLintPanel::init()
{
    m_panel = std::make_unique<LintPanel>();
    m_panel->resize(320, 120);
}

void TestLintPanel::isHiddenWithoutAFinding()
{
    m_panel->show();
    lint({u"vouchers"_s});
    QVERIFY(!m_panel->isVisible());
    lint({u"SKUs"_s});
    QVERIFY(m_panel->isVisible());
    lint({});
    QVERIFY(!m_panel->isVisible());
}

void TestLintPanel::repairs_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("repaired");
    QTest::newRow("commas") << QStringList {u"vouchers,campaigns"_s} << u"comma"_s
                            << QStringList {u"vouchers"_s, u"campaigns"_s};
    QTest::newRow("SKUs") << QStringList {u"SKUs"_s} << u"skus"_s << QStringList {u"skus"_s};
    QTest::newRow("misspelt") << QStringList {u"vuochers"_s, u"orders"_s} << u"vouchers"_s
                              << QStringList {u"vouchers"_s, u"orders"_s};
    QTest::newRow("unknown") << QStringList {u"xyzzy"_s, u"orders"_s} << u"xyzzy"_s << QStringList {u"orders"_s};
    QTest::newRow("redundant") << QStringList {u"api"_s, u"orders"_s} << u"orders"_s << QStringList {u"api"_s};
    QTest::newRow("no published call") << QStringList {u"assets"_s, u"orders"_s} << u"assets"_s
                                       << QStringList {u"orders"_s};
    QTest::newRow("mixed sides") << QStringList {u"orders"_s, u"client_events"_s} << u"client"_s
                                 << QStringList {u"orders"_s};
}

void TestLintPanel::repairs()
{
    QFETCH(QStringList, names);
    QFETCH(QString, said);
    QFETCH(QStringList, repaired);
    QSignalSpy chosen(m_panel.get(), &LintPanel::repairChosen);
    lint(names);
    QVERIFY2(text().contains(said), qPrintable(text()));
    QTest::mouseClick(button(u"repairButton"_s), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toStringList(), repaired);
}

void TestLintPanel::offersTwoRepairs()
{
    QSignalSpy chosen(m_panel.get(), &LintPanel::repairChosen);
    lint({u"SKUs"_s});
    QVERIFY(!button(u"otherRepairButton"_s)->isVisible());
    lint({u"orders"_s, u"client_events"_s});
    QVERIFY(button(u"otherRepairButton"_s)->isVisible());
    QTest::mouseClick(button(u"otherRepairButton"_s), Qt::LeftButton);
    QCOMPARE(chosen.constFirst().constFirst().toStringList(), QStringList {u"client_events"_s});
}

void TestLintPanel::goesThroughTheFindings()
{
    lint({u"SKUs"_s});
    QVERIFY(!button(u"nextFindingButton"_s)->isVisible());
    lint({u"SKUs"_s, u"xyzzy"_s});
    const QString first = text();
    QVERIFY(button(u"nextFindingButton"_s)->text().startsWith(u"1 of 2"_s));
    QTest::mouseClick(button(u"nextFindingButton"_s), Qt::LeftButton);
    QVERIFY(text() != first);
    QVERIFY(button(u"nextFindingButton"_s)->text().startsWith(u"2 of 2"_s));
    QTest::mouseClick(button(u"nextFindingButton"_s), Qt::LeftButton);
    QCOMPARE(text(), first);
}

void TestLintPanel::staysOnAFindingThatIsLeft()
{
    lint({u"SKUs"_s, u"xyzzy"_s});
    QTest::mouseClick(button(u"nextFindingButton"_s), Qt::LeftButton);
    const QString second = text();
    lint({u"xyzzy"_s});
    QCOMPARE(text(), second);
    lint({u"SKUs"_s});
    QVERIFY(text() != second);
}

void TestLintPanel::showsForeignNamesAsText()
{
    lint({u"<b>bold</b>\u202E"_s, u"a&b"_s});
    const auto *label = m_panel->findChild<QLabel *>(u"lintLabel"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!text().contains(QChar(0x202E)));
    for (const QPushButton *any : m_panel->findChildren<QPushButton *>())
        QVERIFY(!any->text().contains(QChar(0x202E)));
}

QTEST_MAIN(TestLintPanel)
#include "tst_lintpanel.moc"

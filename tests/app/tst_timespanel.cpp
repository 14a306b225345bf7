// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include "app/timespanel.h"
#include "core/scopecatalogue.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTreeView>

#include <ctime>

using namespace bearerscope;
using namespace std::chrono_literals;

/// The table of figures, and the reason below it.
class TestTimesPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void startsAtTheFollowedFigure();
    void explainsTheChosenRow();
    void worksByKeyboard();
    void keepsTheChosenRowOverACheck();
    void followsTheFollowedFigureOverACheck();
    void leavesAloneWhatTimeDoesNotChange();
    void tellsOfTheClock();
    void hidesLocalTimesThatAreUtc();
    void wrapsReasonsInASmallWindow();
    void emptiesAgain();

private:
    void issue();
    void check(std::optional<qint64> expiresIn);
    void show() { m_panel->show(m_inspection, m_inspection.expiry.read(m_clock, {}, false), m_clock.utcNow()); }
    QTreeView *view() const { return m_panel->findChild<QTreeView *>(QStringLiteral("timesView")); }
    QString reason() const { return m_panel->findChild<QLabel *>(QStringLiteral("reasonLabel"))->text(); }
    QString current() const { return view()->model()->index(view()->currentIndex().row(), 0).data().toString(); }

    FakeClock m_clock;
    Inspection m_inspection;
    std::unique_ptr<TimesPanel> m_panel;
};

void TestTimesPanel::init()
{
    qputenv("TZ", "Asia/Kolkata");
    tzset();
    m_clock = FakeClock();
    m_inspection = {};
    m_panel = std::make_unique<TimesPanel>();
    m_panel->resize(620, 240);
    m_panel->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestTimesPanel::issue()
{
    TokenData data;
    data.expiresIn = 900;
    data.expiresAt = m_clock.utcNow().toSecsSinceEpoch() + 5000;
    const Receipt receipt {Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), m_clock.utcNow()};
    m_inspection = inspected(data, receipt, {}, ScopeCatalogue::builtIn());
    show();
}

void TestTimesPanel::check(std::optional<qint64> expiresIn)
{
    const Receipt receipt {Receipt::Origin::Introspected, m_clock.utcNow(), m_clock.bootTime(), m_clock.utcNow()};
    m_inspection.expiry = m_inspection.expiry.measuredAgain({receipt, {}, expiresIn}, true);
    show();
}

void TestTimesPanel::startsAtTheFollowedFigure()
{
    issue();
    QCOMPARE(view()->model()->rowCount(), 4);
    QCOMPARE(current(), QStringLiteral("expires_in of the issue"));
    QVERIFY(reason().startsWith(QStringLiteral("It is believed first")));
    QVERIFY(reason().endsWith(QStringLiteral("Received at 22:54:12 (UTC+5:30) · 17:24:12 UTC.")));
}

void TestTimesPanel::explainsTheChosenRow()
{
    issue();
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, {}, view()->visualRect(view()->model()->index(1, 0)).center());
    QCOMPARE(current(), QStringLiteral("expires_at of the issue"));
    QVERIFY2(
        reason().startsWith(QStringLiteral("It misses the end that is followed by 1 h 8 min.")), qPrintable(reason()));
}

void TestTimesPanel::worksByKeyboard()
{
    issue();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(current(), QStringLiteral("Local clock at the issue"));
    QTest::keyClick(view(), Qt::Key_Up);
    QCOMPARE(current(), QStringLiteral("Date of the issue"));
    QVERIFY(reason().startsWith(QStringLiteral("The server's own clock")));
    QVERIFY(!view()->accessibleName().isEmpty());
    QVERIFY(!view()->tabKeyNavigation()); // Tab leaves the table
}

void TestTimesPanel::keepsTheChosenRowOverACheck()
{
    issue();
    view()->setCurrentIndex(view()->model()->index(2, 0));
    m_clock.advance(100s);
    check(800);
    QCOMPARE(view()->model()->rowCount(), 7);
    QCOMPARE(current(), QStringLiteral("Date of the issue"));
}

void TestTimesPanel::followsTheFollowedFigureOverACheck()
{
    issue();
    m_clock.advance(100s);
    check(300); // the end has moved
    QCOMPARE(current(), QStringLiteral("expires_in of the check"));
    check(800); // and back
    QCOMPARE(current(), QStringLiteral("expires_in of the issue"));
}

void TestTimesPanel::leavesAloneWhatTimeDoesNotChange()
{
    issue();
    view()->setCurrentIndex(view()->model()->index(3, 0));
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(1s);
        show();
    }
    QCOMPARE(current(), QStringLiteral("Local clock at the issue"));
    m_clock.advance(2h); // tomorrow, in India
    show();
    QVERIFY2(reason().contains(QStringLiteral("Received at 2026-11-22 22:54:12")), qPrintable(reason()));
}

void TestTimesPanel::tellsOfTheClock()
{
    issue();
    const auto *label = m_panel->findChild<QLabel *>(QStringLiteral("skewLabel"));
    QCOMPARE(label->text(), QStringLiteral("This computer's clock agrees with the server's."));
    m_clock.setWallClock(m_clock.utcNow().addSecs(3600));
    show();
    QVERIFY2(label->text().contains(QStringLiteral("set forward by 1 h")), qPrintable(label->text()));
}

void TestTimesPanel::hidesLocalTimesThatAreUtc()
{
    issue();
    QVERIFY(!view()->isColumnHidden(TimesModel::EndsHereColumn));
    qputenv("TZ", "UTC");
    tzset();
    check(900);
    QVERIFY(view()->isColumnHidden(TimesModel::EndsHereColumn));
}

void TestTimesPanel::wrapsReasonsInASmallWindow()
{
    issue();
    m_panel->resize(320, 240);
    const auto *label = m_panel->findChild<QLabel *>(QStringLiteral("reasonLabel"));
    QTRY_VERIFY(label->height() >= label->QLabel::heightForWidth(label->width()));
    QVERIFY(label->width() <= 320);
    QVERIFY(view()->height() > 40);
    const int inSmall = label->minimumHeight();
    m_panel->resize(900, 400);
    QTRY_VERIFY(label->minimumHeight() < inSmall);
}

void TestTimesPanel::emptiesAgain()
{
    issue();
    m_inspection = {};
    show();
    QCOMPARE(view()->model()->rowCount(), 0);
    QCOMPARE(reason(), QString());
    issue();
    QCOMPARE(current(), QStringLiteral("expires_in of the issue"));
}

QTEST_MAIN(TestTimesPanel)
#include "tst_timespanel.moc"

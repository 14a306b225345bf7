// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "app/timelinebar.h"
#include "session/timesmodel.h"

#include <QTabWidget>
#include <QTreeView>

using namespace bearerscope;
using namespace std::chrono_literals;

/// A token's times in the window, from real answers.
class TestWindowTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void checkingAgainMeasuresAgain();
    void aCountFromTheIssueIsRecognised();
    void aContradictionIsExplained();
    void theLineFollowsTheServersClock();

private:
    QAbstractItemModel *model() const { return w->find<QTreeView>(u"timesView")->model(); }
    QString row(const QString &source) const;
    bool check()
    {
        return w->finish([this] { w->click(u"checkButton"); });
    }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowTimes::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

/// Figure and belief, as in "900 s ✓ followed".
QString TestWindowTimes::row(const QString &source) const
{
    const auto found = model()->match(model()->index(0, 0), Qt::DisplayRole, source, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return {};
    const auto cell = [&found](int column) { return found.constFirst().siblingAtColumn(column).data().toString(); };
    return cell(TimesModel::FigureColumn) + u' ' + cell(TimesModel::BeliefColumn);
}

void TestWindowTimes::checkingAgainMeasuresAgain()
{
    QVERIFY(w->requestToken()); // from the sandbox, which reports what is left
    w->find<QTabWidget>(u"detailsTabs")->setCurrentWidget(w->find<QWidget>(u"timesPanel"));
    QVERIFY(w->isShown(u"timesView"));
    QCOMPARE(model()->rowCount(), 4);
    QCOMPARE(row(QStringLiteral("expires_in of the issue")), QStringLiteral("900 s ✓ followed"));
    for (const int left : {600, 300}) {
        w->clock.advance(300s);
        QVERIFY(check());
        QCOMPARE(model()->rowCount(), 8);
        QCOMPARE(row(QStringLiteral("expires_in of the issue")), QStringLiteral("900 s ✓ followed"));
        QCOMPARE(row(QStringLiteral("expires_in of the check")), QStringLiteral("%1 s ✓ agrees").arg(left));
        QCOMPARE(w->text(u"timeLeftLabel"), QStringLiteral("%1 min left").arg(left / 60));
        QCOMPARE(w->find<TimelineBar>(u"timelineBar")->percentOver(), (900 - left) / 9);
    }
}

void TestWindowTimes::aCountFromTheIssueIsRecognised()
{
    QVERIFY(w->requestTokenFromFaultServer());
    w->clock.advance(300s);
    w->server.answerJson(200, R"({"active":true,"expires_in":900})");
    QVERIFY(check());
    QCOMPARE(w->text(u"timeLeftLabel"), QStringLiteral("10 min left"));
    QCOMPARE(row(QStringLiteral("expires_in of the check")), QStringLiteral("900 s ✓ agrees"));
    QCOMPARE(w->text(u"messageTitleLabel"), QStringLiteral("The server says: active."));
    QCOMPARE(w->text(u"messageTextLabel"), QString());
}

void TestWindowTimes::aContradictionIsExplained()
{
    QVERIFY(w->requestTokenFromFaultServer());
    w->clock.advance(300s);
    w->server.answerJson(200, R"({"active":true,"expires_in":100})");
    QVERIFY(check());
    QCOMPARE(w->text(u"timeLeftLabel"), QStringLiteral("1 min 40 s left"));
    QCOMPARE(row(QStringLiteral("expires_in of the issue")), QStringLiteral("900 s ✗ not believed"));
    QCOMPARE(row(QStringLiteral("expires_in of the check")), QStringLiteral("100 s ✓ followed"));
    QVERIFY(w->text(u"messageTextLabel").contains(QStringLiteral("has come nearer by 8 min 20 s")));
    QVERIFY(w->text(u"reasonLabel").contains(QStringLiteral("the server's newest word")));
    QVERIFY(w->find<TimelineBar>(u"timelineBar")->toolTip().contains(QStringLiteral("expires_in of the check: 100 s")));
}

/// Whoever sets the wall clock meanwhile doesn't move now on the line.
void TestWindowTimes::theLineFollowsTheServersClock()
{
    QVERIFY(w->requestToken());
    w->clock.advance(450s);
    w->clock.setWallClock(w->clock.utcNow().addSecs(3600));
    w->clock.advance(1s);
    QTRY_COMPARE(w->text(u"timeLeftLabel"), QStringLiteral("7 min 29 s left"));
    const auto *bar = w->find<TimelineBar>(u"timelineBar");
    QCOMPARE(bar->percentOver(), 50);
    QVERIFY2(bar->labelTexts().value(1).contains(QStringLiteral(":31:43")), qPrintable(bar->labelTexts().join(u',')));
    QVERIFY(w->text(u"skewLabel").contains(QStringLiteral("set forward by 1 h")));
}

QTEST_MAIN(TestWindowTimes)
#include "tst_windowtimes.moc"

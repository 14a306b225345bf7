// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "app/timelinebar.h"
#include "session/scopemodel.h"

#include <QTreeView>

using namespace bearerscope;
using namespace std::chrono_literals;

/// The whole way of a token: from a click, through real sockets, to the running countdown.
class TestWindowRoute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void startsEmpty();
    void leadsFromTheClickToTheCountdown();
    void startsFromTheEmptySideToo();
    void showsTheScopes();
    void countsDownToTheEnd();
    void isRightAfterAStall();
    void keepsTimeWhenTheWallClockIsSet();
    void sleepsWhileMinimized();
    void renews();

private:
    std::unique_ptr<WindowFixture> w;
};

void TestWindowRoute::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

void TestWindowRoute::startsEmpty()
{
    QVERIFY(w->isShown(u"emptyPanel"));
    QVERIFY(!w->isShown(u"tokenPanel"));
    QVERIFY(!w->isShown(u"messageBar"));
    QVERIFY(!w->isShown(u"busyBar"));
    QCOMPARE(w->window.windowTitle(), QStringLiteral("Bearerscope"));
    for (const char *action : {"copyTokenAction", "copyHeaderAction", "copyCurlAction", "checkAction", "renewAction",
             "revokeAction", "revealAction", "cancelAction", "clearClipboardAction"})
        QVERIFY2(!w->window.findChild<QAction *>(QLatin1String(action))->isEnabled(), action);
    QVERIFY2(!w->sandbox.isRunning(), "the sandbox starts with the first call");
}

void TestWindowRoute::leadsFromTheClickToTheCountdown()
{
    QVERIFY(w->requestToken());

    QVERIFY(w->isShown(u"tokenPanel"));
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
    QCOMPARE(w->text(u"timeLeftLabel"), QStringLiteral("15 min left"));
    QVERIFY(w->text(u"untilLabel").startsWith(QStringLiteral("until ")));
    QVERIFY(w->text(u"untilLabel").contains(QStringLiteral("17:39:12 UTC")));
    QCOMPARE(w->find<TimelineBar>(u"timelineBar")->percentOver(), 0);

    const TokenData &token = w->session.token()->data();
    const QString seconds = QString::number(*token.expiresAt);
    QCOMPARE(w->field(u"accessTokenLabel"), masked(*token.accessToken));
    QCOMPARE(w->field(u"clientIdLabel"), *token.clientId);
    QCOMPARE(w->field(u"tokenTypeLabel"), QStringLiteral("Bearer"));
    QCOMPARE(w->field(u"expiresAtLabel"), seconds + QStringLiteral("  ·  2026-11-22 17:39:12 UTC"));
    QCOMPARE(w->field(u"expiresInLabel"), QStringLiteral("900 s"));
    QCOMPARE(w->field(u"scopeLabel"), QStringLiteral("campaigns vouchers"));
    QVERIFY(w->field(u"serverLabel").startsWith(QStringLiteral("Sandbox on 127.0.0.1:")));

    QCOMPARE(w->text(u"messageTitleLabel"), QStringLiteral("Token issued."));
    QVERIFY(w->text(u"lastCallLabel").startsWith(QStringLiteral("Last request: 200 in ")));
    QVERIFY(w->text(u"lastCallLabel").contains(QStringLiteral("99 of 100 calls left")));
    QCOMPARE(w->window.windowTitle(), QStringLiteral("Active, 15 min left – Sandbox – Bearerscope"));

    w->clock.advance(28s);
    QTRY_COMPARE(w->text(u"timeLeftLabel"), QStringLiteral("14 min 32 s left"));
}

void TestWindowRoute::startsFromTheEmptySideToo()
{
    QVERIFY(w->finish([this] { w->click(u"emptyRequestButton"); }));
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
}

void TestWindowRoute::showsTheScopes()
{
    QVERIFY(w->requestToken());
    const auto *view = w->find<QTreeView>(u"grantedView");
    QVERIFY(view->isVisible());
    const auto *model = view->model();
    const auto row = [model](int at) {
        QStringList cells;
        for (const int column : {ScopeModel::NameColumn, ScopeModel::AskedColumn, ScopeModel::GrantedColumn})
            cells.append(model->index(at, column).data().toString());
        return cells.join(u'|');
    };
    const QStringList first {row(0), row(1)};
    QVERIFY(first.contains(QStringLiteral("campaigns|asked|✓ granted")));
    QVERIFY(first.contains(QStringLiteral("vouchers|asked|✓ granted")));
    QCOMPARE(row(2).section(u'|', 1), QStringLiteral("|"));
    QVERIFY(w->text(u"scopeSummaryLabel").startsWith(QStringLiteral("2 asked, 2 granted.")));
}

void TestWindowRoute::countsDownToTheEnd()
{
    QVERIFY(w->requestToken());
    w->clock.advance(14min + 15s);
    QTRY_COMPARE(w->text(u"stateLabel"), QStringLiteral("!  Expiring"));
    QCOMPARE(w->text(u"timeLeftLabel"), QStringLiteral("45 s left"));
    QCOMPARE(w->window.windowTitle(), QStringLiteral("Expiring, 45 s left – Sandbox – Bearerscope"));
    QCOMPARE(w->find<TimelineBar>(u"timelineBar")->percentOver(), 95);

    w->clock.advance(45s);
    QTRY_COMPARE(w->text(u"stateLabel"), QStringLiteral("✗  Expired"));
    w->clock.advance(5s);
    QTRY_COMPARE(w->text(u"timeLeftLabel"), QStringLiteral("5 s ago"));
    QCOMPARE(w->window.windowTitle(), QStringLiteral("Expired – Sandbox – Bearerscope"));
    QCOMPARE(w->find<TimelineBar>(u"timelineBar")->percentOver(), 100);
    QVERIFY(w->text(u"untilLabel").contains(QStringLiteral("17:39:12 UTC")));
}

void TestWindowRoute::isRightAfterAStall()
{
    QVERIFY(w->requestToken());
    w->clock.advance(10h); // a suspend: no tick came in between
    QTRY_COMPARE(w->text(u"timeLeftLabel"), QStringLiteral("9 h 45 min ago"));
}

void TestWindowRoute::keepsTimeWhenTheWallClockIsSet()
{
    QVERIFY(w->requestToken());
    w->clock.setWallClock(w->clock.utcNow().addSecs(3600));
    w->clock.advance(1s);
    QTRY_COMPARE(w->text(u"timeLeftLabel"), QStringLiteral("14 min 59 s left"));
    QVERIFY(w->isShown(u"clockLabel"));
    QVERIFY(w->field(u"clockLabel").contains(QStringLiteral("set forward by 1 h")));
}

void TestWindowRoute::sleepsWhileMinimized()
{
    QVERIFY(w->requestToken());
    w->window.showMinimized();
    QTRY_VERIFY(w->window.isMinimized());
    w->clock.advance(60s);
    const QString before = w->text(u"timeLeftLabel");
    const bool hasTicked = QTest::qWaitFor([&] { return w->text(u"timeLeftLabel") != before; }, 1500);
    QVERIFY(!hasTicked);

    w->window.showNormal();
    QCOMPARE(w->text(u"timeLeftLabel"), QStringLiteral("14 min left"));
    QCOMPARE(w->window.windowTitle(), QStringLiteral("Active, 14 min left – Sandbox – Bearerscope"));
    w->clock.advance(1s);
    QTRY_COMPARE(w->text(u"timeLeftLabel"), QStringLiteral("13 min 59 s left"));
}

void TestWindowRoute::renews()
{
    QVERIFY(w->requestToken());
    const QString first = w->accessToken();
    w->clock.advance(15min);
    QTRY_COMPARE(w->text(u"stateLabel"), QStringLiteral("✗  Expired"));
    QVERIFY(w->finish([this] { w->click(u"renewButton"); }));
    QVERIFY(w->accessToken() != first);
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
    QCOMPARE(w->field(u"scopeLabel"), QStringLiteral("campaigns vouchers"));
}

QTEST_MAIN(TestWindowRoute)
#include "tst_windowroute.moc"

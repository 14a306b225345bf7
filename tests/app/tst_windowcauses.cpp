// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "app/renewalcontrol.h"

#include <QClipboard>
#include <QScrollArea>

using namespace bearerscope;
using namespace std::chrono_literals;

/// "Why was it refused?", answered in the window.
class TestWindowCauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void isSilentWhileTheTokenLives();
    void saysWhyARevokedTokenIsOver();
    void listsWhatRemainsOfAnInactiveOne();
    void saysThatItHasEndedByItself();
    void goesWithTheToken();
    void copiesTheList();
    void leavesRoomInASmallWindow_data();
    void leavesRoomInASmallWindow();

private:
    bool check(const QByteArray &answer)
    {
        w->server.answerJson(200, answer);
        return w->finish([this] { w->click(u"checkButton"); });
    }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowCauses::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
    QVERIFY(w->requestTokenFromFaultServer());
}

void TestWindowCauses::isSilentWhileTheTokenLives()
{
    QVERIFY(!w->isShown(u"causesPanel"));
    QVERIFY(check(R"({"active":true})"));
    QVERIFY(!w->isShown(u"causesPanel"));
}

void TestWindowCauses::saysWhyARevokedTokenIsOver()
{
    w->server.answer("HTTP/1.1 204 No Content\r\n\r\n", true);
    w->click(u"revokeButton");
    QVERIFY(w->finish([this] { w->confirmRevoke(); }));
    QVERIFY(w->isShown(u"causesPanel"));
    QCOMPARE(w->text(u"causeSentenceLabel0"),
        QStringLiteral("It was revoked from here, at 2026-11-22 17:24:12 UTC. (certain)"));
}

void TestWindowCauses::listsWhatRemainsOfAnInactiveOne()
{
    QVERIFY(check(R"({"active":false})"));
    QVERIFY(w->isShown(u"causesPanel"));
    QCOMPARE(w->text(u"causeSentenceLabel0"), QStringLiteral("Somebody else revoked it."));
    QVERIFY(w->text(u"causeHowLabel1").contains(QStringLiteral("If that is refused, it was the key.")));
    QVERIFY(w->text(u"messageTextLabel").contains(QStringLiteral("\"Why\"")));
}

void TestWindowCauses::saysThatItHasEndedByItself()
{
    w->clock.advance(900s);
    QTRY_VERIFY(w->isShown(u"causesPanel")); // by the countdown, without a call
    QCOMPARE(w->text(u"causeSentenceLabel0"), QStringLiteral("Its time is over. (certain)"));
    const QString before = w->text(u"causeHowLabel0");
    w->clock.advance(5s);
    QTRY_COMPARE(w->text(u"timeLeftLabel"), QStringLiteral("5 s ago"));
    QCOMPARE(w->text(u"causeHowLabel0"), before);
}

void TestWindowCauses::goesWithTheToken()
{
    QVERIFY(check(R"({"active":false})"));
    w->server.answerJson(200, issuedJson);
    QVERIFY(w->requestToken());
    QVERIFY(!w->isShown(u"causesPanel"));
}

void TestWindowCauses::copiesTheList()
{
    QVERIFY(check(R"({"active":false})"));
    w->click(u"copyCausesButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), causesInWords(w->session.causes()));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("1. Somebody else revoked it.\n")));
}

void TestWindowCauses::leavesRoomInASmallWindow_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("two causes") << QByteArray();
    QTest::newRow("five causes") << QByteArray("token-pasted-in-a-test");
    QTest::newRow("six causes") << QByteArray("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0In0.c2ln");
}

void TestWindowCauses::leavesRoomInASmallWindow()
{
    QFETCH(QByteArray, pasted);
    w->window.resize(980, 640);
    if (!pasted.isEmpty())
        QVERIFY(w->session.inspect(pasted));
    QVERIFY(check(R"({"active":false})"));
    QCoreApplication::processEvents();
    QCOMPARE(w->window.size(), QSize(980, 640));
    const auto *area = w->find<QScrollArea>(u"detailsArea");
    QVERIFY2(area->height() > 250, qPrintable(QString::number(area->height())));
    for (const auto name : {"checkButton", "revokeButton"}) {
        const auto *button = w->find<QWidget>(QLatin1String(name));
        QVERIFY(w->window.rect().contains(QRect(button->mapTo(&w->window, QPoint()), button->size())));
    }
    auto *last = w->find<QLabel>(u"scopeSummaryLabel"); // what lies below can be scrolled to
    w->find<QScrollArea>(u"detailsArea")->ensureWidgetVisible(last);
    QVERIFY(!last->visibleRegion().isEmpty());
}

QTEST_MAIN(TestWindowCauses)
#include "tst_windowcauses.moc"

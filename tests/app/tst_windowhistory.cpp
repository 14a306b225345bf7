// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgettexts.h"
#include "windowfixture.h"

#include "session/tokenhistory.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

using namespace bearerscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The tokens of the session in the window, and what is done with several of them.
class TestWindowHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void isThereWithTheFirstToken();
    void listsTheNewestFirst();
    void filters();
    void showsATokenAgain_data();
    void showsATokenAgain();
    void comparesTwo();
    void checksSeveral();
    void revokesSeveralWithAFailureInTheMiddle();
    void asksBeforeRevoking();
    void stops();
    void stopsWhenTheWindowCloses();
    void forgets();
    void forgetsExpired();
    void isEmptiedWithTheSecrets();
    void masksForOthers();

private:
    /// Three tokens from the FaultServer, a minute apart; the tab is at the front.
    void requestThree();
    QTreeView *view() const { return w->find<QTreeView>(u"historyView"); }
    QString cell(int row, TokenHistory::Column column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    void select(const QList<int> &rows) const;
    QString message() const;
    bool isEnabled(QAnyStringView button) const { return w->find<QPushButton>(button)->isEnabled(); }

    std::unique_ptr<WindowFixture> w;
    QByteArrayList m_asked; ///< about which tokens the server was asked
};

void TestWindowHistory::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
    m_asked.clear();
}

void TestWindowHistory::requestThree()
{
    w->useFaultServer();
    w->server.setHandler([this, number = 0](QTcpSocket &socket, const QByteArray &request) mutable {
        if (request.contains("/introspect "))
            m_asked.append(request.mid(request.lastIndexOf('=') + 1));
        const QByteArray body = request.contains("/introspect ")
            ? QByteArray(R"({"active":true,"expires_in":300})")
            : R"({"access_token":"token-of-a-test-number-)" + QByteArray::number(++number)
                + R"(","expires_in":900,"scope":"campaigns vouchers","token_type":"Bearer"})";
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    });
    for (int i = 0; i < 3; ++i) {
        QVERIFY(w->requestToken());
        w->clock.advance(60s);
    }
    w->press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view()->isVisible());
    QCOMPARE(view()->model()->rowCount(), 3);
}

void TestWindowHistory::select(const QList<int> &rows) const
{
    view()->clearSelection();
    for (const int row : rows)
        view()->selectionModel()->select(
            view()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QString TestWindowHistory::message() const
{
    return w->text(u"messageTitleLabel") + u' ' + w->text(u"messageTextLabel");
}

void TestWindowHistory::isThereWithTheFirstToken()
{
    const auto *tabs = w->find<QTabWidget>(u"resultTabs");
    const int page = tabs->indexOf(w->find<QWidget>(u"historyPanel"));
    QVERIFY(!tabs->isTabVisible(page) && !tabs->tabBar()->isVisible());
    QVERIFY(w->session.inspect("token-of-a-test-pasted"));
    QVERIFY(tabs->isTabVisible(page) && tabs->tabBar()->isVisible());
}

void TestWindowHistory::listsTheNewestFirst()
{
    requestThree();
    QCOMPARE(cell(0, TokenHistory::TokenColumn), u"…er-3"_s);
    QCOMPARE(cell(2, TokenHistory::TokenColumn), u"…er-1"_s);
    QTRY_COMPARE(cell(2, TokenHistory::LeftColumn), u"12 min left"_s);
    QCOMPARE(w->text(u"historyCountLabel"), u"Tokens: 3"_s);
    QVERIFY(!appearsAnywhere(u"token-of-a-test-number-1"_s));
}

void TestWindowHistory::filters()
{
    requestThree();
    QTest::keyClicks(w->find<QLineEdit>(u"historyFilterEdit"), u"ER-2"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(cell(0, TokenHistory::TokenColumn), u"…er-2"_s);
    QCOMPARE(w->text(u"historyCountLabel"), u"Tokens: 1 of 3"_s);
    select({0});
    w->click(u"forgetSelectedButton"); // the row of the list, not of the table
    w->find<QLineEdit>(u"historyFilterEdit")->setText(u"er-1 ACTIVE vouchers"_s); // each word, wherever it stands
    QCOMPARE(view()->model()->rowCount(), 1);
    w->find<QLineEdit>(u"historyFilterEdit")->setText(u"er-1 revoked"_s);
    QCOMPARE(view()->model()->rowCount(), 0);
    w->find<QLineEdit>(u"historyFilterEdit")->clear();
    QCOMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(cell(1, TokenHistory::TokenColumn), u"…er-1"_s);
}

void TestWindowHistory::showsATokenAgain_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Return") << true;
}

void TestWindowHistory::showsATokenAgain()
{
    QFETCH(bool, byKey);
    requestThree();
    select({2});
    if (byKey) {
        view()->setFocus();
        view()->selectionModel()->setCurrentIndex(view()->model()->index(2, 0), QItemSelectionModel::NoUpdate);
        w->press(Qt::Key_Return);
    } else {
        w->click(u"showAgainButton");
    }
    QCOMPARE(w->accessToken(), u"token-of-a-test-number-1"_s);
    QVERIFY(w->isShown(u"tokenPanel"));
    QCOMPARE(w->text(u"timeLeftLabel"), u"12 min left"_s);
    QVERIFY(isEnabled(u"renewButton"));
    QCOMPARE(view()->model()->rowCount(), 3);
}

void TestWindowHistory::comparesTwo()
{
    requestThree();
    select({0});
    QVERIFY(!isEnabled(u"compareTwoButton"));
    select({0, 2});
    w->click(u"compareTwoButton");
    QVERIFY(w->isShown(u"compareView"));
    QCOMPARE(w->accessToken(), u"token-of-a-test-number-1"_s);
}

void TestWindowHistory::checksSeveral()
{
    requestThree();
    select({0, 1, 2});
    w->click(u"checkSeveralButton");
    QVERIFY(!isEnabled(u"revokeSeveralButton"));
    QTRY_COMPARE(m_asked.size(), 3);
    QTRY_VERIFY(message().contains(u"3 of 3 tokens checked, 3 of them active."));
    QCOMPARE(m_asked.constFirst(), QByteArray("token-of-a-test-number-3")); // as they stand in the list
    QTRY_COMPARE(cell(2, TokenHistory::LeftColumn), u"5 min left"_s);
    QVERIFY(isEnabled(u"revokeSeveralButton"));
    QVERIFY(!w->isShown(u"roundRow"));
}

void TestWindowHistory::revokesSeveralWithAFailureInTheMiddle()
{
    requestThree();
    w->server.setHandler([this](QTcpSocket &socket, const QByteArray &request) {
        m_asked.append(request.mid(request.lastIndexOf('=') + 1));
        socket.write(m_asked.size() == 2
                ? "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n"
                  R"({"message":"No"})"
                : "HTTP/1.1 204 No Content\r\n\r\n");
    });
    select({0, 1, 2});
    w->click(u"revokeSeveralButton");
    w->confirmRevoke();
    QTRY_VERIFY2(message().contains(u"2 of 3 tokens revoked."), qPrintable(message()));
    QVERIFY(message().contains(u"Failed: 1."));
    QCOMPARE(m_asked.size(), 3);
    QVERIFY(cell(0, TokenHistory::StateColumn).endsWith(u"Revoked"));
    QVERIFY(!cell(1, TokenHistory::StateColumn).endsWith(u"Revoked"));
    QVERIFY(cell(2, TokenHistory::StateColumn).endsWith(u"Revoked"));
}

void TestWindowHistory::asksBeforeRevoking()
{
    requestThree();
    const auto before = w->server.requests().size();
    select({0, 1});
    w->click(u"revokeSeveralButton");
    auto *question = w->window.findChild<QMessageBox *>(u"revokeQuestion"_s);
    QVERIFY(question && w->waitForFocus(question));
    QCOMPARE(question->text(), u"Revoke 2 tokens, one after the other?"_s);
    w->press(Qt::Key_Escape);
    QTRY_VERIFY(!w->window.findChild<QWidget *>(u"revokeQuestion"_s));
    QCOMPARE(w->server.requests().size(), before);
}

void TestWindowHistory::stops()
{
    requestThree();
    w->server.stayMute();
    select({0, 1, 2});
    w->click(u"checkSeveralButton");
    QTRY_VERIFY(w->isShown(u"roundRow"));
    QCOMPARE(w->text(u"roundLabel"), u"Token 1 of 3"_s);
    w->click(u"stopRoundButton");
    w->session.cancel();
    QTRY_VERIFY2(message().contains(u"0 of 3 tokens checked"), qPrintable(message()));
    QVERIFY(message().contains(u"Not asked about: 2."));
    QVERIFY(!w->isShown(u"roundRow"));
}

void TestWindowHistory::stopsWhenTheWindowCloses()
{
    requestThree();
    w->server.setHandler([this](QTcpSocket &socket, const QByteArray &request) {
        m_asked.append(request.mid(request.lastIndexOf('=') + 1));
        socket.write("HTTP/1.1 204 No Content\r\n\r\n");
    });
    select({0, 1, 2});
    w->click(u"revokeSeveralButton");
    w->confirmRevoke();
    QVERIFY(w->session.isBusy());
    QVERIFY(!w->window.close()); // the one under way gets the time to arrive
    QTRY_VERIFY(!w->window.isVisible());
    QTRY_VERIFY(!w->session.isBusy());
    QCoreApplication::processEvents();
    QVERIFY(!w->session.isBusy());
    QCOMPARE(m_asked.size(), 1);
}

void TestWindowHistory::forgets()
{
    requestThree();
    select({0, 2});
    w->click(u"forgetSelectedButton");
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(cell(0, TokenHistory::TokenColumn), u"…er-2"_s);
    QCOMPARE(w->accessToken(), u"token-of-a-test-number-3"_s); // that stays at hand
}

void TestWindowHistory::forgetsExpired()
{
    requestThree();
    w->clock.advance(800s);
    w->click(u"forgetExpiredButton");
    QCOMPARE(view()->model()->rowCount(), 1);
    QVERIFY(message().contains(u"because they are over: 2."));
    w->click(u"forgetExpiredButton");
    QVERIFY(message().contains(u"No token on the list is over."));
}

void TestWindowHistory::isEmptiedWithTheSecrets()
{
    requestThree();
    w->window.findChild<QAction *>(u"forgetSecretsAction"_s)->trigger();
    QCOMPARE(view()->model()->rowCount(), 0);
    QVERIFY(!w->find<QTabWidget>(u"resultTabs")->tabBar()->isVisible());
    QVERIFY(w->isShown(u"emptyPanel"));
}

void TestWindowHistory::masksForOthers()
{
    requestThree();
    w->window.findChild<QAction *>(u"presenterAction"_s)->trigger();
    QCOMPARE(cell(0, TokenHistory::TokenColumn), QString());
    QVERIFY(!appearsAnywhere(u"er-3"_s));
}

QTEST_MAIN(TestWindowHistory)

#include "tst_windowhistory.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace bearerscope;

/// Calls as the window makes them, and what it shows while they run and when they fail.
class TestWindowCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void sendsOnePostOnADoubleClick();
    void startsNothingWhileACallRuns();
    void isBusyOnlyAfterHalfASecond();
    void staysCalmWhenTheAnswerIsQuick();
    void cancels_data();
    void cancels();
    void showsARefusal();
    void closesTheMessage();
    void namesTheMissingInput_data();
    void namesTheMissingInput();
    void wantsAScope();
    void showsThatATokenIsInactive();
    void keepsTheAnswerWithItsServer();

private:
    QList<QByteArray> postsTo(const QByteArray &path) const;

    std::unique_ptr<WindowFixture> w;
};

void TestWindowCalls::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

QList<QByteArray> TestWindowCalls::postsTo(const QByteArray &path) const
{
    QList<QByteArray> posts = w->server.requests();
    posts.removeIf(
        [&path](const QByteArray &request) { return !request.startsWith("POST " + path + " HTTP/1.1\r\n"); });
    return posts;
}

void TestWindowCalls::sendsOnePostOnADoubleClick()
{
    w->useFaultServer();
    w->server.answerJson(200, issuedJson);
    QVERIFY(w->finish([this] {
        w->click(u"requestButton");
        QTest::mouseDClick(w->find<QPushButton>(u"requestButton"), Qt::LeftButton);
    }));
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
    QVERIFY(!w->session.isBusy());
    QCOMPARE(w->ended.count(), 1);
    QCOMPARE(postsTo("/v1/oauth/token").size(), 1);
    QCOMPARE(w->server.requests().size(), 1);
}

void TestWindowCalls::startsNothingWhileACallRuns()
{
    QVERIFY(w->requestTokenFromFaultServer());
    w->server.stayMute();
    w->click(u"requestButton");
    QTRY_COMPARE(w->server.requests().size(), 2);
    for (const char *button : {"requestButton", "checkButton", "renewButton", "revokeButton"})
        QVERIFY2(!w->find<QPushButton>(button)->isEnabled(), button);
    w->press(Qt::Key_Return, Qt::ControlModifier);
    w->press(Qt::Key_F5);
    w->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    w->press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(w->finish([this] { w->press(Qt::Key_Escape); }));
    QCOMPARE(w->server.requests().size(), 2);
}

void TestWindowCalls::isBusyOnlyAfterHalfASecond()
{
    w->useFaultServer();
    w->server.stayMute();
    QElapsedTimer timer;
    timer.start();
    w->click(u"requestButton");
    QVERIFY(!w->isShown(u"busyBar"));
    QTRY_VERIFY(w->isShown(u"busyBar"));
    QVERIFY2(timer.elapsed() >= 450, qPrintable(QString::number(timer.elapsed()))); // a coarse timer may be 5 % early
    QCOMPARE(w->text(u"busyLabel"), QStringLiteral("Waiting for the token…"));
    QVERIFY(w->find<QPushButton>(u"cancelButton")->isEnabled());
}

void TestWindowCalls::staysCalmWhenTheAnswerIsQuick()
{
    const auto *bar = w->find<QWidget>(u"busyBar");
    QVERIFY(w->requestToken());
    QVERIFY(!QTest::qWaitFor([bar] { return bar->isVisible(); }, 700));
}

void TestWindowCalls::cancels_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void TestWindowCalls::cancels()
{
    QFETCH(bool, byKey);
    QVERIFY(w->requestTokenFromFaultServer());
    const QString token = w->accessToken();
    w->server.stayMute();
    w->click(u"requestButton");
    QTRY_VERIFY(w->isShown(u"cancelButton"));
    QVERIFY(w->finish([this, byKey] {
        if (byKey)
            w->press(Qt::Key_Escape);
        else
            w->click(u"cancelButton");
    }));
    QVERIFY(!w->isShown(u"busyBar"));
    QVERIFY(w->find<QPushButton>(u"requestButton")->isEnabled());
    QVERIFY(w->text(u"messageTitleLabel").startsWith(QStringLiteral("Cancelled.")));
    QVERIFY(w->text(u"messageTextLabel").contains(QStringLiteral("A token may have been created")));
    QCOMPARE(w->accessToken(), token);
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
}

void TestWindowCalls::showsARefusal()
{
    QVERIFY(w->requestTokenFromFaultServer());
    const QString token = w->accessToken();
    w->server.answerJson(401, R"({"code":401,"key":"unauthorized","message":"Bad pair","request_id":"v-0a1b2c"})");
    QVERIFY(w->requestToken());

    QVERIFY(w->isShown(u"messageBar"));
    QVERIFY(w->text(u"messageTitleLabel").contains(QStringLiteral("HTTP 401")));
    QVERIFY(w->text(u"messageTitleLabel").contains(QStringLiteral("Bad pair")));
    QVERIFY(w->text(u"messageTextLabel").contains(QStringLiteral("Copy both parts again")));
    QVERIFY(w->isShown(u"requestIdLabel"));
    QVERIFY(w->text(u"requestIdLabel").endsWith(QStringLiteral("v-0a1b2c")));
    QVERIFY(w->text(u"lastCallLabel").startsWith(QStringLiteral("Last request: 401 in ")));

    QCOMPARE(w->accessToken(), token);
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
    QCOMPARE(w->find<QComboBox>(u"serverBox")->currentText(), serverName(ServerKind::Own));
    QCOMPARE(w->find<QLineEdit>(u"addressEdit")->text(), w->server.url().toString());
    QCOMPARE(w->find<QLineEdit>(u"applicationIdEdit")->text(), QStringLiteral("app-id-of-a-test"));
    QCOMPARE(w->find<QLineEdit>(u"secretKeyEdit")->text(), QStringLiteral("secret-of-a-test"));
    QCOMPARE(w->text(u"scopeCountLabel").section(u' ', 0, 0), QStringLiteral("2"));
}

void TestWindowCalls::closesTheMessage()
{
    QVERIFY(w->requestToken());
    QVERIFY(w->isShown(u"messageBar"));
    QTest::mouseClick(w->find<QToolButton>(u"messageCloseButton"), Qt::LeftButton);
    QVERIFY(!w->isShown(u"messageBar"));
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
}

void TestWindowCalls::namesTheMissingInput_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("address") << QStringLiteral("addressEdit") << QString()
                             << QStringLiteral("server address is missing");
    QTest::newRow("U13 plain http") << QStringLiteral("addressEdit") << QStringLiteral("http://example.com")
                                    << QStringLiteral("plain http");
    QTest::newRow("U13 user info") << QStringLiteral("addressEdit") << QStringLiteral("https://a@evil.example")
                                   << QStringLiteral("user name");
    QTest::newRow("application ID") << QStringLiteral("applicationIdEdit") << QString()
                                    << QStringLiteral("application ID is missing");
    QTest::newRow("secret key") << QStringLiteral("secretKeyEdit") << QString()
                                << QStringLiteral("secret key is missing");
    QTest::newRow("blank in a key") << QStringLiteral("secretKeyEdit") << QStringLiteral("two words")
                                    << QStringLiteral("holds a blank");
}

void TestWindowCalls::namesTheMissingInput()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, complaint);
    w->useFaultServer();
    auto *edit = w->find<QLineEdit>(field);
    edit->clear();
    QTest::keyClicks(edit, typed);
    w->click(u"requestButton");

    QVERIFY(w->isShown(u"messageBar"));
    QVERIFY2(w->text(u"messageTitleLabel").contains(complaint), qPrintable(w->text(u"messageTitleLabel")));
    QCOMPARE(QApplication::focusWidget(), edit);
    QVERIFY(!w->session.isBusy());
    QCOMPARE(w->server.connectionCount(), 0);
    QVERIFY(w->isShown(u"emptyPanel"));
}

void TestWindowCalls::wantsAScope()
{
    w->useFaultServer();
    w->find<ScopeChooser>(u"scopeChooser")->setCheckedScopes({});
    w->click(u"requestButton");
    QVERIFY(w->text(u"messageTitleLabel").startsWith(QStringLiteral("No scope is chosen.")));
    QVERIFY(!w->session.isBusy());
    QCOMPARE(w->server.connectionCount(), 0);
}

void TestWindowCalls::showsThatATokenIsInactive()
{
    QVERIFY(w->requestTokenFromFaultServer());
    const QString token = w->accessToken();
    w->server.answerJson(200, R"({"active":false})");
    QVERIFY(w->finish([this] { w->click(u"checkButton"); }));
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✗  Inactive"));
    QCOMPARE(w->text(u"messageTitleLabel"), QStringLiteral("The server says: not active."));
    QVERIFY(w->window.windowTitle().startsWith(QStringLiteral("Inactive")));
    QCOMPARE(w->accessToken(), token);
    QCOMPARE(w->field(u"clientIdLabel"), QStringLiteral("a1Bc"));
    QCOMPARE(postsTo("/v1/oauth/introspect").size(), 1);
}

void TestWindowCalls::keepsTheAnswerWithItsServer()
{
    w->useFaultServer();
    QTcpSocket *waiting = nullptr;
    w->server.setHandler([&waiting](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    w->click(u"requestButton");
    QTRY_VERIFY(waiting);
    w->chooseServer(ServerKind::Europe);
    QVERIFY(w->finish([waiting] {
        waiting->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(issuedJson.size()) + "\r\n\r\n" + issuedJson);
    }));
    const QString asked = QStringLiteral("127.0.0.1:%1").arg(w->server.port());
    QCOMPARE(w->field(u"serverLabel"), asked);
    QVERIFY(w->text(u"serverStatusLabel").contains(QStringLiteral("api.voucherify.io")));

    w->server.answerJson(200, R"({"active":true,"expires_in":800})");
    QVERIFY(w->finish([this] { w->click(u"checkButton"); }));
    QCOMPARE(postsTo("/v1/oauth/introspect").size(), 1); // went where the token came from
    QCOMPARE(w->field(u"serverLabel"), asked);
}

QTEST_MAIN(TestWindowCalls)
#include "tst_windowcalls.moc"

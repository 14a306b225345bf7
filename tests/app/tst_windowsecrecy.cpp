// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgettexts.h"
#include "windowfixture.h"

#include "core/redaction.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>

using namespace bearerscope;
using namespace std::chrono_literals;

/// Where a token or a key may be read, and where it may not.
class TestWindowSecrecy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void masksTheToken();
    void reveals_data();
    void reveals();
    void masksTheNextToken();
    void revealsAndHidesWithTheSameButton();
    void showsTheSecretKeyNowhere();
    void masksWhatAServerRepeats();
    void offersNoSelectionOfTheToken();
    void copies_data();
    void copies();
    void clearsTheClipboard();
    void clearsTheClipboardAtTheEnd();
    void refusesToCopyADamagedHeader();

private:
    std::unique_ptr<WindowFixture> w;
};

void TestWindowSecrecy::init()
{
    QGuiApplication::clipboard()->clear();
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

void TestWindowSecrecy::masksTheToken()
{
    QVERIFY(w->requestToken());
    const QString token = w->accessToken();
    QVERIFY(token.size() >= 16);
    QCOMPARE(w->field(u"accessTokenLabel"), token.left(4) + QString(8, QChar(0x2022)) + token.right(4));
    QVERIFY(!appearsAnywhere(token));
    QVERIFY(!appearsAnywhere(token.mid(4, 8)));

    w->clock.advance(1s);
    QTRY_COMPARE(w->text(u"timeLeftLabel"), QStringLiteral("14 min 59 s left"));
    QVERIFY(!appearsAnywhere(token));
}

void TestWindowSecrecy::reveals_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Ctrl+R") << true;
}

void TestWindowSecrecy::reveals()
{
    QFETCH(bool, byKey);
    QVERIFY(w->requestToken());
    const QString token = w->accessToken();
    if (byKey)
        w->press(Qt::Key_R, Qt::ControlModifier);
    else
        w->click(u"revealButton");
    QVERIFY(appearsAnywhere(token));
    QCOMPARE(w->field(u"accessTokenLabel").remove(QChar(0x200B)), token);
    QVERIFY(!w->window.windowTitle().contains(token));
    QVERIFY(w->window.findChild<QAction *>(QStringLiteral("revealAction"))->isChecked());
}

void TestWindowSecrecy::masksTheNextToken()
{
    QVERIFY(w->requestToken());
    const QString first = w->accessToken();
    w->click(u"revealButton");
    QVERIFY(appearsAnywhere(first));

    QVERIFY(w->finish([this] { w->click(u"renewButton"); }));
    const QString second = w->accessToken();
    QVERIFY(second != first);
    QVERIFY(!appearsAnywhere(first));
    QVERIFY(!appearsAnywhere(second));
    QVERIFY(!w->find<QPushButton>(u"revealButton")->isChecked());
}

void TestWindowSecrecy::revealsAndHidesWithTheSameButton()
{
    QVERIFY(w->requestToken());
    w->click(u"revealButton");
    w->click(u"revealButton");
    QVERIFY(!appearsAnywhere(w->accessToken()));
}

void TestWindowSecrecy::showsTheSecretKeyNowhere()
{
    QVERIFY(w->requestTokenFromFaultServer());
    const auto *edit = w->find<QLineEdit>(u"secretKeyEdit");
    QCOMPARE(edit->text(), QStringLiteral("secret-of-a-test"));
    QVERIFY(edit->displayText() != edit->text());
    QCOMPARE(textsOfAllWidgets().filter(edit->text()).size(), 1); // the field's own content
}

/// Beside the token, where no button reveals it: not in the tables either, nor in what is copied of them.
void TestWindowSecrecy::masksWhatAServerRepeats()
{
    const QString key = QStringLiteral("secret-of-a-test");
    const QString token = QStringLiteral("to~ken+of/a-test");
    const QByteArray both = (key + u' ' + token).toUtf8();
    w->useFaultServer();
    w->server.answerJson(200, "{\"access_token\":\"" + token.toUtf8() + "\",\"token_type\":\"Bearer\",\"client_id\":\""
            + both + "\",\"scope\":\"vouchers " + both + "\",\"expires_in\":900,\"more\":\"" + both + "\"}");
    QVERIFY(w->requestToken());
    w->find<QPushButton>(u"keepTokenButton")->click(); // on a page of its own
    w->window.findChild<QAction *>(QStringLiteral("exportAction"))->trigger();
    QVERIFY(appearsAnywhere(QStringLiteral("vouchers"))); // the tables are looked at
    QVERIFY(appearsAnywhere(markOf(Secret::fromString(token))));
    QCOMPARE(textsOfAllWidgets().filter(token), QStringList());
    QCOMPARE(textsOfAllWidgets().filter(key), QStringList {key}); // in its own field

    w->press(Qt::Key_Escape);
    w->click(u"revealButton");
    QCOMPARE(w->field(u"accessTokenLabel").remove(QChar(0x200B)), token);
    QVERIFY(!w->field(u"scopeLabel").contains(token));
    const QList<QAction *> actions = w->window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() != QStringLiteral("Scope") && action->text() != QStringLiteral("Client ID"))
            continue;
        QGuiApplication::clipboard()->clear();
        action->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("••••••••")));
        QVERIFY2(!copied.contains(token) && !copied.contains(key), qPrintable(copied));
    }
}

void TestWindowSecrecy::offersNoSelectionOfTheToken()
{
    QVERIFY(w->requestToken());
    w->click(u"revealButton");
    const auto flags = w->find<QLabel>(u"accessTokenLabel")->textInteractionFlags();
    QVERIFY(!(flags & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::TextEditable)));
}

void TestWindowSecrecy::copies_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("copied");
    QTest::newRow("token") << Qt::Key_C << QStringLiteral("%1");
    QTest::newRow("header") << Qt::Key_H << QStringLiteral("Authorization: Bearer %1");
    QTest::newRow("curl line") << Qt::Key_U
                               << QStringLiteral("curl --header 'Authorization: Bearer %1' '%2/v1/campaigns'");
}

void TestWindowSecrecy::copies()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, copied);
    QVERIFY(w->requestTokenFromFaultServer());
    w->press(key, Qt::ControlModifier | Qt::ShiftModifier);
    const QString expected = copied.contains(QStringLiteral("%2"))
        ? copied.arg(w->accessToken(), w->server.url().toString())
        : copied.arg(w->accessToken());
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    QVERIFY(!appearsAnywhere(w->accessToken()));
}

void TestWindowSecrecy::clearsTheClipboard()
{
    QVERIFY(w->requestToken());
    w->click(u"copyTokenButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), w->accessToken());
    QVERIFY(w->isShown(u"clipboardLabel"));
    QCOMPARE(w->text(u"clipboardLabel"), QStringLiteral("Clipboard clears in 30 s"));

    w->click(u"clearClipboardButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QVERIFY(!w->isShown(u"clipboardLabel"));
    QVERIFY(!w->isShown(u"clearClipboardButton"));

    w->click(u"copyTokenButton");
    w->clock.advance(30s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    QTRY_VERIFY(!w->isShown(u"clipboardLabel"));
}

void TestWindowSecrecy::clearsTheClipboardAtTheEnd()
{
    QVERIFY(w->requestToken());
    w->click(u"copyTokenButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), w->accessToken());
    w.reset();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestWindowSecrecy::refusesToCopyADamagedHeader()
{
    w->useFaultServer();
    w->server.answerJson(200, R"({"access_token":"1ABCdefghijkl\r\nX-Evil: jkLm","token_type":"Bearer"})");
    QVERIFY(w->requestToken());
    w->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(w->text(u"messageTitleLabel"), QStringLiteral("Not copied."));
    QVERIFY(w->text(u"messageTextLabel").contains(QStringLiteral("U+000D")));
}

QTEST_MAIN(TestWindowSecrecy)
#include "tst_windowsecrecy.moc"

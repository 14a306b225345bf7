// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// An OAuth Service key in the window, from the kind of credentials to what isn't published.
class TestWindowVersion2 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void asksTheSandbox();
    void asksAServer();
    void wantsTheProject();
    void saysWhatIsNotPublished();
    void keepsEachKindsScopes();
    void suggestsCodes();

private:
    void chooseVersion2() const { w->find<QComboBox>(u"credentialsBox")->setCurrentIndex(1); }
    QLineEdit *edit(const char *name) const { return w->find<QLineEdit>(QLatin1String(name)); }
    void type(const char *name, const QString &text) const;
    QString message() const;

    std::unique_ptr<WindowFixture> w;
};

void TestWindowVersion2::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

void TestWindowVersion2::type(const char *name, const QString &text) const
{
    edit(name)->clear();
    QTest::keyClicks(edit(name), text);
}

QString TestWindowVersion2::message() const
{
    QString words = w->text(u"messageTitleLabel") + u' ' + w->text(u"messageTextLabel");
    return words.remove(QChar(0x200B));
}

void TestWindowVersion2::asksTheSandbox()
{
    chooseVersion2();
    type("scopeTextEdit", u"vouchers.read"_s);
    QVERIFY(w->requestToken());
    QVERIFY(w->isShown(u"tokenPanel"));
    QCOMPARE(w->field(u"scopeLabel").remove(QChar(0x200B)), u"vouchers.read"_s);
    QVERIFY(w->session.inspection().warnings.isEmpty());
    QVERIFY(w->text(u"openedLabel").contains(u"isn't published"));
}

void TestWindowVersion2::asksAServer()
{
    w->useFaultServer();
    chooseVersion2();
    type("projectIdEdit", u"project-1"_s);
    type("scopeTextEdit", u"vouchers.read areas.read"_s);
    QVERIFY(w->requestTokenFromFaultServer());
    const QByteArray request = w->server.requests().constLast();
    QVERIFY2(request.startsWith("POST /v2/oauth/token HTTP/1.1\r\n"), request.constData());
    QVERIFY(request.contains("Authorization: Basic " + QByteArray("app-id-of-a-test:secret-of-a-test").toBase64()));
    QVERIFY(request.endsWith("grant_type=client_credentials&scope=vouchers.read%20areas.read&project_id=project-1"));
}

void TestWindowVersion2::wantsTheProject()
{
    w->useFaultServer();
    chooseVersion2();
    type("scopeTextEdit", u"vouchers.read"_s);
    w->click(u"requestButton");
    QVERIFY(message().contains(u"project ID"));
    QVERIFY(edit("projectIdEdit")->hasFocus());
    QVERIFY(w->server.requests().isEmpty());
}

void TestWindowVersion2::saysWhatIsNotPublished()
{
    chooseVersion2();
    type("scopeTextEdit", u"vouchers.read"_s);
    QVERIFY(w->requestToken());
    for (const auto &[button, action, words] : {std::tuple {u"checkButton", u"checkAction", u"that checks"},
             std::tuple {u"revokeButton", u"revokeAction", u"that revokes"}}) {
        const auto *shown = w->find<QPushButton>(QStringView(button));
        QVERIFY(shown->isVisible() && !shown->isEnabled());
        QVERIFY(!w->window.findChild<QAction *>(QStringView(action).toString())->isEnabled());
        QVERIFY2(shown->toolTip().contains(u"No call is published "_s + QStringView(words).toString()), qPrintable(shown->toolTip()));
    }
    QVERIFY(w->finish([this] { w->click(u"renewButton"); })); // which is another request
    QVERIFY(w->isShown(u"tokenPanel"));
    // With a token of version 1 each button says again what it does.
    w->find<QComboBox>(u"credentialsBox")->setCurrentIndex(0);
    QVERIFY(w->requestToken());
    QVERIFY(w->find<QPushButton>(u"checkButton")->isEnabled());
    QVERIFY(w->find<QPushButton>(u"checkButton")->toolTip().contains(u"introspection"));
}

void TestWindowVersion2::keepsEachKindsScopes()
{
    QCOMPARE(edit("scopeTextEdit")->text(), u"campaigns vouchers"_s);
    chooseVersion2();
    QCOMPARE(edit("scopeTextEdit")->text(), QString());
    type("scopeTextEdit", u"areas.read"_s);
    QVERIFY(!w->isShown(u"lintPanel"));
    w->find<QComboBox>(u"credentialsBox")->setCurrentIndex(0);
    QCOMPARE(edit("scopeTextEdit")->text(), u"campaigns vouchers"_s);
    QVERIFY(w->isShown(u"scopeView") && !w->isShown(u"unpublishedLabel"));
    chooseVersion2();
    QCOMPARE(edit("scopeTextEdit")->text(), u"areas.read"_s);
}

void TestWindowVersion2::suggestsCodes()
{
    QVERIFY(!edit("scopeTextEdit")->completer());
    chooseVersion2();
    QCompleter *completer = edit("scopeTextEdit")->completer();
    QVERIFY(completer);
    completer->setCompletionPrefix(u"orders.read vou"_s);
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"orders.read vouchers.read"_s); // the last word alone
    completer->setCompletionPrefix(u"orders"_s);
    QCOMPARE(completer->completionCount(), 0);
    type("scopeTextEdit", u"orders.manage"_s);
    QVERIFY(w->requestToken());
    completer->setCompletionPrefix(u"orders"_s);
    QCOMPARE(completer->currentCompletion(), u"orders.manage"_s); // used before
}

QTEST_MAIN(TestWindowVersion2)

#include "tst_windowversion2.moc"

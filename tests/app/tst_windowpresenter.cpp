// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgettexts.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QString dots(8, QChar(0x2022));

} // namespace

/// Presenter mode: what identifies a customer's account is nowhere in the window.
class TestWindowPresenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void showsItAllWithoutIt();
    void hidesIt_data();
    void hidesIt();
    void hidesItInMessages();
    void hidesItInAMessageThatIsThere();
    void hidesItInTheRevokeQuestion();
    void hidesItInTheTestOfTheConnection();
    void hidesWhatIsTypedAboutTheServer();
    void hidesTheNamesOfProfiles();
    void offersNoDialogsOfProfiles();
    void hidesWhatIsPastedIntoADialog();
    void refusesToReveal();
    void hidesWhatIsRevealed();
    void copiesAndCallsAsBefore();
    void tellsThatItIsOn();
    void isKept();

private:
    void present() const { w->find<QAction>(u"presenterAction")->trigger(); }
    bool requestAndKeep();
    /// What of the account is to be read, but for what the fields on the left hold.
    QStringList leaks() const;

    std::unique_ptr<WindowFixture> w;
};

void TestWindowPresenter::init()
{
    QGuiApplication::clipboard()->clear();
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

/// With all that can be seen of a token: a project ID, a warning, and another token beside it.
bool TestWindowPresenter::requestAndKeep()
{
    w->useFaultServer();
    w->server.answerJson(200,
        R"({"access_token":"2ZYXdefghijklmnopqrstuvwxyzqrSt","client_id":"client-of-before","expires_in":900,)"
        R"("scope":"campaigns","token_type":"Bearer"})");
    if (!w->requestToken())
        return false;
    w->find<QPushButton>(u"keepTokenButton")->click();
    w->server.answerJson(200,
        R"({"access_token":"1ABCdefghijklmnopqrstuvwxyzjkLm","client_id":"client-of-a-test","expires_in":900,)"
        R"("project_id":"proj_0123456789","scope":"campaigns vouchers","token_type":"Bearer"})");
    return w->requestToken();
}

QStringList TestWindowPresenter::leaks() const
{
    const QStringList typed {w->find<QLineEdit>(u"addressEdit")->text(),
        w->find<QLineEdit>(u"applicationIdEdit")->text(), w->find<QLineEdit>(u"secretKeyEdit")->text()};
    QStringList found;
    for (const QString &text : textsOfAllWidgets()) {
        for (const QString &part : {u"1ABC"_s, u"jkLm"_s, u"2ZYX"_s, u"qrSt"_s, u"client-of"_s, u"proj_"_s,
                 u"app-id-of-a-test"_s, u"127.0.0.1"_s}) {
            if (text.contains(part) && !typed.contains(text))
                found.append(text);
        }
    }
    return found;
}

void TestWindowPresenter::showsItAllWithoutIt()
{
    QVERIFY(requestAndKeep());
    const QStringList texts = leaks();
    for (const QString &part :
        {u"1ABC"_s, u"2ZYX"_s, u"client-of-a-test"_s, u"client-of-before"_s, u"proj_"_s, u"127.0.0.1"_s})
        QVERIFY2(!texts.filter(part).isEmpty(), qPrintable(part)); // or the other tests would prove nothing
}

void TestWindowPresenter::hidesIt_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("on before the token came") << true;
    QTest::newRow("turned on with the token on screen") << false;
}

void TestWindowPresenter::hidesIt()
{
    QFETCH(bool, before);
    if (before)
        present();
    QVERIFY(requestAndKeep());
    w->find<QAction>(u"showExchangeAction")->trigger(); // so that each page was drawn once
    w->find<QAction>(u"showHistoryAction")->trigger();
    w->find<QTabWidget>(u"resultTabs")->setCurrentIndex(0);
    if (!before)
        present();
    QCOMPARE(leaks().join(u'|'), QString());
    QCOMPARE(w->field(u"accessTokenLabel"), dots);
    QCOMPARE(w->field(u"clientIdLabel"), dots);
    QCOMPARE(w->field(u"serverLabel"), u"hidden-server:%1"_s.arg(w->server.url().port()));
    QVERIFY(w->field(u"scopeLabel").contains(u"campaigns vouchers")); // what it is about stays

    present();
    QVERIFY(!leaks().isEmpty());
    QCOMPARE(w->field(u"clientIdLabel"), u"client-of-a-test"_s);
}

void TestWindowPresenter::hidesItInMessages()
{
    present();
    QVERIFY(requestAndKeep());
    w->server.answerJson(200, R"({"active":true,"client_id":"client-of-others"})");
    QVERIFY(w->finish([this] { w->click(u"checkButton"); }));
    QVERIFY(w->field(u"warningsLabel").contains(dots));
    QCOMPARE(leaks().join(u'|'), QString());

    w->server.answerJson(
        401, R"({"code":401,"key":"unauthorized","message":"app-id-of-a-test is unknown","request_id":"v-123"})");
    QVERIFY(w->finish([this] { w->click(u"checkButton"); }));
    QVERIFY(w->isShown(u"messageBar"));
    QCOMPARE(leaks().join(u'|'), QString());
    QVERIFY(w->text(u"requestIdLabel").contains(u"v-123")); // which support asks for
}

void TestWindowPresenter::hidesItInAMessageThatIsThere()
{
    QVERIFY(requestAndKeep());
    w->server.answerJson(
        403, R"({"code":403,"key":"forbidden","message":"app-id-of-a-test may not","request_id":"v-123"})");
    QVERIFY(w->finish([this] { w->click(u"checkButton"); }));
    QVERIFY(!leaks().filter(u"app-id-of-a-test"_s).isEmpty());
    present();
    QVERIFY(w->isShown(u"messageBar"));
    QCOMPARE(leaks().join(u'|'), QString());
    present();
    QVERIFY(!leaks().filter(u"app-id-of-a-test"_s).isEmpty());
}

void TestWindowPresenter::hidesItInTheRevokeQuestion()
{
    present();
    QVERIFY(requestAndKeep());
    w->click(u"revokeButton");
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(leaks().join(u'|'), QString());
    w->server.answerJson(204, {});
    QVERIFY(w->finish([] { WindowFixture::confirmRevoke(); }));
    QVERIFY(w->text(u"stateLabel").contains(u"Revoked"));
    QVERIFY(w->server.requests().constLast().contains("1ABCdefghijklmnopqrstuvwxyzjkLm")); // the real one
}

void TestWindowPresenter::hidesItInTheTestOfTheConnection()
{
    present();
    w->useFaultServer();
    w->server.answerJson(401, "{}");
    QSignalSpy tested(&w->session, &Session::connectionTested);
    w->click(u"testConnectionButton");
    QVERIFY(tested.count() > 0 || tested.wait());
    QVERIFY(w->isShown(u"checkPanel"));
    QCOMPARE(leaks().join(u'|'), QString());
    present();
    QVERIFY(!w->isShown(u"checkPanel"));
}

void TestWindowPresenter::hidesWhatIsTypedAboutTheServer()
{
    w->useFaultServer();
    present();
    for (const auto name : {u"addressEdit", u"applicationIdEdit"}) {
        const auto *edit = w->find<QLineEdit>(name);
        QVERIFY(!edit->text().isEmpty());
        QVERIFY(edit->displayText() != edit->text());
        QCOMPARE(textsOfAllWidgets().filter(edit->text()).size(), 1); // the field's own content
    }
    present();
    QCOMPARE(w->find<QLineEdit>(u"addressEdit")->displayText(), w->server.url().toString());
}

void TestWindowPresenter::hidesTheNamesOfProfiles()
{
    Profile profile;
    profile.name = u"Acme shop"_s;
    profile.server = {ServerKind::Own, w->server.url()};
    profile.applicationId = u"app-id-of-a-test"_s;
    QVERIFY(w->profiles.add(profile));
    auto *box = w->find<QComboBox>(u"serverBox");
    box->setCurrentIndex(box->findText(u"Acme shop"_s));
    QTest::keyClicks(w->find<QLineEdit>(u"secretKeyEdit"), u"secret-of-a-test"_s);
    w->server.answerJson(200, issuedJson);
    QVERIFY(w->requestToken());
    QCOMPARE(w->session.inspection().connection->profile, u"Acme shop"_s);
    QVERIFY(appearsAnywhere(u"Acme"_s));

    present();
    QCOMPARE(textsOfAllWidgets().filter(u"Acme"_s), QStringList());
    QCOMPARE(box->currentText(), u"Profile 1"_s);
    w->chooseServer(ServerKind::Sandbox);
    QVERIFY(w->isShown(u"otherChoiceLabel")); // names where the token is from
    QCOMPARE(textsOfAllWidgets().filter(u"Acme"_s), QStringList());
    QCOMPARE(leaks().join(u'|'), QString());
    present();
    QVERIFY(appearsAnywhere(u"Acme"_s));
}

/// Their dialogs would show names, addresses and IDs.
void TestWindowPresenter::offersNoDialogsOfProfiles()
{
    QVERIFY(w->profiles.add({u"Shop"_s, publishedServer(ServerKind::Asia), u"app-1"_s}));
    w->find<QComboBox>(u"serverBox")->setCurrentIndex(1);
    const auto areOffered = [this](bool is) {
        for (const auto &name : {"newProfileAction", "editProfileAction", "removeProfileAction", "importProfilesAction"})
            QCOMPARE(w->find<QAction>(QLatin1String(name))->isEnabled(), is);
    };
    areOffered(true);
    w->find<QAction>(u"presenterAction")->trigger();
    areOffered(false);
    QVERIFY(w->find<QAction>(u"duplicateProfileAction")->isEnabled());
    w->find<QAction>(u"presenterAction")->trigger();
    areOffered(true);
}

void TestWindowPresenter::hidesWhatIsPastedIntoADialog()
{
    const auto pictureOf = [this](const QString &text) {
        w->find<QAction>(u"inspectAction")->trigger();
        auto *edit = w->find<QPlainTextEdit>(u"pasteEdit");
        QGuiApplication::clipboard()->setText(text);
        edit->paste();
        const QImage image = edit->viewport()->grab().toImage();
        delete edit->window();
        return image;
    };
    QVERIFY(pictureOf(u"Bearer aaaaaaaa"_s) != pictureOf(u"Bearer bbbbbbbb"_s));
    present();
    QVERIFY(pictureOf(u"Bearer aaaaaaaa"_s) == pictureOf(u"Bearer bbbbbbbb"_s));
    QVERIFY(pictureOf(u"Bearer aaaaaaaa"_s) != pictureOf(QString())); // that there is something can be seen
}

void TestWindowPresenter::refusesToReveal()
{
    present();
    QVERIFY(w->requestToken());
    const auto *button = w->find<QPushButton>(u"revealButton");
    QVERIFY(!button->isEnabled());
    QVERIFY2(button->toolTip().contains(u"Presenter mode is on"), qPrintable(button->toolTip()));
    QVERIFY(!w->find<QAction>(u"revealAction")->isEnabled());
    QVERIFY(w->find<QAction>(u"revealAction")->toolTip().contains(u"presenter mode is on"));
    w->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!appearsAnywhere(w->accessToken()));
    present();
    QVERIFY(button->isEnabled());
    QVERIFY(!button->toolTip().contains(u"Presenter mode is on"));
    w->click(u"revealButton");
    QVERIFY(appearsAnywhere(w->accessToken()));
}

void TestWindowPresenter::hidesWhatIsRevealed()
{
    QVERIFY(w->requestToken());
    w->click(u"revealButton");
    QVERIFY(appearsAnywhere(w->accessToken()));
    present();
    QVERIFY(!appearsAnywhere(w->accessToken()));
    QVERIFY(!w->find<QAction>(u"revealAction")->isChecked());
    present();
    QVERIFY(!appearsAnywhere(w->accessToken())); // it doesn't come back by itself
}

void TestWindowPresenter::copiesAndCallsAsBefore()
{
    present();
    QVERIFY(requestAndKeep());
    w->click(u"copyTokenButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1ABCdefghijklmnopqrstuvwxyzjkLm"_s);
    for (const QAction *choice : w->find<QPushButton>(u"copyAsButton")->menu()->actions()) {
        const bool isMasked = choice->text() == u"Client ID" || choice->text() == u"Other members";
        QCOMPARE(choice->isVisible(), !isMasked); // a copy of dots would be of no use
    }
}

void TestWindowPresenter::tellsThatItIsOn()
{
    QVERIFY(!w->isShown(u"presenterLabel"));
    w->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w->isShown(u"presenterLabel"));
    QVERIFY(w->text(u"presenterLabel").contains(u"Presenter mode"));
    w->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!w->isShown(u"presenterLabel"));
}

void TestWindowPresenter::isKept()
{
    present();
    QVERIFY(w->requestToken());
    WholeWindow window(w->parts());
    window.show();
    QVERIFY(w->find<QWidget>(u"presenterLabel", &window)->isVisible());
    QCOMPARE(w->find<QLabel>(u"accessTokenLabel", &window)->text(), dots);
    QCOMPARE(w->find<QLineEdit>(u"applicationIdEdit", &window)->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(TestWindowPresenter)
#include "tst_windowpresenter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgettexts.h"
#include "windowfixture.h"

#include "app/connectionpanel.h"
#include "app/pasteedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"9XYZdefghijklmnopqrstuvwxyz"_s;
const QString key = u"c64ed-the-secret-key"_s;

QString curlTo(const QString &server, const QString &more = u" -d 'scope=vouchers orders'"_s)
{
    return u"curl -X POST %1/v1/oauth/token -H 'X-App-Id: 8a824b12' -H 'X-App-Token: %2'%3"_s.arg(server, key, more);
}

} // namespace

/// What is pasted into or dropped on the window: a token, an error answer, or what the form is filled with.
class TestWindowPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void takesDroppedText_data();
    void takesDroppedText();
    void takesADroppedFile();
    void takesACopiedFile();
    void leavesTextToItsField();
    void takesAFileFromAField();
    void refusesWhatCantBeRead_data();
    void refusesWhatCantBeRead();
    void refusesSeveralFiles();
    void refusesWhatIsTooLarge();
    void ignoresOtherData();
    void dropsIntoTheDialog_data();
    void dropsIntoTheDialog();
    void tellsAnErrorAnswer();
    void closesTheDialogOnAnErrorAnswer();
    void fillsTheForm();
    void putsTheFormBack_data();
    void putsTheFormBack();
    void putsAProfileOfTheSameKeyBack();
    void fillsInWhatCanBeSeen();
    void fillsTheFormForVersion2();
    void asksWithTheFilledForm();
    void fillsNoServerThatIsntNamed();
    void showsAServerThatCantBeAsked();
    void takesTheKeyOfAnotherServerAway();
    void fillsFromTextWithATokenToo();
    void answersOnTheCall();
    void forgetsTheDraft_data();
    void forgetsTheDraft();

private:
    static bool drop(QWidget *target, const QMimeData &data);
    bool dropText(const QString &text) const;
    void paste(const QString &text) const;
    QString write(const QByteArray &content, const QString &name = u"pasted.txt"_s) const;
    QString typed(QAnyStringView field) const { return w->find<QLineEdit>(field)->text(); }
    ServerKind server() const { return ServerKind(w->find<QComboBox>(u"serverBox")->currentData().toInt()); }
    QString message() const { return w->text(u"messageTitleLabel") + u' ' + w->text(u"messageTextLabel"); }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowPaste::init()
{
    QGuiApplication::clipboard()->clear();
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

/// As Qt sends it to the widget under the pointer. Whether it was taken.
bool TestWindowPaste::drop(QWidget *target, const QMimeData &data)
{
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
    return event.isAccepted();
}

bool TestWindowPaste::dropText(const QString &text) const
{
    QMimeData data;
    data.setText(text);
    return drop(&w->window, data);
}

void TestWindowPaste::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    WindowFixture::press(Qt::Key_V, Qt::ControlModifier);
}

QString TestWindowPaste::write(const QByteArray &content, const QString &name) const
{
    QFile file(w->home.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestWindowPaste::takesDroppedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bare") << token;
    QTest::newRow("JSON") << u"{\"access_token\":\"%1\"}"_s.arg(token);
    QTest::newRow("headers") << u"Host: a\nAuthorization: Bearer %1\n"_s.arg(token);
    QTest::newRow(".env") << u"ACCESS_TOKEN=%1\nA=b"_s.arg(token);
}

void TestWindowPaste::takesDroppedText()
{
    QFETCH(QString, text);
    QVERIFY(dropText(text));
    QCOMPARE(w->accessToken(), token);
    QVERIFY(message().startsWith(u"Recognised: "_s));
}

void TestWindowPaste::takesADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("Bearer " + token.toUtf8()))});
    QVERIFY(drop(&w->window, data));
    QCOMPARE(w->accessToken(), token);
}

void TestWindowPaste::takesACopiedFile()
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(write("Bearer " + token.toUtf8()))});
    QGuiApplication::clipboard()->setMimeData(data);
    WindowFixture::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w->accessToken(), token);
}

void TestWindowPaste::leavesTextToItsField()
{
    w->chooseServer(ServerKind::Europe);
    QMimeData data;
    data.setText(u"8a824b12"_s);
    QVERIFY(drop(w->find<QLineEdit>(u"applicationIdEdit"), data));
    QCOMPARE(typed(u"applicationIdEdit"), u"8a824b12"_s);
    QVERIFY(!w->isShown(u"messageBar"));
}

void TestWindowPaste::takesAFileFromAField()
{
    w->chooseServer(ServerKind::Europe);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("Bearer " + token.toUtf8()))});
    QVERIFY(drop(w->find<QLineEdit>(u"applicationIdEdit"), data));
    QCOMPARE(typed(u"applicationIdEdit"), QString());
    QCOMPARE(w->accessToken(), token);
}

void TestWindowPaste::refusesWhatCantBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("gone") << u"/nowhere/at/all"_s;
    QTest::newRow("a folder") << u"/"_s;
    QTest::newRow("a device") << u"/dev/zero"_s;
}

void TestWindowPaste::refusesWhatCantBeRead()
{
    QFETCH(QString, path);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(drop(&w->window, data));
    QVERIFY2(message().startsWith(u"The file can't be read."_s), qPrintable(message()));
}

void TestWindowPaste::refusesSeveralFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("Bearer " + token.toUtf8())), QUrl::fromLocalFile(write("x", u"other"_s))});
    QVERIFY(drop(&w->window, data));
    QCOMPARE(w->text(u"messageTitleLabel"), u"Only one file can be read at a time."_s);
    QVERIFY(w->session.token()->isEmpty());
}

void TestWindowPaste::refusesWhatIsTooLarge()
{
    QVERIFY(dropText(QString(1024 * 1024 + 1, u'x')));
    QVERIFY2(message().contains(u"larger than 1 MiB"_s), qPrintable(message()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(R"({"log":{"entries":[]}})" + QByteArray(16 * 1024 * 1024, ' ')))});
    QVERIFY(drop(&w->window, data));
    QVERIFY2(message().contains(u"larger than 16 MiB"_s), qPrintable(message()));
}

void TestWindowPaste::ignoresOtherData()
{
    QMimeData data;
    data.setData(u"application/x-of-somebody-else"_s, "x");
    QVERIFY(!drop(&w->window, data));
    QVERIFY(!w->isShown(u"messageBar"));
}

void TestWindowPaste::dropsIntoTheDialog_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<bool>("isOntoField");
    QTest::newRow("text beside the field") << false << false;
    QTest::newRow("a file beside the field") << true << false;
    QTest::newRow("a file onto the field") << true << true;
}

void TestWindowPaste::dropsIntoTheDialog()
{
    QFETCH(bool, isFile);
    QFETCH(bool, isOntoField);
    w->click(u"inspectTokenButton");
    auto *dialog = w->find<QDialog>(u"InspectDialog");
    QVERIFY(WindowFixture::waitForFocus(dialog));
    QMimeData data;
    if (isFile)
        data.setUrls({QUrl::fromLocalFile(write("Bearer " + token.toUtf8()))});
    else
        data.setText(token);
    QVERIFY(drop(isOntoField ? w->find<PasteEdit>(u"pasteEdit")->viewport() : static_cast<QWidget *>(dialog), data));
    QVERIFY(!dialog->isVisible());
    QCOMPARE(w->accessToken(), token);
}

void TestWindowPaste::tellsAnErrorAnswer()
{
    paste(token);
    paste(uR"({"code":401,"key":"unauthorized","message":"Unauthorized","request_id":"v-0a1b2c"})"_s);
    QVERIFY2(message().startsWith(u"Recognised: an error answer. A call was refused (HTTP 401)."_s), qPrintable(message()));
    QVERIFY(message().contains(u"“unauthorized – Unauthorized”"_s));
    QVERIFY(w->text(u"requestIdLabel").contains(u"v-0a1b2c"_s));
    QVERIFY(!w->isShown(u"messageActionButton"));
    QCOMPARE(w->accessToken(), token); // stays
}

void TestWindowPaste::closesTheDialogOnAnErrorAnswer()
{
    w->click(u"inspectTokenButton");
    auto *dialog = w->find<QDialog>(u"InspectDialog");
    QVERIFY(WindowFixture::waitForFocus(dialog));
    w->find<PasteEdit>(u"pasteEdit")->setContent(R"({"code":403,"key":"forbidden","message":"No"})");
    QTest::mouseClick(w->find<QPushButton>(u"inspectButton"), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QVERIFY2(message().startsWith(u"Recognised: an error answer."_s), qPrintable(message()));
}

void TestWindowPaste::fillsTheForm()
{
    paste(curlTo(u"https://us1.api.voucherify.io"_s));
    QVERIFY2(message().startsWith(u"This asks for a token"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"Its server is United States"_s), qPrintable(message()));
    QCOMPARE(server(), ServerKind::Sandbox); // nothing happens by itself
    w->click(u"messageActionButton");
    QCOMPARE(server(), ServerKind::UnitedStates);
    QCOMPARE(typed(u"applicationIdEdit"), u"8a824b12"_s);
    QCOMPARE(typed(u"secretKeyEdit"), key);
    QCOMPARE(w->find<QLineEdit>(u"secretKeyEdit")->echoMode(), QLineEdit::Password);
    QCOMPARE(textsOfAllWidgets().filter(key).size(), 1); // the field's own content
    QCOMPARE(w->find<ScopeChooser>(u"scopeChooser")->checkedScopes(), (QStringList {u"orders"_s, u"vouchers"_s}));
    QCOMPARE(w->text(u"messageTitleLabel"), u"The form is filled in. Nothing has been sent."_s);
    QCOMPARE(w->find<QPushButton>(u"messageActionButton")->text(), u"Undo"_s);
}

void TestWindowPaste::putsTheFormBack_data()
{
    QTest::addColumn<bool>("isProfile");
    QTest::newRow("what was typed") << false;
    QTest::newRow("a profile") << true;
}

void TestWindowPaste::putsTheFormBack()
{
    QFETCH(bool, isProfile);
    auto *scopes = w->find<ScopeChooser>(u"scopeChooser");
    if (isProfile) {
        Profile shop {u"Shop"_s, publishedServer(ServerKind::Europe), u"app-of-the-shop"_s};
        QVERIFY(w->profiles.add(shop));
        w->find<ConnectionPanel>(u"connectionPanel")->chooseProfile(u"Shop"_s);
    } else {
        w->chooseServer(ServerKind::Europe);
        w->find<QLineEdit>(u"applicationIdEdit")->setText(u"app-of-the-shop"_s);
        w->find<QLineEdit>(u"secretKeyEdit")->setText(u"typed-for-europe"_s);
    }
    scopes->setCheckedScopes({u"events"_s});
    paste(curlTo(u"https://us1.api.voucherify.io"_s));
    w->click(u"messageActionButton");
    QCOMPARE(server(), ServerKind::UnitedStates);
    w->click(u"messageActionButton");
    QVERIFY2(message().startsWith(u"The form is as it was before."), qPrintable(message()));
    QCOMPARE(w->find<ConnectionPanel>(u"connectionPanel")->input().server, ServerKind::Europe);
    QCOMPARE(typed(u"applicationIdEdit"), u"app-of-the-shop"_s);
    QCOMPARE(typed(u"secretKeyEdit"), isProfile ? QString() : u"typed-for-europe"_s);
    QCOMPARE(scopes->checkedScopes(), QStringList {u"events"_s});
    QCOMPARE(w->find<ConnectionPanel>(u"connectionPanel")->profile() != nullptr, isProfile);
    QVERIFY(!w->isShown(u"messageActionButton")); // once
}

/// Nothing of the text stays behind the profile, where it would come up again.
void TestWindowPaste::putsAProfileOfTheSameKeyBack()
{
    auto *panel = w->find<ConnectionPanel>(u"connectionPanel");
    w->chooseServer(ServerKind::Own);
    w->find<QLineEdit>(u"addressEdit")->setText(u"https://own.example"_s);
    w->find<QLineEdit>(u"applicationIdEdit")->setText(u"typed-before"_s);
    Profile shop {u"Shop"_s, publishedServer(ServerKind::UnitedStates), u"8a824b12"_s};
    QVERIFY(w->profiles.add(shop));
    panel->chooseProfile(u"Shop"_s);
    w->find<QLineEdit>(u"secretKeyEdit")->setText(u"typed-for-the-shop"_s);
    paste(curlTo(u"https://us1.api.voucherify.io"_s));
    w->click(u"messageActionButton");
    QVERIFY(!panel->profile());
    QCOMPARE(typed(u"secretKeyEdit"), key);
    w->click(u"messageActionButton");
    QVERIFY(panel->profile());
    QCOMPARE(typed(u"secretKeyEdit"), u"typed-for-the-shop"_s);
    QCOMPARE(panel->input().server, ServerKind::UnitedStates);
    w->chooseServer(ServerKind::Own);
    QCOMPARE(typed(u"addressEdit"), u"https://own.example"_s);
    QCOMPARE(typed(u"applicationIdEdit"), u"typed-before"_s);
    QCOMPARE(typed(u"secretKeyEdit"), QString());
}

/// Presenter mode hides the address, so nobody would see where the key goes.
void TestWindowPaste::fillsInWhatCanBeSeen()
{
    w->find<QAction>(u"presenterAction")->trigger();
    paste(curlTo(u"https://own.example"_s));
    w->click(u"messageActionButton");
    QVERIFY2(message().startsWith(u"Not filled in"_s), qPrintable(message()));
    QCOMPARE(server(), ServerKind::Sandbox);
    QCOMPARE(typed(u"secretKeyEdit"), QString());
    w->find<QAction>(u"presenterAction")->trigger();
    w->click(u"messageActionButton");
    QCOMPARE(server(), ServerKind::Own);
    QCOMPARE(typed(u"addressEdit"), u"https://own.example"_s);
    QCOMPARE(typed(u"secretKeyEdit"), key);
}

void TestWindowPaste::fillsTheFormForVersion2()
{
    QVERIFY(dropText(u"curl https://api.voucherify.io/v2/oauth/token -u 8a824b12:%1 -d project_id=p1 -d scope=vouchers.read"_s.arg(key)));
    w->click(u"messageActionButton");
    QCOMPARE(server(), ServerKind::Europe);
    QCOMPARE(w->find<QComboBox>(u"credentialsBox")->currentData().toInt(), int(CredentialsKind::OAuthServiceKey));
    QCOMPARE(typed(u"projectIdEdit"), u"p1"_s);
    QCOMPARE(typed(u"secretKeyEdit"), key);
    QCOMPARE(w->find<ScopeChooser>(u"scopeChooser")->checkedScopes(), QStringList {u"vouchers.read"_s});
}

void TestWindowPaste::asksWithTheFilledForm()
{
    w->server.answerJson(200, issuedJson);
    paste(curlTo(w->server.url().toString()));
    w->click(u"messageActionButton");
    QCOMPARE(w->server.connectionCount(), 0);
    QCOMPARE(typed(u"addressEdit"), w->server.url().toString()); // where one can see it
    QVERIFY(w->isShown(u"addressEdit"));
    QVERIFY(w->requestToken());
    QVERIFY(w->server.requests().constLast().contains("X-App-Token: " + key.toUtf8()));
    QVERIFY(!w->accessToken().isEmpty());
}

void TestWindowPaste::fillsNoServerThatIsntNamed()
{
    w->chooseServer(ServerKind::Asia);
    paste(u"X-App-Id: 8a824b12\nX-App-Token: "_s + key);
    QVERIFY2(message().contains(u"names no server"_s), qPrintable(message()));
    w->click(u"messageActionButton");
    QCOMPARE(server(), ServerKind::Own);
    QCOMPARE(typed(u"addressEdit"), QString());
    w->click(u"requestButton");
    QVERIFY2(message().contains(u"server address is missing"_s), qPrintable(message()));
}

void TestWindowPaste::showsAServerThatCantBeAsked()
{
    paste(curlTo(u"http://api.voucherify.io"_s));
    QVERIFY2(message().contains(u"never sent over plain http"_s), qPrintable(message()));
    w->click(u"messageActionButton");
    QCOMPARE(typed(u"addressEdit"), u"http://api.voucherify.io"_s);
    w->click(u"requestButton");
    QVERIFY2(message().contains(u"never sent over plain http"_s), qPrintable(message()));
}

/// A key that was typed for one server isn't sent to the one of a text.
void TestWindowPaste::takesTheKeyOfAnotherServerAway()
{
    w->chooseServer(ServerKind::Europe);
    w->find<QLineEdit>(u"secretKeyEdit")->setText(u"typed-for-europe"_s);
    paste(u"curl https://us1.api.voucherify.io/v1/oauth/token -H 'X-App-Id: 8a824b12' -d scope=vouchers"_s);
    w->click(u"messageActionButton");
    QCOMPARE(server(), ServerKind::UnitedStates);
    QCOMPARE(typed(u"secretKeyEdit"), QString());
}

void TestWindowPaste::fillsFromTextWithATokenToo()
{
    paste(u"X_APP_ID=8a824b12\nX_APP_TOKEN=%1\nACCESS_TOKEN=%2\n"_s.arg(key, token));
    QCOMPARE(w->accessToken(), token);
    QVERIFY2(message().contains(u"It also asks for a token."_s), qPrintable(message()));
    w->click(u"messageActionButton");
    QCOMPARE(server(), ServerKind::Europe);
    QCOMPARE(typed(u"secretKeyEdit"), key);
    QCOMPARE(w->accessToken(), token);
}

void TestWindowPaste::answersOnTheCall()
{
    QString curl = u"curl -H 'Authorization: Bearer %1' %2"_s.arg(token, u"https://api.voucherify.io/v1/vouchers"_s);
    const auto *const tabs = w->find<QTabWidget>(u"detailsTabs");
    const QWidget *const endpoints = w->find<QWidget>(u"endpointsPanel");
    QVERIFY(tabs->currentWidget() != endpoints);
    paste(curl);
    QCOMPARE(tabs->currentWidget(), endpoints);
    QCOMPARE(typed(u"questionEdit"), u"GET /v1/vouchers"_s);
    QVERIFY2(w->text(u"answerLabel").contains(u"needs vouchers"), qPrintable(w->text(u"answerLabel")));
    w->find<QLineEdit>(u"questionEdit")->setText(u"GET /v1/orders"_s);
    paste(token); // the person's own question stays
    QCOMPARE(typed(u"questionEdit"), u"GET /v1/orders"_s);
    paste(curl);
    paste(token);
    QCOMPARE(typed(u"questionEdit"), QString());
    paste(curl);
    w->find<QAction>(u"presenterAction")->trigger();
    QCOMPARE(typed(u"questionEdit"), QString());
    paste(curl);
    QCOMPARE(typed(u"questionEdit"), QString());
    w->find<QAction>(u"presenterAction")->trigger();
    w->find<QAction>(u"showHistoryAction")->trigger();
    paste(curl.replace(u"api.voucherify.io"_s, u"other.example"_s));
    QVERIFY(w->find<QWidget>(u"questionEdit")->isVisible());
    QVERIFY2(w->text(u"answerLabel").contains(u"other.example"), qPrintable(w->text(u"answerLabel")));
}

void TestWindowPaste::forgetsTheDraft_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("another text") << u"paste"_s;
    QTest::newRow("closed") << u"close"_s;
    QTest::newRow("forget all secrets") << u"forget"_s;
}

void TestWindowPaste::forgetsTheDraft()
{
    QFETCH(QString, way);
    paste(curlTo(u"https://us1.api.voucherify.io"_s));
    QVERIFY(w->isShown(u"messageActionButton"));
    auto *button = w->find<QPushButton>(u"messageActionButton");
    if (way == u"paste"_s)
        paste(u"some words"_s);
    else if (way == u"close"_s)
        w->click(u"messageCloseButton");
    else
        w->find<QAction>(u"forgetSecretsAction")->trigger();
    button->click(); // whether one can see it or not
    QCOMPARE(server(), ServerKind::Sandbox);
    QVERIFY(!w->session.isBusy());
}

QTEST_MAIN(TestWindowPaste)
#include "tst_windowpaste.moc"

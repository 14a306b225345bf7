// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "app/inspectdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

using namespace bearerscope;

/// Everything can be done without a mouse.
class TestWindowKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void tabsThroughTheRequestSideFirst();
    void tabsBackToo();
    void startsOnTheRequestButton();
    void keepsTheFocusOverACall_data();
    void keepsTheFocusOverACall();
    void leavesAFocusThatMoved();
    void requestsByCtrlReturn_data();
    void requestsByCtrlReturn();
    void checksByF5();
    void inspectsTheClipboard_data();
    void inspectsTheClipboard();
    void leavesAPasteToAField();
    void saysWhatIsWrongWithTheClipboard();
    void opensTheInspectDialog_data();
    void opensTheInspectDialog();
    void opensAFile();
    void goesToTheFilter();
    void goesToTheHistory();
    void opensMenusByMnemonic_data();
    void opensMenusByMnemonic();

private:
    /// The focus chain from \a first round to it again.
    QList<QWidget *> walk(QWidget *first, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    bool isOn(QAnyStringView side, const QWidget *widget) const { return w->find<QWidget>(side)->isAncestorOf(widget); }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowKeyboard::init()
{
    QGuiApplication::clipboard()->clear();
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

QList<QWidget *> TestWindowKeyboard::walk(QWidget *first, Qt::KeyboardModifiers modifiers) const
{
    QList<QWidget *> stops;
    first->setFocus();
    constexpr int most = 100;
    for (QWidget *stop = first; stops.size() < most && !stops.contains(stop); stop = QApplication::focusWidget()) {
        stops.append(stop);
        w->press(modifiers & Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    }
    return stops;
}

void TestWindowKeyboard::tabsThroughTheRequestSideFirst()
{
    QVERIFY(w->requestTokenFromFaultServer());
    const QList<QWidget *> stops = walk(w->find<QWidget>(u"serverBox"));
    const auto firstResult =
        std::find_if(stops.begin(), stops.end(), [this](const QWidget *stop) { return isOn(u"resultSide", stop); });
    for (auto stop = stops.begin(); stop != stops.end(); ++stop)
        QCOMPARE(isOn(u"requestSide", *stop), stop < firstResult);

    const QList<QWidget *> widgets = w->window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesTab =
            widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        QVERIFY2(
            !takesTab || stops.contains(widget), qPrintable(widget->objectName() + QStringLiteral(" is left out")));
    }
    const auto place = [&](QAnyStringView name) { return stops.indexOf(w->find<QWidget>(name)); };
    QVERIFY(place(u"serverBox") < place(u"addressEdit"));
    QVERIFY(place(u"addressEdit") < place(u"applicationIdEdit"));
    QVERIFY(place(u"applicationIdEdit") < place(u"secretKeyEdit"));
    QVERIFY(place(u"secretKeyEdit") < place(u"scopeView"));
    QVERIFY(place(u"scopeView") < place(u"requestButton"));
    QVERIFY(place(u"revealButton") < place(u"copyTokenButton"));
    QVERIFY(place(u"copyTokenButton") < place(u"grantedView"));
    QVERIFY(place(u"grantedView") < place(u"checkButton"));
    QVERIFY(place(u"checkButton") < place(u"revokeButton"));
}

void TestWindowKeyboard::tabsBackToo()
{
    QVERIFY(w->requestToken());
    auto *first = w->find<QWidget>(u"serverBox");
    QList<QWidget *> forward = walk(first);
    QList<QWidget *> back = walk(first, Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, forward);
}

void TestWindowKeyboard::startsOnTheRequestButton()
{
    QCOMPARE(QApplication::focusWidget(), w->find<QWidget>(u"requestButton"));
    QVERIFY(w->finish([this] { w->press(Qt::Key_Space); }));
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
}

void TestWindowKeyboard::keepsTheFocusOverACall_data()
{
    QTest::addColumn<QString>("button");
    for (const auto name : {"requestButton", "checkButton", "renewButton"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWindowKeyboard::keepsTheFocusOverACall()
{
    QFETCH(QString, button);
    QVERIFY(w->requestToken());
    auto *widget = w->find<QWidget>(button);
    widget->setFocus();
    QVERIFY(w->finish([this] { w->press(Qt::Key_Space); }));
    QCOMPARE(QApplication::focusWidget(), widget); // or the next Space would press something else
}

void TestWindowKeyboard::leavesAFocusThatMoved()
{
    w->useFaultServer();
    w->server.stayMute();
    w->find<QWidget>(u"requestButton")->setFocus();
    w->press(Qt::Key_Space);
    QTRY_COMPARE(w->server.requests().size(), 1);
    w->find<QWidget>(u"scopeFilterEdit")->setFocus();
    QVERIFY(w->finish([this] { w->press(Qt::Key_Escape); }));
    QCOMPARE(QApplication::focusWidget(), w->find<QWidget>(u"scopeFilterEdit"));
}

void TestWindowKeyboard::requestsByCtrlReturn_data()
{
    QTest::addColumn<QString>("focus");
    for (const auto name :
        {"serverBox", "addressEdit", "secretKeyEdit", "scopeFilterEdit", "scopeView", "requestButton"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWindowKeyboard::requestsByCtrlReturn()
{
    QFETCH(QString, focus);
    w->useFaultServer();
    w->server.answerJson(200, issuedJson);
    w->find<QWidget>(focus)->setFocus();
    QVERIFY(w->finish([this] { w->press(Qt::Key_Return, Qt::ControlModifier); }));
    QCOMPARE(w->text(u"stateLabel"), QStringLiteral("✓  Active"));
    QCOMPARE(w->server.requests().size(), 1);
}

void TestWindowKeyboard::checksByF5()
{
    QVERIFY(w->requestTokenFromFaultServer());
    w->server.answerJson(200, R"({"active":true,"expires_in":900})");
    QVERIFY(w->finish([this] { w->press(Qt::Key_F5); }));
    QVERIFY(w->server.requests().constLast().startsWith("POST /v1/oauth/introspect "));
    QCOMPARE(w->text(u"messageTitleLabel"), QStringLiteral("The server says: active."));
}

void TestWindowKeyboard::inspectsTheClipboard_data()
{
    QTest::addColumn<QString>("focus");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
    for (const auto name : {"serverBox", "scopeView", "requestButton", "presetsButton"})
        QTest::newRow(name) << QString::fromLatin1(name) << ctrl;
    QTest::newRow("anywhere, with Shift") << QStringLiteral("scopeFilterEdit") << (ctrl | Qt::ShiftModifier);
}

void TestWindowKeyboard::inspectsTheClipboard()
{
    QFETCH(QString, focus);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QGuiApplication::clipboard()->setText(QStringLiteral("Authorization: Bearer 9XYZdefghijklmnopqrstuvwxyz"));
    w->find<QWidget>(focus)->setFocus();
    w->press(Qt::Key_V, modifiers);
    QCOMPARE(w->accessToken(), QStringLiteral("9XYZdefghijklmnopqrstuvwxyz"));
    QVERIFY(w->isShown(u"tokenPanel"));
    QCOMPARE(w->text(u"messageTitleLabel"), QStringLiteral("Recognised: an Authorization header."));
    QVERIFY(!w->session.isBusy());
}

void TestWindowKeyboard::leavesAPasteToAField()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("vouchers"));
    auto *edit = w->find<QLineEdit>(u"scopeFilterEdit");
    edit->setFocus();
    w->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit->text(), QStringLiteral("vouchers"));
    QVERIFY(w->isShown(u"emptyPanel"));
    QVERIFY(!w->isShown(u"messageBar"));
}

void TestWindowKeyboard::saysWhatIsWrongWithTheClipboard()
{
    QVERIFY(w->requestToken());
    const QString token = w->accessToken();
    QGuiApplication::clipboard()->setText(QStringLiteral("<html><b>sign in</b></html>"));
    w->find<QWidget>(u"requestButton")->setFocus();
    w->press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(w->text(u"messageTitleLabel").startsWith(QStringLiteral("This is a web page")));
    QCOMPARE(w->accessToken(), token);
}

void TestWindowKeyboard::opensTheInspectDialog_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("Ctrl+I") << QString();
    QTest::newRow("button") << QStringLiteral("inspectTokenButton");
    QTest::newRow("empty side") << QStringLiteral("emptyInspectButton");
}

void TestWindowKeyboard::opensTheInspectDialog()
{
    QFETCH(QString, button);
    if (button.isEmpty())
        w->press(Qt::Key_I, Qt::ControlModifier);
    else
        w->click(button);
    QPointer<InspectDialog> dialog = qobject_cast<InspectDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QVERIFY(w->waitForFocus(dialog));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("pasteEdit"));

    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bearer 9XYZdefghijklmnopqrstuvwxyz"));
    w->press(Qt::Key_Tab);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("inspectButton")), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(w->accessToken(), QStringLiteral("9XYZdefghijklmnopqrstuvwxyz"));
}

void TestWindowKeyboard::opensAFile()
{
    w->press(Qt::Key_O, Qt::ControlModifier);
    const auto dialogs = w->window.findChildren<QFileDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(dialogs.constFirst()->isVisible());
}

void TestWindowKeyboard::goesToTheFilter()
{
    w->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), w->find<QWidget>(u"scopeFilterEdit"));
}

void TestWindowKeyboard::goesToTheHistory()
{
    QVERIFY(w->requestToken());
    w->press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), w->find<QWidget>(u"historyView"));
}

void TestWindowKeyboard::opensMenusByMnemonic_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("menu");
    QTest::newRow("File") << Qt::Key_F << QStringLiteral("fileMenu");
    QTest::newRow("Edit") << Qt::Key_E << QStringLiteral("editMenu");
    QTest::newRow("Token") << Qt::Key_T << QStringLiteral("tokenMenu");
    QTest::newRow("View") << Qt::Key_V << QStringLiteral("viewMenu");
    QTest::newRow("Help") << Qt::Key_H << QStringLiteral("helpMenu");
}

void TestWindowKeyboard::opensMenusByMnemonic()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, menu);
    auto *popup = w->find<QMenu>(menu);
    w->press(key, Qt::AltModifier);
    QTRY_VERIFY(popup->isVisible());
    popup->close();
}

QTEST_MAIN(TestWindowKeyboard)
#include "tst_windowkeyboard.moc"

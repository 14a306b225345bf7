// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QTabBar>

using namespace bearerscope;

namespace {

/// What answers to Alt and a letter in \a window, each as "letter name".
QStringList mnemonicsIn(const QWidget &window)
{
    QStringList found;
    const auto add = [&found](const QString &text, const QString &name) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found.append(key.toString() + u' ' + name);
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            add(label->text(), label->objectName());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->text(), button->objectName());
    }
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            add(action->text(), action->text());
    }
    for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i)
            add(bar->tabText(i), bar->tabText(i));
    }
    return found;
}

/// Those that share their letter with another one.
QStringList clashesAmong(const QStringList &mnemonics)
{
    QStringList clashes;
    for (const QString &mnemonic : mnemonics) {
        if (mnemonics.filter(QRegularExpression(u'^' + QRegularExpression::escape(mnemonic.section(u' ', 0, 0)) + u' '))
                .size()
            > 1)
            clashes.append(mnemonic);
    }
    return clashes;
}

/// What can be reached by Tab in \a window, and has no name that a screen reader could say.
QStringList namelessIn(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (qobject_cast<QTabBar *>(widget) && interface)
            interface = interface->child(0); // each tab has a name of its own
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

} // namespace

/// The window for those who don't see it, or don't use a mouse.
class TestWindowAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void namesEverything();
    void namesTheInspectDialog();
    void namesTheNetworkDialog();
    void hasNoMnemonicTwice();
    void hasNoMnemonicTwiceInAMenu();
    void hasNoShortcutTwice();
    void saysMessagesAloud();

private:
    /// Everything that can be on screen at once: the own server's fields, a token, a message, the clipboard's
    /// countdown.
    bool fillWindow();

    std::unique_ptr<WindowFixture> w;
};

void TestWindowAccess::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

bool TestWindowAccess::fillWindow()
{
    if (!w->requestTokenFromFaultServer() || !w->isShown(u"messageBar"))
        return false;
    w->click(u"copyTokenButton");
    w->server.stayMute();
    w->click(u"checkButton");
    return QTest::qWaitFor([this] { return w->isShown(u"busyBar"); });
}

void TestWindowAccess::namesEverything()
{
    QCOMPARE(namelessIn(w->window).join(u','), QString());
    QVERIFY(fillWindow());
    QCOMPARE(namelessIn(w->window).join(u','), QString());
}

void TestWindowAccess::namesTheInspectDialog()
{
    w->press(Qt::Key_I, Qt::ControlModifier);
    const QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QCOMPARE(namelessIn(*dialog).join(u','), QString());
    QCOMPARE(clashesAmong(mnemonicsIn(*dialog)).join(u','), QString());
}

void TestWindowAccess::namesTheNetworkDialog()
{
    w->find<QAction>(u"networkAction")->trigger();
    const QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    w->find<QComboBox>(u"proxyBox", dialog)->setCurrentText(QStringLiteral("Own address")); // enables its field
    QCOMPARE(namelessIn(*dialog).join(u','), QString());
    QVERIFY(mnemonicsIn(*dialog).size() >= 5);
    QCOMPARE(clashesAmong(mnemonicsIn(*dialog)).join(u','), QString());
}

void TestWindowAccess::hasNoMnemonicTwice()
{
    QVERIFY(mnemonicsIn(w->window).size() >= 5);
    QCOMPARE(clashesAmong(mnemonicsIn(w->window)).join(u','), QString());
    QVERIFY(fillWindow());
    QCOMPARE(clashesAmong(mnemonicsIn(w->window)).join(u','), QString());
}

void TestWindowAccess::hasNoMnemonicTwiceInAMenu()
{
    QList<QMenu *> menus = w->window.findChildren<QMenu *>();
    QVERIFY(menus.size() >= 6);
    for (const QMenu *menu : menus) {
        QStringList mnemonics;
        for (const QAction *action : menu->actions()) {
            if (const QKeySequence key = QKeySequence::mnemonic(action->text()); !key.isEmpty())
                mnemonics.append(key.toString() + u' ' + action->text());
        }
        QCOMPARE(clashesAmong(mnemonics).join(u','), QString());
    }
}

void TestWindowAccess::hasNoShortcutTwice()
{
    QStringList shortcuts;
    for (const QAction *action : w->window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            shortcuts.append(key.toString());
    }
    QVERIFY(shortcuts.contains(QStringLiteral("F5")));
    QCOMPARE(shortcuts.removeDuplicates(), 0);
}

void TestWindowAccess::saysMessagesAloud()
{
    QVERIFY(w->requestToken());
    QCOMPARE(w->find<QWidget>(u"messageBar")->accessibleName().trimmed(), QStringLiteral("Token issued."));
}

QTEST_MAIN(TestWindowAccess)
#include "tst_windowaccess.moc"

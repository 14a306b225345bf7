// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QTabBar>

using namespace bearerscope;

namespace {

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
    for (const QMenu *menu : menus)
        QCOMPARE(clashesAmong(mnemonicsOf(*menu)).join(u','), QString());
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
    QCOMPARE(w->find<QWidget>(u"messageBar")->accessibleName(), QStringLiteral("Done: Token issued."));
}

QTEST_MAIN(TestWindowAccess)
#include "tst_windowaccess.moc"

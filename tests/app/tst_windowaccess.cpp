// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"
#include "windowfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>

using namespace bearerscope;

/// The window for those who don't see it, or don't use a mouse.
class TestWindowAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void hasNoMnemonicTwice();
    void hasNoMnemonicTwiceForAProxy();
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

void TestWindowAccess::hasNoMnemonicTwiceForAProxy()
{
    w->find<QAction>(u"networkAction")->trigger();
    const QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    w->find<QComboBox>(u"proxyBox", dialog)->setCurrentText(QStringLiteral("Own address")); // enables its field
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

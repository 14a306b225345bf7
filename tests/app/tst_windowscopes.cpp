// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cataloguetext.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// What scopes are for: asked of the whole window, from the key or the click to the answer.
class TestWindowScopes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void asksWhatATokenOpens();
    void typedScopesAreTicked();
    void ticksAreText();
    void repairsWhatIsTyped();
    void findsScopesForCalls();
    void leavesOutWhatWasNotGranted();
    void repairsWhatWasGranted();
    void loadsANewerCatalogue();
    void keepsTicksWithANewerCatalogue();
    void choosesTheCatalogueFile();

private:
    bool chooseCatalogue(const QByteArray &content) const;
    QStringList ticked() const { return w->find<ScopeChooser>(u"scopeChooser")->checkedScopes(); }
    void type(const QString &scopes) const;
    void repair(QAnyStringView panel) const;

    std::unique_ptr<WindowFixture> w;
};

void TestWindowScopes::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

void TestWindowScopes::type(const QString &scopes) const
{
    auto *edit = w->find<QLineEdit>(u"scopeTextEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, scopes);
}

/// Clicks the repair that \a panel offers.
void TestWindowScopes::repair(QAnyStringView panel) const
{
    QTest::mouseClick(w->find<QPushButton>(u"repairButton", w->find<QWidget>(panel)), Qt::LeftButton);
}

void TestWindowScopes::asksWhatATokenOpens()
{
    QVERIFY(!w->find<QAction>(u"askEndpointAction")->isEnabled());
    QVERIFY(w->requestToken());
    WindowFixture::press(Qt::Key_K, Qt::ControlModifier);
    auto *edit = w->find<QLineEdit>(u"questionEdit");
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, u"POST /v1/redemptions"_s);
    QVERIFY2(w->text(u"answerLabel").startsWith(u"✗ No"_s), qPrintable(w->text(u"answerLabel")));
    edit->clear();
    QTest::keyClicks(edit, u"GET /v1/vouchers/ABC-1"_s);
    QVERIFY2(w->text(u"answerLabel").startsWith(u"✓ Yes"_s), qPrintable(w->text(u"answerLabel")));
}

void TestWindowScopes::typedScopesAreTicked()
{
    type(u"orders  skus"_s);
    QCOMPARE(ticked(), QStringList({u"orders"_s, u"skus"_s}));
    QCOMPARE(w->find<QLineEdit>(u"scopeTextEdit")->text(), u"orders  skus"_s); // nobody is corrected while typing
    QVERIFY(w->requestToken());
    QCOMPARE(w->session.inspection().scopes.granted, QStringList({u"orders"_s, u"skus"_s}));
}

void TestWindowScopes::ticksAreText()
{
    w->find<ScopeChooser>(u"scopeChooser")->setCheckedScopes({u"vouchers"_s, u"events"_s});
    QCOMPARE(w->find<QLineEdit>(u"scopeTextEdit")->text(), u"events vouchers"_s);
}

void TestWindowScopes::repairsWhatIsTyped()
{
    QVERIFY(!w->isShown(u"lintPanel"));
    type(u"vouchers,campaigns"_s);
    QVERIFY(w->isShown(u"lintPanel"));
    repair(u"lintPanel");
    QCOMPARE(ticked(), QStringList({u"campaigns"_s, u"vouchers"_s}));
    QVERIFY(!w->isShown(u"lintPanel"));
    QCOMPARE(w->find<QLineEdit>(u"scopeTextEdit")->text(), u"campaigns vouchers"_s);
    type(u"SKUs"_s);
    repair(u"lintPanel");
    QCOMPARE(ticked(), QStringList {u"skus"_s});
}

void TestWindowScopes::findsScopesForCalls()
{
    w->click(u"findScopesButton");
    const QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QVERIFY(WindowFixture::waitForFocus(dialog));
    QGuiApplication::clipboard()->setText(u"POST /v1/redemptions\nGET /v1/orders/1\n"_s);
    QTest::mouseClick(w->find<QPushButton>(u"pasteCallsButton", dialog), Qt::LeftButton);
    QTest::mouseClick(w->find<QPushButton>(u"useScopesButton", dialog), Qt::LeftButton);
    QCOMPARE(ticked(), QStringList({u"orders"_s, u"redemptions"_s}));

    w->find<QAction>(u"findScopesAction")->trigger(); // what was found before is still there
    const QWidget *again = QApplication::activeModalWidget();
    QVERIFY(again);
    QVERIFY(w->find<QPushButton>(u"useScopesButton", again)->isEnabled());

    // A renewal can bring another token while the dialog is open.
    QVERIFY(w->session.inspect(R"({"access_token":"token-of-a-renewal","scope":"api"})"));
    QVERIFY2(w->text(u"leastLabel").contains(u"209"), qPrintable(w->text(u"leastLabel")));
}

void TestWindowScopes::leavesOutWhatWasNotGranted()
{
    w->useFaultServer();
    w->server.answerJson(200, issuedJson); // campaigns vouchers
    type(u"campaigns vouchers orders"_s);
    QVERIFY(w->requestToken());
    QVERIFY(w->isShown(u"missingFrame"));
    QVERIFY2(w->text(u"missingLabel").contains(u"role"_s), qPrintable(w->text(u"missingLabel")));
    w->click(u"leaveOutButton");
    QCOMPARE(ticked(), QStringList({u"campaigns"_s, u"vouchers"_s}));
    QVERIFY(w->requestToken());
    QVERIFY(!w->isShown(u"missingFrame"));
}

void TestWindowScopes::repairsWhatWasGranted()
{
    type(u"api vouchers"_s);
    QVERIFY(w->requestToken());
    QVERIFY(w->isShown(u"grantedLintPanel"));
    repair(u"grantedLintPanel");
    QCOMPARE(ticked(), QStringList {u"api"_s});
}

void TestWindowScopes::loadsANewerCatalogue()
{
    QVERIFY(!w->find<QAction>(u"builtInCatalogueAction")->isEnabled());
    QVERIFY(w->catalogue.take(catalogueOf("2099-01-02")));
    type(u"wallets"_s);
    QVERIFY(!w->isShown(u"lintPanel"));
    QVERIFY(w->requestToken()); // the sandbox goes by the same catalogue
    QCOMPARE(w->session.inspection().scopes.granted, QStringList {u"wallets"_s});
    QVERIFY2(
        w->text(u"openedLabel").startsWith(u"Opens 1 of the 2 published calls"_s), qPrintable(w->text(u"openedLabel")));
}

void TestWindowScopes::keepsTicksWithANewerCatalogue()
{
    type(u"vouchers"_s);
    QVERIFY(w->catalogue.take(catalogueOf("2099-01-02")));
    QCOMPARE(ticked(), QStringList {u"vouchers"_s});
    QVERIFY(w->catalogue.takeBuiltIn());
    QCOMPARE(ticked(), QStringList {u"vouchers"_s});
    QVERIFY(w->find<QPushButton>(u"presetsButton")->menu()->actions().size() > 3);
}

/// By the dialog, as a person does.
bool TestWindowScopes::chooseCatalogue(const QByteArray &content) const
{
    QFile file(w->home.filePath(u"from elsewhere.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    file.close();
    w->find<QAction>(u"loadCatalogueAction")->trigger();
    QPointer<QFileDialog> chooser(w->window.findChild<QFileDialog *>());
    if (!chooser || !QTest::qWaitForWindowActive(chooser))
        return false;
    auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(file.fileName());
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&chooser] { return !chooser; });
}

void TestWindowScopes::choosesTheCatalogueFile()
{
    QVERIFY(chooseCatalogue(catalogueOf("2020-01-02")));
    QVERIFY2(w->text(u"messageTitleLabel").contains(u"newer"_s), qPrintable(w->text(u"messageTitleLabel")));
    QVERIFY(!w->session.catalogue().contains(u"wallets"_s));

    QVERIFY(chooseCatalogue(catalogueOf("2099-01-02")));
    QVERIFY(w->session.catalogue().contains(u"wallets"_s));
    QVERIFY(w->find<QAction>(u"builtInCatalogueAction")->isEnabled());
    w->find<QAction>(u"builtInCatalogueAction")->trigger();
    QVERIFY(!w->session.catalogue().contains(u"wallets"_s));
    QVERIFY(!w->find<QAction>(u"builtInCatalogueAction")->isEnabled());
}

QTEST_MAIN(TestWindowScopes)
#include "tst_windowscopes.moc"

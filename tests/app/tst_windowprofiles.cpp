// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

Profile named(const QString &name, const QStringList &scopes = {})
{
    return {name, publishedServer(ServerKind::UnitedStates), u"app-of-"_s + name, scopes};
}

} // namespace

/// Profiles in the window: kept, changed, ordered, chosen in one step; the token stays with the one that it came from.
class TestWindowProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void beginsWithTheServersAlone();
    void keepsWhatIsFilledIn();
    void staysOpenWithWhatIsWrong();
    void fillsTheFormIn();
    void sendsNoKeyElsewhere();
    void bringsTypedIdsBack();
    void edits();
    void forgetsTheKeyOfTheFormerServer();
    void ordersAndDuplicates();
    void asksBeforeItDeletes();
    void bindsTheTokenToItsProfile();
    void setsTheNetworkOfTheProfile();
    void tellsOfADamagedFile();

private:
    QComboBox *box() const { return w->find<QComboBox>(u"serverBox"); }
    QLineEdit *edit(const char *name) const { return w->find<QLineEdit>(QLatin1String(name)); }
    QAction *action(const char *name) const { return w->find<QAction>(QLatin1String(name)); }
    void choose(const QString &name) const { box()->setCurrentText(name); }
    /// The dialog that the action opens.
    QDialog *open(const char *action) const;

    std::unique_ptr<WindowFixture> w;
};

void TestWindowProfiles::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->open());
}

QDialog *TestWindowProfiles::open(const char *name) const
{
    action(name)->trigger();
    auto *dialog = w->window.findChild<QDialog *>(u"ProfileDialog"_s);
    return dialog && WindowFixture::waitForFocus(dialog) ? dialog : nullptr;
}

void TestWindowProfiles::beginsWithTheServersAlone()
{
    QCOMPARE(box()->count(), 5);
    QCOMPARE(box()->currentText(), serverName(ServerKind::Sandbox));
    for (const char *name : {"editProfileAction", "duplicateProfileAction", "moveProfileUpAction",
             "moveProfileDownAction", "removeProfileAction", "exportProfilesAction"})
        QVERIFY2(!action(name)->isEnabled(), name);
}

void TestWindowProfiles::keepsWhatIsFilledIn()
{
    w->useFaultServer();
    QDialog *dialog = open("newProfileAction");
    QVERIFY(dialog);
    QCOMPARE(w->find<QLineEdit>(u"profileAddressEdit", dialog)->text(), w->server.url().toString());
    QCOMPARE(w->find<QLineEdit>(u"profileApplicationIdEdit", dialog)->text(), u"app-id-of-a-test"_s);
    QCOMPARE(w->find<QLineEdit>(u"profileScopesEdit", dialog)->text(), u"campaigns vouchers"_s);
    QTest::keyClicks(w->find<QLineEdit>(u"nameEdit", dialog), u"Shop"_s);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(box()->currentText(), u"Shop"_s);
    QCOMPARE(w->profiles.names(), QStringList {u"Shop"_s});
    QCOMPARE(edit("secretKeyEdit")->text(), u"secret-of-a-test"_s); // it is the same key, so it isn't asked for again
    QFile file(w->home.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("app-id-of-a-test")); // the control of what follows
    QVERIFY(!kept.contains("secret-of-a-test"));
    w->server.answerJson(200, issuedJson);
    QVERIFY(w->requestToken());
    QCOMPARE(w->session.inspection().connection->profile, u"Shop"_s);
}

void TestWindowProfiles::staysOpenWithWhatIsWrong()
{
    QVERIFY(w->profiles.add(named(u"Shop"_s)));
    QDialog *dialog = open("newProfileAction");
    QVERIFY(dialog);
    const auto *error = w->find<QLabel>(u"profileErrorLabel", dialog);
    w->find<QPushButton>(u"saveProfileButton", dialog)->click();
    QVERIFY(dialog->isVisible() && error->isVisible());
    QVERIFY(error->text().contains(u"name"));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"nameEdit"_s);
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"name"));
    QTest::keyClicks(w->find<QLineEdit>(u"nameEdit", dialog), u"shop"_s);
    w->find<QLineEdit>(u"profileApplicationIdEdit", dialog)->setText(u"not ascii \u00e9"_s);
    w->find<QPushButton>(u"saveProfileButton", dialog)->click();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"profileApplicationIdEdit"_s);
    w->find<QLineEdit>(u"profileApplicationIdEdit", dialog)->clear();
    w->find<QPushButton>(u"saveProfileButton", dialog)->click(); // the name is taken
    QCOMPARE(QApplication::focusWidget()->objectName(), u"nameEdit"_s);
    QCOMPARE(w->profiles.names(), QStringList {u"Shop"_s});
}

void TestWindowProfiles::fillsTheFormIn()
{
    QVERIFY(w->profiles.add(named(u"Shop"_s, {u"orders"_s, u"skus"_s})));
    Profile service = named(u"Service"_s, {u"vouchers.read"_s});
    service.credentials = CredentialsKind::OAuthServiceKey;
    QVERIFY(w->profiles.add(service)); // its project is asked for
    choose(u"Shop"_s);
    QCOMPARE(edit("applicationIdEdit")->text(), u"app-of-Shop"_s);
    QVERIFY(edit("applicationIdEdit")->isReadOnly());
    QVERIFY(!w->isShown(u"credentialsBox") && !w->isShown(u"addressEdit") && !w->isShown(u"projectIdEdit"));
    QVERIFY(w->text(u"profileLabel").remove(QChar(0x200B)).contains(u"us1.api.voucherify.io"));
    QCOMPARE(edit("scopeTextEdit")->text(), u"orders skus"_s);
    choose(u"Service"_s);
    QVERIFY(w->isShown(u"projectIdEdit") && !edit("projectIdEdit")->isReadOnly());
    QCOMPARE(edit("scopeTextEdit")->text(), u"vouchers.read"_s);
    QVERIFY(!w->isShown(u"scopeView") && w->isShown(u"unpublishedLabel"));
}

void TestWindowProfiles::sendsNoKeyElsewhere()
{
    QVERIFY(w->profiles.add(named(u"Shop"_s)));
    QVERIFY(w->profiles.add(named(u"Other"_s)));
    choose(u"Shop"_s);
    QTest::keyClicks(edit("secretKeyEdit"), u"secret-of-shop"_s);
    choose(u"Other"_s);
    QCOMPARE(edit("secretKeyEdit")->text(), QString());
    QTest::keyClicks(edit("secretKeyEdit"), u"secret-of-other"_s);
    choose(serverName(ServerKind::Europe));
    QCOMPARE(edit("secretKeyEdit")->text(), QString());
    choose(u"Shop"_s);
    QTest::keyClicks(edit("secretKeyEdit"), u"secret-of-shop"_s);
    Profile elsewhere = named(u"Shop"_s);
    elsewhere.server = publishedServer(ServerKind::Asia);
    QVERIFY(w->profiles.replace(u"Shop"_s, elsewhere)); // under the same name
    QCOMPARE(box()->currentText(), u"Shop"_s);
    QCOMPARE(edit("secretKeyEdit")->text(), QString());
}

void TestWindowProfiles::bringsTypedIdsBack()
{
    QVERIFY(w->profiles.add(named(u"Shop"_s)));
    choose(serverName(ServerKind::Europe));
    QTest::keyClicks(edit("applicationIdEdit"), u"typed-id"_s);
    choose(u"Shop"_s);
    QCOMPARE(edit("applicationIdEdit")->text(), u"app-of-Shop"_s);
    choose(serverName(ServerKind::Asia));
    QCOMPARE(edit("applicationIdEdit")->text(), u"typed-id"_s);
    QVERIFY(!edit("applicationIdEdit")->isReadOnly());
}

void TestWindowProfiles::edits()
{
    QVERIFY(w->profiles.add(named(u"Shop"_s)));
    choose(u"Shop"_s);
    QDialog *dialog = open("editProfileAction");
    QVERIFY(dialog);
    w->find<QLineEdit>(u"nameEdit", dialog)->setText(u"Shop, live"_s);
    w->find<QLineEdit>(u"profileScopesEdit", dialog)->setText(u"orders"_s);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w->profiles.names(), QStringList {u"Shop, live"_s});
    QCOMPARE(box()->currentText(), u"Shop, live"_s);
    QCOMPARE(edit("scopeTextEdit")->text(), u"orders"_s);
}

void TestWindowProfiles::forgetsTheKeyOfTheFormerServer()
{
    w->keyring.answersAtOnce = true;
    const Profile before = named(u"Shop"_s);
    QVERIFY(w->profiles.add(before));
    w->keyring.entries.insert(secretEntry(before), "kept-secret-key");
    choose(u"Shop"_s);
    QDialog *dialog = open("editProfileAction");
    QVERIFY(dialog);
    w->find<QComboBox>(u"profileServerBox", dialog)->setCurrentText(serverName(ServerKind::Asia));
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w->profiles.find(u"Shop"_s)->server.kind, ServerKind::Asia);
    QTRY_VERIFY(w->keyring.entries.isEmpty());
}

void TestWindowProfiles::ordersAndDuplicates()
{
    for (const auto &name : {u"A"_s, u"B"_s, u"C"_s})
        QVERIFY(w->profiles.add(named(name)));
    choose(u"B"_s);
    action("moveProfileUpAction")->trigger();
    QCOMPARE(w->profiles.names(), QStringList({u"B"_s, u"A"_s, u"C"_s}));
    QCOMPARE(box()->currentText(), u"B"_s);
    QVERIFY(!action("moveProfileUpAction")->isEnabled());
    action("moveProfileDownAction")->trigger();
    action("moveProfileDownAction")->trigger();
    QCOMPARE(w->profiles.names(), QStringList({u"A"_s, u"C"_s, u"B"_s}));
    QVERIFY(!action("moveProfileDownAction")->isEnabled());
    action("duplicateProfileAction")->trigger();
    QCOMPARE(w->profiles.names(), QStringList({u"A"_s, u"C"_s, u"B"_s, u"B (2)"_s}));
    QCOMPARE(box()->currentText(), u"B (2)"_s);
}

void TestWindowProfiles::asksBeforeItDeletes()
{
    QVERIFY(w->profiles.add(named(u"Shop"_s)));
    choose(u"Shop"_s);
    action("removeProfileAction")->trigger();
    auto *question = w->find<QDialog>(u"removeProfileQuestion");
    QVERIFY(WindowFixture::waitForFocus(question));
    WindowFixture::press(Qt::Key_Return); // the answer that nobody meant
    QTRY_VERIFY(!w->window.findChild<QDialog *>(u"removeProfileQuestion"_s));
    QCOMPARE(w->profiles.names().size(), 1);
    action("removeProfileAction")->trigger();
    w->find<QPushButton>(u"confirmRemoveProfileButton")->click();
    QCOMPARE(w->profiles.names().size(), 0);
    QCOMPARE(box()->currentText(), serverName(ServerKind::Sandbox));
}

void TestWindowProfiles::bindsTheTokenToItsProfile()
{
    Profile shop = named(u"Shop"_s);
    shop.server = *parseServerAddress(w->server.url().toString());
    QVERIFY(w->profiles.add(shop));
    Profile other = shop;
    other.name = u"Other"_s;
    other.applicationId = u"another-id"_s;
    QVERIFY(w->profiles.add(other));
    choose(u"Shop"_s);
    QTest::keyClicks(edit("secretKeyEdit"), u"secret-of-shop"_s);
    w->server.answerJson(200, issuedJson);
    QVERIFY(w->requestToken());
    QVERIFY(!w->isShown(u"otherChoiceLabel"));
    QVERIFY(w->field(u"serverLabel").contains(u"Shop"));
    choose(u"Other"_s);
    QVERIFY(w->isShown(u"otherChoiceLabel"));
    QVERIFY(w->text(u"otherChoiceLabel").contains(u"Shop"));
    w->server.answerJson(200, R"({"active":false})");
    QVERIFY(w->finish([this] { w->click(u"checkButton"); }));
    QVERIFY(w->server.requests().constLast().contains("secret-of-shop")); // that of its own profile
    choose(u"Shop"_s);
    QVERIFY(!w->isShown(u"otherChoiceLabel"));
    choose(serverName(ServerKind::Asia));
    QVERIFY(w->isShown(u"otherChoiceLabel"));
}

void TestWindowProfiles::setsTheNetworkOfTheProfile()
{
    QVERIFY(w->profiles.add(named(u"Shop"_s)));
    choose(u"Shop"_s);
    action("networkAction")->trigger();
    auto *dialog = w->window.findChild<QDialog *>(u"NetworkDialog"_s);
    QVERIFY(dialog && WindowFixture::waitForFocus(dialog));
    QVERIFY(dialog->windowTitle().contains(u"Shop"));
    w->find<QComboBox>(u"proxyBox", dialog)->setCurrentIndex(2);
    w->find<QLineEdit>(u"proxyEdit", dialog)->setText(u"proxy.example:3128"_s);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w->profiles.find(u"Shop"_s)->transport.proxy.host, u"proxy.example"_s);
    QCOMPARE(*w->network.load(), TransportChoice()); // that of the others
    QVERIFY(w->text(u"roadLabel").remove(QChar(0x200B)).contains(u"proxy.example:3128"));
    choose(serverName(ServerKind::Asia));
    QVERIFY(!w->text(u"roadLabel").remove(QChar(0x200B)).contains(u"proxy.example:3128"));
}

void TestWindowProfiles::tellsOfADamagedFile()
{
    QFile file(w->home.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":1,");
    file.close();
    const WholeWindow next(w->parts());
    QVERIFY(w->find<QLabel>(u"messageTitleLabel", &next)->text().contains(u"profiles"));
    QCOMPARE(w->find<QComboBox>(u"serverBox", &next)->count(), 5);
}

QTEST_MAIN(TestWindowProfiles)

#include "tst_windowprofiles.moc"

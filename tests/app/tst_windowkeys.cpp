// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// The secret key of a profile in the window: known for the session or from the keyring, and forgotten.
class TestWindowKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void turnsToTheKeyringOnlyForAProfile();
    void staysForTheSession();
    void keepsWhatWasAccepted();
    void keepsNothingThatWasRefused();
    void replacesTheOneThatIsOver();
    void keepsNoKeyForAnotherServer();
    void findsItInTheKeyring();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void saysThatItCouldNotBeKept();
    void forgetsTheKeyOfAProfile();
    void removesItWithItsProfile();
    void forgetsAllAtOnce();

private:
    Profile shop(const QString &name = u"Shop"_s) const;
    QString entry() const { return secretEntry(shop()); }
    void choose(const QString &name) const { w->find<QComboBox>(u"serverBox")->setCurrentText(name); }
    QLineEdit *field() const { return w->find<QLineEdit>(u"secretKeyEdit"); }
    bool request(int status = 200) const;
    QString place() const { return w->text(u"keyPlaceLabel").remove(QChar(0x200B)); }
    QByteArray lastRequest() const { return w->server.requests().constLast(); }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowKeys::init()
{
    w = std::make_unique<WindowFixture>();
    w->keyring.answersAtOnce = true;
    QVERIFY(w->open());
    QVERIFY(w->profiles.add(shop()));
}

Profile TestWindowKeys::shop(const QString &name) const
{
    return {name, *parseServerAddress(w->server.url().toString()), u"app-1"_s, {u"vouchers"_s}};
}

bool TestWindowKeys::request(int status) const
{
    w->server.answerJson(status, status == 200 ? QByteArray(issuedJson) : QByteArray("{}"));
    return w->requestToken();
}

void TestWindowKeys::turnsToTheKeyringOnlyForAProfile()
{
    choose(serverName(ServerKind::Europe));
    QCoreApplication::processEvents();
    QCOMPARE(w->keyring.orders, QStringList());
    QVERIFY(!w->isShown(u"keepKeyBox"));
    choose(u"Shop"_s);
    QTRY_COMPARE(w->keyring.orders, QStringList {u"read "_s + entry()});
    QVERIFY(w->isShown(u"keepKeyBox"));
}

void TestWindowKeys::staysForTheSession()
{
    choose(u"Shop"_s);
    QTest::keyClicks(field(), u"typed-secret-key"_s);
    QVERIFY(request());
    QCOMPARE(field()->text(), QString());
    QVERIFY2(place().contains(u"this session only"), qPrintable(place()));
    QVERIFY(w->keyring.entries.isEmpty());
    choose(serverName(ServerKind::Sandbox));
    choose(u"Shop"_s);
    QTRY_VERIFY(!field()->placeholderText().isEmpty());
    QVERIFY(request());
    QVERIFY(lastRequest().contains("X-App-Token: typed-secret-key\r\n"));
}

void TestWindowKeys::keepsWhatWasAccepted()
{
    choose(u"Shop"_s);
    QTest::keyClicks(field(), u"typed-secret-key"_s);
    w->find<QCheckBox>(u"keepKeyBox")->click();
    QCoreApplication::processEvents();
    QVERIFY(w->keyring.entries.isEmpty()); // nobody knows yet whether it is the right one
    QVERIFY(request());
    QTRY_COMPARE(w->keyring.entries.value(entry()), "typed-secret-key");
    QTRY_VERIFY2(place().contains(u"in the keyring"), qPrintable(place()));
    QVERIFY(!w->isShown(u"keepKeyBox"));
}

void TestWindowKeys::keepsNothingThatWasRefused()
{
    choose(u"Shop"_s);
    QTest::keyClicks(field(), u"typed-secret-key"_s);
    w->find<QCheckBox>(u"keepKeyBox")->click();
    QVERIFY(request(401));
    QCoreApplication::processEvents();
    QVERIFY(w->keyring.entries.isEmpty());
    QCOMPARE(field()->text(), u"typed-secret-key"_s);
    QCOMPARE(w->keys.place(shop()), SecretKeys::Place::None);
}

void TestWindowKeys::replacesTheOneThatIsOver()
{
    w->keyring.entries.insert(entry(), "regenerated-since");
    choose(u"Shop"_s);
    QTRY_VERIFY(!field()->placeholderText().isEmpty());
    QTest::keyClicks(field(), u"typed-secret-key"_s);
    QVERIFY(request());
    QVERIFY(lastRequest().contains("typed-secret-key"));
    QTRY_COMPARE(w->keyring.entries.value(entry()), "typed-secret-key");
}

/// The profile is pointed elsewhere while a token of its former server is at hand, and that is renewed.
void TestWindowKeys::keepsNoKeyForAnotherServer()
{
    choose(u"Shop"_s);
    QTest::keyClicks(field(), u"typed-secret-key"_s);
    QVERIFY(request());
    Profile elsewhere = shop();
    elsewhere.server = publishedServer(ServerKind::Asia);
    QVERIFY(w->profiles.replace(u"Shop"_s, elsewhere));
    QVERIFY(field()->placeholderText().isEmpty());
    QVERIFY(w->finish([this] { w->click(u"renewButton"); })); // at the former server, with its key
    QCoreApplication::processEvents();
    QCOMPARE(w->keys.place(elsewhere), SecretKeys::Place::None);
    QVERIFY(field()->placeholderText().isEmpty());
    QVERIFY2(!place().contains(u"known"), qPrintable(place()));
    const auto requests = w->server.requests().size();
    w->click(u"requestButton");
    QVERIFY(!w->session.isBusy());
    QCOMPARE(w->server.requests().size(), requests);
}

void TestWindowKeys::findsItInTheKeyring()
{
    w->keyring.entries.insert(entry(), "kept-secret-key");
    choose(u"Shop"_s);
    QTRY_VERIFY2(place().contains(u"in the keyring"), qPrintable(place()));
    QTRY_VERIFY(!field()->placeholderText().isEmpty());
    QCOMPARE(field()->text(), QString());
    QVERIFY(!field()->placeholderText().contains(u"secret-key"));
    QVERIFY(request());
    QVERIFY(lastRequest().contains("X-App-Token: kept-secret-key\r\n"));
    // Another profile on the same server is another application's.
    Profile other = shop(u"Other"_s);
    other.applicationId = u"app-2"_s;
    QVERIFY(w->profiles.add(other));
    choose(u"Other"_s);
    QCoreApplication::processEvents();
    const auto requests = w->server.requests().size();
    w->click(u"requestButton");
    QCOMPARE(w->server.requests().size(), requests);
    QVERIFY(w->text(u"messageTextLabel").contains(u"secret key is missing")
        || w->text(u"messageTitleLabel").contains(u"secret key is missing"));
}

void TestWindowKeys::saysWhyThereIsNone_data()
{
    QTest::addColumn<KeyringError>("error");
    QTest::addColumn<QString>("word");
    QTest::newRow("locked") << KeyringError::Locked << u"locked"_s;
    QTest::newRow("absent") << KeyringError::Absent << u"No keyring answers"_s;
    QTest::newRow("denied") << KeyringError::Denied << u"refused access"_s;
    QTest::newRow("dying") << KeyringError::Failed << u"broke down"_s;
}

void TestWindowKeys::saysWhyThereIsNone()
{
    QFETCH(KeyringError, error);
    QFETCH(QString, word);
    w->keyring.error = error;
    choose(u"Shop"_s);
    QTRY_VERIFY2(place().contains(word), qPrintable(place()));
    QTest::keyClicks(field(), u"typed-secret-key"_s);
    QVERIFY(request()); // it is typed, so nothing is lost
    QVERIFY(lastRequest().contains("typed-secret-key"));
    QVERIFY2(place().contains(u"this session only"), qPrintable(place()));
}

void TestWindowKeys::saysThatItCouldNotBeKept()
{
    choose(u"Shop"_s);
    QTest::keyClicks(field(), u"typed-secret-key"_s);
    w->find<QCheckBox>(u"keepKeyBox")->click();
    QTRY_VERIFY(!w->keyring.orders.isEmpty());
    w->keyring.error = KeyringError::Locked;
    QVERIFY(request());
    QTRY_VERIFY(w->text(u"messageTitleLabel").contains(u"for this session only"));
    QVERIFY(w->text(u"messageTextLabel").remove(QChar(0x200B)).contains(u"locked"));
}

void TestWindowKeys::forgetsTheKeyOfAProfile()
{
    w->keyring.entries.insert(entry(), "kept-secret-key");
    choose(u"Shop"_s);
    QTRY_COMPARE(w->keys.place(shop()), SecretKeys::Place::Keyring);
    w->find<QAction>(u"forgetKeyAction")->trigger();
    QTRY_VERIFY(w->keyring.entries.isEmpty());
    QTRY_VERIFY(w->text(u"messageTitleLabel").contains(u"forgotten"));
    QVERIFY(w->window.findChild<QLineEdit *>(u"secretKeyEdit"_s)->placeholderText().isEmpty());
}

void TestWindowKeys::removesItWithItsProfile()
{
    w->keyring.entries.insert(entry(), "kept-secret-key");
    QVERIFY(w->profiles.add(shop(u"Twin"_s))); // of the same application
    const auto remove = [this](const QString &name) {
        choose(name);
        w->find<QAction>(u"removeProfileAction")->trigger();
        w->find<QAbstractButton>(u"confirmRemoveProfileButton")->click();
        QTRY_VERIFY(!w->window.findChild<QDialog *>(u"removeProfileQuestion"_s));
    };
    remove(u"Twin"_s);
    QCOMPARE(w->profiles.names(), QStringList {u"Shop"_s});
    QVERIFY(w->keyring.entries.contains(entry()));
    remove(u"Shop"_s);
    QTRY_VERIFY(w->keyring.entries.isEmpty());
}

void TestWindowKeys::forgetsAllAtOnce()
{
    w->keyring.entries.insert(entry(), "kept-secret-key");
    choose(u"Shop"_s);
    QTRY_VERIFY(!field()->placeholderText().isEmpty());
    QVERIFY(request());
    const WeakSecret token(*w->session.token()->data().accessToken);
    const WeakSecret key(w->session.inspection().connection->credentials.secretKey);
    QVERIFY(!token.lock().isEmpty() && !key.lock().isEmpty());
    w->find<QAction>(u"copyTokenAction")->trigger();
    QTest::keyClicks(field(), u"another-secret-key"_s);
    w->find<QAction>(u"forgetSecretsAction")->trigger();
    QCOMPARE(field()->text(), QString());
    QVERIFY(w->session.token()->isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(w->keys.place(shop()), SecretKeys::Place::None);
    QVERIFY(w->keyring.entries.contains(entry())); // which is where it is safe
    w->ended.clear(); // the spy keeps answers
    QTRY_VERIFY(token.lock().isEmpty() && key.lock().isEmpty());
}

QTEST_MAIN(TestWindowKeys)

#include "tst_windowkeys.moc"

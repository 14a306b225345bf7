// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keyringwords.h"
#include "session/secretkeys.h"
#include "support/fakesecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

using Place = SecretKeys::Place;

Profile profileOf(const QString &address, const QString &applicationId, const QString &name = u"Shop"_s)
{
    return {name, *parseServerAddress(address), applicationId};
}

const Profile shop = profileOf(u"https://shop.example"_s, u"app-1"_s);
const QString shopEntry = u"https://shop.example api_key_pair app-1"_s;
const QByteArray key = "secret-of-a-test";

struct Rig {
    FakeSecretStore store;
    SecretKeys keys {store};
    QSignalSpy changed {&keys, &SecretKeys::changed};
    QObject context;
    QList<Expected<Secret, KeyringError>> found;
    QList<Expected<void, KeyringError>> ended;

    explicit Rig(bool hasKey = false)
    {
        if (hasKey)
            store.entries.insert(shopEntry, key);
    }
    void find(const Profile &profile = shop)
    {
        keys.find(profile, &context, [this](const auto &result) { found.append(result); });
    }
    SecretKeys::Done ending()
    {
        return [this](const auto &result) { ended.append(result); };
    }
    /// All that is under way comes to its end.
    void settle()
    {
        store.answer();
        QCoreApplication::processEvents();
    }
    QByteArray bytes(qsizetype at = 0) const
    {
        return found.size() > at && found[at] ? found[at]->reveal().toByteArray() : QByteArray();
    }
};

} // namespace

class TestSecretKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksNobodyUntilAKeyIsAskedFor();
    void findsInTheKeyringOnce();
    void asksOnceForTwo();
    void tellsThatThereIsNone();
    void asksNotWithoutAnApplication();
    void bindsToServerAndApplication_data();
    void bindsToServerAndApplication();
    void bindsToTheKindOfCredentials();
    void followsANewName();
    void keepsForTheSession();
    void keepsInTheKeyring();
    void keepsForTheSessionWhatTheKeyringDoesNotTake();
    void forgets();
    void forgetsWhatOnlyTheSessionKnew();
    void tellsWhatItCouldNotForget();
    void spareWhatAnotherProfileUses();
    void forgetsAllAtOnce();
    void endsASearchByForgetting();
    void endsASearchByKeeping();
    void takesNoStaleAnswer();
    void forgetsWhatIsBeingWritten();
    void tellsNobodyWhoHasGone();
    void saysWhatToDo();
};

void TestSecretKeys::asksNobodyUntilAKeyIsAskedFor()
{
    Rig rig(true);
    QVERIFY(rig.keys.place(shop) == Place::None);
    rig.keys.forgetAll();
    rig.settle();
    QCOMPARE(rig.store.orders, QStringList());
    QCOMPARE(rig.changed.count(), 0);
}

void TestSecretKeys::findsInTheKeyringOnce()
{
    Rig rig(true);
    rig.find();
    QVERIFY(rig.found.isEmpty());
    rig.settle();
    QCOMPARE(rig.bytes(), key);
    QVERIFY(rig.keys.place(shop) == Place::Keyring);
    QCOMPARE(rig.changed.count(), 1);
    rig.find();
    QCOMPARE(rig.found.size(), 1); // never from within
    rig.settle();
    QCOMPARE(rig.bytes(1), key);
    QCOMPARE(rig.store.orders, QStringList {u"read "_s + shopEntry});
}

void TestSecretKeys::asksOnceForTwo()
{
    Rig rig(true);
    rig.find();
    rig.find();
    rig.settle();
    QCOMPARE(rig.found.size(), 2);
    QCOMPARE(rig.bytes(0), key);
    QCOMPARE(rig.bytes(1), key);
    QCOMPARE(rig.store.orders.size(), 1);
}

void TestSecretKeys::tellsThatThereIsNone()
{
    Rig rig;
    rig.find();
    rig.settle();
    QCOMPARE(rig.found.size(), 1);
    QVERIFY(rig.found[0].error() == KeyringError::NotFound);
    QVERIFY(rig.keys.place(shop) == Place::None);
    rig.store.entries.insert(shopEntry, key); // by another program
    rig.find();
    rig.settle();
    QCOMPARE(rig.bytes(1), key);
}

void TestSecretKeys::asksNotWithoutAnApplication()
{
    Rig rig;
    const Profile open = profileOf(u"https://shop.example"_s, {});
    QVERIFY(!SecretKeys::isFor(open));
    rig.find(open);
    rig.keys.forget(open, &rig.context, rig.ending());
    rig.settle();
    QVERIFY(rig.found[0].error() == KeyringError::NotFound);
    QVERIFY(rig.ended[0].error() == KeyringError::NotFound);
    QCOMPARE(rig.store.orders, QStringList());
}

void TestSecretKeys::bindsToServerAndApplication_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("applicationId");
    QTest::newRow("another server") << u"https://evil.example"_s << u"app-1"_s;
    QTest::newRow("a longer name") << u"https://shop.example.evil.example"_s << u"app-1"_s;
    QTest::newRow("another port") << u"https://shop.example:8443"_s << u"app-1"_s;
    QTest::newRow("another application") << u"https://shop.example"_s << u"app-2"_s;
    QTest::newRow("case of the application") << u"https://shop.example"_s << u"App-1"_s;
}

void TestSecretKeys::bindsToServerAndApplication()
{
    QFETCH(QString, address);
    QFETCH(QString, applicationId);
    Rig rig(true);
    rig.keys.keepForSession(shop, Secret::fromUtf8(key));
    const Profile edited = profileOf(address, applicationId);
    QVERIFY(rig.keys.place(edited) == Place::None);
    rig.find(edited);
    rig.settle();
    QVERIFY(!rig.found[0]);
    QVERIFY(rig.found[0].error() == KeyringError::NotFound);
}

void TestSecretKeys::bindsToTheKindOfCredentials()
{
    Rig rig(true);
    Profile edited = shop;
    edited.credentials = CredentialsKind::OAuthServiceKey;
    rig.find(edited);
    rig.settle();
    QVERIFY(rig.found[0].error() == KeyringError::NotFound);
}

void TestSecretKeys::followsANewName()
{
    Rig rig(true);
    rig.find(profileOf(u"https://SHOP.example/"_s, u"app-1"_s, u"Renamed"_s));
    rig.settle();
    QCOMPARE(rig.bytes(), key);
}

void TestSecretKeys::keepsForTheSession()
{
    Rig rig(true);
    rig.keys.keepForSession(shop, Secret::fromUtf8("another"));
    QVERIFY(rig.keys.place(shop) == Place::Session);
    QCOMPARE(rig.changed.count(), 1);
    rig.find();
    rig.settle();
    QCOMPARE(rig.bytes(), "another");
    QCOMPARE(rig.store.orders, QStringList());
    QCOMPARE(rig.store.entries.value(shopEntry), key);
}

void TestSecretKeys::keepsInTheKeyring()
{
    Rig rig;
    rig.keys.keepInKeyring(shop, Secret::fromUtf8(key), &rig.context, rig.ending());
    QVERIFY(rig.keys.place(shop) == Place::Session); // until it is there
    rig.settle();
    QVERIFY(rig.keys.place(shop) == Place::Keyring);
    QCOMPARE(rig.ended.size(), 1);
    QVERIFY(rig.ended[0]);
    QCOMPARE(rig.store.entries.value(shopEntry), key);
}

void TestSecretKeys::keepsForTheSessionWhatTheKeyringDoesNotTake()
{
    Rig rig;
    rig.store.error = KeyringError::Locked;
    rig.keys.keepInKeyring(shop, Secret::fromUtf8(key), &rig.context, rig.ending());
    rig.settle();
    QCOMPARE(rig.ended.size(), 1);
    QVERIFY(rig.ended[0].error() == KeyringError::Locked);
    QVERIFY(rig.keys.place(shop) == Place::Session);
    rig.find();
    rig.settle();
    QCOMPARE(rig.bytes(), key);
}

void TestSecretKeys::forgets()
{
    Rig rig(true);
    rig.find();
    rig.settle();
    rig.keys.forget(shop, &rig.context, rig.ending());
    QVERIFY(rig.keys.place(shop) == Place::None); // at once
    rig.settle();
    QVERIFY(rig.ended[0]);
    QVERIFY(rig.store.entries.isEmpty());
    rig.keys.forget(shop, &rig.context, rig.ending());
    rig.settle();
    QVERIFY(rig.ended[1].error() == KeyringError::NotFound);
}

void TestSecretKeys::forgetsWhatOnlyTheSessionKnew()
{
    Rig rig;
    rig.keys.keepForSession(shop, Secret::fromUtf8(key));
    rig.keys.forget(shop, &rig.context, rig.ending());
    rig.settle();
    QCOMPARE(rig.ended.size(), 1);
    QVERIFY(rig.ended[0]);
}

void TestSecretKeys::tellsWhatItCouldNotForget()
{
    Rig rig(true);
    rig.keys.keepForSession(shop, Secret::fromUtf8(key));
    rig.store.error = KeyringError::Locked;
    rig.keys.forget(shop, &rig.context, rig.ending());
    rig.settle();
    QVERIFY(rig.ended[0].error() == KeyringError::Locked);
    QVERIFY(rig.keys.place(shop) == Place::None);
}

void TestSecretKeys::spareWhatAnotherProfileUses()
{
    Rig rig(true);
    const Profile duplicate = profileOf(u"https://shop.example"_s, u"app-1"_s, u"Shop (2)"_s);
    const Profile other = profileOf(u"https://shop.example"_s, u"app-2"_s, u"Other"_s);
    rig.keys.forgetUnused(shop, {other, duplicate}, &rig.context, rig.ending());
    rig.settle();
    QVERIFY(rig.ended[0]);
    QCOMPARE(rig.store.entries.value(shopEntry), key);
    rig.keys.forgetUnused(duplicate, {other}, &rig.context, rig.ending());
    rig.settle();
    QVERIFY(rig.ended[1]);
    QVERIFY(rig.store.entries.isEmpty());
}

void TestSecretKeys::forgetsAllAtOnce()
{
    Rig rig(true);
    rig.find();
    rig.settle();
    rig.keys.keepForSession(profileOf(u"https://shop.example"_s, u"app-2"_s), Secret::fromUtf8(key));
    rig.changed.clear();
    rig.keys.forgetAll();
    QVERIFY(rig.keys.place(shop) == Place::None);
    QVERIFY(rig.keys.place(profileOf(u"https://shop.example"_s, u"app-2"_s)) == Place::None);
    QCOMPARE(rig.changed.count(), 1);
    QCOMPARE(rig.store.orders, QStringList {u"read "_s + shopEntry}); // the keyring wasn't asked to forget
    rig.find();
    rig.settle();
    QCOMPARE(rig.bytes(1), key);
}

void TestSecretKeys::endsASearchByForgetting()
{
    Rig rig(true);
    rig.find();
    rig.keys.forgetAll();
    rig.settle();
    QCOMPARE(rig.found.size(), 1);
    QVERIFY(rig.found[0].error() == KeyringError::Forgotten);
    QVERIFY(rig.keys.place(shop) == Place::None);
    rig.settle();
    QCOMPARE(rig.found.size(), 1);
}

void TestSecretKeys::endsASearchByKeeping()
{
    Rig rig(true);
    rig.find();
    rig.keys.keepForSession(shop, Secret::fromUtf8("newer"));
    rig.settle();
    QCOMPARE(rig.found.size(), 1);
    QCOMPARE(rig.bytes(), "newer");
    QVERIFY(rig.keys.place(shop) == Place::Session);
}

void TestSecretKeys::takesNoStaleAnswer()
{
    Rig rig(true);
    rig.find();
    rig.keys.forget(shop, &rig.context, rig.ending());
    rig.find();
    rig.settle();
    QCOMPARE(rig.found.size(), 2);
    QVERIFY(rig.found[0].error() == KeyringError::Forgotten);
    QVERIFY(rig.found[1].error() == KeyringError::NotFound);
    QVERIFY(rig.keys.place(shop) == Place::None);
}

void TestSecretKeys::forgetsWhatIsBeingWritten()
{
    Rig rig;
    rig.keys.keepInKeyring(shop, Secret::fromUtf8(key), &rig.context, rig.ending());
    rig.keys.forget(shop, &rig.context, rig.ending());
    rig.settle();
    QCOMPARE(rig.ended.size(), 2);
    QVERIFY(rig.keys.place(shop) == Place::None);
    QVERIFY(rig.store.entries.isEmpty());
}

void TestSecretKeys::tellsNobodyWhoHasGone()
{
    Rig rig(true);
    int told = 0;
    {
        QObject context;
        rig.keys.find(shop, &context, [&told](const auto &) { ++told; });
        rig.keys.keepInKeyring(shop, Secret::fromUtf8(key), &context, [&told](const auto &) { ++told; });
        rig.keys.find(shop, &context, [&told](const auto &) { ++told; });
        rig.keys.forget(shop, &context, [&told](const auto &) { ++told; });
    }
    rig.settle();
    QCOMPARE(told, 0);
}

void TestSecretKeys::saysWhatToDo()
{
    QStringList said;
    for (const auto error : {KeyringError::NotFound, KeyringError::Locked, KeyringError::Absent, KeyringError::Denied,
             KeyringError::Failed, KeyringError::Forgotten}) {
        said.append(keyringProblemInWords(error));
        QVERIFY(said.constLast().endsWith(u'.'));
    }
    QCOMPARE(said.removeDuplicates(), 0);
    QVERIFY(keyringProblemInWords(KeyringError::Locked).contains("Unlock"_L1));
    QVERIFY(keyringProblemInWords(KeyringError::Absent).contains("beyond this session"_L1));
}

QTEST_GUILESS_MAIN(TestSecretKeys)
#include "tst_secretkeys.moc"

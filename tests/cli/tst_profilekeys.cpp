// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

#include <QTimer>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "key-of-the-keyring";
const QByteArray issued =
    R"({"access_token":"token-issued-in-a-test","expires_in":900,"scope":"vouchers","token_type":"Bearer"})";

/// With a profile on a server of the test's.
struct KeysRig : CliRig {
    FaultServer server;

    KeysRig()
    {
        server.answerJson(200, issued);
        (void)profiles.add({u"Shop"_s, *parseServerAddress(server.url().toString()), u"app-1"_s, {u"vouchers"_s}});
    }
    QString entry() { return secretEntry(*profiles.find(u"Shop"_s)); }
    int profilesDo(const QString &line) { return run(QStringList {u"profiles"_s} + line.split(u'|')); }
    int requestToken(const QStringList &more = {})
    {
        return run(QStringList {u"request"_s, u"--profile"_s, u"Shop"_s} + more);
    }
    QByteArray keySent()
    {
        const auto requests = server.requests();
        if (requests.size() != 1)
            return QByteArray::number(requests.size()) + " requests";
        for (const QByteArray &line : requests[0].split('\n')) {
            if (line.toLower().startsWith("x-app-token:"))
                return line.mid(12).trimmed();
        }
        return "no key";
    }
};

} // namespace

/// The secret keys of profiles, on the command line.
class TestProfileKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsAndForgets();
    void takesTheKeyFromTheKeyring();
    void asksNoKeyringWithoutNeed_data();
    void asksNoKeyringWithoutNeed();
    void takesTheEnvironmentsWhereThereIsNone();
    void looksForTheApplicationOfTheCall();
    void sendsNoKeyToAnotherServer();
    void tellsOfATroubledKeyring_data();
    void tellsOfATroubledKeyring();
    void refusesToSet_data();
    void refusesToSet();
    void tellsWhyItIsNotKept();
    void removesTheKeyWithTheProfile();
    void tellsOfAKeyThatStays();
    void stopsAtTheKeyring();
};

void TestProfileKeys::setsAndForgets()
{
    KeysRig rig;
    rig.input = key + "\nand no more\n";
    QCOMPARE(rig.profilesDo(u"set-key|shop"_s), 0);
    QCOMPARE(rig.keyring.entries.value(rig.entry()), key);
    QVERIFY2(rig.messages().contains(u"in the keyring"), rig.err());
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY(!rig.err().contains(key));
    QCOMPARE(rig.profilesDo(u"forget-key|Shop"_s), 0);
    QVERIFY(rig.keyring.entries.isEmpty());
    QCOMPARE(rig.profilesDo(u"forget-key|Shop"_s), 1);
    QVERIFY2(rig.messages().contains(u"has no secret key"), rig.err());
}

void TestProfileKeys::takesTheKeyFromTheKeyring()
{
    KeysRig rig;
    rig.keyring.entries.insert(rig.entry(), key);
    rig.environment.insert(u"X_APP_TOKEN"_s, u"key-of-the-environment"_s);
    QCOMPARE(rig.requestToken(), 0);
    QCOMPARE(rig.keySent(), key);
    QVERIFY(!rig.out().contains(key));
    QVERIFY(!rig.err().contains(key));
}

void TestProfileKeys::asksNoKeyringWithoutNeed_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("list") << u"profiles"_s;
    QTest::newRow("rename") << u"profiles|rename|Shop|Other"_s;
    QTest::newRow("duplicate") << u"profiles|duplicate|Shop"_s;
    QTest::newRow("export") << u"profiles|export"_s;
    QTest::newRow("check") << u"check|--profile|Shop"_s;
    QTest::newRow("another key") << u"request|--profile|Shop|--secret-stdin"_s;
    QTest::newRow("the sandbox") << u"request|--profile|sandbox|--scope|vouchers"_s;
    QTest::newRow("no profile") << u"request|--sandbox|--scope|vouchers"_s;
}

void TestProfileKeys::asksNoKeyringWithoutNeed()
{
    QFETCH(QString, line);
    KeysRig rig;
    rig.input = "key-of-the-input\n";
    QVERIFY(rig.run(line.split(u'|')) >= 0);
    QCOMPARE(rig.keyring.orders, QStringList());
}

void TestProfileKeys::takesTheEnvironmentsWhereThereIsNone()
{
    KeysRig rig;
    QCOMPARE(rig.requestToken(), 2);
    QVERIFY2(rig.messages().contains(u"profiles set-key"), rig.err());
    QCOMPARE(rig.server.requests().size(), 0);
    rig.environment.insert(u"X_APP_TOKEN"_s, u"key-of-the-environment"_s);
    QCOMPARE(rig.requestToken(), 0);
    QCOMPARE(rig.keySent(), "key-of-the-environment");
    QVERIFY2(!rig.messages().contains(u"keyring"), rig.err());
}

void TestProfileKeys::looksForTheApplicationOfTheCall()
{
    KeysRig rig;
    rig.keyring.entries.insert(rig.entry(), key);
    QCOMPARE(rig.requestToken({u"--app-id"_s, u"app-2"_s}), 2);
    QCOMPARE(rig.server.requests().size(), 0);
}

void TestProfileKeys::sendsNoKeyToAnotherServer()
{
    KeysRig rig;
    rig.keyring.entries.insert(rig.entry(), key);
    FaultServer other;
    other.answerJson(200, issued);
    QFile file(rig.home.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray json = file.readAll();
    QVERIFY(json.contains(rig.server.url().toEncoded()));
    json.replace(rig.server.url().toEncoded(), other.url().toEncoded());
    file.resize(0);
    file.write(json);
    file.close();
    QCOMPARE(rig.requestToken(), 2);
    QCOMPARE(other.requests().size(), 0);
    QCOMPARE(rig.server.requests().size(), 0);
}

void TestProfileKeys::tellsOfATroubledKeyring_data()
{
    QTest::addColumn<KeyringError>("error");
    QTest::addColumn<QString>("said");
    QTest::newRow("locked") << KeyringError::Locked << u"Unlock it"_s;
    QTest::newRow("absent") << KeyringError::Absent << u"No keyring answers"_s;
    QTest::newRow("denied") << KeyringError::Denied << u"Allow Bearerscope"_s;
    QTest::newRow("failed") << KeyringError::Failed << u"broke down"_s;
}

void TestProfileKeys::tellsOfATroubledKeyring()
{
    QFETCH(KeyringError, error);
    QFETCH(QString, said);
    KeysRig rig;
    rig.keyring.error = error;
    QCOMPARE(rig.requestToken(), 2);
    QVERIFY2(rig.messages().contains(said), rig.err());
    QCOMPARE(rig.server.requests().size(), 0);
    rig.environment.insert(u"X_APP_TOKEN"_s, u"key-of-the-environment"_s);
    QCOMPARE(rig.requestToken(), 0);
    QVERIFY2(rig.messages().contains(said), rig.err());
    QVERIFY2(rig.messages().contains(u"X_APP_TOKEN takes its place"), rig.err());
    QCOMPARE(rig.keySent(), "key-of-the-environment");
}

void TestProfileKeys::refusesToSet_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody") << u"set-key|Shap"_s << key + '\n' << u"Did you mean Shop?"_s;
    QTest::newRow("no name") << u"set-key"_s << key + '\n' << u"profiles set-key NAME"_s;
    QTest::newRow("as an argument") << u"set-key|Shop|secret"_s << QByteArray() << u"profiles set-key NAME"_s;
    QTest::newRow("no key") << u"set-key|Shop"_s << QByteArray() << u"secret key"_s;
    QTest::newRow("two words") << u"set-key|Shop"_s << QByteArray("two words\n") << u"secret key"_s;
    QTest::newRow("no application") << u"set-key|Open"_s << key + '\n' << u"--app-id"_s;
    QTest::newRow("forgetting nobody's") << u"forget-key|Shap"_s << QByteArray() << u"Did you mean Shop?"_s;
}

void TestProfileKeys::refusesToSet()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, input);
    QFETCH(QString, said);
    KeysRig rig;
    QVERIFY(rig.profiles.add({u"Open"_s, publishedServer(ServerKind::Europe)}));
    rig.input = input;
    QCOMPARE(rig.profilesDo(line), 2);
    QVERIFY2(rig.messages().contains(said, Qt::CaseInsensitive), rig.err());
    QCOMPARE(rig.keyring.orders, QStringList());
}

void TestProfileKeys::tellsWhyItIsNotKept()
{
    KeysRig rig;
    rig.input = key + '\n';
    rig.keyring.error = KeyringError::Locked;
    QCOMPARE(rig.profilesDo(u"set-key|Shop|--json"_s), 4);
    QCOMPARE(rig.error()[u"kind"].toString(), u"keyring"_s);
    QVERIFY2(rig.messages().contains(u"Unlock it"), rig.err());
    QCOMPARE(rig.profilesDo(u"forget-key|Shop"_s), 4);
    QVERIFY2(rig.messages().contains(u"Unlock it"), rig.err());
}

void TestProfileKeys::removesTheKeyWithTheProfile()
{
    KeysRig rig;
    rig.keyring.entries.insert(rig.entry(), key);
    QCOMPARE(rig.profilesDo(u"duplicate|Shop"_s), 0);
    QCOMPARE(rig.profilesDo(u"remove|Shop (2)"_s), 0);
    QCOMPARE(rig.keyring.entries.size(), 1); // the other one's as well
    QCOMPARE(rig.profilesDo(u"remove|Shop"_s), 0);
    QVERIFY(rig.keyring.entries.isEmpty());
}

void TestProfileKeys::tellsOfAKeyThatStays()
{
    KeysRig rig;
    const QString entry = rig.entry();
    rig.keyring.error = KeyringError::Locked;
    QCOMPARE(rig.profilesDo(u"remove|Shop"_s), 0);
    QVERIFY2(rig.messages().contains(entry), rig.err());
    QVERIFY(!rig.profiles.find(u"Shop"_s));
    KeysRig other;
    other.keyring.error = KeyringError::Absent;
    QCOMPARE(other.profilesDo(u"remove|Shop"_s), 0);
    QVERIFY2(!other.messages().contains(u"keyring"), other.err());
}

void TestProfileKeys::stopsAtTheKeyring()
{
    KeysRig rig;
    QBuffer in;
    QBuffer out;
    QBuffer err;
    for (QBuffer *buffer : {&in, &out, &err})
        buffer->open(QIODevice::ReadWrite);
    rig.keyring.answersAtOnce = false;
    rig.keyring.entries.insert(rig.entry(), key);
    CommandLine commandLine(
        {rig.session, rig.sandbox, rig.catalogue, rig.profiles, rig.keys, rig.clock, in, out, err, rig.environment});
    QSignalSpy finished(&commandLine, &CommandLine::finished);
    commandLine.run({u"request"_s, u"--profile"_s, u"Shop"_s});
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
    commandLine.stop();
    QVERIFY(finished.wait());
    QCOMPARE(finished[0][0].toInt(), 4);
    rig.keyring.answer();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(rig.server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestProfileKeys)
#include "tst_profilekeys.moc"

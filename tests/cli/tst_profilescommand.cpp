// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

#include <QJsonArray>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

struct ProfilesRig : CliRig {
    int profilesDo(const QString &line)
    {
        return run(QStringList {u"profiles"_s} + line.split(u'|', Qt::SkipEmptyParts));
    }
    QStringList names()
    {
        profiles.load();
        return profiles.names();
    }
    /// A server of the test's as a profile, with a key in the environment.
    void addProfileOn(const FaultServer &server)
    {
        environment.insert(u"X_APP_TOKEN"_s, u"secret-of-a-test"_s);
        QCOMPARE(profilesDo(u"add|Test shop|--host|%1|--app-id|app-of-the-profile|--scope|vouchers orders"_s.arg(
                     server.url().toString())),
            0);
    }
};

const QByteArray issued =
    R"({"access_token":"token-issued-in-a-test","expires_in":900,"scope":"vouchers orders","token_type":"Bearer"})";

} // namespace

/// "bearerscope profiles", and --profile in the other commands.
class TestProfilesCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhenThereAreNone();
    void addsAndLists();
    void addsNothingThatCanNotBeRead_data();
    void addsNothingThatCanNotBeRead();
    void listsAsJson();
    void changes();
    void exportsWhatImports();
    void refuses_data();
    void refuses();
    void aProfileBringsAllButTheKey();
    void optionsGoBeforeTheProfile();
    void theSandboxIsAProfile();
    void refusesWithAProfile_data();
    void refusesWithAProfile();
    void tellsOfADamagedFileWhereItMatters();
};

/// What could not be read back would take all profiles with it.
void TestProfilesCommand::addsNothingThatCanNotBeRead_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("project of a key pair") << QStringList {u"--project-id"_s, u"p"_s};
    QTest::newRow("ID in another script") << QStringList {u"--app-id"_s, u"app \u00e9"_s};
    QTest::newRow("scope in another script") << QStringList {u"--scope"_s, u"vouchers \u00e9"_s};
    QTest::newRow("project with a blank")
        << QStringList {u"--credentials"_s, u"oauth_service"_s, u"--project-id"_s, u"p q"_s};
    QTest::newRow("ID with a colon") << QStringList {u"--credentials"_s, u"oauth_service"_s, u"--app-id"_s, u"a:b"_s};
}

void TestProfilesCommand::addsNothingThatCanNotBeRead()
{
    QFETCH(QStringList, options);
    CliRig rig;
    const QStringList add {u"profiles"_s, u"add"_s, u"Shop"_s, u"--region"_s, u"us"_s};
    QCOMPARE(rig.run(add + options), 2);
    QCOMPARE(rig.run(add), 0); // the control
    QCOMPARE(rig.profiles.names(), QStringList {u"Shop"_s});
}

void TestProfilesCommand::saysWhenThereAreNone()
{
    ProfilesRig rig;
    QCOMPARE(rig.profilesDo({}), 0);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY2(rig.messages().contains(u"profiles add NAME"), rig.err());
}

void TestProfilesCommand::addsAndLists()
{
    ProfilesRig rig;
    QCOMPARE(rig.profilesDo(u"add|My shop|--region|us|--app-id|app-1|--scope|vouchers orders"_s), 0);
    QVERIFY2(rig.messages().contains(u"without a secret key"), rig.err());
    QCOMPARE(rig.profilesDo(u"add|Own|--host|own.example|--proxy|none|--timeout|30|--ca-file|/a.pem"_s), 0);
    QCOMPARE(rig.profilesDo({}), 0);
    const QList<QByteArray> lines = rig.out().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const char *part : {"My shop", "us1.api.voucherify.io", "app-1", "vouchers orders"})
        QVERIFY2(lines[1].contains(part), lines[1].constData());
    rig.names();
    const TransportChoice transport {std::chrono::seconds(30), {ProxyChoice::Kind::None}, u"/a.pem"_s};
    QCOMPARE(rig.profiles.find(u"Own"_s)->transport, transport);
}

void TestProfilesCommand::listsAsJson()
{
    ProfilesRig rig;
    QCOMPARE(rig.profilesDo(u"add|Shop|--region|asia|--json"_s), 0);
    QCOMPARE(rig.json()[u"profiles"].toArray().size(), 1);
    QCOMPARE(rig.profilesDo(u"--json"_s), 0);
    const QJsonObject profile = rig.json()[u"profiles"].toArray()[0].toObject();
    QCOMPARE(profile[u"name"].toString(), u"Shop"_s);
    QCOMPARE(profile[u"server"].toString(), u"asia"_s);
    QVERIFY(!rig.out().toLower().contains("secret"));
}

void TestProfilesCommand::changes()
{
    ProfilesRig rig;
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        QCOMPARE(rig.profilesDo(u"add|%1|--region|us"_s.arg(name)), 0);
    QCOMPARE(rig.profilesDo(u"rename|a|A shop"_s), 0);
    QCOMPARE(rig.profilesDo(u"duplicate|b"_s), 0);
    QCOMPARE(rig.profilesDo(u"move|c|1"_s), 0);
    QCOMPARE(rig.profilesDo(u"remove|b"_s), 0);
    QCOMPARE(rig.names(), QStringList({u"c"_s, u"A shop"_s, u"b (2)"_s}));
}

void TestProfilesCommand::exportsWhatImports()
{
    ProfilesRig rig;
    QCOMPARE(rig.profilesDo(u"add|Shop|--region|us"_s), 0);
    QCOMPARE(rig.profilesDo(u"export"_s), 0);
    ProfilesRig other;
    other.input = rig.out();
    QCOMPARE(other.profilesDo(u"import"_s), 0);
    QVERIFY2(other.messages().contains(u"Added: Shop."), other.err());
    QCOMPARE(other.names(), QStringList {u"Shop"_s});
}

void TestProfilesCommand::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("another verb") << u"remoev|X"_s << u"Did you mean \"remove\"?"_s;
    QTest::newRow("no name") << u"add"_s << u"bearerscope profiles add NAME"_s;
    QTest::newRow("a word too many") << u"remove|a|b"_s << u"bearerscope profiles remove NAME"_s;
    QTest::newRow("no server") << u"add|X"_s << u"--region or --host"_s;
    QTest::newRow("a taken name") << u"add|shop|--region|us"_s << u"called shop already"_s;
    QTest::newRow("plain http") << u"add|X|--host|http://shop.example"_s << u"plain http"_s;
    QTest::newRow("nobody") << u"remove|Shap"_s << u"Did you mean Shop?"_s;
    QTest::newRow("export of nobody") << u"export|Shap"_s << u"Did you mean Shop?"_s;
    QTest::newRow("no place") << u"move|Shop|up"_s << u"counted from 1"_s;
    QTest::newRow("a place too far") << u"move|Shop|99"_s << u"The last place is number 1."_s;
    QTest::newRow("import of nothing") << u"import"_s << u"no JSON"_s;
    QTest::newRow("import of no file") << u"import|/nowhere/at-all.json"_s << u"can't be opened"_s;
    QTest::newRow("a secret") << u"add|X|--secret|abc"_s << u"--secret"_s;
}

void TestProfilesCommand::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    ProfilesRig rig;
    QCOMPARE(rig.profilesDo(u"add|Shop|--region|us"_s), 0);
    QCOMPARE(rig.profilesDo(line), 2);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY2(rig.messages().contains(said), rig.err());
    QCOMPARE(rig.names(), QStringList {u"Shop"_s});
}

void TestProfilesCommand::aProfileBringsAllButTheKey()
{
    ProfilesRig rig;
    FaultServer server;
    server.answerJson(200, issued);
    rig.addProfileOn(server);
    rig.environment.insert(u"VOUCHERIFY_HOST"_s, u"https://elsewhere.example"_s); // of another project
    rig.environment.insert(u"X_APP_ID"_s, u"app-of-another"_s);
    const QStringList words {u"request"_s, u"--profile"_s, u"test SHOP"_s, u"--json"_s};
    QCOMPARE(rig.run(words), 2); // the key would be that project's as well
    QVERIFY(server.requests().isEmpty());
    rig.environment.remove(u"VOUCHERIFY_HOST"_s);
    rig.environment.remove(u"X_APP_ID"_s);
    QCOMPARE(rig.run(words), 0);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests()[0].toLower();
    QVERIFY2(request.contains("x-app-id: app-of-the-profile"), request.constData());
    QVERIFY(request.contains("x-app-token: secret-of-a-test"));
    QCOMPARE(rig.json()[u"scopes"][u"requested"].toArray(), QJsonArray({u"vouchers"_s, u"orders"_s}));
}

void TestProfilesCommand::optionsGoBeforeTheProfile()
{
    ProfilesRig rig;
    FaultServer server;
    server.answerJson(200, issued);
    rig.addProfileOn(server);
    QCOMPARE(rig.run({u"request"_s, u"--profile"_s, u"Test shop"_s, u"--app-id"_s, u"another-app"_s, u"--scope"_s,
                 u"vouchers"_s, u"--json"_s}),
        0);
    QVERIFY(server.requests()[0].toLower().contains("x-app-id: another-app"));
    QCOMPARE(rig.json()[u"scopes"][u"requested"].toArray(), QJsonArray {u"vouchers"_s});
}

void TestProfilesCommand::theSandboxIsAProfile()
{
    ProfilesRig rig;
    QCOMPARE(rig.run({u"request"_s, u"--profile"_s, u"sandbox"_s, u"--scope"_s, u"vouchers"_s}), 0);
}

void TestProfilesCommand::refusesWithAProfile_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << u"request|--profile|Test shap"_s << u"Did you mean Test shop?"_s;
    QTest::newRow("empty") << u"request|--profile="_s << u"--profile"_s;
    QTest::newRow("another server") << u"request|--profile|Test shop|--region|us"_s << u"A profile brings its server"_s;
    QTest::newRow("the sandbox besides") << u"check|--profile|Test shop|--sandbox"_s << u"A profile brings"_s;
    QTest::newRow("the sandbox without scopes") << u"request|--profile|Sandbox"_s << u"scope"_s;
}

void TestProfilesCommand::refusesWithAProfile()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    ProfilesRig rig;
    FaultServer server;
    rig.addProfileOn(server);
    QCOMPARE(rig.run(line.split(u'|')), 2);
    QVERIFY2(rig.messages().contains(said), rig.err());
    QCOMPARE(server.connectionCount(), 0);
}

void TestProfilesCommand::tellsOfADamagedFileWhereItMatters()
{
    ProfilesRig rig;
    const auto damage = [&rig] {
        QFile file(rig.home.filePath(u"profiles.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write("{") == 1;
    };
    QVERIFY(damage());
    QCOMPARE(rig.run({u"scopes"_s, u"api"_s}), 0);
    QVERIFY(!rig.messages().contains(u"profiles"));
    QVERIFY(QFile::exists(rig.home.filePath(u"profiles.json"_s))); // whoever needs it hears of it
    QCOMPARE(rig.profilesDo({}), 0);
    QVERIFY2(rig.messages().contains(u"profiles.json.damaged"), rig.err());
}

QTEST_GUILESS_MAIN(TestProfilesCommand)
#include "tst_profilescommand.moc"

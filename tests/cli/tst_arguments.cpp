// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

/// Words as a shell would hand them over; a quoted part is one word.
QStringList words(const QString &line)
{
    QStringList list;
    const QStringList parts = line.split(u'\'');
    for (qsizetype i = 0; i < parts.size(); ++i)
        list += i % 2 ? QStringList {parts[i]} : parts[i].split(u' ', Qt::SkipEmptyParts);
    return list;
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void readsScopes_data();
    void readsScopes();
    void readsServers();
    void readsTheTransport();
    void readsTheRest();
    void readsTheQuestions();
    void printsInformation_data();
    void printsInformation();
    void everyCommandHasHelp();
    void refuses_data();
    void refuses();
    void noticesJsonInAnyCase();
};

void TestArguments::accepts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("command");
    const auto row = [](const char *line, Command command) {
        QTest::newRow(line) << QString::fromLatin1(line) << int(command);
    };
    row("request --scope vouchers", Command::Request);
    row("request --sandbox --scope 'vouchers campaigns' --json --reveal", Command::Request);
    row("request --scope=vouchers --host=https://example.com --app-id=some-id", Command::Request);
    row("request --scope a,b --as-is", Command::Request);
    row("request --scope api --ensure 300 --secret-stdin", Command::Request);
    row("introspect --region asia --secret-stdin", Command::Introspect);
    row("introspect --sandbox", Command::Introspect);
    row("introspect --sandbox --timeout 120", Command::Introspect);
    row("request --scope api --timeout 5 --proxy none --ca-file ca.pem", Command::Request);
    row("revoke --host http://127.0.0.1:8042 --json", Command::Revoke);
    row("inspect", Command::Inspect);
    row("inspect - --json", Command::Inspect);
    row("inspect --reveal token.json", Command::Inspect);
    row("inspect -- -odd-name", Command::Inspect);
    row("compare one.json two.json --json", Command::Compare);
    row("compare one.json", Command::Compare);
    row("compare - two.json", Command::Compare);
    row("can POST /v1/redemptions", Command::Can);
    row("can 'GET /v1/vouchers/a b' --scope api --scope orders --json", Command::Can);
    row("can - --token-file token.json", Command::Can);
    row("can /v1/vouchers --token-file -", Command::Can);
    row("least", Command::Least);
    row("least calls.har --scope 'api orders'", Command::Least);
    row("least calls.txt --token-file -", Command::Least);
    row("lint", Command::Lint);
    row("lint -", Command::Lint);
    row("lint vouchers,campaigns SKUs --json", Command::Lint);
    row("scopes", Command::Scopes);
    row("scopes voucher client --json", Command::Scopes);
    row("sandbox", Command::Sandbox);
    row("sandbox --port 8042", Command::Sandbox);
}

void TestArguments::accepts()
{
    QFETCH(QString, line);
    QFETCH(int, command);
    const auto arguments = parseArguments(words(line));
    QVERIFY2(arguments, arguments ? "" : qPrintable(arguments.error().message));
    QCOMPARE(int(arguments->command), command);
    QVERIFY(arguments->information.isEmpty());
    QCOMPARE(arguments->json, line.contains(u"--json"));
    QCOMPARE(arguments->reveal, line.contains(u"--reveal"));
}

void TestArguments::readsScopes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<int>("warnings");
    QTest::newRow("one") << u"--scope vouchers"_s << QStringList {u"vouchers"_s} << 0;
    QTest::newRow("several") << u"--scope 'vouchers  orders'"_s << QStringList {u"vouchers"_s, u"orders"_s} << 0;
    QTest::newRow("given again") << u"--scope vouchers --scope orders"_s << QStringList {u"vouchers"_s, u"orders"_s}
                                 << 0;
    QTest::newRow("S2 repeated") << u"--scope 'vouchers orders vouchers'"_s << QStringList {u"vouchers"_s, u"orders"_s}
                                 << 1;
    QTest::newRow("S3 tab") << u"--scope 'vouchers\torders'"_s << QStringList {u"vouchers"_s, u"orders"_s} << 1;
    QTest::newRow("S5 wrong case") << u"--scope SKUs"_s << QStringList {u"SKUs"_s} << 0;
    QTest::newRow("S1 as it is") << u"--as-is --scope vouchers,orders"_s << QStringList {u"vouchers,orders"_s} << 1;
}

void TestArguments::readsScopes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, scopes);
    QFETCH(int, warnings);
    const auto arguments = parseArguments(words(u"request "_s + line));
    QVERIFY(arguments);
    QCOMPARE(arguments->scopes, scopes);
    QCOMPARE(arguments->scopeWarnings.size(), warnings);
}

void TestArguments::readsServers()
{
    const auto choice = [](const char *options) {
        return parseArguments(words(u"introspect "_s + QString::fromLatin1(options)))->server;
    };
    QVERIFY(choice("--sandbox").sandbox);
    QVERIFY(!choice("--sandbox").server);
    QVERIFY(!choice("").sandbox);
    QVERIFY(!choice("").server);
    QVERIFY(!choice("").applicationId);
    QVERIFY(!choice("").secretFromInput);
    QCOMPARE(choice("--region US").server, publishedServer(ServerKind::UnitedStates));
    QCOMPARE(choice("--region europe").server, publishedServer(ServerKind::Europe));
    QCOMPARE(choice("--region asia").server, publishedServer(ServerKind::Asia));
    QCOMPARE(choice("--host example.com:8443").server->baseUrl, QUrl(u"https://example.com:8443"_s));
    QCOMPARE(choice("--app-id some-id").applicationId, u"some-id"_s);
    QVERIFY(choice("--secret-stdin").secretFromInput);
}

void TestArguments::readsTheTransport()
{
    for (const QString &command : {u"request --scope api "_s, u"introspect "_s, u"revoke "_s}) {
        const auto transport = [&command](const char *options) {
            return parseArguments(words(command + QString::fromLatin1(options)))->server.transport.over({});
        };
        QCOMPARE(transport(""), TransportChoice());
        QCOMPARE(transport("--timeout 1").deadline, std::chrono::seconds(1));
        QCOMPARE(transport("--proxy system").proxy, ProxyChoice());
        QCOMPARE(transport("--proxy none").proxy.kind, ProxyChoice::Kind::None);
        const ProxyChoice own {ProxyChoice::Kind::Own, u"proxy.example"_s, 3128};
        QCOMPARE(transport("--proxy proxy.example:3128").proxy, own);
        QCOMPARE(transport("--proxy=http://proxy.example:3128/").proxy, own);
        QCOMPARE(transport("--ca-file ../ca.pem").authoritiesFile, u"../ca.pem"_s); // read only when it is used
    }
}

void TestArguments::readsTheRest()
{
    QVERIFY(!parseArguments(words(u"request --scope api"_s))->ensure);
    QCOMPARE(parseArguments(words(u"request --scope api --ensure 300"_s))->ensure, std::chrono::seconds(300));
    QCOMPARE(parseArguments(words(u"request --scope api --ensure 0"_s))->ensure, std::chrono::seconds(0));
    QCOMPARE(parseArguments(words(u"request --scope api --ensure=86400"_s))->ensure, std::chrono::seconds(86400));
    QCOMPARE(parseArguments(words(u"sandbox --port 8042"_s))->port, 8042);
    QCOMPARE(parseArguments(words(u"sandbox --port 0"_s))->port, 0);
    QCOMPARE(parseArguments(words(u"inspect token.json"_s))->file, u"token.json"_s);
    QCOMPARE(parseArguments(words(u"inspect"_s))->file, QString());
    QCOMPARE(parseArguments(words(u"inspect -"_s))->file, QString());
    QCOMPARE(parseArguments(words(u"scopes client voucher"_s))->words, u"client voucher"_s);
}

void TestArguments::readsTheQuestions()
{
    QCOMPARE(parseArguments(words(u"can POST /v1/redemptions"_s))->words, u"POST /v1/redemptions"_s);
    QCOMPARE(parseArguments(words(u"can -"_s))->words, QString()); // standard input
    QCOMPARE(parseArguments(words(u"can -"_s))->tokenFile, std::nullopt);
    QCOMPARE(parseArguments(words(u"can /v1/orders --token-file t.json"_s))->tokenFile, u"t.json"_s);
    QCOMPARE(parseArguments(words(u"can /v1/orders --token-file -"_s))->tokenFile, QString());
    QCOMPARE(
        parseArguments(words(u"can /v1/orders --scope 'api orders'"_s))->scopes, QStringList({u"api"_s, u"orders"_s}));
    QCOMPARE(parseArguments(words(u"least calls.har"_s))->file, u"calls.har"_s);
    QCOMPARE(parseArguments(words(u"least -"_s))->file, QString());
    QCOMPARE(parseArguments(words(u"lint a,b SKUs"_s))->scopes, QStringList({u"a,b"_s, u"SKUs"_s}));
    QCOMPARE(parseArguments(words(u"lint -"_s))->scopes, QStringList());
    QCOMPARE(parseArguments(words(u"compare a b"_s))->file, u"a"_s);
    QCOMPARE(parseArguments(words(u"compare a b"_s))->otherFile, u"b"_s);
    QCOMPARE(parseArguments(words(u"compare a -"_s))->otherFile, QString());
}

void TestArguments::printsInformation_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("holds");
    QTest::newRow("nothing") << QString() << u"Exit codes:"_s;
    QTest::newRow("--help") << u"--help"_s << u"Exit codes:"_s;
    QTest::newRow("-h") << u"-h"_s << u"Exit codes:"_s;
    QTest::newRow("--version") << u"--version"_s << u"bearerscope "_s + QStringLiteral(BEARERSCOPE_VERSION);
    QTest::newRow("-v") << u"-v"_s << u"bearerscope "_s + QStringLiteral(BEARERSCOPE_VERSION);
    QTest::newRow("of a command") << u"request --help"_s << u"Usage: bearerscope request --scope NAMES"_s;
    QTest::newRow("in spite of an error") << u"request --no-such-option -h"_s << u"Usage: bearerscope request"_s;
}

void TestArguments::printsInformation()
{
    QFETCH(QString, line);
    QFETCH(QString, holds);
    const auto arguments = parseArguments(words(line));
    QVERIFY(arguments);
    QVERIFY2(arguments->information.contains(holds), qPrintable(arguments->information));
    QVERIFY(arguments->information.endsWith(u'\n'));
}

void TestArguments::everyCommandHasHelp()
{
    QCOMPARE(commandInfos().size(), 14);
    for (const CommandInfo &info : commandInfos()) {
        const QString help = parseArguments({info.word, u"--help"_s})->information;
        QVERIFY(help.contains(info.summary));
        QVERIFY(help.contains(u"Example: bearerscope "_s + info.word));
        QVERIFY(programHelp().contains(info.summary));
        for (const QCommandLineOption &option : info.options)
            QVERIFY2(help.contains(u"  --"_s + option.names().constFirst()), qPrintable(info.word));
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 110, qPrintable(line));
        const auto example =
            parseArguments(words(info.example.section(u' ', 1).section(u" <"_s, 0, 0).replace(u'"', u'\'')));
        QVERIFY2(example, example ? "" : qPrintable(example.error().message)); // what it teaches works
    }
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(says);
    };
    row("reqeust --scope api", "\"reqeust\" is not a command. Did you mean \"request\"?");
    row("frobnicate",
        "The commands are request, introspect, revoke, inspect, report, compare, can, endpoints, least, lint, check, "
        "profiles, scopes, sandbox");
    row("--json request", "is not a command");
    row("can", "The call is missing");
    row("can ' '", "The call is missing");
    row("can --scope api", "The call is missing");
    row("can /v1/orders --scope ' '", "--scope needs a value");
    row("can /v1/orders --scope api,orders", "With spaces: --scope \"api orders\". See");
    row("can /v1/orders --as-is --scope api", "There is no option --as-is here.");
    row("can /v1/orders --scope api --token-file t", "use one of them");
    row("can /v1/orders --token-file ''", "--token-file needs a value");
    row("can - --token-file -", "for one thing only");
    row("can /v1/orders --sandbox", "There is no option --sandbox here.");
    row("least a b", "Only one file");
    row("least --token-file -", "for one thing only");
    row("least - --token-file -", "for one thing only");
    row("lint ''", "no scope among the arguments");
    row("lint --scope api", "There is no option --scope here.");
    row("compare", "Name the file with the first token");
    row("compare a b c", "Only two tokens");
    row("compare -", "for one thing only");
    row("compare - -", "for one thing only");
    row("compare a --reveal", "There is no option --reveal here.");
    row("request", "--scope is missing");
    row("request --scope ' '", "--scope is missing");
    row("request --scope", "--scope needs a value");
    row("request --scope --json", "--scope needs a value");
    row("request --scopes vouchers", "Did you mean \"--scope\"?");
    row("request --scope vouchers orders", "an argument too many");
    row("request --scope vouchers,orders", "With spaces: --scope \"vouchers orders\"");
    row("request --scope ,", "separated by spaces");
    row("request --scope api --port 1", "There is no option --port here.");
    row("request --scope api -x", "There is no option --x here.");
    row("request --scope api --json=yes", "takes none");
    row("introspect --host a.example --host b.example", "--host can be given only once");
    row("introspect --sandbox --host a.example", "--sandbox brings its own");
    row("introspect --sandbox --secret-stdin", "--sandbox brings its own");
    row("introspect --sandbox --app-id a", "--sandbox brings its own");
    row("introspect --host a.example --region us", "use one of them");
    row("introspect --region mars", "europe, us or asia");
    row("introspect --host http://a.example", "--host: Keys are never sent over plain http");
    row("introspect --host https://a.example/v1", "--host: ");
    row("introspect --timeout 0", "--timeout: The time limit is a number of seconds from 1 to 120");
    row("introspect --timeout 121", "--timeout: ");
    row("introspect --timeout 1.5", "--timeout: ");
    row("introspect --timeout", "--timeout needs a value");
    row("introspect --proxy somewhere", "--proxy: A proxy is \"system\", \"none\"");
    row("introspect --proxy http://hidden:words@proxy.example:3128", "--proxy: A proxy's address may not hold a user");
    row("introspect --proxy socks5://proxy.example:3128", "--proxy: Only HTTP proxies");
    row("introspect --proxy none --proxy system", "--proxy can be given only once");
    row("introspect --ca-file ''", "--ca-file needs a value");
    row("introspect --ca-file a.pem --ca-file b.pem", "--ca-file can be given only once");
    row("introspect --sandbox --proxy none", "always reached directly: leave out --proxy and --ca-file");
    row("introspect --sandbox --ca-file a.pem", "always reached directly: leave out --proxy and --ca-file");
    row("inspect --timeout 5", "There is no option --timeout here.");
    row("revoke something", "an argument too many");
    row("inspect one.json two.json", "Only one file");
    row("inspect --sandbox", "There is no option --sandbox here.");
    row("request --scope api --ensure", "--ensure needs a value");
    row("request --scope api --ensure 86401", "a whole number of seconds from 0 to 86400");
    row("request --scope api --ensure -1", "a whole number of seconds from 0 to 86400");
    row("request --scope api --ensure 1.5", "a whole number of seconds from 0 to 86400");
    row("request --scope api --ensure 5min", "a whole number of seconds from 0 to 86400");
    row("request --scope api --ensure 1 --ensure 2", "can be given only once");
    row("introspect --ensure 60", "There is no option --ensure here.");
    row("sandbox --port", "--port needs a value");
    row("sandbox --port 65536", "a number from 0 to 65535");
    row("sandbox --port -1", "a number from 0 to 65535");
    row("sandbox --port http", "a number from 0 to 65535");
    row("sandbox now", "an argument too many");
}

void TestArguments::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto arguments = parseArguments(words(line));
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().kind, u"usage"_s);
    QVERIFY2(arguments.error().message.contains(says), qPrintable(arguments.error().message));
    QVERIFY(!arguments.error().message.contains(u"hidden") && !arguments.error().message.contains(u"words@"));
}

void TestArguments::noticesJsonInAnyCase()
{
    QVERIFY(wantsJson(words(u"frobnicate --json --nonsense"_s)));
    QVERIFY(!wantsJson(words(u"request --scope json"_s)));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"

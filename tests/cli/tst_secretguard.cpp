// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/secretguard.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

/// Made up, and long and mixed as a token is.
const QString tokenLike = u"1ABCdefGHI2345jklMNO6789pqr"_s;
const QString jwtLike = u"eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s;

} // namespace

class TestSecretGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void neverRepeatsWhatMayBeOne_data();
    void neverRepeatsWhatMayBeOne();
    void identifiersAreNone();
};

void TestSecretGuard::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    const QStringList request {u"request"_s, u"--scope"_s, u"api"_s};
    row("--secret", request + QStringList {u"--secret"_s, u"hunter2"_s});
    row("--secret=", request + QStringList {u"--secret=hunter2"_s});
    row("--secret-key", request + QStringList {u"--secret-key"_s, u"hunter2"_s});
    row("--SECRET_KEY", request + QStringList {u"--SECRET_KEY=hunter2"_s});
    row("-secret", request + QStringList {u"-secret"_s, u"hunter2"_s});
    row("--secrethunter2", request + QStringList {u"--secrethunter2"_s});
    row("--token", {u"introspect"_s, u"--token"_s, u"hunter2"_s});
    row("--access-token", {u"revoke"_s, u"--access-token=hunter2"_s});
    row("--app-token", request + QStringList {u"--app-token"_s, u"hunter2"_s});
    row("--x-app-token", request + QStringList {u"--x-app-token"_s, u"hunter2"_s});
    row("--password", request + QStringList {u"--password"_s, u"hunter2"_s});
    row("behind an unknown command", {u"reqeust"_s, u"--token=hunter2"_s});
    row("a token alone", {tokenLike});
    row("a JWT alone", {jwtLike});
    row("introspect TOKEN", {u"introspect"_s, tokenLike});
    row("revoke JWT", {u"revoke"_s, jwtLike});
    row("inspect TOKEN", {u"inspect"_s, tokenLike});
    row("inspect 'Bearer TOKEN'", {u"inspect"_s, u"Bearer hunter2"_s});
    row("inspect HEADER", {u"inspect"_s, u"Authorization: Bearer hunter2"_s});
    row("introspect X-App-Token", {u"introspect"_s, u"X-App-Token:hunter2"_s});
    row("request X_APP_TOKEN=", request + QStringList {u"X_APP_TOKEN=hunter2"_s});
    row("scopes TOKEN", {u"scopes"_s, tokenLike});
    row("lint TOKEN", {u"lint"_s, tokenLike});
    row("lint 'api TOKEN'", {u"lint"_s, u"api "_s + tokenLike});
    row("lint, of another alphabet", {u"lint"_s, u"hunter2/hunter2"_s});
    row("lint, shorter", {u"lint"_s, u"api"_s, u"hunter2Hunter2"_s});
    row("lint, a variable", {u"lint"_s, u"SECRET=hunter2"_s});
    row("lint, letters alone", {u"lint"_s, u"aBcDeFgHiJkLmNoPqRsTuVwXyZhunterhunter"_s});
    row("--scope, a variable", {u"request"_s, u"--scope"_s, u"api,SECRET=hunter2"_s});
    row("inspect JWT with a short end", {u"inspect"_s, u"eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln"_s});
    row("inspect TOKEN with a dot", {u"inspect"_s, tokenLike + u".jkLm"_s});
    row("least TOKEN", {u"least"_s, tokenLike});
    row("compare FILE TOKEN", {u"compare"_s, u"a.json"_s, tokenLike});
    row("can JWT", {u"can"_s, jwtLike});
    row("can CURL", {u"can"_s, u"curl -H 'Authorization: Bearer hunter2' https://a.example/v1/orders"_s});
    row("can CURL --oauth2-bearer", {u"can"_s, u"curl --oauth2-bearer hunter2 https://a.example/v1/orders"_s});
    row("can CURL -u", {u"can"_s, u"curl -u me:hunter2 https://a.example/v1/orders"_s});
    row("can CURL with a token as data",
        {u"can"_s, u"curl -d x="_s + u"1 "_s + tokenLike + u" https://a.example/v1/"_s});
    row("--scope TOKEN", {u"can"_s, u"/v1/orders"_s, u"--scope"_s, tokenLike});
    row("request --scope TOKEN", {u"request"_s, u"--scope"_s, u"api "_s + tokenLike});
    row("--token-file TOKEN", {u"can"_s, u"/v1/orders"_s, u"--token-file"_s, tokenLike});
    row("--token-files", {u"can"_s, u"/v1/orders"_s, u"--token-files"_s, u"hunter2"_s});
}

void TestSecretGuard::refuses()
{
    QFETCH(QStringList, words);
    const auto arguments = parseArguments(words);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().kind, u"usage"_s);
    const QString &message = arguments.error().message;
    QVERIFY2(message.startsWith(secretInArgumentsMessage()), qPrintable(message));
    QVERIFY(message.contains(u"X_APP_TOKEN")); // how to do it instead
    QVERIFY(message.contains(u"standard input"));
    for (const QString &secret : {u"hunter2"_s, tokenLike, jwtLike})
        QVERIFY(!message.contains(secret));
}

void TestSecretGuard::neverRepeatsWhatMayBeOne_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("secret");
    QTest::newRow("command") << QStringList {u"s3cr3t"_s} << u"s3cr3t"_s;
    QTest::newRow("command in capitals") << QStringList {u"SECRET"_s} << u"SECRET"_s;
    QTest::newRow("option name") << QStringList {u"inspect"_s, u"--s3cr3t"_s} << u"s3cr3t"_s;
    QTest::newRow("option value") << QStringList {u"inspect"_s, u"--secrt=abcd"_s} << u"abcd"_s;
    QTest::newRow("value of a flag") << QStringList {u"inspect"_s, u"--json=abcd"_s} << u"abcd"_s;
    QTest::newRow("argument too many") << QStringList {u"revoke"_s, u"abcd"_s} << u"abcd"_s;
    QTest::newRow("user info of an address")
        << QStringList {u"revoke"_s, u"--host"_s, u"https://user:abcd@example.com"_s} << u"abcd"_s;
    QTest::newRow("region") << QStringList {u"revoke"_s, u"--region"_s, u"abcd"_s} << u"abcd"_s;
    QTest::newRow("port") << QStringList {u"sandbox"_s, u"--port"_s, u"abcd"_s} << u"abcd"_s;
}

void TestSecretGuard::neverRepeatsWhatMayBeOne()
{
    QFETCH(QStringList, words);
    QFETCH(QString, secret);
    const auto arguments = parseArguments(words);
    QVERIFY(!arguments);
    QVERIFY2(!arguments.error().message.contains(secret), qPrintable(arguments.error().message));
}

void TestSecretGuard::identifiersAreNone()
{
    const QString uuid = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s; // long and mixed, and not a secret
    const auto arguments = parseArguments({u"introspect"_s, u"--app-id"_s, uuid});
    QVERIFY(arguments);
    QCOMPARE(arguments->server.applicationId, uuid);
    for (const QString &file : {u"./"_s + tokenLike, u"answer-of-2026-11-22-token.json"_s, u"token.txt"_s})
        QCOMPARE(parseArguments({u"inspect"_s, file})->file, file);
    QVERIFY(parseArguments({u"scopes"_s, u"validation-rules-assignments"_s}));
    for (const QString &scopes : {u"vouchers,SKUs"_s, u"validationRulesAssignments vouchers.read api2"_s,
             u"scope:of:another"_s, u"/v1/vouchers/Ab1"_s, u"scope=vouchers"_s})
        QVERIFY2(parseArguments({u"lint"_s, scopes}), qPrintable(scopes));
    QVERIFY(parseArguments({u"inspect"_s, tokenLike}).error().message.contains(u"./")); // if it is a file after all
}

QTEST_GUILESS_MAIN(TestSecretGuard)
#include "tst_secretguard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connectionchoice.h"
#include "support/certificates.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environment(const QString &host, const QString &id, const QString &secret)
{
    QProcessEnvironment environment;
    const std::pair<QString, QString> variables[] = {
        {u"VOUCHERIFY_HOST"_s, host}, {u"X_APP_ID"_s, id}, {u"X_APP_TOKEN"_s, secret}};
    for (const auto &[name, value] : variables) {
        if (!value.isEmpty())
            environment.insert(name, value);
    }
    return environment;
}

const QString ownHost = u"http://127.0.0.1:8042"_s;

} // namespace

class TestConnectionChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAllFromTheEnvironment();
    void argumentsComeFirst();
    void aProfileTakesNoKeyOfAnother_data();
    void aProfileTakesNoKeyOfAnother();
    void europeIsTheDefaultAndSaid();
    void theSecretCanComeFromInput();
    void takesTheTransport();
    void refusesAFileOfAuthorities_data();
    void refusesAFileOfAuthorities();
    void refuses_data();
    void refuses();
};

void TestConnectionChoice::takesAllFromTheEnvironment()
{
    const auto chosen = chosenConnection({}, environment(ownHost, u"id-1"_s, u"secret-1"_s), {});
    QVERIFY(chosen);
    QCOMPARE(chosen->connection.server.baseUrl, QUrl(ownHost));
    QCOMPARE(chosen->connection.credentials.applicationId, u"id-1"_s);
    QCOMPARE(chosen->connection.credentials.secretKey.reveal(), QByteArrayView("secret-1"));
    QVERIFY(chosen->remark.isEmpty());
}

void TestConnectionChoice::argumentsComeFirst()
{
    ServerChoice choice;
    choice.server = publishedServer(ServerKind::Asia);
    choice.applicationId = u"id-2"_s;
    const auto chosen = chosenConnection(choice, environment(u"not an address"_s, u"id-1"_s, u"secret-1"_s), {});
    QVERIFY(chosen);
    QCOMPARE(chosen->connection.server.kind, ServerKind::Asia);
    QCOMPARE(chosen->connection.credentials.applicationId, u"id-2"_s);
    QVERIFY(chosen->remark.isEmpty());
}

/// The environment's key goes with the environment's ID and server, where it names any.
void TestConnectionChoice::aProfileTakesNoKeyOfAnother_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("key alone") << QString() << QString() << true;
    QTest::newRow("the same") << ownHost << u"id-2"_s << true;
    QTest::newRow("another application") << QString() << u"id-1"_s << false;
    QTest::newRow("another server") << u"https://elsewhere.example"_s << u"id-2"_s << false;
    QTest::newRow("no server") << u"not an address"_s << QString() << false;
}

void TestConnectionChoice::aProfileTakesNoKeyOfAnother()
{
    QFETCH(QString, host);
    QFETCH(QString, id);
    QFETCH(bool, isTaken);
    ServerChoice choice;
    choice.profile = u"Shop"_s;
    choice.server = *parseServerAddress(ownHost);
    choice.applicationId = u"id-2"_s;
    const auto chosen = chosenConnection(choice, environment(host, id, u"secret-1"_s), {});
    QCOMPARE(chosen.has_value(), isTaken);
    QVERIFY(isTaken || chosen.error().message.contains(u"X_APP_TOKEN"));
    QVERIFY(chosenConnection(choice, environment(host, id, u"secret-1"_s), Secret("the-profiles-own")));
}

void TestConnectionChoice::europeIsTheDefaultAndSaid()
{
    const auto chosen = chosenConnection({}, environment({}, u"id-1"_s, u"secret-1"_s), {});
    QVERIFY(chosen);
    QCOMPARE(chosen->connection.server, publishedServer(ServerKind::Europe));
    QVERIFY(chosen->remark.contains(u"https://api.voucherify.io"));
}

void TestConnectionChoice::theSecretCanComeFromInput()
{
    ServerChoice choice;
    choice.secretFromInput = true;
    const Secret typed(QByteArray("secret-2\n")); // with the end of its line
    const auto chosen = chosenConnection(choice, environment(ownHost, u"id-1"_s, u"secret-1"_s), typed);
    QVERIFY(chosen);
    QCOMPARE(chosen->connection.credentials.secretKey.reveal(), QByteArrayView("secret-2"));
    QVERIFY(!chosenConnection(choice, environment(ownHost, u"id-1"_s, u"secret-1"_s), {})); // not the other one then
}

void TestConnectionChoice::takesTheTransport()
{
    const TestAuthority authority;
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(authority.pem()), authority.pem().size());
    file.close();
    ServerChoice choice;
    choice.transport = {std::chrono::seconds(7), ProxyChoice {ProxyChoice::Kind::None}, file.fileName()};
    const auto chosen = chosenConnection(choice, environment(ownHost, u"id-1"_s, u"secret-1"_s), {});
    QVERIFY(chosen);
    QCOMPARE(chosen->connection.transport,
        (Transport {std::chrono::seconds(7), {ProxyChoice::Kind::None}, authority.pem()}));
}

void TestConnectionChoice::refusesAFileOfAuthorities_data()
{
    QTest::addColumn<QByteArray>("content"); ///< null: there is no file
    QTest::addColumn<QString>("says");
    QTest::newRow("gone") << QByteArray() << u"--ca-file: The file of authorities can't be opened"_s;
    QTest::newRow("no certificate") << QByteArray("abcd") << u"--ca-file: There is no certificate in that file."_s;
}

void TestConnectionChoice::refusesAFileOfAuthorities()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QTemporaryDir folder;
    ServerChoice choice;
    choice.transport.authoritiesFile = folder.filePath(u"abcd.pem"_s);
    if (!content.isNull()) {
        QFile file(*choice.transport.authoritiesFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    const auto chosen = chosenConnection(choice, environment(ownHost, u"id-1"_s, u"secret-1"_s), {});
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, u"usage"_s);
    QVERIFY2(chosen.error().message.startsWith(says), qPrintable(chosen.error().message));
    QVERIFY(!chosen.error().message.contains(u"abcd"));
}

void TestConnectionChoice::refuses_data()
{
    QTest::addColumn<QProcessEnvironment>("variables");
    QTest::addColumn<QString>("says");
    QTest::newRow("no keys") << environment(ownHost, {}, {}) << u"X_APP_ID (or use --app-id)"_s;
    QTest::newRow("no secret") << environment(ownHost, u"id-1"_s, {}) << u"secret key is missing"_s;
    QTest::newRow("a secret with a line break") << environment(ownHost, u"id-1"_s, u"abcd\nefgh"_s) << u"secret key"_s;
    QTest::newRow("an ID with a blank") << environment(ownHost, u"abcd efgh"_s, u"secret-1"_s) << u"application ID"_s;
    QTest::newRow("U13 user info") << environment(u"https://abcd@example.com"_s, u"id-1"_s, u"secret-1"_s)
                                   << u"VOUCHERIFY_HOST: "_s;
    QTest::newRow("plain http") << environment(u"http://example.com"_s, u"id-1"_s, u"secret-1"_s)
                                << u"VOUCHERIFY_HOST: "_s;
}

void TestConnectionChoice::refuses()
{
    QFETCH(QProcessEnvironment, variables);
    QFETCH(QString, says);
    const auto chosen = chosenConnection({}, variables, {});
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, u"usage"_s);
    QVERIFY2(chosen.error().message.contains(says), qPrintable(chosen.error().message));
    QVERIFY(!chosen.error().message.contains(u"abcd"));
    QVERIFY(!chosen.error().message.contains(u"secret-1"));
}

QTEST_GUILESS_MAIN(TestConnectionChoice)
#include "tst_connectionchoice.moc"

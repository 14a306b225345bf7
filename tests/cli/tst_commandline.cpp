// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

#include <QJsonArray>
#include <QTcpServer>

using namespace bearerscope;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsCommands_data();
    void knowsItsCommands();
    void knowsTheWindowsOptions_data();
    void knowsTheWindowsOptions();
    void printsHelp();
    void standsInForTheWindow();
    void requestsFromTheSandbox();
    void aCatalogueIsTakenInOneLine();
    void anotherFileIsNoCatalogue();
    void requestsAsJson();
    void unknownScopesAreSentWithAWarning();
    void commasAreSentAsTheyAre();
    void lintIsToldBeforeAsking_data();
    void lintIsToldBeforeAsking();
    void usageErrors_data();
    void usageErrors();
    void secretsInArgumentsAreRefused();
    void scopes();
    void scopesWithoutAMatch();
    void sandboxPrintsItsEnvironment();
    void sandboxOnATakenPort();
    void stopsInMidCall_data();
    void stopsInMidCall();
    void stopsTheSandbox();
};

void TestCommandLine::knowsItsCommands_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isCommand");
    for (const char *word : {"request", "introspect", "revoke", "inspect", "compare", "can", "least", "lint", "check",
             "scopes", "sandbox", "--help", "-h", "--version", "-v"})
        QTest::newRow(word) << QString::fromLatin1(word) << true;
    for (const char *word : {"reqest", "cann", "", "-platform", "--profile", "Request"})
        QTest::addRow("not %s", word) << QString::fromLatin1(word) << false;
}

void TestCommandLine::knowsItsCommands()
{
    QFETCH(QString, word);
    QFETCH(bool, isCommand);
    QCOMPARE(CommandLine::isCommand(word), isCommand);
}

void TestCommandLine::knowsTheWindowsOptions_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isForWindow");
    QTest::newRow("Qt's own") << u"-platform"_s << true;
    QTest::newRow("help") << u"-h"_s << false;
    QTest::newRow("long") << u"--platform"_s << false;
    QTest::newRow("a command") << u"request"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCommandLine::knowsTheWindowsOptions()
{
    QFETCH(QString, word);
    QFETCH(bool, isForWindow);
    QCOMPARE(CommandLine::isWindowOption(word), isForWindow);
}

void TestCommandLine::printsHelp()
{
    CliRig rig;
    QCOMPARE(rig.run({u"--help"_s}), 0);
    QVERIFY(rig.out().startsWith("Usage: bearerscope"));
    QCOMPARE(rig.run({u"--version"_s}), 0);
    QCOMPARE(rig.out(), QByteArray("bearerscope " BEARERSCOPE_VERSION "\n"));
    QCOMPARE(rig.run({u"revoke"_s, u"--help"_s}), 0);
    QVERIFY(rig.out().startsWith("Usage: bearerscope revoke"));
    QCOMPARE(rig.err(), QByteArray());
}

void TestCommandLine::standsInForTheWindow()
{
    CliRig rig;
    QBuffer in, out, err;
    for (QBuffer *buffer : {&in, &out, &err})
        buffer->open(QIODevice::ReadWrite);
    CommandLine commandLine({rig.session, rig.sandbox, rig.catalogue, rig.profiles, rig.keys, rig.clock, in, out, err, {}});
    QSignalSpy finished(&commandLine, &CommandLine::finished);
    commandLine.runInPlaceOfWindow();
    QVERIFY(finished.wait());
    QCOMPARE(finished.constFirst().constFirst().toInt(), 0);
    QVERIFY(QString::fromUtf8(out.data()).startsWith(u"✓ Active"));
    QVERIFY(err.data().contains("No display"));
}

void TestCommandLine::requestsFromTheSandbox()
{
    CliRig rig;
    QCOMPARE(rig.run({u"request"_s, u"--sandbox"_s, u"--scope"_s, u"vouchers campaigns"_s}), 0);
    const QString text = QString::fromUtf8(rig.out());
    QVERIFY2(text.startsWith(u"✓ Active  15 min left\n"), qPrintable(text));
    QVERIFY(text.contains(u"Sandbox on 127.0.0.1:"));
    QVERIFY(rig.messages().startsWith(u"bearerscope: Token issued.\nbearerscope: 99 of 100 calls left, resets "));
    QCOMPARE(rig.messages().count(u'\n'), 2);
    const QByteArray token = rig.session.token()->data().accessToken->reveal().toByteArray();
    QVERIFY(!rig.out().contains(token));
    QCOMPARE(rig.run({u"request"_s, u"--sandbox"_s, u"--reveal"_s, u"--scope"_s, u"api"_s}), 0);
    QVERIFY(rig.out().contains(rig.session.token()->data().accessToken->reveal().toByteArray()));
}

void TestCommandLine::aCatalogueIsTakenInOneLine()
{
    CliRig rig;
    QCOMPARE(rig.run({u"scopes"_s, u"--use"_s, u"built-in"_s}), 0);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY2(rig.messages().contains(u"42 scopes as published"), rig.err());
    QCOMPARE(rig.messages().count(u'\n'), 1);
    QCOMPARE(rig.run({u"scopes"_s, u"--use"_s, u"built-in"_s, u"orders"_s}), 0);
    QVERIFY(rig.out().contains("/v1/orders"));
    QCOMPARE(rig.run({u"scopes"_s, u"--use"_s, u"built-in"_s, u"--json"_s}), 0);
    QVERIFY(!rig.json().isEmpty());
}

void TestCommandLine::anotherFileIsNoCatalogue()
{
    CliRig rig;
    QFile file(rig.home.filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    QCOMPARE(rig.run({u"scopes"_s, u"--use"_s, file.fileName()}), 2);
    QVERIFY2(rig.messages().contains(u"\"format\": 1"), rig.err()); // what it would look like
}

void TestCommandLine::requestsAsJson()
{
    CliRig rig;
    QCOMPARE(rig.run(request({u"--sandbox"_s, u"--json"_s})), 0);
    QCOMPARE(rig.json()[u"state"].toString(), u"active"_s);
    QCOMPARE(rig.json()[u"scope"].toString(), u"vouchers"_s);
    QCOMPARE(rig.json()[u"seconds_left"].toInteger(), 900);
    QCOMPARE(rig.json()[u"expires_at_utc"].toString(), u"2026-11-22T17:39:12Z"_s);
    QVERIFY(rig.json()[u"server"].toString().startsWith(u"http://127.0.0.1:"));
    QVERIFY(rig.json()[u"active"].isNull());
}

void TestCommandLine::unknownScopesAreSentWithAWarning()
{
    CliRig rig;
    QCOMPARE(
        rig.run({u"request"_s, u"--sandbox"_s, u"--json"_s, u"--scope"_s, u"SKUs"_s}), 3); // and the server refuses it
    QVERIFY2(rig.messages().startsWith(u"bearerscope: Not spelt as published"), rig.err());
    QVERIFY(rig.messages().contains(u"did you mean \"skus\"?"));
    QCOMPARE(rig.error()[u"key"].toString(), u"invalid_scope"_s);
}

void TestCommandLine::commasAreSentAsTheyAre()
{
    CliRig rig;
    QCOMPARE(rig.run({u"request"_s, u"--sandbox"_s, u"--scope"_s, u"vouchers,campaigns"_s}), 2);
    QVERIFY(rig.messages().contains(u"--scope \"vouchers campaigns\""));
    QCOMPARE(
        rig.run({u"request"_s, u"--sandbox"_s, u"--json"_s, u"--as-is"_s, u"--scope"_s, u"vouchers,campaigns"_s}), 3);
    QCOMPARE(rig.error()[u"message"].toString(), u"Invalid scope: vouchers,campaigns"_s);
    QCOMPARE(rig.messages().count(u"With spaces"), 1); // said once, though two look at it
}

void TestCommandLine::lintIsToldBeforeAsking_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("says");
    QTest::newRow("redundant") << u"api vouchers"_s << u"Redundant beside"_s;
    QTest::newRow("mixed sides") << u"vouchers client_redemptions"_s << u"Server side and client side in one list"_s;
    QTest::newRow("fine") << u"vouchers orders"_s << QString();
}

void TestCommandLine::lintIsToldBeforeAsking()
{
    QFETCH(QString, scope);
    QFETCH(QString, says);
    CliRig rig;
    QCOMPARE(rig.run({u"request"_s, u"--sandbox"_s, u"--json"_s, u"--scope"_s, scope}), 0); // they are hints
    QCOMPARE(rig.messages().startsWith(u"bearerscope: "_s + (says.isEmpty() ? u"Token issued."_s : says)), true);
    QCOMPARE(rig.json()[u"lint"].toArray().isEmpty(), says.isEmpty());
}

void TestCommandLine::usageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("kind");
    QTest::newRow("unknown command") << QStringList {u"reqest"_s} << u"usage"_s;
    QTest::newRow("no scope") << QStringList {u"request"_s, u"--sandbox"_s} << u"usage"_s;
    QTest::newRow("no keys") << request({u"--host"_s, u"127.0.0.1:1"_s}) << u"usage"_s;
    QTest::newRow("unknown option") << request({u"--frobnicate"_s}) << u"usage"_s;
    QTest::newRow("nothing on input") << QStringList {u"introspect"_s, u"--sandbox"_s} << u"unrecognised"_s;
    QTest::newRow("no such file") << QStringList {u"inspect"_s, u"/no/such/file"_s} << u"unrecognised"_s;
}

void TestCommandLine::usageErrors()
{
    QFETCH(QStringList, words);
    QFETCH(QString, kind);
    CliRig rig;
    QCOMPARE(rig.run(words), 2);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY(rig.messages().startsWith(u"bearerscope: "));
    QCOMPARE(rig.messages().count(u'\n'), 1);

    QCOMPARE(rig.run(words + QStringList {u"--json"_s}), 2);
    QCOMPARE(rig.error()[u"kind"].toString(), kind);
    QVERIFY(rig.messages().contains(rig.error()[u"message"].toString()));
}

void TestCommandLine::secretsInArgumentsAreRefused()
{
    CliRig rig;
    FaultServer server;
    rig.useKeysOn(server.url());
    const QString secret = u"1ABCdefGHI2345jklMNO6789pqr"_s;
    for (const QStringList &words : {request({u"--secret"_s, secret}), request({u"--token="_s + secret}),
             QStringList {u"introspect"_s, secret}, QStringList {u"inspect"_s, secret}, QStringList {secret}}) {
        QCOMPARE(rig.run(words + QStringList {u"--json"_s}), 2);
        QVERIFY(!(rig.out() + rig.err()).contains(secret.toLatin1()));
        QVERIFY(rig.messages().contains(u"X_APP_TOKEN"));
    }
    QCOMPARE(server.connectionCount(), 0);
}

void TestCommandLine::scopes()
{
    CliRig rig;
    QCOMPARE(rig.run({u"scopes"_s}), 0);
    QCOMPARE(rig.out().count('\n'), ScopeCatalogue::builtIn().scopes().size());
    QCOMPARE(rig.run({u"scopes"_s, u"client"_s, u"voucher"_s}), 0);
    QVERIFY(rig.out().startsWith("client_vouchers "));
    QCOMPARE(rig.run({u"scopes"_s, u"/v1/orders"_s, u"--json"_s}), 0);
    QCOMPARE(rig.json()[u"scopes"].toArray().at(0)[u"name"].toString(), u"orders"_s);
    QCOMPARE(rig.err(), QByteArray());
}

void TestCommandLine::scopesWithoutAMatch()
{
    CliRig rig;
    QCOMPARE(rig.run({u"scopes"_s, u"voucherz"_s}), 1);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY2(rig.messages().contains(u"Did you mean \"vouchers\"?"), rig.err());
    QCOMPARE(rig.run({u"scopes"_s, u"frobnicate"_s, u"--json"_s}), 1);
    QCOMPARE(rig.json()[u"scopes"].toArray().size(), 0);
}

void TestCommandLine::sandboxPrintsItsEnvironment()
{
    CliRig host;
    QBuffer in, out, err;
    for (QBuffer *buffer : {&in, &out, &err})
        buffer->open(QIODevice::ReadWrite);
    CommandLine commandLine({host.session, host.sandbox, host.catalogue, host.profiles, host.keys, host.clock, in, out, err, {}});
    QSignalSpy finished(&commandLine, &CommandLine::finished);
    commandLine.run({u"sandbox"_s});
    QTRY_COMPARE(out.data().count('\n'), 1);
    QVERIFY(err.data().contains("until it is stopped"));

    CliRig guest;
    for (const QByteArray &assignment : out.data().trimmed().split(' ')) {
        const qsizetype equals = assignment.indexOf('=');
        guest.environment.insert(
            QString::fromLatin1(assignment.first(equals)), QString::fromLatin1(assignment.sliced(equals + 1)));
    }
    QCOMPARE(guest.environment.keys(), QStringList({u"VOUCHERIFY_HOST"_s, u"X_APP_ID"_s, u"X_APP_TOKEN"_s}));
    QCOMPARE(guest.run(request()), 0);
    QCOMPARE(finished.count(), 0); // it goes on until stopped
}

void TestCommandLine::sandboxOnATakenPort()
{
    CliRig rig;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QCOMPARE(rig.run({u"sandbox"_s, u"--port"_s, QString::number(other.serverPort())}), 2);
    QCOMPARE(rig.out(), QByteArray());
    QVERIFY(rig.messages().contains(u"Port %1 can't be used"_s.arg(other.serverPort())));
}

void TestCommandLine::stopsInMidCall_data()
{
    QTest::addColumn<bool>("isSent");
    QTest::addColumn<int>("code");
    QTest::newRow("before it was sent") << false << 4;
    QTest::newRow("after it was sent") << true << 5;
}

void TestCommandLine::stopsInMidCall()
{
    QFETCH(bool, isSent);
    QFETCH(int, code);
    CliRig rig;
    FaultServer server; // never answers
    rig.useKeysOn(server.url());
    QBuffer in, out, err;
    for (QBuffer *buffer : {&in, &out, &err})
        buffer->open(QIODevice::ReadWrite);
    CommandLine commandLine(
        {rig.session, rig.sandbox, rig.catalogue, rig.profiles, rig.keys, rig.clock, in, out, err, rig.environment});
    QSignalSpy finished(&commandLine, &CommandLine::finished);
    commandLine.run(request());
    if (isSent)
        QTRY_COMPARE(server.requests().size(), 1);
    commandLine.stop();
    QVERIFY(finished.wait());
    QCOMPARE(finished.constFirst().constFirst().toInt(), code);
    QVERIFY(err.data().contains("Cancelled"));
    QCOMPARE(out.data(), QByteArray());
}

void TestCommandLine::stopsTheSandbox()
{
    CliRig rig;
    QBuffer in, out, err;
    for (QBuffer *buffer : {&in, &out, &err})
        buffer->open(QIODevice::ReadWrite);
    CommandLine commandLine({rig.session, rig.sandbox, rig.catalogue, rig.profiles, rig.keys, rig.clock, in, out, err, {}});
    QTimer::singleShot(0, &commandLine, [&commandLine] {
        commandLine.run({u"sandbox"_s});
        // The announcement is queued, and so before this.
        QMetaObject::invokeMethod(&commandLine, &CommandLine::stop, Qt::QueuedConnection);
    });
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(out.data().startsWith("VOUCHERIFY_HOST="));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

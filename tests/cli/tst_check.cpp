// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

#include "support/certificates.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// "bearerscope check": a report on standard output, and an exit code for scripts.
class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sandboxIsFine();
    void needsNoKeys();
    void tellsWhereItBreaks();
    void jsonOfSuccess();
    void jsonOfFailure();
    void trustsAFileOfAuthorities();
    void namesTheDefaultServer();
    void usage_data();
    void usage();
    void keysStayHere();
};

void TestCheck::sandboxIsFine()
{
    CliRig rig;
    QCOMPARE(rig.run({u"check"_s, u"--sandbox"_s}), 0);
    const QStringList lines = QString::fromUtf8(rig.out()).split(u'\n');
    QVERIFY2(lines[0].contains(u"tested http://127.0.0.1:"_s), qPrintable(lines[0]));
    for (const QString &step : {u"–  Name"_s, u"✓  Connection"_s, u"–  TLS"_s, u"✓  HTTP"_s})
        QVERIFY2(!lines.filter(step).isEmpty(), qPrintable(step));
    QVERIFY(rig.out().contains(" works.\n"));
    QVERIFY(rig.err().isEmpty());
}

void TestCheck::needsNoKeys()
{
    CliRig rig;
    FaultServer server;
    server.answer("HTTP/1.1 404 No\r\n\r\n{}");
    QCOMPARE(rig.run({u"check"_s, u"--host"_s, server.url().toString()}), 0);
    rig.environment.insert(u"VOUCHERIFY_HOST"_s, server.url().toString());
    QCOMPARE(rig.run({u"check"_s}), 0);
    QCOMPARE(server.requests().size(), 2);
}

void TestCheck::tellsWhereItBreaks()
{
    CliRig rig;
    FaultServer server;
    server.setAcceptHandler([](QTcpSocket &socket) { socket.write("SSH-2.0-\x1bOpenSSH\r\n"); });
    QCOMPARE(rig.run({u"check"_s, u"--host"_s, server.url().toString()}), 4);
    const QString out = QString::fromUtf8(rig.out());
    QVERIFY2(out.contains(u"What came is not HTTP: “SSH-2.0-\\u{1B}OpenSSH”. It looks like an SSH server."_s),
        qPrintable(out));
    QVERIFY(out.contains(u"breaks at this step: HTTP."_s));
    QVERIFY(!out.contains(u'\x1b'));
}

void TestCheck::jsonOfSuccess()
{
    CliRig rig;
    FaultServer server;
    server.answer("HTTP/1.1 404 No\r\nDate: Sun, 22 Nov 2026 17:24:02 GMT\r\n\r\n{}");
    QCOMPARE(rig.run({u"check"_s, u"--json"_s, u"--host"_s, server.url().toString()}), 0);
    const QJsonObject json = rig.json();
    QCOMPARE(json[u"ok"_s].toBool(), true);
    QVERIFY(json[u"failed_step"_s].isNull());
    QVERIFY(json[u"certificate"_s].isNull());
    QVERIFY(json[u"proxy"_s].isNull());
    QCOMPARE(json[u"clock_skew_seconds"_s].toInteger(), 10);
    const QJsonArray steps = json[u"steps"_s].toArray();
    QCOMPARE(steps.size(), 4);
    QCOMPARE(steps[0][u"step"_s].toString(), u"name"_s);
    QCOMPARE(steps[0][u"state"_s].toString(), u"skipped"_s);
    QCOMPARE(steps[3][u"step"_s].toString(), u"http"_s);
    QCOMPARE(steps[3][u"state"_s].toString(), u"passed"_s);
    QCOMPARE(steps[3][u"finding"_s].toString(), u"answered"_s);
    QCOMPARE(steps[3][u"http_status"_s].toInt(), 404);
    QVERIFY(steps[3][u"ms"_s].isDouble());
    QVERIFY(!steps[3][u"detail"_s].toString().isEmpty());
}

void TestCheck::jsonOfFailure()
{
    CliRig rig;
    FaultServer server;
    server.useTls(selfSigned().serverConfiguration());
    QCOMPARE(rig.run({u"check"_s, u"--json"_s, u"--host"_s, server.url(u"https"_s).toString()}), 4);
    const QJsonObject json = rig.json();
    QCOMPARE(json[u"ok"_s].toBool(true), false);
    QCOMPARE(json[u"failed_step"_s].toString(), u"tls"_s);
    QVERIFY(!json[u"advice"_s].toString().isEmpty());
    QCOMPARE(json[u"certificate"_s][u"subject"_s].toString(), u"127.0.0.1"_s);
    QVERIFY(json[u"certificate"_s][u"days_left"_s].isDouble());
    QCOMPARE(json[u"steps"_s][3][u"state"_s].toString(), u"not_reached"_s);
    QCOMPARE(server.requests().size(), 0);
}

void TestCheck::trustsAFileOfAuthorities()
{
    const TestAuthority authority;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"authority.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(authority.pem()) > 0);
    file.close();
    CliRig rig;
    FaultServer server;
    server.useTls(authority.issue().serverConfiguration());
    server.answer("HTTP/1.1 404 No\r\n\r\n{}");
    const QStringList words {u"check"_s, u"--host"_s, server.url(u"https"_s).toString()};
    QCOMPARE(rig.run(words), 4);
    QCOMPARE(rig.run(words + QStringList {u"--ca-file"_s, file.fileName()}), 0);
    const QString out = QString::fromUtf8(rig.out());
    for (const QString &part : {u"TLSv1."_s, u"Issued by"_s, u"Bearerscope test authority"_s, u"SHA-256"_s})
        QVERIFY2(out.contains(part), qPrintable(out));
    QCOMPARE(rig.run(words + QStringList {u"--ca-file"_s, folder.filePath(u"none.pem"_s)}), 2);
}

void TestCheck::namesTheDefaultServer()
{
    CliRig rig;
    FaultServer proxy;
    proxy.answer("HTTP/1.1 403 No\r\n\r\n");
    QCOMPARE(rig.run({u"check"_s, u"--json"_s, u"--proxy"_s, proxy.url().authority()}), 4);
    QVERIFY(rig.messages().contains(u"api.voucherify.io"_s));
    QCOMPARE(rig.json()[u"failed_step"_s].toString(), u"proxy"_s);
    QCOMPARE(rig.json()[u"proxy"_s][u"address"_s].toString(), proxy.url().authority());
    QCOMPARE(rig.json()[u"server"_s].toString(), u"https://api.voucherify.io"_s);
}

void TestCheck::usage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no keys here") << QStringList {u"--app-id"_s, u"x"_s};
    QTest::newRow("nor a secret") << QStringList {u"--secret-stdin"_s};
    QTest::newRow("too many") << QStringList {u"api.voucherify.io"_s};
    QTest::newRow("two servers") << QStringList {u"--sandbox"_s, u"--region"_s, u"us"_s};
    QTest::newRow("deadline") << QStringList {u"--sandbox"_s, u"--timeout"_s, u"0"_s};
    QTest::newRow("address") << QStringList {u"--host"_s, u"http://api.example"_s};
}

void TestCheck::usage()
{
    QFETCH(QStringList, words);
    CliRig rig;
    QCOMPARE(rig.run(QStringList {u"check"_s} + words), 2);
    QVERIFY(rig.out().isEmpty());
    QVERIFY(!rig.err().isEmpty());
}

void TestCheck::keysStayHere()
{
    CliRig rig;
    FaultServer server;
    server.answer("HTTP/1.1 404 No\r\n\r\n{}");
    rig.useKeysOn(server.url());
    QCOMPARE(rig.run({u"check"_s}), 0);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests().constFirst().contains("of-a-test"));
    QVERIFY(!rig.out().contains("of-a-test"));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"

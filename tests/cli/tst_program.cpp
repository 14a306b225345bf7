// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <array>
#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The built program, in an environment without a display and without keys.
struct Program {
    explicit Program(const QStringList &arguments, const QStringList &assignments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
            {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "VOUCHERIFY_HOST", "X_APP_ID", "X_APP_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        for (const QString &assignment : assignments)
            environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PROGRAM), arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }

    /// Closes the input behind \a input and waits for the end: its exit code, or -1.
    int finish(const QByteArray &input = {})
    {
        process.write(input);
        process.closeWriteChannel();
        return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                               : -1;
    }

    QByteArray firstLine()
    {
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
        return process.readLine();
    }

    QProcess process;
};

QJsonObject json(Program &program)
{
    return QJsonDocument::fromJson(program.process.readAllStandardOutput()).object();
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void requestsFromTheSandbox();
    void withoutADisplayItDoesTheJobInText();
    void withADisplayItBecomesTheWindow();
    void readsAPipe();
    void readsASlowPipe();
    void servesASecondProgram();
    void stopsWhileWaitingForInput();
    void readsNothingFromAClosedInput();
    void saysWhenItsOutputIsLost_data();
    void saysWhenItsOutputIsLost();
    void aReaderThatLeftChangesNothing_data();
    void aReaderThatLeftChangesNothing();
};

void TestProgram::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    const QStringList refused {u"--host"_s, u"http://127.0.0.1:1"_s, u"--app-id"_s, u"some-id"_s, u"--secret-stdin"_s};
    QTest::newRow("help") << QStringList {u"--help"_s} << QByteArray() << 0;
    QTest::newRow("version") << QStringList {u"--version"_s} << QByteArray() << 0;
    QTest::newRow("scopes") << QStringList {u"scopes"_s, u"voucher"_s} << QByteArray() << 0;
    QTest::newRow("no such scope") << QStringList {u"scopes"_s, u"frobnicate"_s} << QByteArray() << 1;
    QTest::newRow("not active") << QStringList {u"introspect"_s, u"--sandbox"_s} << QByteArray("some-made-up-token")
                                << 1;
    QTest::newRow("unknown command") << QStringList {u"reqest"_s} << QByteArray() << 2;
    QTest::newRow("unknown first option") << QStringList {u"--frobnicate"_s} << QByteArray() << 2;
    QTest::newRow("unrecognised input") << QStringList {u"inspect"_s} << QByteArray("<html>") << 2;
    QTest::newRow("refused") << QStringList {u"request"_s, u"--sandbox"_s, u"--scope"_s, u"SKUs"_s} << QByteArray()
                             << 3;
    QTest::newRow("nobody there") << QStringList {u"request"_s, u"--scope"_s, u"api"_s} + refused
                                  << QByteArray("some-made-up-key\n") << 4;
}

void TestProgram::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    Program program(arguments);
    const int result = program.finish(input);
    QVERIFY2(result == code, program.process.readAllStandardError());
}

void TestProgram::requestsFromTheSandbox()
{
    Program program({u"request"_s, u"--sandbox"_s, u"--scope"_s, u"vouchers campaigns"_s, u"--json"_s});
    QCOMPARE(program.finish(), 0);
    const QJsonObject object = json(program);
    QCOMPARE(object[u"state"].toString(), u"active"_s);
    QCOMPARE(object[u"token_type"].toString(), u"Bearer"_s);
    QCOMPARE(object[u"scopes"][u"granted"].toArray(), QJsonArray({u"vouchers"_s, u"campaigns"_s}));
    QCOMPARE(object[u"expires_in"].toInteger(), 900);
}

void TestProgram::withoutADisplayItDoesTheJobInText()
{
    Program program({});
    QCOMPARE(program.finish(), 0);
    QVERIFY(QString::fromUtf8(program.process.readAllStandardOutput()).startsWith(u"✓ Active"));
    const QByteArray messages = program.process.readAllStandardError();
    QVERIFY2(messages.contains("display") && messages.contains("window"), messages);
}

void TestProgram::withADisplayItBecomesTheWindow()
{
#ifndef Q_OS_LINUX
    QSKIP("What runs is read from /proc.");
#endif
    Program program({u"-platform"_s, u"offscreen"_s}, {u"QT_QPA_PLATFORM=offscreen"_s});
    const auto told = [&program](const QString &what) {
        QFile file(u"/proc/%1/%2"_s.arg(program.process.processId()).arg(what));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE(told(u"comm"_s), "bearerscope-win\n"); // the kernel keeps no more of it
    QTRY_VERIFY(told(u"cmdline"_s).endsWith(QByteArray("\0-platform\0offscreen\0", 21)));
}

void TestProgram::readsAPipe()
{
    Program program({u"inspect"_s, u"--json"_s, u"--reveal"_s});
    const QByteArray token(100'000, 'x'); // more than a pipe holds at a time
    QCOMPARE(program.finish("Bearer " + token + '\n'), 0);
    QCOMPARE(json(program)[u"access_token"].toString(), QString::fromLatin1(token));
}

void TestProgram::readsASlowPipe()
{
    Program program(
        {u"introspect"_s, u"--host"_s, u"http://127.0.0.1:1"_s, u"--app-id"_s, u"some-id"_s, u"--secret-stdin"_s});
    for (const char *part : {"some-made", "-up-key\nsome-made", "-up-token"}) {
        QVERIFY(program.process.waitForStarted());
        program.process.write(part);
        QVERIFY(program.process.waitForBytesWritten());
        QVERIFY(!program.process.waitForFinished(50)); // a gap for it to fall into
    }
    QCOMPARE(program.finish(), 4); // it was all read, and then nobody answered
    QVERIFY(program.process.readAllStandardError().contains("refused the connection"));
}

void TestProgram::servesASecondProgram()
{
    Program sandbox({u"sandbox"_s});
    const QStringList environment = QString::fromUtf8(sandbox.firstLine()).trimmed().split(u' ');
    QCOMPARE(environment.size(), 3);
    QVERIFY(environment.at(0).startsWith(u"VOUCHERIFY_HOST=http://127.0.0.1:"));

    Program request({u"request"_s, u"--scope"_s, u"vouchers"_s, u"--json"_s, u"--reveal"_s}, environment);
    QCOMPARE(request.finish(), 0);
    const QByteArray answer = request.process.readAllStandardOutput();
    Program introspect({u"introspect"_s, u"--json"_s}, environment);
    QCOMPARE(introspect.finish(answer), 0); // its own output is an input it recognises
    QCOMPARE(json(introspect)[u"active"], QJsonValue(true));
    Program revoke({u"revoke"_s}, environment);
    QCOMPARE(revoke.finish(answer), 0);
    Program again({u"introspect"_s}, environment);
    QCOMPARE(again.finish(answer), 1);

    sandbox.process.terminate();
    QVERIFY(sandbox.process.waitForFinished(20'000));
    QCOMPARE(sandbox.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.process.exitCode(), 0);
}

/// Ctrl+C in front of a program that waits for a token has to end it, and must not pass for "active".
void TestProgram::stopsWhileWaitingForInput()
{
    Program program({u"introspect"_s}, {u"X_APP_ID=some-id"_s, u"X_APP_TOKEN=some-made-up-key"_s});
    program.process.setReadChannel(QProcess::StandardError);
    QVERIFY(program.firstLine().contains("No server is named")); // the last thing before it reads
    program.process.terminate();
    QVERIFY(program.process.waitForFinished(5'000));
    QVERIFY(program.process.exitStatus() == QProcess::CrashExit || program.process.exitCode() != 0);
}

/// The number of a closed standard input goes to the next descriptor that is opened, which is no text of anybody's.
void TestProgram::readsNothingFromAClosedInput()
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" inspect <&-"_s, QStringLiteral(PROGRAM)});
    QVERIFY(shell.waitForFinished(20'000));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(shell.readAllStandardError().contains("nothing to inspect"));
}

void TestProgram::saysWhenItsOutputIsLost_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    for (const QString &lost : {u">&-"_s, u">/dev/full"_s}) {
        const auto row = [&lost](const QString &command, int code) {
            QTest::newRow(qPrintable(command + u' ' + lost)) << u"exec \"$0\" "_s + command + u' ' + lost << code;
        };
        row(u"scopes"_s, 4);
        row(u"--help"_s, 4);
        row(u"can GET /v1/orders --scope vouchers"_s, 4); // a lost No is no answer either
        row(u"sandbox"_s, 4);
        row(u"reqest"_s, 2);
    }
}

void TestProgram::saysWhenItsOutputIsLost()
{
    QFETCH(QString, command);
    QFETCH(int, code);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, command, QStringLiteral(PROGRAM)});
    QVERIFY(shell.waitForFinished(20'000));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), code);
    QCOMPARE(shell.readAllStandardError().contains("could not be written"), code == 4);
}

void TestProgram::aReaderThatLeftChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("more than a pipe holds") << QStringList {u"scopes"_s, u"--json"_s} << 0;
    QTest::newRow("yes") << QStringList {u"can"_s, u"/v1/vouchers"_s, u"--scope"_s, u"vouchers"_s} << 0;
    QTest::newRow("no") << QStringList {u"can"_s, u"/v1/orders"_s, u"--scope"_s, u"vouchers"_s} << 1;
    QTest::newRow("help") << QStringList {u"--help"_s} << 0;
}

void TestProgram::aReaderThatLeftChangesNothing()
{
    QFETCH(QStringList, arguments);
    std::array<int, 2> ends {};
    QCOMPARE(::pipe(ends.data()), 0);
    ::close(ends[0]); // before the program starts, so that it always comes too late
    QProcess process;
    process.setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
    process.start(QStringLiteral(PROGRAM), arguments);
    QVERIFY(process.waitForStarted());
    ::close(ends[1]);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QTEST(process.exitCode(), "code");
    QVERIFY(!process.readAllStandardError().contains("could not be written"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

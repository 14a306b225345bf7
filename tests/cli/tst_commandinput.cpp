// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirig.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray json =
    R"({"access_token":"token-in-a-file-of-a-test","expires_at":1795369152,"expires_in":900,"scope":"vouchers"})";

/// Takes a little and then nothing more, as a full disk or a pipe whose reader left.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

} // namespace

/// What the command line reads and where it writes, apart from any server's answers.
class TestCommandInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspects_data();
    void inspects();
    void inspectsAFile();
    void answersOnTheCallInTheText();
    void inspectsAnExpiredToken();
    void asksNoServer();
    void refusesFiles_data();
    void refusesFiles();
    void aFolderIsSaid();
    void anEndlessInputIsCut();
    void aSecretKeyOnInput();
    void aSecretKeyAloneLeavesNoToken();
    void keysAreCheckedBeforeATokenIsRead();
    void aTerminalIsAskedForTheToken();
    void aTokenObjectWithoutAToken();
    void outputThatCanNotBeWritten_data();
    void outputThatCanNotBeWritten();
    void aClosedPipeIsNoCrash();
};

void TestCommandInput::inspects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("recognised");
    QTest::newRow("JSON") << json << u"token JSON"_s;
    QTest::newRow("K17 Bearer") << QByteArray("Bearer token-in-a-file-of-a-test\n") << u"a Bearer token"_s;
    QTest::newRow("K17 header") << QByteArray("Host: a.example\r\nAuthorization: Bearer token-in-a-file-of-a-test\r\n")
                                << u"an Authorization header"_s;
    QTest::newRow("K17 curl") << QByteArray(
        "curl -H 'Authorization: Bearer token-in-a-file-of-a-test' https://a.example")
                              << u"a curl line"_s;
    QTest::newRow("bare") << QByteArray("token-in-a-file-of-a-test") << u"a bare access token"_s;
}

void TestCommandInput::inspects()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, recognised);
    CliRig rig;
    rig.input = text;
    QCOMPARE(rig.run({u"inspect"_s, u"--json"_s, u"--reveal"_s}), 0);
    QCOMPARE(rig.json()[u"access_token"].toString(), u"token-in-a-file-of-a-test"_s);
    QCOMPARE(rig.json()[u"server"].toString(), text.startsWith("curl") ? u"https://a.example"_s : QString()); // as it is named
    QVERIFY(rig.json()[u"scopes"][u"requested"].isNull());
    QVERIFY2(rig.messages().contains(recognised), rig.err());
    QCOMPARE(rig.run({u"inspect"_s, u"-"_s}), 0); // the same from "-", as text and masked
    QVERIFY(rig.out().contains("Access token"));
    QVERIFY(!(rig.out() + rig.err()).contains("token-in-a-file-of-a-test"));
}

void TestCommandInput::inspectsAFile()
{
    CliRig rig;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"token.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    rig.input = "another-token-on-the-input";
    QCOMPARE(rig.run({u"inspect"_s, u"--json"_s, u"--reveal"_s, file.fileName()}), 0);
    QCOMPARE(rig.json()[u"access_token"].toString(), u"token-in-a-file-of-a-test"_s);
    QCOMPARE(rig.json()[u"seconds_left"].toInteger(), 900);
}

void TestCommandInput::answersOnTheCallInTheText()
{
    CliRig rig;
    FaultServer server;
    server.answerJson(200, R"({"active":true,"scope":"campaigns","expires_in":900})");
    rig.useKeysOn(server.url());
    rig.input =
        "curl -X POST https://api.voucherify.io/v1/vouchers/abc -H 'Authorization: Bearer token-in-a-file-of-a-test'";
    QCOMPARE(rig.run({u"inspect"_s, u"--json"_s}), 0); // what the text alone tells
    QCOMPARE(rig.json()[u"call_in_text"][u"verdict"].toString(), u"scopes_unknown"_s);
    QCOMPARE(rig.json()[u"call_in_text"][u"call"][u"path"].toString(), u"/v1/vouchers/abc"_s);
    QCOMPARE(rig.run({u"introspect"_s, u"--json"_s}), 0); // and what the server adds
    QCOMPARE(rig.json()[u"call_in_text"][u"verdict"].toString(), u"no"_s);
    QCOMPARE(rig.json()[u"call_in_text"][u"narrowest"].toString(), u"vouchers"_s);
    QCOMPARE(rig.run({u"introspect"_s}), 0);
    QVERIFY2(rig.out().contains("\nThe call in the text\n  \xE2\x9C\x97 No"), rig.out());
    rig.input = json;
    QCOMPARE(rig.run({u"inspect"_s, u"--json"_s}), 0);
    QVERIFY(!rig.json().contains(u"call_in_text"));
}

void TestCommandInput::inspectsAnExpiredToken()
{
    CliRig rig;
    rig.input = R"({"access_token":"token-in-a-file-of-a-test","expires_at":1738945086,"expires_in":900})";
    QCOMPARE(rig.run({u"inspect"_s, u"--json"_s}), 1);
    QCOMPARE(rig.json()[u"state"].toString(), u"expired"_s);
    QVERIFY(rig.json()[u"seconds_left"].toInteger() < 0);
}

void TestCommandInput::asksNoServer()
{
    CliRig rig;
    FaultServer server;
    rig.useKeysOn(server.url());
    rig.input = json;
    QCOMPARE(rig.run({u"inspect"_s}), 0);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(!rig.sandbox.isRunning());
}

void TestCommandInput::refusesFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << u"/no/such/file"_s;
    QTest::newRow("short token in its place") << u"s3cr3t"_s;
    QTest::newRow("a folder") << u"/"_s;
    QTest::newRow("endless") << u"/dev/zero"_s;
    QTest::newRow("empty") << u"/dev/null"_s;
}

void TestCommandInput::refusesFiles()
{
    QFETCH(QString, path);
    CliRig rig;
    QCOMPARE(rig.run({u"inspect"_s, path, u"--json"_s}), 2);
    QCOMPARE(rig.error()[u"kind"].toString(), u"unrecognised"_s);
    QVERIFY(!rig.messages().contains(u"s3cr3t"));
    QVERIFY(rig.session.token()->isEmpty());
}

/// Of a stream that is one, and of a file: both open on some systems, and neither is empty.
void TestCommandInput::aFolderIsSaid()
{
    CliRig rig;
    QCOMPARE(rig.run({u"inspect"_s, u"/"_s}), 2);
    QVERIFY2(rig.messages().contains(u"That is a folder, not a file."_s), rig.err());
#ifdef Q_OS_LINUX
    QFile folder;
    const int descriptor = ::open("/", O_RDONLY);
    QVERIFY(folder.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle));
    for (const char *command : {"inspect", "least", "lint"}) {
        QCOMPARE(rig.run({QString::fromLatin1(command)}, folder), 2);
        QVERIFY2(rig.messages().contains(u"Perhaps it is a folder"_s), rig.err());
    }
#endif
}

void TestCommandInput::anEndlessInputIsCut()
{
    CliRig rig;
    QFile zero(u"/dev/zero"_s);
    QVERIFY(zero.open(QIODevice::ReadOnly));
    QCOMPARE(rig.run({u"inspect"_s}, zero), 2);
    rig.input = QByteArray(1024 * 1024 + 100, 'x'); // K7
    QCOMPARE(rig.run({u"introspect"_s, u"--sandbox"_s}), 2);
    QVERIFY2(rig.messages().contains(u"1 MiB"), rig.err());
}

void TestCommandInput::aSecretKeyOnInput()
{
    CliRig rig;
    FaultServer server;
    server.answerJson(200, R"({"active":true})");
    rig.useKeysOn(server.url(), u"secret-of-the-environment"_s);
    rig.input = "secret-of-the-input\r\nBearer token-on-the-input\n";
    QCOMPARE(rig.run({u"introspect"_s, u"--secret-stdin"_s}), 0);
    QVERIFY(server.requests().constFirst().contains("\r\nX-App-Token: secret-of-the-input\r\n"));
    QVERIFY(server.requests().constFirst().endsWith("\r\n\r\naccess_token=token-on-the-input"));
    QVERIFY(!(rig.out() + rig.err()).contains("secret-of-the"));

    server.answerJson(200, R"({"access_token":"token-issued-in-a-test","expires_in":900})");
    rig.input = "secret-of-the-input"; // without the end of a line
    QCOMPARE(rig.run({u"request"_s, u"--scope"_s, u"api"_s, u"--secret-stdin"_s}), 0);
    QVERIFY(server.requests().constLast().contains("\r\nX-App-Token: secret-of-the-input\r\n"));
}

void TestCommandInput::aSecretKeyAloneLeavesNoToken()
{
    CliRig rig;
    FaultServer server;
    rig.useKeysOn(server.url());
    rig.input = "secret-of-the-input\n";
    QCOMPARE(rig.run({u"revoke"_s, u"--secret-stdin"_s}), 2);
    QVERIFY(rig.messages().contains(u"empty"));
    rig.input.clear();
    QCOMPARE(rig.run({u"request"_s, u"--scope"_s, u"api"_s, u"--secret-stdin"_s}), 2);
    QVERIFY(rig.messages().contains(u"secret key is missing"));
    QCOMPARE(server.connectionCount(), 0);
}

void TestCommandInput::keysAreCheckedBeforeATokenIsRead()
{
    CliRig rig;
    QBuffer in(&rig.input);
    rig.input = "token-on-the-input";
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(rig.run({u"introspect"_s, u"--region"_s, u"us"_s}, in), 2);
    QVERIFY(rig.messages().contains(u"X_APP_ID"));
    QCOMPARE(in.pos(), 0); // nobody typed it in vain
}

void TestCommandInput::aTerminalIsAskedForTheToken()
{
    const int controller = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (controller < 0 || ::grantpt(controller) != 0 || ::unlockpt(controller) != 0)
        QSKIP("no pseudo-terminal here");
    // As main() opens it: by its C stream, where one Ctrl+D is enough.
    FILE *stream = std::fopen(::ptsname(controller), "r");
    QVERIFY(stream);
    QFile terminal;
    QVERIFY(terminal.open(stream, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    const QByteArray typed = "token-typed-in-a-test\n\x04";
    QCOMPARE(::write(controller, typed.constData(), size_t(typed.size())), typed.size());

    CliRig rig;
    const int code = rig.run({u"inspect"_s}, terminal);
    ::close(controller);
    QCOMPARE(code, 0);
    QVERIFY2(rig.messages().startsWith(u"bearerscope: A token is expected on standard input."), rig.err());
    rig.input = json;
    QCOMPARE(rig.run({u"inspect"_s}), 0);
    QVERIFY(!rig.messages().contains(u"expected")); // a pipe needs no asking
}

void TestCommandInput::aTokenObjectWithoutAToken()
{
    CliRig rig;
    rig.input = R"({"active":false})";
    QCOMPARE(rig.run({u"inspect"_s}), 1); // it can be shown
    QCOMPARE(rig.run({u"introspect"_s, u"--sandbox"_s}), 2); // but not asked about
    QVERIFY(rig.messages().contains(u"no access token"));
}

void TestCommandInput::outputThatCanNotBeWritten_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("code");
    const QByteArray expired = R"({"access_token":"token-in-a-file-of-a-test","expires_at":1738945086})";
    QTest::newRow("none of it") << 0 << json << 4;
    QTest::newRow("a part of it") << 10 << json << 4;
    QTest::newRow("all of it") << 100'000 << json << 0;
    QTest::newRow("the answer is no") << 0 << expired << 4;
    QTest::newRow("there is none") << 0 << QByteArray("<html>") << 2;
}

void TestCommandInput::outputThatCanNotBeWritten()
{
    QFETCH(int, room);
    QFETCH(QByteArray, token);
    QFETCH(int, code);
    CliRig rig;
    QBuffer in(&token), err;
    QVERIFY(in.open(QIODevice::ReadOnly));
    QVERIFY(err.open(QIODevice::WriteOnly));
    FullDevice out(room);
    CommandLine commandLine({rig.session, rig.sandbox, rig.catalogue, rig.profiles, rig.keys, rig.clock, in, out, err, {}});
    QSignalSpy finished(&commandLine, &CommandLine::finished);
    commandLine.run({u"inspect"_s});
    QVERIFY(finished.wait());
    QCOMPARE(finished.constFirst().constFirst().toInt(), code);
    QCOMPARE(err.data().contains("could not be written"), code == 4);
}

void TestCommandInput::aClosedPipeIsNoCrash()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    QFile out;
    QVERIFY(out.open(ends[1], QIODevice::WriteOnly, QFileDevice::AutoCloseHandle));
    CliRig rig;
    QBuffer in, err;
    QVERIFY(in.open(QIODevice::ReadOnly));
    QVERIFY(err.open(QIODevice::WriteOnly));
    CommandLine commandLine({rig.session, rig.sandbox, rig.catalogue, rig.profiles, rig.keys, rig.clock, in, out, err, {}});
    QSignalSpy finished(&commandLine, &CommandLine::finished);
    commandLine.run({u"scopes"_s}); // a SIGPIPE would end this test here
    QVERIFY(finished.wait());
    QCOMPARE(finished.constFirst().constFirst().toInt(), 0); // the reader has seen what it wanted
    QVERIFY(!err.data().contains("could not be written"));
}

QTEST_GUILESS_MAIN(TestCommandInput)
#include "tst_commandinput.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultserver.h"
#include "support/privatekeyring.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "key-of-a-test-0123456789";
const QByteArray issued =
    R"({"access_token":"token-issued-in-a-test","expires_in":900,"scope":"vouchers","token_type":"Bearer"})";

} // namespace

/// The built program, with a real gnome-keyring on a bus of its own.
class TestProgramKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void keepsAKeyAndSendsIt();
    void saysThatItIsLocked();
    void saysThatThereIsNoService();
    void saysThatThereIsNoBus();
    void survivesAKeyringThatIsKilledInMidCall();

private:
    /// Runs it to its end and returns the exit code, or -1. \a whileItRuns is done right after its start.
    int run(const QStringList &words, const QByteArray &input = {}, const std::function<void()> &whileItRuns = {})
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "VOUCHERIFY_HOST", "X_APP_ID", "X_APP_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, m_service.home());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_service.home() + u"/settings"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_busAddress);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PROGRAM), words);
        program.write(input);
        program.closeWriteChannel();
        if (whileItRuns)
            whileItRuns();
        // The server that it may ask is in this very thread.
        const bool isOver = QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60000);
        m_out = program.readAllStandardOutput();
        m_err = program.readAllStandardError();
        return isOver && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }
    int requestToken() { return run({u"request"_s, u"--profile"_s, u"Shop"_s}); }

    PrivateKeyring m_service;
    FaultServer m_server;
    QString m_busAddress;
    QByteArray m_out;
    QByteArray m_err;
};

void TestProgramKeyring::initTestCase()
{
    if (!PrivateKeyring::isPossible())
        QSKIP("dbus-daemon or gnome-keyring is not installed");
    QVERIFY(m_service.startBus());
    m_server.answerJson(200, issued);
    QCOMPARE(run({u"profiles"_s, u"add"_s, u"Shop"_s, u"--host"_s, m_server.url().toString(), u"--app-id"_s,
                 u"app-of-a-test"_s, u"--scope"_s, u"vouchers"_s}),
        0);
}

void TestProgramKeyring::init()
{
    m_busAddress = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    m_service.kill();
    QVERIFY(m_service.start());
    QCOMPARE(run({u"profiles"_s, u"set-key"_s, u"Shop"_s}, key + '\n'), 0);
}

void TestProgramKeyring::keepsAKeyAndSendsIt()
{
    const auto before = m_server.requests().size();
    QVERIFY2(requestToken() == 0, m_err.constData());
    QCOMPARE(m_server.requests().size(), before + 1);
    QVERIFY(m_server.requests().constLast().toLower().contains("x-app-token: " + key));
    QVERIFY(!m_out.contains(key) && !m_err.contains(key));
    QCOMPARE(m_service.filesWith(key), QStringList());
    QCOMPARE(m_service.filesWith("app-of-a-test").size(), 1); // the profile's own file is among those looked at
    QCOMPARE(run({u"profiles"_s, u"forget-key"_s, u"Shop"_s}), 0);
    QCOMPARE(requestToken(), 2);
    QCOMPARE(run({u"profiles"_s, u"forget-key"_s, u"Shop"_s}), 1);
}

void TestProgramKeyring::saysThatItIsLocked()
{
    QVERIFY(m_service.lock());
    QCOMPARE(requestToken(), 2);
    QVERIFY2(m_err.contains("Unlock it"), m_err.constData());
    QCOMPARE(run({u"profiles"_s, u"set-key"_s, u"Shop"_s}, key + '\n'), 4);
    QVERIFY2(m_err.contains("Unlock it"), m_err.constData());
    QCOMPARE(run({u"profiles"_s, u"forget-key"_s, u"Shop"_s}), 4);
    QVERIFY2(m_err.contains("Unlock it"), m_err.constData());
}

void TestProgramKeyring::saysThatThereIsNoService()
{
    m_service.kill();
    QCOMPARE(requestToken(), 2);
    QVERIFY2(m_err.contains("No keyring answers"), m_err.constData());
}

void TestProgramKeyring::saysThatThereIsNoBus()
{
    m_busAddress = u"unix:path="_s + m_service.home() + u"/no-bus-here"_s;
    QCOMPARE(requestToken(), 2);
    QVERIFY2(m_err.contains("No keyring answers"), m_err.constData());
    QCOMPARE(run({u"profiles"_s, u"list"_s}), 0); // needs none
    QVERIFY2(!m_err.contains("No keyring answers"), m_err.constData());
}

void TestProgramKeyring::survivesAKeyringThatIsKilledInMidCall()
{
    m_service.freeze();
    const auto kill = [this] {
        QTest::qWait(500); // long enough for the call to have left; without it, nobody is found: an end as well
        m_service.kill();
    };
    QCOMPARE(run({u"request"_s, u"--profile"_s, u"Shop"_s}, {}, kill), 2);
    QVERIFY2(m_err.contains("broke down") || m_err.contains("No keyring answers"), m_err.constData());
    QVERIFY(m_service.start());
    QCOMPARE(requestToken(), 0);
}

QTEST_GUILESS_MAIN(TestProgramKeyring)
#include "tst_programkeyring.moc"

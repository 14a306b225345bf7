// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/canary.h"
#include "support/faultserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;
using namespace bearerscope::canary;
using namespace Qt::StringLiterals;

/// A secret key and a token go through each command of the built program, with all of Qt's logging on, and are looked
/// for in what it writes, in its settings and in what the system tells of it.
class TestCanary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theScanFindsEachForm_data();
    void theScanFindsEachForm();
    void isNowhere_data();
    void isNowhere();
    void isRevealedWhereThatIsAsked();
    void theSettingsAreLookedAt();

private:
    void run(const QStringList &words, const QByteArray &input);
    QByteArray filesOfHome() const { return filesBelow(m_home.path()); }

    FaultServer m_server;
    QTemporaryDir m_home;
    QByteArray m_out;
    QByteArray m_err;
    QByteArray m_system; ///< what /proc tells of the program
    int m_code = -1;
};

void TestCanary::run(const QStringList &words, const QByteArray &input)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "VOUCHERIFY_HOST", "X_APP_ID", "X_APP_TOKEN"})
        environment.remove(QString::fromLatin1(name));
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_home.filePath(u"no-bus"_s));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), words);
    QVERIFY(program.waitForStarted());
    // Who waits for input is there to be looked at.
    QTRY_VERIFY(!(m_system = toldByTheSystem(program.processId())).isEmpty() || program.state() == QProcess::NotRunning);
    program.write(input);
    program.closeWriteChannel();
    // The server that it may ask is in this very thread.
    QVERIFY(QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    m_code = program.exitCode();
    m_out = program.readAllStandardOutput();
    m_err = program.readAllStandardError();
}

void TestCanary::initTestCase()
{
    QVERIFY(m_home.isValid());
    m_server.answerJson(200, answer());
    run({u"profiles"_s, u"add"_s, u"Shop"_s, u"--host"_s, m_server.url().toString(), u"--app-id"_s, u"app-of-a-test"_s,
            u"--scope"_s, u"vouchers"_s},
        {});
    QCOMPARE(m_code, 0);
}

void TestCanary::theScanFindsEachForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("form");
    const QString wide = QString::fromLatin1("before " + key + " behind");
    QTest::newRow("UTF-8") << "before " + key + " behind" << u"UTF-8"_s;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size()) << u"UTF-16"_s;
    for (const QByteArray before : {"", ".", "..", "an-id:"})
        QTest::addRow("base64 behind %s", before.constData()) << (before + key + "behind").toBase64() << u"base64"_s;
    QTest::newRow("percent-encoded") << ("before " + key).toPercentEncoding() << u"percent-encoded"_s;
}

void TestCanary::theScanFindsEachForm()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, form);
    QCOMPARE(formsIn(text, key), QStringList {form});
    QCOMPARE(formsIn("nothing of the kind", key), QStringList());
}

void TestCanary::isNowhere_data()
{
    QTest::addColumn<QString>("line"); ///< the words with bars between them
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("posts"); ///< that carry the key, as the control
    const QByteArray keyLine = key + '\n';
    const QByteArray both = keyLine + token + '\n';
    const QString at = u"|--profile|Shop|--secret-stdin"_s;
    QTest::newRow("request") << u"request"_s + at << keyLine << 1;
    QTest::newRow("request --json") << u"request|--json"_s + at << keyLine << 1;
    QTest::newRow("request --exchange") << u"request|--exchange"_s + at << keyLine << 1;
    QTest::newRow("request --exchange --json") << u"request|--exchange|--json"_s + at << keyLine << 1;
    QTest::newRow("introspect --exchange") << u"introspect|--exchange"_s + at << both << 1;
    QTest::newRow("revoke --exchange --json") << u"revoke|--exchange|--json"_s + at << both << 1;
    QTest::newRow("version 2 --exchange") << u"request|--exchange|--credentials|oauth_service|--project-id|p|--host|"_s
            + m_server.url().toString() + u"|--app-id|an-id|--scope|vouchers.read|--secret-stdin"_s
                                          << keyLine << 1;
    QTest::newRow("version 2") << u"request|--credentials|oauth_service|--project-id|p|--host|"_s
            + m_server.url().toString() + u"|--app-id|an-id|--scope|vouchers.read|--secret-stdin"_s
                               << keyLine << 1;
    QTest::newRow("reused") << u"request|--ensure|60"_s + at << both << -1;
    QTest::newRow("introspect") << u"introspect"_s + at << both << 1;
    QTest::newRow("introspect --json") << u"introspect|--json"_s + at << both << 1;
    QTest::newRow("revoke") << u"revoke"_s + at << both << 1;
    QTest::newRow("set-key, without a keyring") << u"profiles|set-key|Shop"_s << keyLine << 0;
    for (const char *command : {"inspect", "inspect|--json", "report", "report|--markdown|--can|GET /v1/vouchers",
             "can|GET|/v1/vouchers", "endpoints", "profiles|import"})
        QTest::newRow(command) << QString::fromLatin1(command) << token << 0;
    QTest::newRow("an error that names the token")
        << u"report"_s << "{\"key\":\"not_found\",\"message\":\"Unknown token " + token + "\"}" << 0;
    QTest::newRow("a token as the scope") << u"lint"_s << token << 0;
    QTest::newRow("a curl line") << u"can|-"_s
                                 << "curl -H 'Authorization: Bearer " + token
            + "' https://api.voucherify.io/v1/vouchers"
                                 << 0;
}

void TestCanary::isNowhere()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, input);
    QFETCH(int, posts);
    const auto before = m_server.requests().size();
    run(line.split(u'|'), input);
    const auto made = m_server.requests().size() - before;
    QVERIFY2(posts < 0 || made == posts, (m_out + m_err).constData());
    for (qsizetype i = before; i < m_server.requests().size(); ++i)
        QVERIFY(!formsIn(m_server.requests()[i], key).isEmpty());
    QVERIFY(!m_system.isEmpty());
    for (const QByteArray &secret : {key, token}) {
        QVERIFY2(formsIn(m_out, secret).isEmpty(), m_out.constData());
        QVERIFY2(formsIn(m_err, secret).isEmpty(), m_err.constData());
        QCOMPARE(formsIn(m_system, secret), QStringList());
        QCOMPARE(formsIn(filesOfHome(), secret), QStringList());
    }
}

void TestCanary::isRevealedWhereThatIsAsked()
{
    for (const QString &option : {u"--reveal"_s, u"--format=header"_s}) {
        run({u"inspect"_s, option}, token);
        QVERIFY(formsIn(m_out, token).contains(u"UTF-8"_s));
        QVERIFY2(formsIn(m_err, token).isEmpty(), m_err.constData());
    }
}

void TestCanary::theSettingsAreLookedAt()
{
    QVERIFY(filesOfHome().contains("app-of-a-test"));
}

QTEST_GUILESS_MAIN(TestCanary)

#include "tst_canary.moc"

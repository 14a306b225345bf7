// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/completions.h"

#include "cli/commandinfo.h"
#include "cli/knownwords.h"
#include "share/commandwords.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

struct Shell {
    QString name;
    QStringList options;
    QString fileName; ///< of what completes
    QString (*completion)();
};

const QList<Shell> &shells()
{
    static const QList<Shell> all {
        {u"bash"_s, {u"--norc"_s, u"--noprofile"_s}, u"bearerscope"_s, bashCompletion},
        {u"zsh"_s, {u"-f"_s}, u"_bearerscope"_s, zshCompletion},
        {u"fish"_s, {u"--no-config"_s}, u"bearerscope.fish"_s, fishCompletion},
    };
    return all;
}

QStringList sorted(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words;
}

QStringList scopeNames()
{
    return valuesOf({u"scope"_s, {}, u"NAMES"_s}).words;
}

} // namespace

/// The shells themselves are asked what they would offer.
class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommand_data() { shellRows(); }
    void everyCommand();
    void everyOption_data() { shellRows(); }
    void everyOption();
    void words_data();
    void words();
    void optionsMeanTheSameEverywhere();

private:
    void shellRows();
    /// What \a shell offers behind \a line; fails the test where it can't be asked.
    QStringList offered(const Shell &shell, const QString &line);

    QTemporaryDir m_folder;
};

void TestCompletions::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const Shell &shell : shells()) {
        QFile file(m_folder.filePath(shell.fileName));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(shell.completion().toUtf8());
    }
    QVERIFY(QDir(m_folder.path()).mkdir(u"here"_s));
    QFile file(m_folder.filePath(u"here/my token.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
}

void TestCompletions::shellRows()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < shells().size(); ++i)
        QTest::newRow(qUtf8Printable(shells().at(i).name)) << i;
}

QStringList TestCompletions::offered(const Shell &shell, const QString &line)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.filePath(u"here"_s));
    process.start(shell.name,
        shell.options
            + QStringList {QStringLiteral(COMPLETE) + u'.' + shell.name, m_folder.filePath(shell.fileName), line});
    const bool isEnded = process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit;
    const QByteArray errors = process.readAllStandardError();
    if (!isEnded || process.exitCode() != 0 || !errors.isEmpty())
        QTest::qFail("the shell failed: " + errors, __FILE__, __LINE__);
    return sorted(QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts));
}

void TestCompletions::everyCommand()
{
    QFETCH(int, number);
    const Shell &shell = shells().at(number);
    if (QStandardPaths::findExecutable(shell.name).isEmpty())
        QSKIP("this shell is not installed");
    QStringList commands;
    for (const CommandInfo &info : commandInfos())
        commands.append(info.word);
    QCOMPARE(offered(shell, u"bearerscope "_s), sorted(commands));
    QCOMPARE(offered(shell, u"bearerscope int"_s), QStringList {u"introspect"_s});
    QCOMPARE(offered(shell, u"bearerscope --"_s), (QStringList {u"--help"_s, u"--version"_s}));
}

void TestCompletions::everyOption()
{
    QFETCH(int, number);
    const Shell &shell = shells().at(number);
    if (QStandardPaths::findExecutable(shell.name).isEmpty())
        QSKIP("this shell is not installed");
    for (const CommandInfo &info : commandInfos())
        QCOMPARE(offered(shell, u"bearerscope %1 --"_s.arg(info.word)), sorted(dashed(allOptions(info))));
}

void TestCompletions::words_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");
    const QStringList file {u"my token.json"_s};
    const QList<std::pair<QString, QStringList>> rows {
        {u"request --region "_s, {u"asia"_s, u"europe"_s, u"us"_s}},
        {u"request --scope vouchers --region u"_s, {u"us"_s}},
        {u"check --proxy "_s, {u"none"_s, u"system"_s}},
        {u"request --scope "_s, scopeNames()},
        {u"inspect --format curl-"_s, {u"curl-config"_s}},
        {u"request --credentials oa"_s, {u"oauth_service"_s}},
        {u"request --ca-file "_s, file},
        {u"request --timeout "_s, {}}, // known to nobody else
        {u"inspect "_s, file},
        {u"inspect --json "_s, file},
        {u"compare --json a.json "_s, file},
        {u"can "_s, {u"DELETE"_s, u"GET"_s, u"POST"_s, u"PUT"_s}},
        {u"can --scope orders P"_s, {u"POST"_s, u"PUT"_s}},
        {u"can GET /"_s, {}},
        {u"scopes voucher vou"_s, {u"vouchers"_s}},
        {u"profiles re"_s, {u"remove"_s, u"rename"_s}},
        {u"profiles import "_s, file},
        {u"scopes request --u"_s, {u"--use"_s}}, // a word that is a command elsewhere
        {u"frobnicate --"_s, {}},
    };
    for (int i = 0; i < shells().size(); ++i) {
        for (const auto &[line, expected] : rows)
            QTest::newRow(qUtf8Printable(shells().at(i).name + u": "_s + line)) << i << line << expected;
    }
    QTest::newRow("bash: --region=u") << 0 << u"request --region=u"_s << QStringList {u"us"_s};
    QTest::newRow("zsh: --region=u") << 1 << u"request --region=u"_s << QStringList {u"us"_s};
    QTest::newRow("fish: --region=u") << 2 << u"request --region=u"_s << QStringList {u"--region=us"_s};
}

void TestCompletions::words()
{
    QFETCH(int, number);
    QFETCH(QString, line);
    QFETCH(QStringList, expected);
    const Shell &shell = shells().at(number);
    if (QStandardPaths::findExecutable(shell.name).isEmpty())
        QSKIP("this shell is not installed");
    QCOMPARE(offered(shell, u"bearerscope "_s + line), sorted(expected));
}

/// bash is told once of each name, whatever the command.
void TestCompletions::optionsMeanTheSameEverywhere()
{
    QHash<QString, QString> valueNames;
    for (const CommandInfo &info : commandInfos()) {
        for (const QCommandLineOption &option : info.options) {
            QCOMPARE(option.names().size(), 1);
            const QString name = option.names().constFirst();
            QVERIFY2(valueNames.value(name, option.valueName()) == option.valueName(), qUtf8Printable(name));
            valueNames.insert(name, option.valueName());
        }
    }
    QVERIFY(!valueNames.isEmpty());
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportformats.h"
#include "core/shellwords.h"

#include <QProcess>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

/// What a POSIX shell makes of \a line.
QByteArrayList wordsInShell(const QByteArray &line)
{
    QProcess shell;
    shell.start(
        u"sh"_s, {u"-c"_s, u"for word in "_s + QString::fromUtf8(line) + u"; do printf '%s\\0' \"$word\"; done"_s});
    if (!shell.waitForFinished(20'000) || !shell.readAllStandardError().isEmpty())
        return {"no shell"};
    QByteArrayList words = shell.readAllStandardOutput().split('\0');
    words.removeLast(); // behind the last NUL
    return words;
}

} // namespace

class TestShellWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void knowsUnfinishedLines_data();
    void knowsUnfinishedLines();
    void knowsExpansions_data();
    void knowsExpansions();
    void undoesShellQuoting();
};

void TestShellWords::splits_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("asShellDoes"); ///< false: lenient on purpose, or not for a shell to try
    const auto row = [](const char *name, const QByteArray &line, const QByteArrayList &words,
                         bool asShellDoes = true) { QTest::newRow(name) << line << words << asShellDoes; };
    row("empty", "", {});
    row("blanks alone", " \t ", {});
    row("plain", "one two\tthree", {"one", "two", "three"});
    row("single quotes", "'a b' 'c\\d' '\"'", {"a b", "c\\d", "\""});
    row("double quotes", "\"a b\" \"it's\"", {"a b", "it's"});
    row("backslashes", "a\\ b \\'c \\\\ \\\"", {"a b", "'c", "\\", "\""});
    row("backslashes in double quotes", "\"\\\" \\\\ \\$x \\` \\n\"", {"\" \\ $x ` \\n"});
    row("glued", "-H'a b'\"c\"d", {"-Ha bcd"});
    row("quote in single quotes", "'it'\\''s'", {"it's"});
    row("empty words", "'' a \"\"", {"", "a", ""});
    row("continuation", "one \\\n two\\\nthree", {"one", "twothree"});
    row("continuation in double quotes", "\"one\\\ntwo\"", {"onetwo"});
    row("line break in quotes", "'one\ntwo'", {"one\ntwo"});
    row("UTF-8", "'\xC5\xBC' \xC5\xBC", {"\xC5\xBC", "\xC5\xBC"});
    row("continuation from Windows", "one \\\r\n two", {"one", "two"}, false);
    row("lost continuation", "one\n-H two", {"one", "-H", "two"}, false);
    row("pipe", "one 'two'|jq .", {"one", "two", "jq", "."}, false);
    row("other operators", "one&two;three>four<five(six)", {"one", "two", "three", "four", "five", "six"}, false);
    row("nothing is expanded", "$HOME `id` * ~ {a,b}", {"$HOME", "`id`", "*", "~", "{a,b}"}, false);
    row("NUL", QByteArray("a\0b c", 5), {QByteArray("a\0b", 3), "c"}, false);
}

void TestShellWords::splits()
{
    QFETCH(QByteArray, line);
    const ShellLine split = shellWords(line);
    QTEST(split.words, "words");
    QVERIFY(split.complete);
    QFETCH(bool, asShellDoes);
    if (asShellDoes)
        QCOMPARE(split.words, wordsInShell(line));
}

void TestShellWords::knowsUnfinishedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("single quote") << QByteArray("a 'b c") << QByteArrayList {"a", "b c"};
    QTest::newRow("double quote") << QByteArray("a \"b c") << QByteArrayList {"a", "b c"};
    QTest::newRow("backslash") << QByteArray("a b\\") << QByteArrayList {"a", "b"};
    QTest::newRow("backslash in double quotes") << QByteArray("a \"b\\") << QByteArrayList {"a", "b\\"};
    QTest::newRow("just opened") << QByteArray("a '") << QByteArrayList {"a", ""};
}

void TestShellWords::knowsUnfinishedLines()
{
    QFETCH(QByteArray, line);
    const ShellLine split = shellWords(line);
    QTEST(split.words, "words");
    QVERIFY(!split.complete);
}

void TestShellWords::knowsExpansions_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("expands");
    QTest::newRow("none") << QByteArray("a b") << false;
    QTest::newRow("variable") << QByteArray("a $b") << true;
    QTest::newRow("variable in double quotes") << QByteArray("\"a $b\"") << true;
    QTest::newRow("backtick") << QByteArray("`a`") << true;
    QTest::newRow("single quotes") << QByteArray("'$a `b`'") << false;
    QTest::newRow("backslash") << QByteArray("\\$a \"\\$b \\`\"") << false;
}

void TestShellWords::knowsExpansions()
{
    QFETCH(QByteArray, line);
    QTEST(shellWords(line).expands, "expands");
}

void TestShellWords::undoesShellQuoting()
{
    QByteArray everything;
    for (int byte = 0; byte < 256; ++byte)
        everything += static_cast<char>(byte);
    const ShellLine split = shellWords("x " + shellQuoted(everything) + " y");
    QCOMPARE(split.words, (QByteArrayList {"x", everything, "y"}));
    QVERIFY(split.complete);
    QVERIFY(!split.expands);
}

QTEST_GUILESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"

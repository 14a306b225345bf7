// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cmdwords.h"
#include "core/powershellwords.h"

#include <QTest>

using namespace bearerscope;

/// Lines for cmd.exe and for PowerShell, taken apart.
class TestWindowsShells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsForCmd_data();
    void splitsForCmd();
    void splitsForPowerShell_data();
    void splitsForPowerShell();
    void splitsTables();
    void tellsTheShell_data();
    void tellsTheShell();
    void knowsUnfinishedLines();
};

void TestWindowsShells::splitsForCmd_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("words") << QByteArray("a b\tc") << QByteArrayList {"a", "b", "c"};
    QTest::newRow("quotes") << QByteArray(R"(a "b c" d"e f"g)") << QByteArrayList {"a", "b c", "de fg"};
    QTest::newRow("escaped quotes") << QByteArray(R"(-d "{\"a\": 1}")") << QByteArrayList {"-d", R"({"a": 1})"};
    QTest::newRow("doubled quotes") << QByteArray(R"("a""b")") << QByteArrayList {R"(a"b)"};
    QTest::newRow("backslashes") << QByteArray(R"("C:\dir\\" C:\x)") << QByteArrayList {R"(C:\dir\)", R"(C:\x)"};
    QTest::newRow("continuation") << QByteArray("a ^\r\n  b^\r\n c ^ \n d") << QByteArrayList {"a", "b", "c", "d"};
    QTest::newRow("escaped by a browser")
        << QByteArray("curl ^\"https://x.example/?a=1^&b=2^\" -H ^\"Authorization: Bearer 1ABC^\"")
        << QByteArrayList {"curl", "https://x.example/?a=1&b=2", "-H", "Authorization: Bearer 1ABC"};
    QTest::newRow("caret within quotes") << QByteArray(R"("a^b" a^^b)") << QByteArrayList {"a^b", "a^b"};
    QTest::newRow("operators") << QByteArray("a|b & c") << QByteArrayList {"a", "b", "c"};
    QTest::newRow("operator within quotes") << QByteArray(R"("a|b")") << QByteArrayList {"a|b"};
    QTest::newRow("empty word") << QByteArray(R"(a "" b)") << QByteArrayList {"a", "", "b"};
}

void TestWindowsShells::splitsForCmd()
{
    QFETCH(QByteArray, line);
    const ShellLine split = cmdWords(line);
    QTEST(split.words, "words");
    QVERIFY(split.complete);
}

void TestWindowsShells::splitsForPowerShell_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("words") << QByteArray("a b\tc") << QByteArrayList {"a", "b", "c"};
    QTest::newRow("single quotes") << QByteArray("'a ''b'' $c' d") << QByteArrayList {"a 'b' $c", "d"};
    QTest::newRow("double quotes") << QByteArray("\"a \"\"b\"\" `\"c`\" `$d\"") << QByteArrayList {R"(a "b" "c" $d)"};
    QTest::newRow("continuation") << QByteArray("a `\r\n  b `\n c") << QByteArrayList {"a", "b", "c"};
    QTest::newRow("pipe") << QByteArray("a|b; c") << QByteArrayList {"a", "b", "c"};
    QTest::newRow("form") << QByteArray("curl.exe -d access_token=1ABC") << QByteArrayList {"curl.exe", "-d", "access_token=1ABC"};
}

void TestWindowsShells::splitsForPowerShell()
{
    QFETCH(QByteArray, line);
    const ShellLine split = powerShellWords(line);
    QTEST(split.words, "words");
    QVERIFY(split.complete);
}

void TestWindowsShells::splitsTables()
{
    const QByteArray text = "$h=@{ Authorization = \"Bearer 1ABC\"; 'X-App-Id'='8a' }\nirm -Uri https://x.example/?a=b -Headers $h";
    QCOMPARE(powerShellTokens(text).words,
        (QByteArrayList {"$h=", "Authorization", "=", "Bearer 1ABC", "X-App-Id", "=", "8a", "irm", "-Uri",
            "https://x.example/?a=b", "-Headers", "$h"}));
}

void TestWindowsShells::tellsTheShell_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isCmd");
    QTest::addColumn<bool>("isPowerShell");
    QTest::newRow("POSIX") << QByteArray("curl \\\n -H 'a^b`c'") << false << false;
    QTest::newRow("a pattern") << QByteArray("curl -d '{\"re\":\"^\"}'") << false << false;
    QTest::newRow("cmd.exe") << QByteArray("curl ^\r\n -H a") << true << false;
    QTest::newRow("cmd.exe of a browser") << QByteArray("curl ^\"a^\"") << true << false;
    QTest::newRow("PowerShell") << QByteArray("curl.exe `\n -H a") << false << true;
}

void TestWindowsShells::tellsTheShell()
{
    QFETCH(QByteArray, line);
    QTEST(isForCmd(line), "isCmd");
    QTEST(isForPowerShell(line), "isPowerShell");
}

void TestWindowsShells::knowsUnfinishedLines()
{
    QVERIFY(!cmdWords("a \"b").complete);
    QVERIFY(!cmdWords("a ^").complete);
    QVERIFY(!powerShellWords("a \"b").complete);
    QVERIFY(!powerShellWords("a 'b").complete);
    QVERIFY(!powerShellWords("a `").complete);
    QVERIFY(cmdWords("%TOKEN%").expands);
    QVERIFY(powerShellWords("\"$token\"").expands);
    QVERIFY(!powerShellWords("'$token'").expands);
}

QTEST_GUILESS_MAIN(TestWindowsShells)
#include "tst_windowsshells.moc"

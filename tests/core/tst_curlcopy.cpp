// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportformats.h"
#include "core/pastedtext.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

/// What shells, curl or a careless program take for something else.
constexpr QByteArrayView nastyCharacters("'\"`$\\!#*?~{}[]()<>|&;=%^-@+:,./");
const QByteArrayList nastyWords {"''", "it's", "'quoted'", "\"quoted\"", "'\\''", "'\"'\"'", "$(id)", "$((1+1))",
    "${HOME}", "$HOME", "`id`", "$'a'", "$\"a\"", "--data", "@/etc/passwd", "!!", "!$", "!-1", "~root", "{a,b}", "a;id",
    "&&id", "';id;'", "'$(id)'", "\\n", "\\0", "%00", "%s", "<<EOF", ">&2"};

/// Each character alone, each pair of nasty ones, nasty words, and random tokens of which half is nasty.
QByteArrayList tokens()
{
    QByteArrayList all = nastyWords;
    for (char c = '!'; c <= '~'; ++c)
        all.append(QByteArray(1, c));
    for (const char first : nastyCharacters) {
        for (const char second : nastyCharacters)
            all.append(QByteArray(1, first) + second);
    }
    QRandomGenerator random(20260801); // the same tokens in every run
    for (int i = 0; i < 2000; ++i) {
        QByteArray token(random.bounded(1, 120), Qt::Uninitialized);
        for (char &c : token)
            c = random.bounded(2) == 0 ? nastyCharacters[random.bounded(int(nastyCharacters.size()))]
                                       : static_cast<char>(random.bounded(0x21, 0x7F));
        all.append(token);
    }
    return all;
}

const QList<QUrl> addresses {
    QUrl(u"https://api.voucherify.io/v1/vouchers"_s),
    QUrl(u"http://127.0.0.1:41207/v1/vouchers"_s),
    QUrl(u"https://[::1]:8443/v1"_s),
    QUrl(u"https://ü.example/it's $(id) `id` \"x\"\n{a,b}"_s),
    QUrl(u"https://api.example/v1?a=1&b='2'&c=$HOME;id#!!"_s),
};

Expected<Secret, QString> curlCopy(const QByteArray &token, const QUrl &address)
{
    TokenData data;
    data.accessToken = Secret::fromUtf8(token);
    return exported(data, ExportFormat::Curl, address);
}

const QUrl &addressFor(qsizetype i)
{
    return addresses[i % addresses.size()];
}

/// What \a shell hands to each curl of \a script: the number of its arguments, and the arguments.
QByteArrayList argumentsOfCurl(const QString &shell, const QStringList &options, const QByteArray &script)
{
    QProcess process;
    process.start(shell, options);
    process.write("curl() { printf '%s\\0' \"$#\" \"$@\"; }\n" + script);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return {"the shell failed", process.readAllStandardError()};
    QByteArrayList arguments = process.readAllStandardOutput().split('\0');
    arguments.removeLast(); // behind the last NUL
    return arguments;
}

/// Whether one pair of quotes surrounds all of \a token.
bool isInQuotes(const QByteArray &token)
{
    return token.size() >= 2 && (token.front() == '"' || token.front() == '\'')
        && token.indexOf(token.front(), 1) == token.size() - 1;
}

} // namespace

/// The curl line that is copied, whatever the token: a shell makes of it exactly what was meant.
class TestCurlCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shellSeesExactlyTheToken_data();
    void shellSeesExactlyTheToken();
    void isReadBackAsTheSameToken();
    void refusesWhatAHeaderCannotHold();
};

void TestCurlCopy::shellSeesExactlyTheToken_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QStringList>("options");
    const auto addRow = [](const char *name, const QString &shell, const QStringList &options = {}) {
        if (const QString path = QStandardPaths::findExecutable(shell); !path.isEmpty())
            QTest::newRow(name) << path << options;
    };
    QTest::newRow("sh") << u"sh"_s << QStringList(); // must be there
    addRow("dash", u"dash"_s);
    addRow("bash", u"bash"_s, {u"--norc"_s});
    // As when a line is pasted into a terminal: in a script bash leaves the ! alone.
    addRow("bash with history expansion", u"bash"_s, {u"--norc"_s, u"-o"_s, u"history"_s, u"-H"_s});
    addRow("busybox", u"busybox"_s, {u"sh"_s});
    addRow("zsh", u"zsh"_s, {u"-f"_s});
}

void TestCurlCopy::shellSeesExactlyTheToken()
{
    QFETCH(QString, shell);
    QFETCH(QStringList, options);
    const QByteArrayList all = tokens();
    QVERIFY(all.size() >= 2000);
    QByteArray script;
    QByteArrayList expected;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto copy = curlCopy(all[i], addressFor(i));
        QVERIFY2(copy, all[i].constData());
        QVERIFY(!copy->reveal().contains('\n'));
        script.append(copy->reveal()).append('\n');
        expected += {"3", "--header", "Authorization: Bearer " + all[i], addressFor(i).toEncoded()};
    }
    const QByteArrayList seen = argumentsOfCurl(shell, options, script);
    for (qsizetype i = 0; i < std::min(seen.size(), expected.size()); ++i)
        QCOMPARE(seen[i], expected[i]);
    QCOMPARE(seen.size(), expected.size());
}

void TestCurlCopy::isReadBackAsTheSameToken()
{
    for (const QByteArray &token : tokens()) {
        const auto copy = curlCopy(token, addresses.first());
        QVERIFY2(copy, token.constData());
        const auto pasted = recognise(copy->reveal().toByteArray());
        if (isInQuotes(token)) { // people paste those with tokens of their own, so the quotes don't count
            QCOMPARE(pasted.has_value(), token.size() > 2);
            QVERIFY(!pasted || contains(pasted->data.warnings, Warning::Kind::BlanksTrimmed));
            continue;
        }
        QVERIFY2(pasted, token.constData());
        QCOMPARE(pasted->format, PastedToken::Format::CurlLine);
        QCOMPARE(pasted->data.accessToken->reveal().toByteArray(), token);
        QVERIFY(pasted->data.warnings.isEmpty());
    }
}

void TestCurlCopy::refusesWhatAHeaderCannotHold()
{
    QByteArrayList others {"\x7F", "\u00A0", "ż", "\u202E", QByteArray("\0", 1)};
    for (char c = 1; c <= ' '; ++c)
        others.append(QByteArray(1, c));
    for (const QByteArray &other : std::as_const(others)) {
        for (const QByteArray &token : {other, other + "abc", "ab" + other + "c", "abc" + other})
            QVERIFY2(!curlCopy(token, addresses.first()), token.toPercentEncoding().constData());
    }
}

QTEST_GUILESS_MAIN(TestCurlCopy)
#include "tst_curlcopy.moc"

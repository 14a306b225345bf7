// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostiletokens.h"

#include "core/exportformats.h"
#include "core/pastedtext.h"

#include <QStandardPaths>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

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
    const QByteArrayList all = hostileTokens();
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
    const QByteArrayList seen = argumentsOf("curl", shell, options, script);
    for (qsizetype i = 0; i < std::min(seen.size(), expected.size()); ++i)
        QCOMPARE(seen[i], expected[i]);
    QCOMPARE(seen.size(), expected.size());
}

void TestCurlCopy::isReadBackAsTheSameToken()
{
    for (const QByteArray &token : hostileTokens()) {
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

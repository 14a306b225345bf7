// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastedtext.h"
#include "pastedseeds.h"

#include <QStringEncoder>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray inUtf16(const QByteArray &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

QByteArray withReplaced(QByteArray text, const char *before, const char *after)
{
    return text.replace(before, after);
}

/// What happens to text on its way: by a chat, a word processor, a terminal, a hasty hand.
const struct {
    const char *name;
    QByteArray (*mangle)(const QByteArray &text);
} accidents[] = {
    {"first half", [](const QByteArray &t) { return t.first(t.size() / 2); }},
    {"second half", [](const QByteArray &t) { return t.sliced(t.size() / 2); }},
    {"without its last character", [](const QByteArray &t) { return t.chopped(1); }},
    {"without its first character", [](const QByteArray &t) { return t.sliced(1); }},
    {"byte-order mark in front", [](const QByteArray &t) { return "\xEF\xBB\xBF" + t; }},
    {"byte-order mark twice", [](const QByteArray &t) { return "\xEF\xBB\xBF\xEF\xBB\xBF" + t; }},
    {"UTF-16", inUtf16},
    {"Latin-1 in it", [](const QByteArray &t) { return t + "\xE9"; }},
    {"curly quotes", [](const QByteArray &t) {
         return withReplaced(withReplaced(t, "\"", "\xE2\x80\x9D"), "'", "\xE2\x80\x99");
     }},
    {"quotes swapped", [](const QByteArray &t) { return withReplaced(t, "\"", "'"); }},
    {"quotes lost", [](const QByteArray &t) { return withReplaced(withReplaced(t, "\"", ""), "'", ""); }},
    {"braces swapped", [](const QByteArray &t) { return withReplaced(withReplaced(t, "{", "["), "}", ")"); }},
    {"line ends lost", [](const QByteArray &t) { return withReplaced(withReplaced(t, "\r", ""), "\n", ""); }},
    {"old Mac line ends", [](const QByteArray &t) { return withReplaced(withReplaced(t, "\r\n", "\r"), "\n", "\r"); }},
    {"quoted as in mail", [](const QByteArray &t) { return "> " + withReplaced(t, "\n", "\n> "); }},
    {"no-break spaces", [](const QByteArray &t) { return withReplaced(t, " ", "\xC2\xA0"); }},
    {"colons and equals swapped", [](const QByteArray &t) { return withReplaced(withReplaced(t, "=", ":"), ": ", "="); }},
    {"twice", [](const QByteArray &t) { return t + t; }},
    {"twice, on lines", [](const QByteArray &t) { return t + '\n' + t; }},
    {"in a fence of Markdown", [](const QByteArray &t) { return "```\n" + t + "\n```"; }},
    {"as a string of JSON", [](const QByteArray &t) {
         return '"' + withReplaced(withReplaced(t, "\\", "\\\\"), "\"", "\\\"") + '"';
     }},
    {"nested", [](const QByteArray &t) { return QByteArray(200, '[') + t + QByteArray(200, ']'); }},
    {"deeply nested", [](const QByteArray &t) { return QByteArray("{\"a\":").repeated(3000) + t; }},
    {"NULs in it", [](const QByteArray &t) { return t + QByteArray(3, '\0') + t; }},
    {"a line of words in front", [](const QByteArray &t) { return "Hi, this is what I get:\n" + t; }},
    {"huge", [](const QByteArray &t) { return t + QByteArray(1'100'000, ' ') + t; }},
};

} // namespace

/// Every honest text in every accident: each is recognised after all or explained, and nothing that may be a secret is
/// repeated.
class TestPastedMangled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAHint_data();
    void givesAHint();
    void readsTheSeedsThemselves_data();
    void readsTheSeedsThemselves();

private:
    static void verifyNothingIsTold(const QString &words);
};

void TestPastedMangled::verifyNothingIsTold(const QString &words)
{
    QVERIFY2(words.isEmpty() || words.endsWith(u'.'), qPrintable(words));
    for (const QByteArray &secret : {seedKey, seedToken}) {
        for (qsizetype at = 0; at + 8 <= secret.size(); ++at)
            QVERIFY2(!words.contains(QString::fromUtf8(secret.mid(at, 8))), qPrintable(words));
    }
}

void TestPastedMangled::givesAHint_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<Seed> seeds = pastedSeeds();
    for (const Seed &seed : seeds) {
        for (const auto &accident : accidents)
            QTest::addRow("%s: %s", seed.name, accident.name) << accident.mangle(seed.text);
    }
}

void TestPastedMangled::givesAHint()
{
    QFETCH(QByteArray, text);
    const auto pasted = recognise(text);
    if (!pasted) {
        QVERIFY(pasted.error().message.size() > 20);
        QVERIFY(pasted.error().message.size() < 2500);
        verifyNothingIsTold(pasted.error().message);
        return;
    }
    QVERIFY(!nameOf(*pasted).isEmpty());
    for (const Warning &warning : pasted->data.warnings)
        verifyNothingIsTold(warning.text);
}

void TestPastedMangled::readsTheSeedsThemselves_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<Seed> seeds = pastedSeeds();
    for (const Seed &seed : seeds)
        QTest::newRow(seed.name) << seed.text;
}

void TestPastedMangled::readsTheSeedsThemselves()
{
    QFETCH(QByteArray, text);
    const auto pasted = recognise(text);
    const bool isKnown = pasted ? pasted->data.accessToken->reveal() == seedToken
                                : pasted.error().answer.has_value() || pasted.error().draft.has_value();
    QVERIFY2(isKnown, pasted ? "another token" : qPrintable(pasted.error().message));
    if (pasted) {
        for (const Warning &warning : pasted->data.warnings)
            verifyNothingIsTold(warning.text);
    } else {
        verifyNothingIsTold(pasted.error().message);
    }
}

QTEST_GUILESS_MAIN(TestPastedMangled)
#include "tst_pastedmangled.moc"

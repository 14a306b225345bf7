// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visibletext.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <limits>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

QString character(char32_t codePoint)
{
    return QStringView(QChar::fromUcs4(codePoint)).toString(); // QString::fromUcs4() swallows U+FEFF
}

/// The longest run of \a mark in \a text.
qsizetype longestRun(const QString &text, QChar mark)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == mark ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostMilliseconds = 500; // a sanitizer's own time isn't the matter
#else
constexpr qint64 mostMilliseconds = 50;
#endif

/// The best of three, so that a busy machine doesn't decide.
qint64 millisecondsFor(const std::function<void()> &work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.elapsed());
    }
    return best;
}

} // namespace

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWithoutSurprises_data();
    void showsWithoutSurprises();
    void escapesEveryInvisibleCharacter_data();
    void escapesEveryInvisibleCharacter();
    void leavesNoControlCharacterOfTheFirstPlane();
    void calmsFloodsOfMarks();
    void cutsLongText_data();
    void cutsLongText();
    void readsBytes_data();
    void readsBytes();
    void knowsVisibleAscii_data();
    void knowsVisibleAscii();
    void namesOtherCharacters_data();
    void namesOtherCharacters();
    void writesTheSameJson();
    void keepsAByteOrderMark();
    void isQuick_data();
    void isQuick();
};

void TestVisibleText::showsWithoutSurprises_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *row, const QString &text) { QTest::newRow(row) << text << text; };
    same("empty", u""_s);
    same("plain", u"Invalid scope: vouchers,campaigns ~!"_s);
    same("letters of many scripts", u"Zażółć žluťoučký, 日本語, العربية, עברית, ไทย"_s);
    same("beyond the first plane", u"a😀𝔘b"_s);
    same("K11 homoglyphs are letters", u"vouсhers"_s);
    same("K12 HTML is literal", u"<b>bold</b> <img src=file:///etc/passwd>"_s);
    same("K13 ampersands are literal", u"&amp; &lt;"_s);
    same("backslashes are literal", u"C:\\new \\u{41}"_s);
    same("four marks", u"a\u0301\u0302\u0303\u0304"_s);
    QTest::newRow("K4 line breaks") << u"one\r\ntwo\tthree"_s << u"one\\u{D}\\u{A}two\\u{9}three"_s;
    QTest::newRow("K5 NUL") << u"a"_s + QChar(0) + u'b' << u"a\\u{0}b"_s;
    QTest::newRow("terminal escape") << u"\u001B[31mred\u0007"_s << u"\\u{1B}[31mred\\u{7}"_s;
    QTest::newRow("K9 override") << u"abc\u202Edef"_s << u"abc\\u{202E}def"_s;
    QTest::newRow("J10 high half") << u"a"_s + QChar(0xD800) + u'b' << u"a\uFFFDb"_s;
    QTest::newRow("J10 high half at the end") << u"a"_s + QChar(0xD83D) << u"a\uFFFD"_s;
    QTest::newRow("J10 low half") << u"a"_s + QChar(0xDC00) << u"a\uFFFD"_s;
    QTest::newRow("J10 halves the wrong way round") << QString(QChar(0xDC00)) + QChar(0xD800) << u"\uFFFD\uFFFD"_s;
    QTest::newRow("all escaped") << u"\u200B\u200B"_s << u"\\u{200B}\\u{200B}"_s;
}

void TestVisibleText::showsWithoutSurprises()
{
    QFETCH(QString, foreign);
    QTEST(visibleText(foreign), "shown");
}

void TestVisibleText::escapesEveryInvisibleCharacter_data()
{
    QTest::addColumn<char32_t>("first");
    QTest::addColumn<char32_t>("last");
    const auto row = [](const char *name, char32_t first, char32_t last) { QTest::newRow(name) << first << last; };
    row("C0", 0x00, 0x1F);
    row("DEL and C1", 0x7F, 0x9F);
    row("no-break space", 0xA0, 0xA0);
    row("soft hyphen", 0xAD, 0xAD);
    row("combining grapheme joiner", 0x34F, 0x34F);
    row("Arabic letter mark", 0x61C, 0x61C);
    row("Hangul fillers", 0x115F, 0x1160);
    row("Ogham space", 0x1680, 0x1680);
    row("Mongolian separators", 0x180B, 0x180F);
    row("K10 wide spaces, zero-width and marks", 0x2000, 0x200F);
    row("K9 separators, embeddings, overrides", 0x2028, 0x202F);
    row("word joiner, invisible operators, isolates", 0x205F, 0x206F);
    row("Braille blank", 0x2800, 0x2800);
    row("ideographic space", 0x3000, 0x3000);
    row("Hangul filler", 0x3164, 0x3164);
    row("private use", 0xE000, 0xE003);
    row("variation selectors", 0xFE00, 0xFE0F);
    row("K10 byte-order mark", 0xFEFF, 0xFEFF);
    row("half-width filler", 0xFFA0, 0xFFA0);
    row("interlinear annotation", 0xFFF9, 0xFFFB);
    row("noncharacters", 0xFFFE, 0xFFFF);
    row("unassigned", 0x378, 0x379);
    row("tags", 0xE0020, 0xE007F);
    row("more variation selectors", 0xE0100, 0xE01EF);
    row("private plane", 0xF0000, 0xF0003);
    row("last of all", 0x10FFFF, 0x10FFFF);
}

void TestVisibleText::escapesEveryInvisibleCharacter()
{
    QFETCH(char32_t, first);
    QFETCH(char32_t, last);
    for (char32_t codePoint = first; codePoint <= last; ++codePoint) {
        const QString expected = u"a\\u{%1}b"_s.arg(QString::number(uint(codePoint), 16).toUpper());
        QCOMPARE(visibleText(u'a' + character(codePoint) + u'b'), expected);
    }
}

void TestVisibleText::leavesNoControlCharacterOfTheFirstPlane()
{
    for (char32_t codePoint = 0; codePoint <= 0xFFFF; ++codePoint) {
        const QString shown = visibleText(QString(QChar(static_cast<char16_t>(codePoint))));
        QVERIFY2(!shown.isEmpty(), qPrintable(QString::number(uint(codePoint), 16)));
        for (const QChar c : shown) {
            QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && !c.isSurrogate()
                    && (c == u' ' || !c.isSpace()),
                qPrintable(QString::number(uint(codePoint), 16)));
        }
    }
}

void TestVisibleText::calmsFloodsOfMarks()
{
    constexpr QChar acute(0x0301);
    QCOMPARE(visibleText(u"e"_s + QString(6, acute)), u"e"_s + QString(4, acute) + u"\\u{301}\\u{301}"_s);
    const QString flood = visibleText(u"e"_s + QString(4000, acute) + u"x"_s + QString(3, acute));
    QCOMPARE(longestRun(flood, acute), 4);
    QVERIFY(flood.endsWith(u"x"_s + QString(3, acute)));
    QCOMPARE(longestRun(visibleText(QString(3000, QChar(0x20DD))), QChar(0x20DD)), 4); // enclosing circles
}

void TestVisibleText::cutsLongText_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QString>("shown");
    QTest::newRow("at the limit") << u"abcde"_s << qsizetype(5) << u"abcde"_s;
    QTest::newRow("above") << u"abcdefg"_s << qsizetype(5) << u"abcde… (characters left out: 2)"_s;
    QTest::newRow("nothing allowed") << u"abc"_s << qsizetype(0) << u"… (characters left out: 3)"_s;
    QTest::newRow("no pair is cut in half") << u"😀😀😀"_s << qsizetype(1) << u"😀… (characters left out: 2)"_s;
    QTest::newRow("escapes count as one") << u"\n\n\n"_s << qsizetype(2) << u"\\u{A}\\u{A}… (characters left out: 1)"_s;
    QTest::newRow("K7 by default") << QString(10'000, u'x') << qsizetype(4096)
                                   << QString(4096, u'x') + u"… (characters left out: 5904)"_s;
}

void TestVisibleText::cutsLongText()
{
    QFETCH(QString, foreign);
    QFETCH(qsizetype, limit);
    QTEST(visibleText(foreign, limit), "shown");
}

void TestVisibleText::readsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("UTF-8") << QByteArray("\xC5\xBC \xF0\x9F\x98\x80") << u"ż 😀"_s;
    QTest::newRow("invalid bytes") << QByteArray("a\xFF\xFE-b") << u"a\uFFFD\uFFFD-b"_s;
    QTest::newRow("cut off in a character") << QByteArray("a\xC5") << u"a\uFFFD"_s;
    QTest::newRow("a byte-order mark is a character") << QByteArray("\xEF\xBB\xBFtoken") << u"\\u{FEFF}token"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\\u{0}b"_s;
    QTest::newRow("empty") << QByteArray() << u""_s;
}

void TestVisibleText::readsBytes()
{
    QFETCH(QByteArray, bytes);
    QTEST(visibleText(QByteArrayView(bytes)), "shown");
}

void TestVisibleText::knowsVisibleAscii_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("visible");
    QTest::newRow("all of it") << QByteArray("!\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~") << true;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("line feed") << QByteArray("a\n") << false;
    QTest::newRow("NUL") << QByteArray("a\0", 2) << false;
    QTest::newRow("DEL") << QByteArray("\x7F") << false;
    QTest::newRow("UTF-8") << QByteArray("\xC5\xBC") << false;
    QTest::newRow("last byte") << QByteArray("\xFF") << false;
}

void TestVisibleText::knowsVisibleAscii()
{
    QFETCH(QByteArray, bytes);
    QTEST(isVisibleAscii(bytes), "visible");
}

void TestVisibleText::namesOtherCharacters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("names");
    QTest::newRow("none") << QByteArray("abc~!") << u""_s;
    QTest::newRow("K11 homoglyph") << u"vouсhers"_s.toUtf8() << u"U+0441"_s;
    QTest::newRow("each once, in order") << u"\u202Ea\n\u202E\n"_s.toUtf8() << u"U+202E, U+000A"_s;
    QTest::newRow("space") << QByteArray("a b") << u"U+0020"_s;
    QTest::newRow("beyond the first plane") << u"😀"_s.toUtf8() << u"U+1F600"_s;
    QTest::newRow("byte-order mark in front") << QByteArray("\xEF\xBB\xBF") << u"U+FEFF"_s;
    QTest::newRow("five") << u"абвгд"_s.toUtf8() << u"U+0430, U+0431, U+0432, U+0433, U+0434"_s;
    QTest::newRow("more than five") << u"абвгдеж"_s.toUtf8() << u"U+0430, U+0431, U+0432, U+0433, U+0434, …"_s;
}

void TestVisibleText::namesOtherCharacters()
{
    QFETCH(QByteArray, bytes);
    QTEST(otherCharacters(bytes), "names");
}

void TestVisibleText::writesTheSameJson()
{
    const QString json = u"{\n  \"a\": \"é\u202E\u009B\uFEFF\U000E0041\\u001b\u007F\"\n}"_s;
    QCOMPARE(visibleJson(json), u"{\n  \"a\": \"é\\u202e\\u009b\\ufeff\\udb40\\udc41\\u001b\\u007f\"\n}"_s);
    const QString marks = u"a"_s + QString(6, QChar(0x0301));
    QCOMPARE(visibleJson(marks), u"a"_s + QString(4, QChar(0x0301)) + u"\\u0301\\u0301"_s);
}

void TestVisibleText::keepsAByteOrderMark()
{
    QCOMPARE(exactText("\xEF\xBB\xBF"
                       "a\xEF\xBB\xBF"),
        u"\uFEFFa\uFEFF"_s);
    QCOMPARE(exactText({}), QString());
}

void TestVisibleText::isQuick_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::newRow("K18 plain") << QString(1'000'000, u'x');
    QTest::newRow("control characters") << QString(1'000'000, QChar(0x1B));
    QTest::newRow("marks") << QString(1'000'000, QChar(0x0301));
    QTest::newRow("halves of pairs") << QString(1'000'000, QChar(0xD800));
    QTest::newRow("beyond the first plane") << u"😀"_s.repeated(500'000);
}

void TestVisibleText::isQuick()
{
    QFETCH(QString, foreign);
    qsizetype size = 0;
    const qint64 spent = millisecondsFor([&] { size = visibleText(foreign).size(); });
    QVERIFY(size > 4096 && size < 50'000);
    QVERIFY2(spent < mostMilliseconds, qPrintable(u"%1 ms"_s.arg(spent)));
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"

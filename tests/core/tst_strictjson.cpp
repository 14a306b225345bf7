// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strictjson.h"
#include "support/quick.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

#include <limits>

using namespace bearerscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bearerscope::ErrorKind)

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool withMark)
{
    using Flag = QStringConverter::Flag;
    return QStringEncoder(encoding, withMark ? Flag::WriteBom : Flag::Default).encode(text);
}

/// \a value as a member of an object, where Qt's own parser takes values.
void addValue(const char *name, const char *value, qsizetype offsetInValue)
{
    QTest::newRow(name) << QByteArray(R"({"a":)") + value + '}' << qsizetype(5 + offsetInValue);
}

void addText(const char *name, const QByteArray &json, qsizetype offset)
{
    QTest::newRow(name) << json << offset;
}

} // namespace

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refusesSyntax_data();
    void refusesSyntax();
    void tellsNotStandardFromNotJson_data();
    void tellsNotStandardFromNotJson();
    void refusesNumbersThatNothingHolds_data();
    void refusesNumbersThatNothingHolds();
    void refusesOtherEncodings_data();
    void refusesOtherEncodings();
    void wantsAnObject_data();
    void wantsAnObject();
    void emptyTextIsNamed_data();
    void emptyTextIsNamed();
    void nestsUpToALimit();
    void deepNestingIsRefusedAtOnce_data();
    void deepNestingIsRefusedAtOnce();
    void findsRepeatedKeys_data();
    void findsRepeatedKeys();
    void countsRepeatedKeysUpToALimit();
    void keepsHalfPairs_data();
    void keepsHalfPairs();
    void keepsHalfPairsInKeys();
    void keepsWholeNumbersExact();
    void numbersNextToZero();
    void bytesAreNotChanged();
};

void TestStrictJson::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("compact"); ///< as Qt writes what was read

    const auto row = [](const char *name, const QByteArray &json, const QByteArray &compact) {
        QTest::newRow(name) << json << compact;
    };
    row("empty object", "{}", "{}");
    row("all kinds of values", R"({"a":[1,-2.5,"x",true,false,null,{"b":{}}]})",
        R"({"a":[1,-2.5,"x",true,false,null,{"b":{}}]})");
    row("every white space", " \t\r\n{ \t\r\n\"a\" \t\r\n: \t\r\n1 \t\r\n} \t\r\n", R"({"a":1})");
    row("every escape", R"({"a":"\"\\\/\b\f\n\r\t\u0041\u00e9\uFFFF"})",
        "{\"a\":\"\\\"\\\\/\\b\\f\\n\\r\\tA\u00e9\uffff\"}");
    row("escaped control characters", R"({"a":"\u0000\u001f"})", R"({"a":"\u0000\u001f"})");
    row("delete is no control character", "{\"a\":\"\x7f\"}", "{\"a\":\"\x7f\"}");
    row("two, three and four bytes", "{\"a\":\"\u00e9\u20ac\U0001F511\"}", "{\"a\":\"\u00e9\u20ac\U0001F511\"}");
    row("last character of Unicode", "{\"a\":\"\U0010FFFF\"}", "{\"a\":\"\U0010FFFF\"}");
    row("line separators", "{\"a\":\"\u2028\u2029\"}", "{\"a\":\"\u2028\u2029\"}");
    row("J4 byte-order mark", "\xEF\xBB\xBF{\"a\":1}", R"({"a":1})");
    row("J4 byte-order mark, then blanks", "\xEF\xBB\xBF \n{}", "{}");
    row("empty key", R"({"":0})", R"({"":0})");
    row("escaped key", R"({"\u0061":1})", R"({"a":1})");
    row("numbers", R"({"a":[0,-0,0.0,1E5,1e+2,1.5e-2,123456789]})", R"({"a":[0,0,0,100000,100,0.015,123456789]})");
    row("largest double", R"({"a":1.7976931348623157e308})", R"({"a":1.7976931348623157e+308})");
    row("many digits", R"({"a":0.10000000000000000000000000000000000000001})", R"({"a":0.1})");
    row("digits that aren't ASCII, in a string", "{\"a\":\"\uFF11\"}", "{\"a\":\"\uFF11\"}");
    row("what looks like a comment", R"({"a":"/* // # */"})", R"({"a":"/* // # */"})");
    row("long string", "{\"a\":\"" + QByteArray(500'000, 'x') + "\"}", "{\"a\":\"" + QByteArray(500'000, 'x') + "\"}");
}

void TestStrictJson::accepts()
{
    QFETCH(QByteArray, json);

    const auto read = parseStrictJson(json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().problem));
    QTEST(QJsonDocument(read->object).toJson(QJsonDocument::Compact), "compact");
    QCOMPARE(read->repeatedKeys, QStringList());
}

void TestStrictJson::refusesSyntax_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("offset");

    addText("J5 second object", "{}{}", 2);
    addText("J5 second object on the next line", "{}\n{}", 3);
    addText("J5 list behind", "{}[]", 2);
    addText("J5 word behind", "{\"a\":1} xyz", 8);
    addText("J5 literal behind", "{}null", 2);
    addText("J5 string behind", "{} \"abc\"", 3);
    addText("J5 number behind", "{} 1234", 3);
    addText("J5 brace behind", "{\"a\":1}}", 7);
    addText("J5 bracket behind", "{\"a\":1}]", 7);
    addText("J5 comma behind", "{\"a\":1},", 7);
    addText("J5 semicolon behind", "{\"a\":1};", 7);
    addText("J5 NUL behind", QByteArray("{\"a\":1}\0", 8), 7);
    addText("J5 object behind a NUL", QByteArray("{}\0{}", 5), 2);
    addText("J5 byte-order mark behind", "{}\xEF\xBB\xBF", 2);
    addText("J4 two byte-order marks", "\xEF\xBB\xBF\xEF\xBB\xBF{}", 3);
    addText("J4 offsets count the byte-order mark", "\xEF\xBB\xBF{\"a\":x}", 8);
    addText("byte-order mark inside", "{\xEF\xBB\xBF}", 1);
    addText("J7 comment", "{/*c*/\"a\":1}", 1);
    addText("J7 comment before", "/*c*/{}", 0);
    addText("J7 line comment behind", "{\"a\":1}//c", 7);
    addText("J7 line comment inside", "{\"a\":1//c\n}", 6);
    addText("J7 hash comment", "{}#c", 2);
    addText("J7 trailing comma", "{\"a\":1,}", 7);
    addText("J7 trailing comma and blanks", "{\"a\":1, \n }", 10);
    addText("comma only", "{,}", 1);
    addText("leading comma", "{,\"a\":1}", 1);
    addText("two commas", "{\"a\":1,,\"b\":2}", 7);
    addText("no comma", "{\"a\":1 \"long key\":2}", 7);
    addText("no comma behind a string", "{\"a\":\"b\" \"c\":2}", 9);
    addText("semicolon for a comma", "{\"a\":1;\"b\":2}", 6);
    addText("unquoted key", "{a:1}", 1);
    addText("single-quoted key", "{'a':1}", 1);
    addText("number for a key", "{123:1}", 1);
    addText("literal for a key", "{true:1}", 1);
    addText("object for a key", "{{}:1}", 1);
    addText("no key", "{:1}", 1);
    addText("key only", "{\"a\"}", 4);
    addText("second key only", "{\"a\":1,\"b\"}", 10);
    addText("no value", "{\"a\":}", 5);
    addText("no colon", "{\"a\" 1}", 5);
    addText("no colon, literal", "{\"a\" false}", 5);
    addText("two colons", "{\"a\"::1}", 5);
    addText("equals sign", "{\"a\"=1}", 4);
    addText("comma for a colon", "{\"a\",1}", 4);
    addText("broken off behind the brace", "{", 1);
    addText("broken off in a key", "{\"ab", 4);
    addText("broken off behind a key", "{\"ab\"", 5);
    addText("broken off behind the colon", "{\"a\":", 5);
    addText("broken off in a number", "{\"a\":12", 7);
    addText("broken off in a literal", "{\"a\":tr", 7);
    addText("broken off behind a literal", "{\"a\":true", 9);
    addText("broken off in a string", "{\"a\":\"abc", 9);
    addText("broken off in an escape", "{\"a\":\"\\", 7);
    addText("broken off in a \\u escape", "{\"a\":\"\\uD8", 10);
    addText("broken off behind half a pair", "{\"a\":\"\\uD800", 12);
    addText("broken off behind a string", "{\"a\":\"abc\"", 10);
    addText("broken off in a list", "{\"a\":[1", 7);
    addText("broken off behind blanks", "{\"a\":1  \n", 9);
    addText("closing brace only", "}", 0);
    addText("wrong closing bracket", "{\"a\":1]", 6);
    addText("lone NUL", QByteArray("\0", 1), 0);
    addText("NUL inside", QByteArray("{\"a\":1\0}", 8), 6);
    addText("form feed", "{\f}", 1);
    addText("vertical tab", "\v{}", 0);
    addText("no-break space", "{\u00a0}", 1);
    addText("ideographic space", "\u3000{}", 0);
    addText("line separator", "{}\u2028", 2);
    addText("zero-width space", "{\u200b}", 1);
    addText("record separator", "\x1e{}", 0);
    addText("HTML", "<!DOCTYPE html><html></html>", 0);
    addText("JSONP", "callback({})", 0);
    addText("guard against hijacking", ")]}'\n{}", 0);
    addText("a header line", "HTTP/1.1 200 OK", 0);
    addText("a form", "access_token=abc", 0);
    addText("curly quotes", "{\u201ca\u201d:1}", 1);

    addValue("leading zero", "01", 1);
    addValue("leading zero, negative", "-012", 2);
    addValue("plus sign", "+1", 0);
    addValue("no digit before the point", ".5", 0);
    addValue("no digit before the point, negative", "-.5", 1);
    addValue("J8 no digit behind the point", "1.", 2);
    addValue("J8 no digit between point and exponent", "1.e1", 2);
    addValue("no digit in the exponent", "1e", 2);
    addValue("no digit in the signed exponent", "1e+", 3);
    addValue("exponent with a point", "1e1.5", 3);
    addValue("two points", "1.2.3", 3);
    addValue("minus sign only", "-", 1);
    addValue("two minus signs", "--1", 1);
    addValue("minus sign apart", "- 1", 1);
    addValue("hexadecimal", "0x1F", 1);
    addValue("octal", "0o7", 1);
    addValue("digits in groups", "1_000", 1);
    addValue("digits in groups with blanks", "1 000", 2);
    addValue("digits in groups with commas", "1,000", 2);
    addValue("unit", "900s", 3);
    addValue("digits that aren't ASCII", "\uFF11", 0);
    addValue("N10 NaN", "NaN", 0);
    addValue("N10 nan", "nan", 1);
    addValue("N10 Infinity", "Infinity", 0);
    addValue("N10 -Infinity", "-Infinity", 1);
    addValue("undefined", "undefined", 0);
    addValue("True", "True", 0);
    addValue("NULL", "NULL", 0);
    addValue("cut literal", "nul", 3);
    addValue("long literal", "nulll", 4);
    addValue("two literals", "truefalse", 4);
    addValue("unquoted text", "Bearer", 0);
    addValue("single-quoted text", "'Bearer'", 0);
    addValue("two strings", R"("a" "bc")", 4);
    addValue("string and plus", R"("a"+"b")", 3);
    addValue("J8 hexadecimal escape", R"("\x41")", 2);
    addValue("escaped single quote", R"("\'")", 2);
    addValue("octal escape", R"("\101")", 2);
    addValue("escaped line end", "\"a\\\nb\"", 3);
    addValue("capital \\U", R"("\U0041")", 2);
    addValue("braces in an escape", R"("\u{41}")", 3);
    addValue("wrong hexadecimal digit", R"("\u00G0")", 5);
    addValue("escape cut by the closing quote", R"("ab\u12")", 0);
    addValue("sign in an escape", R"("\u+041")", 3);
    addValue("J8 raw tab", "\"a\tb\"", 2);
    addValue("J8 raw line feed", "\"a\nb\"", 2);
    addValue("J8 raw carriage return", "\"a\rb\"", 2);
    addValue("J8 raw escape character", "\"a\x1b[0mb\"", 2);
    addValue("J8 raw unit separator", "\"a\x1f\"", 2);
    addText("J8 raw NUL", QByteArray("{\"a\":\"\0\"}", 9), 6);
    addText("J8 raw tab in a key", "{\"a\tb\":1}", 3);
    addValue("trailing comma in a list", "[1,]", 3);
    addValue("leading comma in a list", "[,1]", 1);
    addValue("two commas in a list", "[1,,2]", 3);
    addValue("no comma in a list", "[1 2]", 3);
    addValue("semicolon in a list", "[1;2]", 2);
    addValue("colon in a list", "[\"a\":1]", 4);
    addValue("open list", "[1", 2);
    addValue("list closed twice", "[1]]", 3);
    addValue("list closed by a brace", "[1}", 2);
    addValue("parentheses", "(1)", 0);
    addValue("function call", "new Date(0)", 1);
    addValue("offset behind half a pair", R"("\uD800",)", 9);
}

void TestStrictJson::refusesSyntax()
{
    QFETCH(QByteArray, json);
    QFETCH(qsizetype, offset);

    const auto read = parseStrictJson(json);
    QVERIFY2(!read, json.constData());
    const bool qtAcceptsIt = !QJsonDocument::fromJson(json).isNull();
    QCOMPARE(read.error().kind, qtAcceptsIt ? ErrorKind::NotStandardJson : ErrorKind::NotJson);
    const QString &problem = read.error().problem;
    QVERIFY2(problem.endsWith(u" offset %1."_s.arg(offset)), qPrintable(problem));
    QCOMPARE(problem.contains("breaks off"_L1), offset == json.size());
}

void TestStrictJson::tellsNotStandardFromNotJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");

    const auto row = [](const char *name, const QByteArray &json, ErrorKind kind) {
        QTest::newRow(name) << json << kind;
    };
    row("J8 raw tab", "{\"a\":\"\t\"}", ErrorKind::NotStandardJson);
    row("J8 raw line feed", "{\"a\":\"\n\"}", ErrorKind::NotStandardJson);
    row("J8 hexadecimal escape", R"({"a":"\x41"})", ErrorKind::NotStandardJson);
    row("J8 no digit behind the point", R"({"a":1.})", ErrorKind::NotStandardJson);
    row("J5 second object", "{}{}", ErrorKind::NotJson);
    row("J7 trailing comma", R"({"a":1,})", ErrorKind::NotJson);
    row("J7 comment", "{/**/}", ErrorKind::NotJson);
    row("N10 1e400", R"({"expires_at":1e400})", ErrorKind::NotJson);
    row("N10 NaN", R"({"expires_at":NaN})", ErrorKind::NotJson);
    row("HTML", "<html>", ErrorKind::NotJson);
}

void TestStrictJson::tellsNotStandardFromNotJson()
{
    QFETCH(QByteArray, json);

    const auto read = parseStrictJson(json);
    QVERIFY(!read);
    QTEST(read.error().kind, "kind");
}

void TestStrictJson::refusesNumbersThatNothingHolds_data()
{
    QTest::addColumn<QByteArray>("number");

    QTest::newRow("N10 1e400") << QByteArray("1e400");
    QTest::newRow("N10 -1e400") << QByteArray("-1e400");
    QTest::newRow("N10 1e999999999999") << QByteArray("1e999999999999");
    QTest::newRow("N10 400 digits") << QByteArray(400, '9');
    QTest::newRow("N10 rounded up to infinity") << QByteArray("1.7976931348623159e308");
}

void TestStrictJson::refusesNumbersThatNothingHolds()
{
    QFETCH(QByteArray, number);

    const auto read = parseStrictJson("{\"expires_at\": " + number + "}");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotJson);
    QCOMPARE(read.error().problem, u"The number at offset 15 is too large to be read."_s);
}

void TestStrictJson::refusesOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("json");

    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    using Encoding = QStringConverter::Encoding;
    const struct {
        const char *name;
        Encoding encoding;
    } encodings[] = {{"UTF-16LE", Encoding::Utf16LE}, {"UTF-16BE", Encoding::Utf16BE}, {"UTF-32LE", Encoding::Utf32LE},
        {"UTF-32BE", Encoding::Utf32BE}};
    for (const auto &[name, encoding] : encodings) {
        for (const bool withMark : {false, true}) {
            QTest::addRow("J9 %s%s", name, withMark ? " with its mark" : "")
                << encoded(encoding, u"{\"access_token\":\"a\"}"_s, withMark);
        }
    }
    row("J9 UTF-16BE, a blank first", encoded(Encoding::Utf16BE, u" {}"_s, false));
    row("J9 Latin-1", "{\"a\":\"\xE9\"}");
    row("J9 overlong slash", "{\"a\":\"\xC0\xAF\"}");
    row("J9 overlong NUL", "{\"a\":\"\xC0\x80\"}");
    row("J9 overlong, three bytes", "{\"a\":\"\xE0\x80\xAF\"}");
    row("J9 overlong, four bytes", "{\"a\":\"\xF0\x80\x80\xAF\"}");
    row("J9 overlong brace", "\xC1\xBB}");
    row("J9 surrogate", "{\"a\":\"\xED\xA0\x80\"}");
    row("J9 surrogate pair", "{\"a\":\"\xED\xA0\xBD\xED\xB4\x91\"}");
    row("J9 beyond Unicode", "{\"a\":\"\xF4\x90\x80\x80\"}");
    row("J9 five bytes", "{\"a\":\"\xF8\x88\x80\x80\x80\"}");
    row("J9 byte FF", "{\"a\":\"\xFF\"}");
    row("J9 continuation alone", "{\"a\":\"\x80\"}");
    row("J9 cut character", "{\"a\":\"\xE2\x82\"}");
    row("J9 cut at the end", "{\"a\":1}\xE2\x82");
    row("J9 cut byte-order mark", "\xEF\xBB{}");
    row("J9 behind a byte-order mark", "\xEF\xBB\xBF{\"a\":\"\xE9\"}");
    row("J9 gzip", "\x1f\x8b\x08");
}

void TestStrictJson::refusesOtherEncodings()
{
    QFETCH(QByteArray, json);

    const auto read = parseStrictJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotUtf8);
    QVERIFY(read.error().problem.contains("UTF-8"_L1));
}

void TestStrictJson::wantsAnObject_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");

    const auto row = [](const char *name, const QByteArray &json, const QString &part) {
        QTest::newRow(name) << json << part;
    };
    row("J6 empty list", "[]", u"a list"_s);
    row("J6 list of objects", R"([{"access_token":"a"}])", u"a list"_s);
    row("J6 list behind a byte-order mark", "\xEF\xBB\xBF\n[1]\n", u"a list"_s);
    row("J6 string", R"("{}")", u"a single value"_s);
    row("J6 number", "1738945086", u"a single value"_s);
    row("J6 zero", "-0", u"a single value"_s);
    row("J6 true", " true ", u"a single value"_s);
    row("J6 null", "null", u"a single value"_s);
}

void TestStrictJson::wantsAnObject()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);

    const auto read = parseStrictJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotAnObject);
    QVERIFY2(read.error().problem.contains(part), qPrintable(read.error().problem));
}

void TestStrictJson::emptyTextIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("T38 empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" ");
    QTest::newRow("blanks") << QByteArray("\r\n\t \n");
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF");
}

void TestStrictJson::emptyTextIsNamed()
{
    QFETCH(QByteArray, json);

    const auto read = parseStrictJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotJson);
    QCOMPARE(read.error().problem, u"It is empty."_s);
}

void TestStrictJson::nestsUpToALimit()
{
    const auto read = parseStrictJson(R"({"a":)" + nested(1023) + '}');
    QVERIFY2(read, qPrintable(read ? QString() : read.error().problem));

    const auto refused = parseStrictJson(R"({"a":)" + nested(1024) + '}');
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotJson);
    QCOMPARE(refused.error().problem, u"It is nested deeper than 1024 levels."_s);
}

void TestStrictJson::deepNestingIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("J3 depth 1025") << nested(1025);
    QTest::newRow("J3 5 million brackets") << nested(5'000'000);
    QTest::newRow("J3 5 million open brackets") << QByteArray(5'000'000, '[');
    QTest::newRow("J3 a million objects") << QByteArray("{\"a\":").repeated(1'000'000);
}

void TestStrictJson::deepNestingIsRefusedAtOnce()
{
    QFETCH(QByteArray, json);

    const qint64 taken = shortestRunOf([&json] {
        const auto read = parseStrictJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotJson);
        QVERIFY(read.error().problem.contains("nested deeper"_L1));
    });
    QVERIFY2(taken < longestStall, qPrintable(u"%1 ms"_s.arg(taken)));
}

void TestStrictJson::findsRepeatedKeys_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("keys");

    const auto row = [](const char *name, const QByteArray &json, const QStringList &keys) {
        QTest::newRow(name) << json << keys;
    };
    const QString token = u"access_token"_s;
    row("J1 twice", R"({"access_token":"a","access_token":"b"})", {token});
    row("J1 the same value twice", R"({"access_token":"a","access_token":"a"})", {token});
    row("J2 escaped", R"({"access_token":"a","access\u005ftoken":"b"})", {token});
    row("J2 escaped, the escaped one first", R"({"\u0061ccess_token":"a","access_token":"b"})", {token});
    row("J1 three times, named once", R"({"a":1,"a":2,"a":3})", {u"a"_s});
    row("J1 two keys", R"({"a":1,"b":1,"b":2,"a":2})", {u"b"_s, u"a"_s});
    row("J1 the empty key", R"({"":1,"":2})", {QString()});
    row("J1 inside another object", R"({"x":[{"a":1,"a":2}]})", {u"a"_s});
    row("in different objects", R"({"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]})", {});
    row("behind an object with the same key", R"({"x":{"a":1},"a":2})", {});
    row("different case", R"({"a":1,"A":2})", {});
    row("longer", R"({"a":1,"a ":2,"a\u0000":3})", {});
    row("composed and decomposed", "{\"\u00e9\":1,\"e\u0301\":2}", {});
}

void TestStrictJson::findsRepeatedKeys()
{
    QFETCH(QByteArray, json);

    const auto read = parseStrictJson(json);
    QVERIFY(read);
    QTEST(read->repeatedKeys, "keys");
}

void TestStrictJson::countsRepeatedKeysUpToALimit()
{
    QByteArray json = "{";
    for (int i = 0; i < 100; ++i)
        json += QByteArray(R"("key%1":1,"key%1":2,)").replace("%1", QByteArray::number(i));
    json.back() = '}';
    const auto read = parseStrictJson(json);
    QVERIFY(read);
    QCOMPARE(read->repeatedKeys.size(), 16);
    QCOMPARE(read->object.size(), 100);
}

void TestStrictJson::keepsHalfPairs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");

    const auto row = [](const char *name, const char *string, std::initializer_list<char16_t> units, bool valid) {
        QTest::newRow(name) << QByteArray(R"({"a":")") + string + R"("})"
                            << QString(reinterpret_cast<const QChar *>(units.begin()), qsizetype(units.size()))
                            << valid;
    };
    row("J10 high half", R"(\uD800)", {0xD800}, false);
    row("J10 low half", R"(\uDC00)", {0xDC00}, false);
    row("J10 lower case", R"(\udbff)", {0xDBFF}, false);
    row("J10 two high halves", R"(\uD800\uD800)", {0xD800, 0xD800}, false);
    row("J10 wrong order", R"(\uDC00\uD800)", {0xDC00, 0xD800}, false);
    row("J10 half, then a pair", R"(\uD83D\uD83D\uDD11)", {0xD83D, 0xD83D, 0xDD11}, false);
    row("J10 pair, then a half", R"(\uD83D\uDD11\uDD11)", {0xD83D, 0xDD11, 0xDD11}, false);
    row("J10 halves apart", R"(\uD83Dx\uDD11)", {0xD83D, u'x', 0xDD11}, false);
    row("J10 half and an escape", R"(\uD83D\n)", {0xD83D, u'\n'}, false);
    row("J10 half and text that looks like the other", R"(\uD83D\\uDD11)",
        {0xD83D, u'\\', u'u', u'D', u'D', u'1', u'1'}, false);
    row("J10 escaped backslash, then a half", R"(\\\uD800)", {u'\\', 0xD800}, false);
    row("K10 byte-order mark first", "\uFEFFa\uFEFF", {0xFEFF, u'a', 0xFEFF}, true);
    row("K10 byte-order mark, escaped", R"(\uFEFFa)", {0xFEFF, u'a'}, true);
    row("pair", R"(\uD83D\uDD11)", {0xD83D, 0xDD11}, true);
    row("pair, lower case", R"(\ud83d\udd11)", {0xD83D, 0xDD11}, true);
    row("pair in bytes", "\U0001F511", {0xD83D, 0xDD11}, true);
    row("no escape at all", R"(\\uD800)", {u'\\', u'u', u'D', u'8', u'0', u'0'}, true);
    row("not quite a surrogate", R"(\uD7FF\uE000)", {0xD7FF, 0xE000}, true);
    row("replacement character", R"(\uFFFD)", {0xFFFD}, true);
}

void TestStrictJson::keepsHalfPairs()
{
    QFETCH(QByteArray, json);

    const auto read = parseStrictJson(json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().problem));
    const QString value = read->object.value("a"_L1).toString();
    QTEST(value, "value");
    QTEST(value.isValidUtf16(), "valid");
}

void TestStrictJson::keepsHalfPairsInKeys()
{
    const auto read = parseStrictJson(R"({"\uD800":1,"access_token":"made-up"})");
    QVERIFY(read);
    QCOMPARE(read->object.size(), 2);
    QCOMPARE(read->object.value("access_token"_L1).toString(), u"made-up"_s);
}

void TestStrictJson::keepsWholeNumbersExact()
{
    const auto read = parseStrictJson(
        R"({"a":9007199254740993,"b":9223372036854775807,"c":-9223372036854775808,"d":4294968,"e":1738945086.0})");
    QVERIFY(read);
    QCOMPARE(read->object.value("a"_L1).toInteger(), 9'007'199'254'740'993);
    QCOMPARE(read->object.value("b"_L1).toInteger(), std::numeric_limits<qint64>::max());
    QCOMPARE(read->object.value("c"_L1).toInteger(), std::numeric_limits<qint64>::min());
    QCOMPARE(read->object.value("d"_L1).toInteger(), 4'294'968);
    QCOMPARE(read->object.value("e"_L1).toInteger(), 1'738'945'086);
}

void TestStrictJson::numbersNextToZero()
{
    const auto read = parseStrictJson(R"({"a":4.9e-324,"b":1e-310,"c":0e-999})");
    QVERIFY2(read, qPrintable(read ? QString() : read.error().problem));
    QVERIFY(read->object.value("a"_L1).toDouble() > 0);

    const auto refused = parseStrictJson(R"({"a":1e-400})");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotJson);
    QCOMPARE(refused.error().problem, u"It holds a number too close to 0 to be read."_s);
}

void TestStrictJson::bytesAreNotChanged()
{
    const QByteArray json = "\xEF\xBB\xBF{\"a\":\"\\uD800\"}";
    QByteArray given = json;
    given.detach();
    QVERIFY(parseStrictJson(given));
    QCOMPARE(given, json);
}

QTEST_APPLESS_MAIN(TestStrictJson)

#include "tst_strictjson.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputrows.h"

#include <QStringEncoder>

namespace bearerscope {

namespace {

QList<InputRow> refusedRows(const char *what, ErrorKind kind, const QList<QByteArray> &bodies)
{
    QList<InputRow> rows;
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        rows.append({.id = QByteArray(what) + ' ' + QByteArray::number(i + 1) + ": "
                + bodies[i].left(200).simplified().replace(rowToken, "TOKEN").left(60),
            .body = bodies[i],
            .refusal = kind});
    }
    return rows;
}

/// Whole token JSON but for one member, "more", that has \a value.
QList<QByteArray> withValues(const QList<QByteArray> &values)
{
    QList<QByteArray> bodies;
    for (const QByteArray &value : values)
        bodies.append(tokenJsonWith("more", value));
    return bodies;
}

QList<InputRow> structureRows()
{
    const QByteArray good = tokenJsonWith({}, {});
    const QByteArray open = good.chopped(1);
    const QByteArray inner = good.mid(1).chopped(1);
    QList<InputRow> rows = refusedRows("J5 behind it", ErrorKind::NotJson,
        {good + good, good + "\n" + good, good + "x", good + "}", good + "]", good + ",", good + ";", good + "null",
            good + "\"\"", good + " 1", good + "#c", good + "//c", good + "/*c*/", good + "\u00A0", good + "\u2028",
            good + "\xEF\xBB\xBF", good + QByteArray(1, '\0'), good + QByteArray(1, '\0') + good, good + "<html>",
            good + "\x1B[2J"});
    rows += refusedRows("J5 in front of it", ErrorKind::NotJson,
        {")]}'\n" + good, "x" + good, "data: " + good, "\u00A0" + good, "\x1E" + good,
            "\xEF\xBB\xBF\xEF\xBB\xBF" + good, "while(1);" + good, "callback(" + good + ")", "/*c*/ " + good,
            "<!--c--> " + good});
    rows += refusedRows("J5 cut off", ErrorKind::NotJson,
        {open, open + ',', open + ",\"", open + ",\"a", open + ",\"a\"", open + ",\"a\":", open + ",\"a\":\"b",
            open + ",\"a\":\"\\", open + ",\"a\":\"\\u00", open + ",\"a\":\"\\uD83D\\", open + ",\"a\":1",
            open + ",\"a\":-", open + ",\"a\":tru", open + ",\"a\":[", open + ",\"a\":[1,", open + ",\"a\":{", "{"});
    rows += refusedRows("J7 punctuation", ErrorKind::NotJson,
        {open + ",}", open + ", \n }", "{,}", "{," + inner + '}', open + ",,\"a\":1}", open + ";\"a\":1}",
            open + " \"a\":1}", "{{" + inner + "}}", open + ",\"a\"::1}", open + ",\"a\"=1}", open + ",\"a\"=>1}",
            open + ",\"a\",1}", open + ",\"a\"}", open + ",\"a\":}", open + ",:1}", open + "]", open + ",\"a\":[1}}",
            open + ",\"a\":[1,]}", open + ",\"a\":[,1]}", open + ",\"a\":[1,,2]}", open + ",\"a\":[1 2]}",
            open + ",\"a\":[\"b\":1]}", open + ",\"a\":(1)}", open + ",\"a\":{\"b\"}}", open + ",...}"});
    rows += refusedRows("J7 comment", ErrorKind::NotJson,
        {"{/*c*/" + inner + '}', "{//c\n" + inner + '}', "{#c\n" + inner + '}', open + "/**/}", open + "//c\n}",
            open + "<!--c-->}"});
    rows += refusedRows("J7 name", ErrorKind::NotJson,
        {open + ",a:1}", open + ",'a':1}", open + ",1:1}", open + ",true:1}", open + ",null:1}", open + ",[]:1}",
            open + ",{}:1}", open + ",`a`:1}", open + ",\u201Ca\u201D:1}", "{'access_token':'" + rowToken + "'}"});
    return rows;
}

QList<InputRow> valueRows()
{
    QList<InputRow> rows = refusedRows("number", ErrorKind::NotJson,
        withValues({"+1", "01", "-01", "00", "-", "--1", "+-1", "- 1", "1e", "1e+", "1e1.5", "1.2.3", "0x1F", "0b1",
            "0o7", "0e", "1_000", "1 000", "1'000", "1,000", "900s", "1f", "1L", "1n", "$1", "1%", "\uFF11", "\u0661",
            "\u00BD", "1e\uFF11", "1/2", "1\u00A0"}));
    rows += refusedRows("N10 number", ErrorKind::NotJson,
        withValues({"NaN", "-NaN", "nan", "Infinity", "-Infinity", "+Infinity", "inf", "-inf", "1e400", "-1e400",
            "1e999999999999", QByteArray(400, '9'), "1.7976931348623159e308", "1.#INF"}));
    rows += refusedRows("literal", ErrorKind::NotJson,
        withValues({"True", "TRUE", "tru", "truee", "false1", "FALSE", "Null", "NULL", "nil", "None", "undefined",
            "Bearer", "t", "nul", "new Date(0)", "function(){}", "\\u0074rue"}));
    rows += refusedRows("string", ErrorKind::NotJson,
        withValues({"'a'", "`a`", "\u201Ca\u201D", "\"a\"\"b\"", "\"a\"+\"b\"", "\"a", "a\"", "R\"(a)\"",
            "\"\"\"a\"\"\"", "\"a\\\"", "\\\"a\\\""}));
    rows += refusedRows("J8 Qt takes it", ErrorKind::NotStandardJson,
        withValues({"\"a\tb\"", "\"a\nb\"", "\"a\rb\"", "\"\x01\"", "\"\x1B[2J\"", "\"a\x1F\"", "\"\\x41\"", "\"\\a\"",
            "\"\\'\"", "\"\\0\"", "\"\\101\"", "\"\\v\"", "\"\\e\"", "\"\\U0041\"", "\"\\ \"", "\"\\\n\"", ".5", "-.5",
            "1.", "-1.", "1.e1", "[1.]"}));
    rows += refusedRows("J8 escape", ErrorKind::NotJson,
        withValues({"\"\\u\"", "\"\\u1\"", "\"\\u12\"", "\"\\u123\"", "\"\\u{41}\"", "\"\\u00G0\"", "\"\\u+041\"",
            "\"\\u 041\"", "\"\\u-041\"", "\"\\uFF1\uFF11\""}));
    rows += refusedRows("J8 in a name", ErrorKind::NotStandardJson,
        {tokenJsonWith("a\tb", "1"), tokenJsonWith("a\nb", "1"), tokenJsonWith("\\x41", "1"),
            tokenJsonWith("\\'", "1")});
    rows += refusedRows("white space", ErrorKind::NotJson,
        {"{\f" + tokenJsonWith({}, {}).mid(1), "{\v" + tokenJsonWith({}, {}).mid(1),
            "{\u00A0" + tokenJsonWith({}, {}).mid(1), "{\u2003" + tokenJsonWith({}, {}).mid(1),
            "{\u3000" + tokenJsonWith({}, {}).mid(1), "{\u200B" + tokenJsonWith({}, {}).mid(1),
            "{\xEF\xBB\xBF" + tokenJsonWith({}, {}).mid(1)});
    return rows;
}

QByteArray encoded(QStringConverter::Encoding encoding, bool withMark)
{
    using Flag = QStringConverter::Flag;
    return QStringEncoder(encoding, withMark ? Flag::WriteBom : Flag::Default)
        .encode(QString::fromUtf8(tokenJsonWith({}, {})));
}

QList<InputRow> encodingRows()
{
    QList<QByteArray> bodies;
    for (const auto encoding :
        {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        bodies += encoded(encoding, false);
        bodies += encoded(encoding, true);
    }
    for (const QByteArray bytes : {"\xE9", "\xC0\xAF", "\xC0\x80", "\xC1\xBF", "\xE0\x80\xAF", "\xF0\x80\x80\xAF",
             "\xED\xA0\x80", "\xED\xA0\xBD\xED\xB4\x91", "\xED\xBF\xBF", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80",
             "\xFC\x84\x80\x80\x80\x80", "\xFF", "\xFE", "\x80", "\xBF", "\xE2\x82", "\xF0\x9F\x94"})
        bodies += tokenJsonWith("client_id", '"' + bytes + '"');
    bodies += tokenJsonWith({}, {}) + "\xE2\x82";
    bodies += "\xEF\xBB" + tokenJsonWith({}, {});
    bodies += tokenJsonWith("\xFF", "1");
    bodies += '{' + QByteArray(1, '\0') + tokenJsonWith({}, {}).mid(1);
    bodies += QByteArray("\x1F\x8B\x08\x00\x00", 5);
    return refusedRows("J9", ErrorKind::NotUtf8, bodies);
}

QList<InputRow> otherShapeRows()
{
    const QByteArray good = tokenJsonWith({}, {});
    QList<InputRow> rows = refusedRows("J6", ErrorKind::NotAnObject,
        {"[]", '[' + good + ']', "[null]", "null", "true", "\"a\"", "\"\"", "0", "-0", "1e2", "\xEF\xBB\xBF[]",
            "[[[[[]]]]]"});
    for (InputRow row :
        refusedRows("J5 other blanks", ErrorKind::NotJson, {"\v" + good, "\f" + good, good + "\v", good + "\f\n"})) {
        row.isTakenWhenPasted = true;
        rows.append(row);
    }
    const auto single = refusedRows(
        "J6 value", ErrorKind::NotAnObject, {"1738945086", "\"token-as-a-string\"", "9007199254740993", "-1.5e-300"});
    for (InputRow row : single) {
        row.isTakenWhenPasted = true;
        rows.append(row);
    }
    rows += refusedRows("T38", ErrorKind::NotJson, {"", " ", "\r\n\t", "\xEF\xBB\xBF"});
    rows += refusedRows("T39", ErrorKind::NotJson,
        {"<!DOCTYPE html><html><body>Sign in</body></html>", "<img src=file:///etc/passwd>",
            "<?xml version='1.0'?><a/>", QByteArray("<table><tr><td>").repeated(2000)});
    rows += refusedRows("no token at all", ErrorKind::WrongShape,
        {"{}", R"({"id":"v_1","object":"voucher"})", R"({"data":)" + good + '}'});
    rows += refusedRows(
        "an error answer", ErrorKind::WrongShape, {R"({"code":400,"message":"no"})", R"({"error":{"message":"no"}})"});
    return rows;
}

QList<InputRow> depthRows()
{
    const auto lists = [](qsizetype depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    return refusedRows("J3 depth", ErrorKind::NotJson,
        {lists(1025), lists(100'000), lists(500'000), QByteArray(1'000'000, '['),
            QByteArray("{\"a\":").repeated(150'000), tokenJsonWith("more", lists(1024)),
            tokenJsonWith("more", lists(100'000)), QByteArray("[{\"a\":").repeated(100'000)});
}

} // namespace

QList<InputRow> brokenJsonRows()
{
    return structureRows() + valueRows() + encodingRows() + otherShapeRows() + depthRows();
}

} // namespace bearerscope

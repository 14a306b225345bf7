// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputrows.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = Warning::Kind;
using Kinds = QList<Warning::Kind>;

/// \a value is JSON.
InputRow tokenRow(const QByteArray &id, const QByteArray &value, const QByteArray &token, Copies copies = Copies::All,
    const Kinds &warnings = {})
{
    return {
        .id = id, .body = tokenJsonWith("access_token", value), .token = token, .copies = copies, .warnings = warnings};
}

/// A token that no header may hold; \a inside stands in its middle, escaped where JSON wants it.
InputRow oddRow(const QByteArray &id, const QByteArray &json, const QByteArray &inside)
{
    return tokenRow(id, "\"1ABCdef" + json + "ghijklmn\"", "1ABCdef" + inside + "ghijklmn", Copies::TokenOnly,
        {Kind::UnprintableCharacters});
}

QList<InputRow> missingRows()
{
    QList<InputRow> rows;
    for (const QByteArray value : {R"("")", R"(" ")", R"(" \t\r\n")", "\"\u00A0\u2003\"", R"("\u3000")"})
        rows.append(tokenRow("K1 K2 blank: " + value, value, {}, Copies::None, {Kind::MissingField}));
    for (const QByteArray value : {R"(["abc"])", "[]", R"({"a":"abc"})", "{}", "1234567890", "true", "-1.5", "false"})
        rows.append(tokenRow("K16 " + value, value, {}, Copies::None, {Kind::WrongShape}));
    rows.append(tokenRow("K1 null", "null", {}, Copies::None));
    rows.append(tokenRow("K1 missing", {}, {}, Copies::None));
    for (const QByteArray value :
        {R"(" abcdefgh")", R"("abcdefgh ")", R"("\tabcdefgh\r\n")", "\"\u00A0abcdefgh\u3000\""})
        rows.append(tokenRow("K3 blanks around: " + value, value, "abcdefgh", Copies::All, {Kind::BlanksTrimmed}));
    return rows;
}

QList<InputRow> oddRows()
{
    QList<InputRow> rows {
        oddRow("K4 line feed", R"(\n)", "\n"),
        oddRow("K4 header injection", R"(\r\nX-Evil: 1)", "\r\nX-Evil: 1"),
        oddRow("K4 carriage return", R"(\r)", "\r"),
        oddRow("K4 NUL", R"(\u0000)", QByteArray(1, '\0')),
        oddRow("K4 tab", R"(\t)", "\t"),
        oddRow("K4 terminal escape", R"(\u001b[2J\u001b]0;x\u0007)", "\x1B[2J\x1B]0;x\x07"),
        oddRow("K4 one-byte terminal escape", R"(\u009b2J)", "\u009B2J"),
        oddRow("K4 delete", "\x7F", "\x7F"),
        oddRow("K5 blank", " ", " "),
        oddRow("K5 no-break space", "\u00A0", "\u00A0"),
        oddRow("K5 line separator", "\u2028", "\u2028"),
        oddRow("K8 accent", "\u00E9", "\u00E9"),
        oddRow("K8 emoji", R"(\uD83D\uDD11)", "\U0001F511"),
        oddRow("K8 joined emoji", "\U0001F468\u200D\U0001F469", "\U0001F468\u200D\U0001F469"),
        oddRow("K8 last of Unicode", "\U0010FFFF", "\U0010FFFF"),
        oddRow("K8 private use", "\uE000", "\uE000"),
        oddRow("K8 replacement character", "\uFFFD", "\uFFFD"),
        oddRow("K8 twenty marks", QByteArray("\u0301").repeated(20), QByteArray("\u0301").repeated(20)),
        oddRow("K9 override", R"(\u202e)", "\u202E"),
        oddRow("K9 embedding", "\u202A", "\u202A"),
        oddRow("K9 isolate", "\u2066", "\u2066"),
        oddRow("K9 mark", "\u200F", "\u200F"),
        oddRow("K9 Hebrew", "\u05D0\u05D1", "\u05D0\u05D1"),
        oddRow("K10 zero-width space", R"(\u200B)", "\u200B"),
        oddRow("K10 joiner", "\u200D", "\u200D"),
        oddRow("K10 non-joiner", "\u200C", "\u200C"),
        oddRow("K10 byte-order mark", "\uFEFF", "\uFEFF"),
        oddRow("K10 soft hyphen", "\u00AD", "\u00AD"),
        oddRow("K10 tag character", "\U000E0041", "\U000E0041"),
        oddRow("K10 Hangul filler", "\u3164", "\u3164"),
        oddRow("K11 Cyrillic a", "\u0430", "\u0430"),
        oddRow("K11 full-width a", "\uFF41", "\uFF41"),
        oddRow("K11 mathematical a", "\U0001D41A", "\U0001D41A"),
    };
    rows.append(tokenRow("K10 byte-order mark first", "\"\uFEFF1ABCdefgh\"", "\uFEFF1ABCdefgh", Copies::TokenOnly,
        {Kind::UnprintableCharacters}));
    return rows;
}

QList<InputRow> literalRows()
{
    QList<InputRow> rows;
    for (const QByteArray token :
        {"<b>1ABCdefgh</b>", "<img/src=file:///etc/passwd>", "1ABC&amp;def&lt;gh", "<table><tr><td><table>",
            "&#x202e;1ABCdefgh", "1ABC+def%41gh==", "a=b&c=d&access_token=e", "1ABC%0d%0aX", "%%%1%2%n%s",
            "1ABC/def~gh.ij-kl_mn", "a'b$(id)`id`;|&>x", "$HOME${IFS}!history", "*?[a-z]{1,2}~#", "--oauth2-bearer",
            "-d@/etc/passwd", "curl-1ABCdefgh", "Bearer1ABCdefgh", "{}{}{}{}{}", "javascript:alert(1)"})
        rows.append(tokenRow("K12-K15 " + token, '"' + token + '"', token));
    rows.append(tokenRow("K15 quotes", R"("a\"b'c\\d\"'efgh")", R"(a"b'c\d"'efgh)"));
    return rows;
}

QList<InputRow> clientRows()
{
    const struct {
        QByteArray json;
        QString shown;
    } texts[] = {{R"("\u202egpj.exe")", u"\\u{202E}gpj.exe"_s}, {"\"\u2066a\u2069\"", u"\\u{2066}a\\u{2069}"_s},
        {"\"a\u200Bb\u200D\uFEFF\"", u"a\\u{200B}b\\u{200D}\\u{FEFF}"_s}, {R"("a\u001b[31mb")", u"a\\u{1B}[31mb"_s},
        {R"("a\nb\tc\u0000")", u"a\\u{A}b\\u{9}c\\u{0}"_s}, {"\"a\u2028b\u00A0c\"", u"a\\u{2028}b\\u{A0}c"_s},
        {R"("<img src=file:///etc/passwd>")", u"<img src=file:///etc/passwd>"_s}, {R"("a &amp; b")", u"a &amp; b"_s},
        {R"("&File")", u"&File"_s}, {R"("%1 %2 %n")", u"%1 %2 %n"_s}, {R"("")", u"reported, but empty"_s},
        {"null", u"not reported"_s}};
    QList<InputRow> rows;
    for (const auto &[json, shown] : texts) {
        rows.append({.id = "K9-K13 client " + json,
            .body = tokenJsonWith("client_id", json),
            .shown = {{u"client_id"_s, shown}}});
    }
    for (const QByteArray value : {"1", "true", "[]", "{\"a\":1}"})
        rows.append({.id = "client as " + value,
            .body = tokenJsonWith("client_id", value),
            .warnings = {Kind::WrongShape},
            .shown = {{u"client_id"_s, u"not reported"_s}}});
    return rows;
}

} // namespace

QList<InputRow> tokenRows()
{
    return missingRows() + oddRows() + literalRows() + clientRows();
}

} // namespace bearerscope

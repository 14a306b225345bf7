// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputrows.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = Warning::Kind;

QByteArray lists(qsizetype depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QList<InputRow> repeatedKeyRows()
{
    const QByteArray tail = R"(,"scope":"vouchers","token_type":"Bearer"})";
    const QByteArray head = "{\"access_token\":\"" + rowToken + "\",\"expires_in\":900";
    return {
        {.id = "J1 the token twice",
            .body = R"({"access_token":"first-token-of-the-row",)" + tokenJsonWith({}, {}).mid(1),
            .warnings = {Kind::AmbiguousKey}},
        {.id = "J1 another key twice",
            .body = head + R"(,"client_id":"one","client_id":"two")" + tail,
            .warnings = {Kind::AmbiguousKey},
            .shown = {{u"client_id"_s, u"two"_s}}},
        {.id = "J1 the same value twice",
            .body = head + R"(,"client_id":"one","client_id":"one")" + tail,
            .warnings = {Kind::AmbiguousKey}},
        {.id = "J1 three times, said once",
            .body = head + R"(,"client_id":"1","client_id":"2","client_id":"3")" + tail,
            .warnings = {Kind::AmbiguousKey},
            .shown = {{u"client_id"_s, u"3"_s}}},
        {.id = "J1 nested",
            .body = head + R"(,"more":[{"deep":{"a":1,"a":2}}])" + tail,
            .warnings = {Kind::AmbiguousKey}},
        {.id = "J1 hostile name twice",
            .body = head + ",\"\u202Ex\":1,\"\u202Ex\":2" + tail,
            .warnings = {Kind::AmbiguousKey}},
        {.id = "J2 escaped",
            .body = head + R"(,"client_id":"one","client\u005Fid":"two")" + tail,
            .warnings = {Kind::AmbiguousKey},
            .shown = {{u"client_id"_s, u"two"_s}}},
        {.id = "J2 escaped first, and in lower case",
            .body = head + R"(,"\u0063lient\u005fid":"one","client_id":"two")" + tail,
            .warnings = {Kind::AmbiguousKey},
            .shown = {{u"client_id"_s, u"two"_s}}},
        {.id = "J2 an escaped pair and the same character",
            .body = head + ",\"\\uD83D\\uDD11\":1,\"\U0001F511\":2" + tail,
            .warnings = {Kind::AmbiguousKey}},
    };
}

QList<InputRow> surrogateRows()
{
    const auto damaged = [](const QByteArray &id, const QByteArray &field, const QByteArray &text) {
        return InputRow {
            .id = id, .body = tokenJsonWith(field, '"' + text + '"'), .warnings = {Kind::DamagedText}, .shown = {}};
    };
    QList<InputRow> rows {
        damaged("J10 high half in the client", "client_id", R"(a\uD800b)"),
        damaged("J10 low half in the client", "client_id", R"(a\udc00b)"),
        damaged("J10 halves in the wrong order", "client_id", R"(a\uDC00\uD800b)"),
        damaged("J10 half in the scope", "scope", R"(vouchers\uD83D)"),
    };
    for (InputRow &row : rows.first(3))
        row.shown = {{u"client_id"_s, row.id.contains("order") ? u"a\uFFFD\uFFFDb"_s : u"a\uFFFDb"_s}};
    const std::pair<QByteArray, QByteArray> tokens[] = {{R"(token-of-\uD800-a-test)", "token-of-\uFFFD-a-test"},
        {R"(token-of-\uDFFF-a-test)", "token-of-\uFFFD-a-test"},
        {R"(token-of-\uD83D\uD83D\uDD11-a-test)", "token-of-\uFFFD\U0001F511-a-test"},
        {R"(\uD800token-of-a-test)", "\uFFFDtoken-of-a-test"}, {R"(token-of-a-test\uDBFF)", "token-of-a-test\uFFFD"}};
    for (const auto &[text, kept] : tokens) {
        InputRow row = damaged({}, "access_token", text);
        row.id = "J10 half in the token: " + text;
        row.token = kept; // not what was sent
        row.copies = Copies::None;
        rows.append(row);
    }
    rows.append({.id = "J10 half in another member", .body = tokenJsonWith("more", R"(["\uD800"])")});
    rows.append({.id = "J10 half in a name", .body = tokenJsonWith(R"(\uDC00)", "1")});
    rows.append({.id = "a whole pair",
        .body = tokenJsonWith("client_id", R"("\uD83D\uDD11")"),
        .shown = {{u"client_id"_s, u"\U0001F511"_s}}});
    return rows;
}

QList<InputRow> otherNameRows()
{
    QList<InputRow> rows;
    for (const QByteArray name : {"expiresIn", "EXPIRES_IN", "Expires-In", "expires-in"}) {
        InputRow row {.id = "J11 " + name, .body = tokenJsonWith("expires_in", {})};
        row.body = row.body.chopped(1) + ",\"" + name + "\":900}";
        row.warnings = {Kind::DidYouMean};
        row.shown = {{u"expires_in"_s, u"not reported"_s}};
        rows.append(row);
    }
    for (const QByteArray name : {"Access_Token", "accessToken", "ACCESS_TOKEN", "access-token"}) {
        InputRow row {.id = "J11 " + name, .body = tokenJsonWith("access_token", {}), .token = {}};
        row.body = row.body.chopped(1) + ",\"" + name + "\":\"" + rowToken + "\"}";
        row.warnings = {Kind::DidYouMean};
        rows.append(row);
    }
    const auto other = [&rows](const QByteArray &id, const QByteArray &name, const QByteArray &value,
                           const QString &shown) {
        rows.append({.id = "J12 " + id, .body = tokenJsonWith(name, value), .shown = {{u"other_members"_s, shown}}});
    };
    other("number", "iat", "1738944186", u"iat: 1738944186"_s);
    other("exact number", "id", "9007199254740993", u"id: 9007199254740993"_s);
    other("text", "aud", R"("a b")", u"aud: \"a b\""_s);
    other("null", "more", "null", u"more: null"_s);
    other("true", "more", "true", u"more: true"_s);
    other("object", "more", R"({"a":[1,{"b":null}]})", u"more: {\"a\":[1,{\"b\":null}]}"_s);
    other("empty name", "", "1", u"\"\": 1"_s);
    other("hostile name", "<b>\\u202e\\u0007</b>", "1", u"<b>\\u{202E}\\u{7}</b>: 1"_s);
    other("hostile text", "more", "\"\\u001b[2J\\u202e<i>\"", u"more: \"\\u001b[2J\\u{202E}<i>\""_s);
    other("depth 1023", "more", lists(1022), {}); // a report holds it one level further down
    return rows;
}

QList<InputRow> activeRows()
{
    QList<InputRow> rows;
    for (const QByteArray value :
        {"\"true\"", "\"false\"", "\"TRUE\"", "1", "0", "-1", "1.0", "null", "[]", "[true]", "{}", "\"\""}) {
        rows.append({.id = "J14 active as " + value,
            .body = tokenJsonWith("active", value),
            .introspectionRefusal = ErrorKind::WrongShape,
            .warnings = {Kind::WrongShape}});
    }
    rows.append({.id = "J13 inactive", .body = R"({"active":false})", .token = {}, .shown = {}});
    rows.append({.id = "J15 active and past",
        .body = R"({"active":true,)" + tokenJsonWith("expires_at", "1700000000").mid(1),
        .notes = {Kind::ActiveButExpired}});
    return rows;
}

QList<InputRow> tokenTypeRows()
{
    QList<InputRow> rows;
    for (const QByteArray type : {"bearer", "BEARER", "bEaReR"})
        rows.append({.id = "J17 " + type,
            .body = tokenJsonWith("token_type", '"' + type + '"'),
            .shown = {{u"token_type"_s, QString::fromUtf8(type)}}});
    rows.append({.id = "J17 missing",
        .body = tokenJsonWith("token_type", {}),
        .shown = {{u"token_type"_s, u"not reported"_s}}});
    rows.append({.id = "J17 null",
        .body = tokenJsonWith("token_type", "null"),
        .shown = {{u"token_type"_s, u"not reported"_s}}});
    for (const QByteArray type : {"MAC", "DPoP", "", " ", "Bearer ", "Basic", "B\u0435arer", "Bearer\\r\\nX-Evil: 1",
             "<b>Bearer</b>", "Bearer\\u200b"}) {
        rows.append({.id = "J17 type " + type,
            .body = tokenJsonWith("token_type", '"' + type + '"'),
            .copies = Copies::TokenOnly,
            .notes = {Kind::UnknownTokenType}});
    }
    for (const QByteArray type : {"1", "true", "[\"Bearer\"]", "{}"})
        rows.append({.id = "J17 type " + type,
            .body = tokenJsonWith("token_type", type),
            .warnings = {Kind::WrongShape},
            .shown = {{u"token_type"_s, u"not reported"_s}}});
    return rows;
}

} // namespace

QList<InputRow> jsonRows()
{
    const QByteArray plain = tokenJsonWith({}, {});
    const QList<InputRow> marks {
        {.id = "J4 byte-order mark", .body = "\xEF\xBB\xBF" + plain},
        {.id = "J4 byte-order mark, then blanks", .body = "\xEF\xBB\xBF\r\n\t " + plain + "\r\n"},
        {.id = "blanks around", .body = " \t\r\n" + plain + " \t\r\n"},
        {.id = "every name escaped",
            .body = "{\"\\u0061ccess_token\":\"" + rowToken + "\",\"token\\u005ftype\":\"\\u0042earer\"}",
            .shown = {{u"token_type"_s, u"Bearer"_s}}},
    };
    return marks + repeatedKeyRows() + surrogateRows() + otherNameRows() + activeRows() + tokenTypeRows();
}

} // namespace bearerscope

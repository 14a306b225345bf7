// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputrows.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = Warning::Kind;

/// As much as still fits into an answer of 1 MiB.
constexpr qsizetype almostAll = 1024 * 1024 - 1024;

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

/// \a make of 0, 1, 2 … one after the other, until \a size is reached.
template <typename Make> QByteArray repeated(qsizetype size, Make make)
{
    QByteArray text;
    for (int i = 0; text.size() < size; ++i)
        text += make(i);
    return text;
}

QByteArray scopes(qsizetype size)
{
    return repeated(size, [](int i) { return QByteArray::number(i, 36) + ' '; });
}

QList<InputRow> heavyTextRows()
{
    QList<InputRow> rows;
    const std::pair<const char *, QByteArray> fillings[] = {{"letters", "x"}, {"words", "word "}, {"marks", "\u0301"},
        {"joined emoji", "\U0001F468\u200D\U0001F469"}, {"escapes", R"(\u202e)"}, {"tables", "<table><tr><td>"},
        {"Arabic", "\u0628"}, {"line breaks", R"(\n)"}, {"Devanagari", "\u0915\u094D"}};
    for (const auto &[name, filling] : fillings) {
        const QByteArray text = filling.repeated(almostAll / filling.size());
        for (const QByteArray field : {"client_id", "token_type", "more"}) {
            InputRow row {
                .id = "K18 1 MB of " + QByteArray(name) + " as " + field, .body = tokenJsonWith(field, quoted(text))};
            if (field == "token_type") {
                row.copies = Copies::TokenOnly;
                row.notes = {Kind::UnknownTokenType};
            }
            rows.append(row);
        }
    }
    const QByteArray name = QByteArray("n").repeated(almostAll);
    rows.append({.id = "K18 1 MB as a name", .body = tokenJsonWith(name, "1")});
    rows.append(
        {.id = "K18 1 MB of one scope", .body = tokenJsonWith("scope", quoted(name)), .notes = {Kind::ScopeUnknown}});
    return rows;
}

QList<InputRow> heavyTokenRows()
{
    const QByteArray longToken = QByteArray("0123456789").repeated(4000);
    const QByteArray largest(almostAll, 't');
    const QByteArray odd = QByteArray("\u202E").repeated(10'000);
    return {
        {.id = "K6 40 000 characters", .body = tokenJsonWith("access_token", quoted(longToken)), .token = longToken},
        {.id = "K7 1 MB token", .body = tokenJsonWith("access_token", quoted(largest)), .token = largest},
        {.id = "K9 token of overrides",
            .body = tokenJsonWith("access_token", quoted(odd)),
            .token = odd,
            .copies = Copies::TokenOnly,
            .warnings = {Kind::UnprintableCharacters}},
    };
}

} // namespace

QList<InputRow> heavyRows()
{
    const auto member = [](int i) { return "\"m" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ','; };
    const QByteArray rest = tokenJsonWith({}, {}).mid(1);
    const QByteArray deep =
        QByteArray(1000, '[') + repeated(almostAll / 2, [](int) { return "1,"; }) + '1' + QByteArray(1000, ']');
    QList<InputRow> rows = heavyTextRows() + heavyTokenRows();
    rows += {
        {.id = "S9 10 000 scopes",
            .body = tokenJsonWith(
                "scope", quoted(repeated(108'890, [](int i) { return "scope_" + QByteArray::number(i) + ' '; }))),
            .notes = {Kind::ScopeUnknown}},
        {.id = "S9 1 MB of scopes",
            .body = tokenJsonWith("scope", quoted(scopes(almostAll))),
            .warnings = {Kind::TextIgnored},
            .notes = {Kind::ScopeUnknown}},
        {.id = "J12 10 000 members", .body = '{' + repeated(120'000, member) + rest},
        {.id = "J12 1 MB of members", .body = '{' + repeated(almostAll, member) + rest},
        {.id = "J12 deep and long", .body = tokenJsonWith("more", deep)},
        {.id = "J1 1 MB of one name",
            .body = '{' + repeated(almostAll, [](int) { return "\"a\":1,"; }) + rest,
            .warnings = {Kind::AmbiguousKey}},
        {.id = "K7 10 MB answer",
            .body = tokenJsonWith("more", quoted(QByteArray(10'000'000, 'x'))),
            .refusal = ErrorKind::TooLarge},
        {.id = "K7 10 MB of blanks", .body = QByteArray(10'000'000, ' '), .refusal = ErrorKind::TooLarge},
        {.id = "N9 1 MB number",
            .body = tokenJsonWith("expires_in", QByteArray(almostAll, '9')),
            .refusal = ErrorKind::NotJson},
        {.id = "N9 1 MB digits",
            .body = tokenJsonWith("expires_in", quoted(QByteArray(almostAll, '9'))),
            .warnings = {Kind::OutOfRange}},
    };
    return rows;
}

} // namespace bearerscope

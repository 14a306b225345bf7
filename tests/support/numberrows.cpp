// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputrows.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = Warning::Kind;
using Kinds = QList<Warning::Kind>;

const QString absent = u"not reported"_s;

/// Values that mean the same in both fields.
QList<InputRow> rowsOfBoth()
{
    const struct {
        const char *id;
        const char *value;
        Kinds kinds;
    } values[] = {{"N1 digits of 0", "\"0\"", {Kind::NumberAsText, Kind::InvalidValue}},
        {"N1 digits of 1e19", "\"10000000000000000000\"", {Kind::OutOfRange}},
        {"N1 negative digits", "\"-900\"", {Kind::WrongShape}}, {"N1 plus sign", "\"+900\"", {Kind::WrongShape}},
        {"N1 blank in front", "\" 900\"", {Kind::WrongShape}}, {"N1 unit", "\"900s\"", {Kind::WrongShape}},
        {"N1 fraction in text", "\"900.5\"", {Kind::WrongShape}},
        {"N1 exponent in text", "\"9e2\"", {Kind::WrongShape}}, {"N1 groups", "\"1,000\"", {Kind::WrongShape}},
        {"N1 hexadecimal", "\"0x384\"", {Kind::WrongShape}},
        {"N1 other digits", "\"\u0669\u0660\u0660\"", {Kind::WrongShape}},
        {"N1 full-width digits", "\"\uFF19\uFF10\uFF10\"", {Kind::WrongShape}},
        {"N1 zero-width joiner", "\"900\u200D\"", {Kind::WrongShape}}, {"N1 empty text", "\"\"", {Kind::WrongShape}},
        {"N1 words", "\"soon\"", {Kind::WrongShape}}, {"N1 NaN as text", "\"NaN\"", {Kind::WrongShape}},
        {"N1 a date", "\"2026-11-22T17:39:12Z\"", {Kind::WrongShape}}, {"N2 below 1", "0.5", {Kind::InvalidValue}},
        {"N2 next to 0", "4.9e-324", {Kind::InvalidValue}}, {"N3 -1", "-1", {Kind::InvalidValue}},
        {"N3 negative fraction", "-0.5", {Kind::InvalidValue}},
        {"N3 -2^63", "-9223372036854775808", {Kind::InvalidValue}}, {"N3 -1e300", "-1e300", {Kind::InvalidValue}},
        {"N4 0", "0", {Kind::InvalidValue}}, {"N4 -0", "-0", {Kind::InvalidValue}},
        {"N4 0.0", "0.0", {Kind::InvalidValue}}, {"N4 0e99", "0e99", {Kind::InvalidValue}}, {"N5 null", "null", {}},
        {"N7 true", "true", {Kind::WrongShape}}, {"N7 false", "false", {Kind::WrongShape}},
        {"N7 object", "{}", {Kind::WrongShape}}, {"N7 list", "[900]", {Kind::WrongShape}},
        {"N8 1e18", "1e18", {Kind::OutOfRange}}, {"N9 1e19", "1e19", {Kind::OutOfRange}},
        {"N9 2^63", "9223372036854775808", {Kind::OutOfRange}},
        {"N9 2^63 - 1", "9223372036854775807", {Kind::OutOfRange}},
        {"N9 2^64", "18446744073709551616", {Kind::OutOfRange}}, {"N9 1e308", "1e308", {Kind::OutOfRange}}};
    QList<InputRow> rows;
    for (const auto &[id, value, kinds] : values) {
        for (const QByteArray field : {"expires_in", "expires_at"}) {
            rows.append({.id = id + (' ' + field),
                .body = tokenJsonWith(field, value),
                .warnings = kinds,
                .shown = {{QString::fromLatin1(field), absent}}});
        }
    }
    return rows;
}

InputRow spanRow(const char *id, const QByteArray &value, const QString &shown, const Kinds &kinds = {})
{
    return {
        .id = id, .body = tokenJsonWith("expires_in", value), .warnings = kinds, .shown = {{u"expires_in"_s, shown}}};
}

InputRow momentRow(
    const char *id, const QByteArray &value, const QString &shown, const Kinds &kinds = {}, const Kinds &notes = {})
{
    return {.id = id,
        .body = tokenJsonWith("expires_at", value),
        .warnings = kinds,
        .notes = notes,
        .shown = {{u"expires_at"_s, shown}}};
}

QList<InputRow> spanRows()
{
    return {
        spanRow("usual", "900", u"900 s"_s),
        spanRow("1e2", "1e2", u"100 s"_s),
        spanRow("900.0", "900.0", u"900 s"_s),
        spanRow("N1 digits", "\"900\"", u"900 s"_s, {Kind::NumberAsText}),
        spanRow("N1 leading zeros", "\"000900\"", u"900 s"_s, {Kind::NumberAsText}),
        spanRow("N2 fraction", "900.999999", u"900 s"_s, {Kind::FractionDropped}),
        spanRow("N6 missing", {}, absent),
        spanRow("N11 2^31", "2147483648", u"2147483648 s"_s),
        spanRow("N11 2^32", "4294967296", u"4294967296 s"_s),
        spanRow("N12 2^53 + 1", "9007199254740993", u"9007199254740993 s"_s),
        spanRow("N16 more than a timer holds", "4294968", u"4294968 s"_s),
        spanRow("N16 2^31 / 1000", "2147484", u"2147484 s"_s),
    };
}

QList<InputRow> momentRows()
{
    const QString usual = u"1795369152  ·  2026-11-22 17:39:12 UTC"_s;
    return {
        momentRow("usual moment", "1795369152", usual),
        momentRow("N1 digits, moment", "\"1795369152\"", usual, {Kind::NumberAsText}),
        momentRow("N2 fraction, moment", "1795369152.5", usual, {Kind::FractionDropped}),
        momentRow("N11 2^31, moment", "2147483648", u"2147483648  ·  2038-01-19 03:14:08 UTC"_s, {},
            {Kind::ExpiryContradiction}),
        momentRow("N11 2^32, moment", "4294967296", u"4294967296  ·  2106-02-07 06:28:16 UTC"_s, {},
            {Kind::ExpiryContradiction}),
        momentRow("N12 2^53 + 1, moment", "9007199254740993", u"9007199254740993"_s, {Kind::OutOfRange}),
        momentRow("N13 milliseconds", "1795369152000", u"1795369152000"_s, {Kind::LooksLikeMilliseconds}),
        momentRow("N13 milliseconds as text", "\"1795369152000\"", u"1795369152000"_s,
            {Kind::NumberAsText, Kind::LooksLikeMilliseconds}),
        momentRow("N14 last second of 9999", "253402300799", u"253402300799  ·  9999-12-31 23:59:59 UTC"_s, {},
            {Kind::ExpiryContradiction}),
        momentRow("N14 year 10000", "253402300800", u"253402300800"_s, {Kind::OutOfRange}),
        momentRow("N14 microseconds", "1795369152000000", u"1795369152000000"_s, {Kind::OutOfRange}),
        momentRow(
            "N15 past", "1700000000", u"1700000000  ·  2023-11-14 22:13:20 UTC"_s, {}, {Kind::ExpiryContradiction}),
        momentRow("N17 the published example", "1738945086", u"1738945086  ·  2025-02-07 16:18:06 UTC"_s, {},
            {Kind::ExpiryContradiction}),
        momentRow("N17 the two disagree", "1795369752", u"1795369752  ·  2026-11-22 17:49:12 UTC"_s, {},
            {Kind::ExpiryContradiction}),
    };
}

} // namespace

QList<InputRow> numberRows()
{
    return rowsOfBoth() + spanRows() + momentRows();
}

} // namespace bearerscope

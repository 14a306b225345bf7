// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputrows.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = Warning::Kind;
using Kinds = QList<Warning::Kind>;

InputRow scopeRow(const QByteArray &id, const QByteArray &value, const QString &shown, const Kinds &warnings = {},
    const Kinds &notes = {})
{
    return {.id = id,
        .body = tokenJsonWith("scope", value),
        .warnings = warnings,
        .notes = notes,
        .shown = {{u"scope"_s, shown}}};
}

} // namespace

QList<InputRow> scopeRows()
{
    const QString empty = u"reported, but empty"_s;
    const QString absent = u"not reported"_s;
    return {
        scopeRow("S1 commas", R"("vouchers,campaigns")", u"vouchers,campaigns"_s, {Kind::ScopeSeparator},
            {Kind::ScopeUnknown}),
        scopeRow("S1 commas and blanks", R"("vouchers, campaigns")", u"vouchers, campaigns"_s, {Kind::ScopeSeparator},
            {Kind::ScopeUnknown}),
        scopeRow("S1 nothing but commas", R"(",,,")", u",,,"_s, {Kind::ScopeSeparator}, {Kind::ScopeUnknown}),
        scopeRow("S1 semicolon", R"("vouchers;campaigns")", u"vouchers;campaigns"_s, {}, {Kind::ScopeUnknown}),
        scopeRow("S2 twice", R"("vouchers vouchers")", u"vouchers"_s, {Kind::ScopeRepeated}),
        scopeRow("S3 tab", R"("vouchers\tcampaigns")", u"vouchers campaigns"_s, {Kind::BlanksTrimmed}),
        scopeRow("S3 line break", R"("vouchers\r\ncampaigns")", u"vouchers campaigns"_s, {Kind::BlanksTrimmed}),
        scopeRow("S3 no-break space", "\"vouchers\u00A0campaigns\"", u"vouchers campaigns"_s, {Kind::BlanksTrimmed}),
        scopeRow("S3 blanks around", R"("  vouchers  campaigns  ")", u"vouchers campaigns"_s),
        scopeRow("S4 unknown", R"("vouchers vuochers")", u"vouchers vuochers"_s, {}, {Kind::ScopeUnknown}),
        scopeRow("S4 hostile", "\"vouchers <b>\\u202ex</b>\\u0007\"", u"vouchers <b>\\u{202E}x</b>\\u{7}"_s, {},
            {Kind::ScopeUnknown}),
        scopeRow("S4 zero-width twin", "\"vouchers vou\\u200bchers\"", u"vouchers vou\\u{200B}chers"_s, {},
            {Kind::ScopeUnknown}),
        scopeRow(
            "S4 Cyrillic twin", "\"vouchers v\u043euchers\"", u"vouchers v\u043euchers"_s, {}, {Kind::ScopeUnknown}),
        scopeRow("S5 case", R"("SKUs")", u"SKUs"_s, {}, {Kind::ScopeUnknown}),
        scopeRow("S5 all capitals", R"("VOUCHERS")", u"VOUCHERS"_s, {}, {Kind::ScopeUnknown}),
        scopeRow("S6 list", R"(["vouchers","campaigns"])", u"vouchers campaigns"_s, {Kind::ScopeIsArray}),
        scopeRow("S6 empty list", "[]", empty, {Kind::ScopeIsArray}, {Kind::ScopeMissing}),
        scopeRow("S6 list with a number", R"(["vouchers",1])", absent, {Kind::WrongShape}, {Kind::ScopeMissing}),
        scopeRow("S6 list in a list", R"([["vouchers"]])", absent, {Kind::WrongShape}, {Kind::ScopeMissing}),
        scopeRow("S6 object", R"({"vouchers":true})", absent, {Kind::WrongShape}, {Kind::ScopeMissing}),
        scopeRow("S7 empty", R"("")", empty, {}, {Kind::ScopeMissing}),
        scopeRow("S7 blanks", R"(" \t")", empty, {}, {Kind::ScopeMissing}),
        scopeRow("S7 null", "null", absent, {}, {Kind::ScopeMissing}),
        scopeRow("S7 missing", {}, absent, {}, {Kind::ScopeMissing}),
        scopeRow("S7 number", "1", absent, {Kind::WrongShape}, {Kind::ScopeMissing}),
    };
}

} // namespace bearerscope

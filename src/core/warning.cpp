// SPDX-License-Identifier: GPL-3.0-or-later
#include "warning.h"

#include <algorithm>

namespace bearerscope {

QString warningName(Warning::Kind kind)
{
    switch (kind) {
    case Warning::Kind::MissingField:
        return QStringLiteral("missing_field");
    case Warning::Kind::WrongShape:
        return QStringLiteral("wrong_shape");
    case Warning::Kind::InvalidValue:
        return QStringLiteral("invalid_value");
    case Warning::Kind::OutOfRange:
        return QStringLiteral("out_of_range");
    case Warning::Kind::NumberAsText:
        return QStringLiteral("number_as_text");
    case Warning::Kind::FractionDropped:
        return QStringLiteral("fraction_dropped");
    case Warning::Kind::LooksLikeMilliseconds:
        return QStringLiteral("looks_like_milliseconds");
    case Warning::Kind::AmbiguousKey:
        return QStringLiteral("ambiguous_key");
    case Warning::Kind::DidYouMean:
        return QStringLiteral("did_you_mean");
    case Warning::Kind::BlanksTrimmed:
        return QStringLiteral("blanks_trimmed");
    case Warning::Kind::DamagedText:
        return QStringLiteral("damaged_text");
    case Warning::Kind::UnprintableCharacters:
        return QStringLiteral("unprintable_characters");
    case Warning::Kind::UnknownTokenType:
        return QStringLiteral("unknown_token_type");
    case Warning::Kind::ScopeSeparator:
        return QStringLiteral("scope_separator");
    case Warning::Kind::ScopeRepeated:
        return QStringLiteral("scope_repeated");
    case Warning::Kind::ScopeUnknown:
        return QStringLiteral("scope_unknown");
    case Warning::Kind::ScopeIsArray:
        return QStringLiteral("scope_is_array");
    case Warning::Kind::ScopeMissing:
        return QStringLiteral("scope_missing");
    case Warning::Kind::ScopeNotGranted:
        return QStringLiteral("scope_not_granted");
    case Warning::Kind::ScopeUnrequested:
        return QStringLiteral("scope_unrequested");
    case Warning::Kind::ExpiryContradiction:
        return QStringLiteral("expiry_contradiction");
    case Warning::Kind::ClockSkew:
        return QStringLiteral("clock_skew");
    case Warning::Kind::ClockChanged:
        return QStringLiteral("clock_changed");
    case Warning::Kind::ActiveButExpired:
        return QStringLiteral("active_but_expired");
    case Warning::Kind::TokenMismatch:
        return QStringLiteral("token_mismatch");
    case Warning::Kind::ClientMismatch:
        return QStringLiteral("client_mismatch");
    case Warning::Kind::TextIgnored:
        return QStringLiteral("text_ignored");
    }
    Q_UNREACHABLE();
}

bool contains(const Warnings &warnings, Warning::Kind kind)
{
    return std::any_of(warnings.begin(), warnings.end(), [kind](const Warning &w) { return w.kind == kind; });
}

} // namespace bearerscope

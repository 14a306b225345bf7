// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bearerscope {

/// Something that a person debugging a token should know, though the answer could be used.
struct Warning {
    enum class Kind {
        MissingField,
        WrongShape,
        InvalidValue,
        OutOfRange,
        NumberAsText,
        FractionDropped,
        LooksLikeMilliseconds,
        AmbiguousKey,
        DidYouMean,
        BlanksTrimmed,
        DamagedText,
        UnprintableCharacters,
        UnknownTokenType,
        ScopeSeparator,
        ScopeRepeated,
        ScopeUnknown,
        ScopeIsArray,
        ScopeMissing,
        ScopeNotGranted,
        ScopeUnrequested,
        ExpiryContradiction,
        ClockSkew,
        ClockChanged,
        ActiveButExpired,
        TokenMismatch,
        ClientMismatch,
        TextIgnored,
    };
    Kind kind;
    QString field; ///< wire name of the field it is about, or empty
    QString text; ///< a whole sentence; plain text, foreign parts already made visible
};

using Warnings = QList<Warning>;

/// The name of a kind in --json output, such as "expiry_contradiction".
QString warningName(Warning::Kind kind);

bool contains(const Warnings &warnings, Warning::Kind kind);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspection.h"

#include "core/tokendata.h"

namespace bearerscope {

/// One of two tokens that are held side by side.
struct TokenSide {
    TokenData data;
    Inspection inspection;
    ExpiryReading reading; ///< made at the moment of the comparison
};

/// One line of the comparison. All plain text; foreign parts are made visible, and a token is masked.
struct ComparisonRow {
    enum class Kind { State, TimeLeft, Expires, ClientId, Type, Token, Server, Opens, Scope };
    Kind kind;
    QString caption; ///< of a scope: its name
    QString left;
    QString right;
    bool isDifferent = false; ///< of a scope: one token is known to open it and the other not to, however it does
};

/// The name of a kind in --json output, such as "time_left".
QString rowName(ComparisonRow::Kind kind);

/// What \a left and \a right are and open, at the moment \a now (UTC); a line for each scope of either at the end.
QList<ComparisonRow> comparedTokens(
    const TokenSide &left, const TokenSide &right, const ScopeCatalogue &catalogue, const QDateTime &now);

/// Whether both open the same: an umbrella makes the scopes below it redundant, but opens more than all of them,
/// because it goes by the path alone. A token that is over opens nothing of what a living one opens; two that are over
/// are compared by their scopes. Absent where the scopes of one aren't known.
std::optional<bool> openTheSame(const TokenSide &left, const TokenSide &right, const ScopeCatalogue &catalogue);
/// That in a sentence.
QString openTheSameInWords(const TokenSide &left, const TokenSide &right, const ScopeCatalogue &catalogue);

} // namespace bearerscope

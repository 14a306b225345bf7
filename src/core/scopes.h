// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warning.h"

#include <QStringList>

#include <optional>

namespace bearerscope {

class ScopeCatalogue;

/// A scope string taken apart: each name once, in order.
struct ScopeList {
    QStringList names;
    Warnings warnings; ///< commas, blanks other than spaces, repeated names
};

/// Splits at white space (RFC 6749 3.3). Names that hold a comma are kept as they stand, with a warning that offers the
/// repaired list. Stops at 10 000 names, with a warning.
ScopeList parseScopes(const QString &text);
/// The names with commas turned into spaces, each once.
QStringList repairedScopes(const QStringList &names);

/// Granted against asked. Names compare exactly: the API's scopes are case-sensitive.
struct ScopeDifference {
    std::optional<QStringList> requested; ///< absent: nobody here asked (pasted text, introspection)
    std::optional<QStringList> granted; ///< absent: the answer reports no scope
    QStringList missing; ///< asked, not granted; empty where either list is absent
    QStringList unrequested; ///< granted, not asked
    QStringList unknown; ///< in either list, and not in the catalogue
};

ScopeDifference compareScopes(const std::optional<QStringList> &requested, const std::optional<QStringList> &granted,
    const ScopeCatalogue &catalogue);

/// A warning a line for what \a difference holds, with a suggestion for each unknown name.
Warnings scopeWarnings(const ScopeDifference &difference, const ScopeCatalogue &catalogue);

} // namespace bearerscope

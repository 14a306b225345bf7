// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warning.h"

#include <QStringList>

#include <optional>

namespace bearerscope {

class ScopeCatalogue;
struct CatalogueScope;

/// A scope string taken apart: each name once, in order.
struct ScopeList {
    QStringList names;
    Warnings warnings; ///< commas, blanks other than spaces, repeated names
    QStringList repeated {}; ///< names that came more than once
};

/// Splits at white space (RFC 6749 3.3). Names that hold a comma are kept as they stand, with a warning that offers the
/// repaired list. Stops at 10 000 names, with a warning.
ScopeList parseScopes(const QString &text);
/// The names with whatever joins them (see isJoined()) turned into spaces, each once.
QStringList repairedScopes(const QStringList &names);
bool hasComma(const QString &name);
/// Whether \a name is several, or one in a wrapping: by a comma, another sign that separates elsewhere (; | +), the
/// quotes and brackets of a list in JSON, or as the parameter of an address or a form (scope=a%20b). No published scope
/// holds any of these.
bool isJoined(const QString &name);
/// What is wrong with \a names, some of which hold a comma, and the list with spaces.
QString commasInWords(const QStringList &names);

/// Whether \a name reads like a permission code of version 2, such as vouchers.read: words with a dot between them. No
/// list of them is published, and no scope of version 1 holds a dot.
bool isPermissionCode(const QString &name);
bool holdsPermissionCode(const std::optional<QStringList> &names);

/// The foreign \a name in quotes with the published one that was probably meant, unless that is empty: "SKUs" (did you
/// mean "skus"?).
QString quotedWithSuggestion(const QString &name, const QString &suggestion);
/// The umbrella among \a names that opens all that \a name opens; null if there is none, or \a name is no narrow
/// scope of the catalogue.
const CatalogueScope *umbrellaOver(const QString &name, const QStringList &names, const ScopeCatalogue &catalogue);

/// Granted against asked. Names compare exactly: the API's scopes are case-sensitive.
struct ScopeDifference {
    std::optional<QStringList> requested; ///< absent: nobody here asked (pasted text, introspection)
    std::optional<QStringList> granted; ///< absent: the answer reports no scope
    QStringList missing; ///< asked, not granted; empty where either list is absent
    QStringList unrequested; ///< granted, not asked
    QStringList permissionCodes; ///< in either list, see isPermissionCode(): the catalogue has none of them
    QStringList unknown; ///< of the rest, what isn't in the catalogue
};

ScopeDifference compareScopes(const std::optional<QStringList> &requested, const std::optional<QStringList> &granted,
    const ScopeCatalogue &catalogue);

/// A warning a line for what \a difference holds, with a suggestion for each unknown name.
Warnings scopeWarnings(const ScopeDifference &difference, const ScopeCatalogue &catalogue);

} // namespace bearerscope

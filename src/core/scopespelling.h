// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace bearerscope {

class ScopeCatalogue;

/// The names that a catalogue doesn't know, each once by how it relates to the published ones.
struct ScopeSpelling {
    QStringList otherwise; ///< a published name with other capitals or separators: SKUs, validation_rules
    QStringList misspelt; ///< near to a published name
    QStringList unknown; ///< near to none, or among too many to guess at each
    QHash<QString, QString> meant; ///< the published name for each of \c otherwise and \c misspelt
};

/// Joined names (see isJoined()) are passed over.
ScopeSpelling spellingOf(const QStringList &names, const ScopeCatalogue &catalogue);

/// The first few of \a names for a sentence, each with the one that was meant.
QString withMeant(const QStringList &names, const ScopeSpelling &spelling);

} // namespace bearerscope

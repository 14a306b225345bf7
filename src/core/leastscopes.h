// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointmatcher.h"

namespace bearerscope {

/// The scopes that some calls need, and no more.
struct LeastScopes {
    struct Need {
        ApiCall call;
        EndpointMatch match;
        QString scope {}; ///< the narrow one that opens it; empty where there is none, and the call is left out
        /// A published path that was perhaps meant, where the call isn't published; empty where none is near. Looked
        /// for just among the first mostSuggestions such calls, because it takes a while.
        QString suggestion {};
    };
    static constexpr qsizetype mostSuggestions = 20;

    QStringList scopes; ///< the smallest list, in the catalogue's order
    QList<Need> needs; ///< one for each call, in their order
    qsizetype opened = 0; ///< published operations that \c scopes open
    qsizetype needed = 0; ///< published operations among the calls, each counted once

    /// Whether no call is left out.
    bool isComplete() const;
};

/// The list that opens all of \a calls that a narrow scope opens, and as few published operations beside them as can
/// be; of two such lists the one that reaches less of what isn't published, then the shorter one. A call that isn't
/// published needs the narrow scope above its path. Where there is only an umbrella, the call is left out: most often
/// it is misspelt, and all of a side is too much to open for that.
LeastScopes leastScopes(const QList<ApiCall> &calls, const EndpointMatcher &matcher);

/// What scopes open beyond what is needed. Names that the catalogue doesn't know are in none of its lists: what they
/// open isn't published.
struct Surplus {
    QStringList lacking; ///< of the smallest list, not opened by the scopes at hand
    QStringList unneeded; ///< of the scopes at hand, open none of the calls, not even those left out
    QStringList tooWide; ///< of the scopes at hand, needed only in part: umbrellas
    qsizetype opened = 0; ///< published operations that the scopes at hand open
    qsizetype unneededOperations = 0; ///< of those, not among the calls
};

Surplus surplusOf(const QStringList &granted, const LeastScopes &least, const ScopeCatalogue &catalogue);

/// The published operations that \a scopes open, each once, in the catalogue's order.
QList<Operation> operationsOf(const QStringList &scopes, const ScopeCatalogue &catalogue);

} // namespace bearerscope

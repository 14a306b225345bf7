// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/expiry.h"
#include "core/scopes.h"
#include "core/warning.h"

namespace bearerscope {

/// What is known of the token on screen besides its own fields: where it came from, what its scopes and times mean.
struct Inspection {
    Receipt receipt;
    std::optional<Connection> connection; ///< where it was issued; absent for pasted text
    std::optional<Server> checkedWith; ///< the last server that said whether it is active
    ScopeDifference scopes;
    Expiry expiry;
    bool isFirstHand = false; ///< a server answered here; pasted text can be old, so its "active" proves nothing
    bool revokedHere = false;
    /// All warnings, those of the text first; what changes with time is in ExpiryReading.
    Warnings warnings;
};

/// Judges \a data as it came with \a receipt. \a requested are the scopes asked for, if anybody here asked.
Inspection inspected(const TokenData &data, const Receipt &receipt, const std::optional<QStringList> &requested,
    const ScopeCatalogue &catalogue);

/// \a before with the introspection \a answer taken in; \a updated is the token's data after it. Warns when the answer
/// is about another client than the known one. Not for an answer that isAboutAnotherToken().
Inspection reinspected(const Inspection &before, const TokenData &known, const TokenData &answer,
    const TokenData &updated, const Receipt &receipt, const ScopeCatalogue &catalogue);

bool isAboutAnotherToken(const TokenData &known, const TokenData &answer);
/// \a before with a warning of such an answer, and nothing else of it.
Inspection distrusted(Inspection before);

/// An address that the token should open, to show it in use: a published GET without parameters of a granted scope,
/// on the server that issued it.
QUrl exampleEndpoint(const Inspection &inspection, const ScopeCatalogue &catalogue);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/endpointquestion.h"

namespace bearerscope {

/// Whose scopes a question on the command line is about.
struct GivenScopes {
    /// Absent where nobody knows them: a token without any reported, or nothing at all.
    std::optional<QStringList> granted;
    std::optional<TokenState> state; ///< of a token; absent for names that were typed

    ScopesAtHand atHand() const { return {granted, state.value_or(TokenState::Unknown)}; }
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"

namespace bearerscope {

class Session;

/// What may be done now with the token at hand.
struct TokenChoices {
    bool check = false;
    bool renew = false;
    bool revoke = false;
    bool copy = false;
    bool reveal = false; ///< something is masked that may be shown
    QString whyNoCheck {}; ///< while no such call is published; empty when it is, even if it can't be made right now
    QString whyNoRevoke {}; ///< likewise
};

/// \a chosen are who would be asked about a token that came as text.
TokenChoices choicesFor(const Session &session, CredentialsKind chosen, bool isPresenting);

} // namespace bearerscope

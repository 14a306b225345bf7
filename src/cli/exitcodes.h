// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "core/expiry.h"
#include "core/warning.h"

namespace bearerscope {

/// What a script may rely on.
enum class ExitCode {
    Yes = 0, ///< yes, done, or not known to be over
    No = 1, ///< inactive, revoked or expired; nothing found
    Usage = 2, ///< a wrong command line, or input that nothing recognises
    Refused = 3, ///< the server said no to the caller
    NoAnswer = 4, ///< no usable answer, or none that could be written
    OutcomeUnknown = 5, ///< the request may have been carried out
};

ExitCode exitCodeOf(const ApiError &error);
/// Of a token that could be read. An answer about another token than the one sent is no usable answer.
ExitCode exitCodeOf(TokenState state, const Warnings &warnings);

} // namespace bearerscope

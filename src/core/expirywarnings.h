// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokenend.h"
#include "warning.h"

namespace bearerscope {

// What `expires_at`, `expires_in`, `active` and the clocks tell of each other, in sentences.

/// That `expires_at` and `expires_in` of one answer don't fit together, if they don't. \a followed is what the
/// countdown follows. Of an introspection of a token that was issued here, \a issue says what `expires_in` counts from,
/// and \a age how long before its receipt the issue was.
std::optional<Warning> contradiction(const ReportedTimes &times, const TokenEnd &followed, const CheckedIssue &issue,
    std::optional<std::chrono::milliseconds> age);

/// That a token is said to be active, although the `expires_at` beside it had passed at the receipt, if it had.
std::optional<Warning> activeButExpired(const ReportedTimes &times);

/// That an introspection moved the end known from the issue, if it did.
std::optional<Warning> movedEnd(const TokenEnd &known, const TokenEnd &now);

/// That a pasted text tells a moment that is still to come by this computer's clock, if it does.
std::optional<Warning> toldInFuture(const Receipt &receipt);

/// That this computer's clock is \a skew seconds ahead of the server's (negative: behind), if that is much.
std::optional<Warning> clockSkewWarning(qint64 skew);

} // namespace bearerscope

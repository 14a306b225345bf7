// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expiry.h"

namespace bearerscope {

// What `expires_at`, `expires_in`, `active` and the clocks tell of each other, in sentences.

/// A Date header counts whole seconds and the answer takes a moment: less than this is no contradiction.
constexpr qint64 toleratedSeconds = 5;

/// The times of one answer beside the moment that they are measured against.
struct AnswerTimes {
    qint64 expiresAt; ///< Unix seconds, on the calendar
    std::optional<qint64> expiresIn; ///< seconds
    qint64 now; ///< Unix seconds at the receipt
    Receipt::Origin origin;
    bool isServersNow; ///< whether \c now is the answer's own Date, not this computer's clock

    qint64 left() const { return expiresAt - now; }
};

/// That `expires_at` and `expires_in` don't fit together, if they don't. \a believed is what the countdown follows.
std::optional<Warning> contradiction(const AnswerTimes &times, Expiry::Source believed);

/// That a token is said to be active, and also to have expired.
Warning activeButExpired(const AnswerTimes &times);

/// That this computer's clock is \a skew seconds ahead of the server's (negative: behind), if that is much.
std::optional<Warning> clockSkewWarning(qint64 skew);

} // namespace bearerscope

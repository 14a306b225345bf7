// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expiry.h"

namespace bearerscope {

/// A token's life at one moment, for drawing it on a line. All three moments are on one clock, the server's where that
/// is known; of pasted text it is this computer's. A wall clock that was set meanwhile doesn't move them.
struct Timeline {
    QDateTime issuedUtc; ///< invalid when unknown, or when the issue seen here isn't before the end
    QDateTime nowUtc; ///< invalid without a known end
    QDateTime endUtc; ///< invalid when unknown or beyond the calendar
    bool isIssueEstimated = false; ///< nobody here saw the issue, nor does the text tell it: the end minus a lifetime
    /// Where now and the end are on the line, whose start is the issue: 0 to 1, the later of them 1. The end keeps away
    /// from the start however long ago it was, so from some age on the line isn't to scale.
    double position = 0;
    double endPosition = 1;

    /// Without an end there is no line.
    bool isEmpty() const { return !nowUtc.isValid(); }
    bool isOver() const { return !isEmpty() && nowUtc >= endUtc; }
    friend bool operator==(const Timeline &one, const Timeline &other) = default;
};

/// \a reading is of \a expiry.
Timeline timelineOf(const Expiry &expiry, const ExpiryReading &reading);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expirysources.h"

namespace bearerscope {

// Why a figure of an expiry is believed or not, in sentences.

/// One answer's times, and the expiry that they went into.
struct TimedAnswer {
    const Expiry &expiry;
    const ReportedTimes &times;

    Receipt::Origin origin() const { return times.receipt.origin; }
    bool isFollowed(Expiry::Source source) const;
    /// An introspection came later, and its times count instead.
    bool isReplaced() const;
};

/// How far the end that \a row gives is from the one that is followed, in seconds; absent when one is unknown.
std::optional<qint64> missedBy(const ExpirySource &row, const Expiry &expiry);

/// Each about \a row of \a answer, which is complete but for the sentence.
QString whyExpiresIn(const TimedAnswer &answer, const ExpirySource &row);
QString whyExpiresAt(const TimedAnswer &answer, const ExpirySource &row);
QString whyExpClaim(const TimedAnswer &answer, const ExpirySource &row);
QString whyDate();
/// Of the Date of a pasted answer, or the issue in a report.
QString whyTold(const ToldTime &told);
QString whyLocalClock(const TimedAnswer &answer, const ExpirySource &row);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipt.h"

namespace bearerscope {

/// A Date header counts whole seconds and the answer takes a moment: ends that differ by no more than this are one.
constexpr qint64 toleratedSeconds = 5;

/// The one absolute end of a token that an answer's times come to.
struct TokenEnd {
    enum class Source { None, ExpiresIn, ExpiresAt, ExpClaim };
    Source source = Source::None;
    Receipt::Origin origin = Receipt::Origin::Pasted; ///< of the answer that the figure stands in
    std::optional<std::chrono::milliseconds> deadline; ///< on the boot-time clock; of pasted text since 1970, UTC
    QDateTime momentUtc; ///< by the server's clock where that is known; invalid beyond the calendar
};

/// Since when the `expires_in` of an introspection counts. It isn't published, but the end known from the issue tells.
enum class Counting {
    Untold, ///< the token wasn't issued here, or nothing says when it ends
    FromNow,
    FromIssue,
    Either, ///< so soon after the issue that both come to the same end
    Neither, ///< both miss the known end
};

/// What an introspection says of a token that was issued here.
struct CheckedIssue {
    Counting counting = Counting::Untold;
    bool isConfirmed = false; ///< the end known from the issue stands
};

/// The moment of \a unixSeconds in UTC; invalid beyond the calendar.
QDateTime momentAt(qint64 unixSeconds);

/// The end by the times of one answer alone, as the comment of Expiry has it.
TokenEnd endOf(const ReportedTimes &times);

/// \a check held against \a issue, an earlier answer about the same token.
CheckedIssue compared(const ReportedTimes &issue, const ReportedTimes &check);

/// The end of \a issue, which \a check has confirmed: told on the server's clock as soon as one of them had a Date.
TokenEnd confirmedEnd(const ReportedTimes &issue, const ReportedTimes &check);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace bearerscope {

/// A moment that a pasted text tells beside its token, by the server's clock.
struct ToldTime {
    enum class Kind {
        IssueInReport, ///< of the issue, as a report of this program has it
        IssueInCheck, ///< the same in a report of a later check, whose `expires_in` needn't count from it
        DateOfIssue, ///< the Date header of the answer that issued the token
        DateOfCheck, ///< the Date header of an answer that says whether it is active
    };
    Kind kind = Kind::IssueInReport;
    QDateTime utc;

    bool isIssue() const { return kind != Kind::DateOfCheck; }
    /// Whether `expires_in` can be held against it.
    bool startsExpiresIn() const { return kind != Kind::IssueInCheck; }
    friend bool operator==(const ToldTime &one, const ToldTime &other) = default;
};

/// When and how a token answer reached this computer: what its expiry is measured from.
struct Receipt {
    enum class Origin { Issued, Introspected, Pasted };
    Origin origin = Origin::Pasted;
    QDateTime utc; ///< this computer's wall clock at that moment
    std::chrono::milliseconds boot {0}; ///< the boot-time clock at that moment
    std::optional<QDateTime> serverDate; ///< the answer's HTTP Date, if it had one
    std::optional<ToldTime> told {}; ///< of pasted text; how long before \c utc that was, nobody knows for certain

    /// By the server's clock where it is known.
    QDateTime bestUtc() const { return serverDate.value_or(utc); }
    /// How far this computer's clock is ahead of the server's, in seconds; negative: behind. Absent without a Date.
    std::optional<qint64> clockSkew() const
    {
        return serverDate ? std::optional(serverDate->secsTo(utc)) : std::nullopt;
    }
};

/// The times that one answer reports, as they stand there, and its receipt.
struct ReportedTimes {
    Receipt receipt;
    std::optional<qint64> expiresAt; ///< Unix seconds; perhaps beyond the calendar
    std::optional<qint64> expiresIn; ///< seconds
    /// Unix seconds: the claim "exp" of a token that is a JWT. It isn't part of the answer, and nobody verified it.
    std::optional<qint64> expClaim {};
};

} // namespace bearerscope

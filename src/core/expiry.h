// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "tokendata.h"
#include "tokenend.h"

namespace bearerscope {

enum class TokenState { Unknown, Active, Expiring, Expired, Inactive, Revoked };

/// The state in --json output, such as "expiring".
QString stateName(TokenState state);
/// Whether a token in this state opens nothing any more.
bool isOver(TokenState state);

/// The share of a token's lifetime at its end that is "Expiring": 90 s of 900 s.
constexpr double defaultExpiringShare = 0.1;

/// One moment's reading of an expiry. Text, bar and colour are all drawn from one of these.
struct ExpiryReading {
    TokenState state = TokenState::Unknown;
    std::optional<std::chrono::milliseconds> left; ///< negative: how long ago it ended
    double fractionLeft = 0; ///< of the lifetime, 0 to 1
    std::optional<qint64> clockChange; ///< seconds by which the wall clock was set since the receipt, if noticeable

    /// Whole seconds, rounded up so that a token with any life left never shows 0; absent when unknown.
    std::optional<qint64> secondsLeft() const;
};

/// The one absolute deadline of a token, and how it was found. A value: reading it changes nothing.
///
/// A live answer is anchored on the boot-time clock at its receipt: a wrong wall clock, a clock that is set, a stall or
/// a suspend doesn't move it. `expires_in` is believed first; `expires_at` serves when it is absent, measured against
/// the answer's own Date where there is one. Of pasted text `expires_at` counts, on the wall clock; `expires_in` serves
/// when that is absent and the text tells when it was answered. Where neither serves, the claim `exp` of a token that is
/// a JWT does, which nobody verified.
///
/// An introspection doesn't say whether `expires_in` counts from the issue or from now. Of a token that was issued here
/// the known end tells the two apart, and stands. Of any other the earlier of `expires_in` from now and `expires_at` is
/// believed, unless that is an `expires_at` already past: a server that still counts doesn't believe it either.
class Expiry
{
public:
    using Source = TokenEnd::Source;

    Expiry() = default;
    Expiry(const TokenData &data, const Receipt &receipt);

    /// Measured again by \a times, which an introspection of the same token reports beside \a active: they replace
    /// those of an earlier one, while those of the issue or the pasted text stay. Without a time they change nothing.
    Expiry measuredAgain(const ReportedTimes &times, std::optional<bool> active) const;

    /// \a active is the last introspection's word, \a revoked whether it was revoked from here. The last
    /// \a expiringShare of the lifetime, 0 to 1, is TokenState::Expiring.
    ExpiryReading read(const Clock &clock, std::optional<bool> active, bool revoked,
        double expiringShare = defaultExpiringShare) const;

    /// The figure that the countdown follows, and of which answer.
    const TokenEnd &end() const { return m_end; }
    Source source() const { return m_end.source; }
    /// The moment of expiry, UTC, by the server's clock where that is known; invalid when unknown.
    QDateTime momentUtc() const { return m_end.momentUtc; }
    /// The whole lifetime that the bar stands for, in seconds.
    qint64 lifetime() const { return m_lifetime; }
    /// Whether the lifetime is that from an issue seen here, or told by the text, to the end; otherwise it is an
    /// estimate.
    bool isIssueKnown() const { return m_isIssueKnown; }
    /// How far this computer's clock is ahead of the server's, in seconds; negative: behind. Absent without a Date.
    std::optional<qint64> clockSkew() const { return m_clockSkew; }
    /// Contradictions and skew found at the receipt.
    const Warnings &warnings() const { return m_warnings; }

    /// The times of the issue or of the pasted text, and those of the last introspection that told any.
    const std::optional<ReportedTimes> &first() const { return m_first; }
    const std::optional<ReportedTimes> &check() const { return m_check; }
    /// What the last introspection says of an issue seen here.
    const CheckedIssue &checkedIssue() const { return m_checkedIssue; }

private:
    bool isIssuedHere() const;
    void measure();
    bool findToldLifetime();
    void findLifetime();
    void warn(std::optional<bool> active);

    std::optional<ReportedTimes> m_first;
    std::optional<ReportedTimes> m_check;
    CheckedIssue m_checkedIssue;
    TokenEnd m_end;
    qint64 m_lifetime = 900;
    bool m_isIssueKnown = false;
    std::optional<qint64> m_clockSkew;
    Warnings m_warnings;
};

/// "14 min 32 s", "2 h 5 min", "9 s": a span of 0 or more seconds in words, at most two units, rounded down.
QString spanInWords(qint64 seconds);

} // namespace bearerscope

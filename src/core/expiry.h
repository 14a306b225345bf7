// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "tokendata.h"

#include <optional>

namespace bearerscope {

enum class TokenState { Unknown, Active, Expiring, Expired, Inactive, Revoked };

/// The state in --json output, such as "expiring".
QString stateName(TokenState state);

/// When and how a token answer reached this computer: what its expiry is measured from.
struct Receipt {
    enum class Origin { Issued, Introspected, Pasted };
    Origin origin = Origin::Pasted;
    QDateTime utc; ///< this computer's wall clock at that moment
    std::chrono::milliseconds boot {0}; ///< the boot-time clock at that moment
    std::optional<QDateTime> serverDate; ///< the answer's HTTP Date, if it had one
};

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
/// the answer's own Date where there is one. An introspection doesn't say whether `expires_in` counts from the issue or
/// from now, so there the earlier of the two is believed, unless that is an `expires_at` already past: a server that
/// still counts doesn't believe it either. Of pasted text only `expires_at` counts, on the wall clock.
class Expiry
{
public:
    enum class Source { None, ExpiresIn, ExpiresAt };

    Expiry() = default;
    Expiry(const TokenData &data, const Receipt &receipt);

    /// \a active is the last introspection's word, \a revoked whether it was revoked from here.
    ExpiryReading read(const Clock &clock, std::optional<bool> active, bool revoked) const;

    Source source() const { return m_source; }
    /// The moment of expiry, UTC, by the server's clock where that is known; invalid when unknown.
    QDateTime momentUtc() const { return m_momentUtc; }
    /// The whole lifetime that the bar stands for, in seconds.
    qint64 lifetime() const { return m_lifetime; }
    /// How far this computer's clock is ahead of the server's, in seconds; negative: behind. Absent without a Date.
    std::optional<qint64> clockSkew() const { return m_clockSkew; }
    /// Contradictions and skew found at the receipt.
    const Warnings &warnings() const { return m_warnings; }

private:
    bool isPasted() const;
    QDateTime utcAtReceipt() const;
    void readPasted(const TokenData &data);
    void readLive(const TokenData &data);
    void addContradictions(const TokenData &data);

    Source m_source = Source::None;
    Receipt m_receipt;
    QDateTime m_momentUtc;
    std::optional<std::chrono::milliseconds> m_deadline; ///< on the boot-time clock; of pasted text since 1970, UTC
    qint64 m_lifetime = 900;
    std::optional<qint64> m_clockSkew;
    Warnings m_warnings;
};

/// "14 min 32 s", "2 h 5 min", "9 s": a span of 0 or more seconds in words, at most two units, rounded down.
QString spanInWords(qint64 seconds);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expiry.h"

#include <QList>

namespace bearerscope {

/// One figure that an expiry rests on, and what is made of it.
struct ExpirySource {
    enum class Figure { ExpiresIn, ExpiresAt, ExpClaim, Date, ReportedIssue, LocalClock };

    Receipt::Origin origin = Receipt::Origin::Pasted; ///< of the answer that it stands in, or came with
    Figure figure = Figure::ExpiresIn;
    qint64 value = 0; ///< seconds for expires_in, Unix seconds for the others, as reported
    QDateTime endsUtc; ///< the end that it gives, by the server's clock where known; invalid: none that is known
    std::optional<qint64> skew; ///< of this computer's clock: seconds ahead of the Date that came with it
    QDateTime receivedUtc; ///< when it came, by the server's clock where known
    bool isFollowed = false; ///< the countdown follows this one
    bool isBelieved = false; ///< it is followed, agrees with that one, or tells what that one is measured by
    QString why; ///< a sentence or two

    /// Whether it tells when the token ends; a clock tells what that is measured by.
    bool tellsEnd() const
    {
        return figure == Figure::ExpiresIn || figure == Figure::ExpiresAt || figure == Figure::ExpClaim;
    }
    friend bool operator==(const ExpirySource &one, const ExpirySource &other) = default;
};

/// Those of the issue or the pasted text first, then those of the last introspection.
QList<ExpirySource> expirySources(const Expiry &expiry);

/// The name in --json output, such as "issue.expires_in".
QString sourceName(const ExpirySource &source);

} // namespace bearerscope

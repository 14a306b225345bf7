// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"
#include "inspection.h"
#include "notice.h"

namespace bearerscope {

class ScopeCatalogue;

/// A token with all that is known of it.
struct KnownToken {
    TokenData data;
    Inspection inspection;

    /// Whether it is the token of these bytes.
    bool is(const Secret &accessToken) const
    {
        return data.accessToken && data.accessToken->hasSameBytes(accessToken);
    }
    ExpiryReading reading(const Clock &clock, double expiringShare = defaultExpiringShare) const
    {
        return readingOf(data, inspection, clock, expiringShare);
    }
};

/// When and how the answer came that \a meta is of.
Receipt receiptOf(const ReplyMeta &meta, Receipt::Origin origin);

/// What a check or a revocation tells of the token it was about.
struct TokenAnswer {
    KnownToken token;
    Notice notice; ///< to the person
};

/// \a before with what \a result says, which \a server was asked about it. One that failed changes nothing.
TokenAnswer answeredBy(
    const CallResult &result, KnownToken before, const Server &server, const ScopeCatalogue &catalogue);

} // namespace bearerscope

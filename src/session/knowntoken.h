// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"
#include "inspection.h"
#include "notice.h"

namespace bearerscope {

class ScopeCatalogue;

/// What a call was about, to read its answer by.
struct CallSubject {
    Secret accessToken; ///< of an introspection or a revocation
    Connection connection; ///< with whose keys, and where
    QStringList scopes {}; ///< that a request asks for
    std::optional<int> renewedGeneration {}; ///< of the token that a request renews, which replaces no other
};

/// A token with all that is known of it.
struct KnownToken {
    TokenData data;
    Inspection inspection;
    int generation = 0; ///< tells it from the others that were at hand in a session; 0 before it was

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

/// The token that a request brought, as \a result has it.
KnownToken issuedBy(const CallResult &result, const CallSubject &subject, const ScopeCatalogue &catalogue);

/// \a before with what \a result says, which \a server was asked about it. One that failed changes nothing.
TokenAnswer answeredBy(
    const CallResult &result, KnownToken before, const Server &server, const ScopeCatalogue &catalogue);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspection.h"

#include <QJsonValue>

namespace bearerscope {

/// What a claim is held against.
struct ClaimContext {
    const TokenData &data;
    const Inspection &inspection;
    QDateTime now; ///< the wall clock
    QDateTime serverNow; ///< the same moment by the server's clock, where that is known
};

struct ClaimRemark {
    enum class Verdict {
        None, ///< there is nothing to hold it against
        Agrees, ///< with what the answer, or the clock, says
        Differs,
    };
    Verdict verdict = Verdict::None;
    QString text {};
};

/// A name that a standard gives a meaning.
struct RegisteredClaim {
    QString name;
    const char *meaning; ///< to be translated in the context "Claims"
    ClaimRemark (*compare)(const QJsonValue &value, const ClaimContext &known) = nullptr; ///< null: nothing to compare with
    bool isTime = false; ///< a NumericDate
};

/// RFC 7519 4.1, RFC 8693 4.2 and 4.3, OpenID Connect Core 2.
const QList<RegisteredClaim> &registeredClaims();
/// Of the header: RFC 7515 4.1, RFC 7516 4.1.
const QList<RegisteredClaim> &registeredHeaders();

} // namespace bearerscope

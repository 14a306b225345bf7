// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registeredclaims.h"

#include "core/jwt.h"

namespace bearerscope {

/// One line of what a JSON Web Token says, in words that the window and the command line share. All plain text.
struct Claim {
    bool isOfHeader = false;
    QString name; ///< as it stands there: "exp"
    QString meaning; ///< of that name in the standards: "Expires"; empty for others
    QString value; ///< made readable where it is a time; a secret by its name or its look is masked
    QString remark; ///< how it compares
    ClaimRemark::Verdict verdict = ClaimRemark::Verdict::None;

    friend bool operator==(const Claim &one, const Claim &other) = default;
};

/// What a token is as a JWT: its claims, those of the standards in front, then its header.
struct ClaimList {
    QString summary; ///< what it is, that nothing of it is verified, and what is odd about it
    QList<Claim> claims;
    qsizetype leftOut = 0; ///< beyond the first hundred that no standard names

    friend bool operator==(const ClaimList &one, const ClaimList &other) = default;
};

/// \a jwt is the token \a data, which \a inspection judges. \a now is the wall clock; times are held against the server's
/// where that is known. With \a reveal no secret is masked.
ClaimList claimsInWords(const Jwt &jwt, const TokenData &data, const Inspection &inspection, const QDateTime &now,
    bool reveal = false);

/// "exp (Expires)", "alg (Algorithm, of the header)".
QString captionInWords(const Claim &claim);
/// The row in one line: "exp (Expires): 18:39:12 (UTC+1) · … – ✓ as the answer's own fields have it".
QString claimInWords(const Claim &claim);
/// "✓ the same as expires_in says", "✗ …"; empty without a remark.
QString verdictInWords(const Claim &claim);

/// That not all are shown; empty when they are.
QString leftOutInWords(const ClaimList &list);

/// The members "header" and "claims", the latter null where they can't be read.
QJsonObject claimsObject(const Jwt &jwt, bool reveal = false);
/// The same as indented JSON, for a copy.
QString claimsAsJson(const Jwt &jwt);

} // namespace bearerscope

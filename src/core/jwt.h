// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace bearerscope {

/// A JSON Web Token (RFC 7519) in its compact form, taken apart. Nothing of it is verified.
struct Jwt {
    enum class Form {
        Signed, ///< JWS (RFC 7515 3.1), or unsecured with an empty signature (RFC 7519 6)
        Encrypted, ///< JWE (RFC 7516 3.1): only whoever has the key can read its claims
    };
    Form form = Form::Signed;
    QJsonObject header;
    QJsonObject claims; ///< empty of an encrypted one, and where \c claimsProblem says why
    QString claimsProblem {}; ///< why the claims of a signed one can't be read: a sentence, else empty
    QStringList repeated {}; ///< names that stand twice in the header or in the claims; the last value is kept
    bool hasSignature = true;

    /// Whether it says of itself that nobody signed it (RFC 7519 6), or has nothing in the signature's place.
    bool isUnsecured() const;
};

/// What \a token is as a JWT; absent for an opaque one: no parts in base64url whose first is a JSON object with "alg".
std::optional<Jwt> readJwt(QByteArrayView token);

/// A NumericDate (RFC 7519 2) in Unix seconds, a fraction rounded down; absent for anything else.
std::optional<qint64> numericDate(const QJsonValue &value);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwt.h"

#include "strictjson.h"

#include <QCoreApplication>

#include <cmath>

namespace bearerscope {

namespace {

constexpr qsizetype partsOfSigned = 3; // header, claims, signature
constexpr qsizetype partsOfEncrypted = 5; // header, encrypted key, initialization vector, ciphertext, tag

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Jwt)
};

std::optional<QByteArray> decoded(QByteArrayView part)
{
    auto result = QByteArray::fromBase64Encoding(part.toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    // Qt takes the padding, which RFC 7515 2 leaves out, all the same.
    return result && !part.contains('=') ? std::optional(*result) : std::nullopt;
}

QList<QByteArrayView> partsOf(QByteArrayView token)
{
    QList<QByteArrayView> parts;
    for (qsizetype dot = token.indexOf('.'); dot >= 0 && parts.size() < partsOfEncrypted; dot = token.indexOf('.')) {
        parts.append(token.first(dot));
        token = token.sliced(dot + 1);
    }
    return parts << token;
}

void readClaims(QByteArrayView part, Jwt &jwt)
{
    const auto bytes = decoded(part);
    if (!bytes) {
        jwt.claimsProblem =
            Texts::tr("Its second part isn't base64url: it may have been changed or cut off when it was copied.");
        return;
    }
    const auto json = parseStrictJson(*bytes);
    if (!json) {
        jwt.claimsProblem = Texts::tr("Its claims can't be read. %1").arg(json.error().problem);
        return;
    }
    jwt.claims = json->object;
    jwt.repeated += json->repeatedKeys;
}

} // namespace

bool Jwt::isUnsecured() const
{
    return form == Form::Signed && (!hasSignature || header.value(QLatin1String("alg")) == QLatin1String("none"));
}

std::optional<Jwt> readJwt(QByteArrayView token)
{
    const QList<QByteArrayView> parts = partsOf(token);
    if (parts.size() != partsOfSigned && parts.size() != partsOfEncrypted)
        return {};
    const auto bytes = decoded(parts[0]);
    const auto header = bytes ? parseStrictJson(*bytes) : unexpected(JsonError {ErrorKind::NotJson, {}});
    if (!header || !header->object.value(QLatin1String("alg")).isString())
        return {};
    Jwt jwt {.header = header->object, .claims = {}};
    jwt.repeated = header->repeatedKeys;
    if (parts.size() == partsOfEncrypted) {
        jwt.form = Jwt::Form::Encrypted;
        return jwt;
    }
    jwt.hasSignature = !parts[2].isEmpty();
    readClaims(parts[1], jwt);
    return jwt;
}

std::optional<qint64> numericDate(const QJsonValue &value)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    const double seconds = std::floor(value.toDouble(NAN));
    if (!(std::abs(seconds) < exactIntegers))
        return {};
    return qint64(seconds);
}

} // namespace bearerscope

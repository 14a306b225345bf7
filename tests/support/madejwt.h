// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bearerscope {

inline QByteArray jwtPart(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A token that says \a claims, signed by nobody.
inline QByteArray madeJwt(const QJsonObject &claims,
    const QJsonObject &header = {{QStringLiteral("alg"), QStringLiteral("RS256")},
        {QStringLiteral("typ"), QStringLiteral("JWT")}})
{
    const auto part = [](const QJsonObject &object) {
        return jwtPart(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    return part(header) + '.' + part(claims) + '.' + jwtPart("a signature that means nothing");
}

} // namespace bearerscope

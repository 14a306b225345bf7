// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorparser.h"

#include "strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bearerscope {

namespace {

/// `details` is published as text; other shapes are kept as they are written.
QString detailsOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toString();
}

} // namespace

// `error.message` is published; this program's own --json prints all of it in there.
void readErrorBody(const QByteArray &body, ApiError &error)
{
    const auto json = parseStrictJson(body);
    if (!json)
        return;
    const QJsonObject &object = json->object;
    const QJsonObject inner = object.value(QLatin1String("error")).toObject();
    const auto textOf = [&object, &inner](QLatin1String name) {
        const QString outer = object.value(name).toString();
        return outer.isEmpty() ? inner.value(name).toString() : outer;
    };
    error.key = textOf(QLatin1String("key"));
    error.message = textOf(QLatin1String("message"));
    error.details = detailsOf(object.value(QLatin1String("details")));
    error.requestId = textOf(QLatin1String("request_id"));
    if (error.key.isEmpty() && error.message.isEmpty()) { // as other OAuth servers and gateways say it (RFC 6749, 5.2)
        error.key = object.value(QLatin1String("error")).toString();
        error.message = object.value(QLatin1String("error_description")).toString();
    }
}

ErrorKind refusalKind(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return ErrorKind::CredentialsRefused;
    case 403:
        return ErrorKind::Forbidden;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return httpStatus >= 500 ? ErrorKind::ServerError : ErrorKind::Rejected;
    }
}

} // namespace bearerscope

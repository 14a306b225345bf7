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

void readErrorBody(const QByteArray &body, ApiError &error)
{
    const auto json = parseStrictJson(body);
    if (!json)
        return;
    const QJsonObject &object = json->object;
    error.key = object.value(QLatin1String("key")).toString();
    error.message = object.value(QLatin1String("message")).toString();
    error.details = detailsOf(object.value(QLatin1String("details")));
    error.requestId = object.value(QLatin1String("request_id")).toString();
    if (error.message.isEmpty())
        error.message = object.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
}

} // namespace bearerscope

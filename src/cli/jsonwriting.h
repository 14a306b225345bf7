// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apicall.h"
#include "core/scopecatalogue.h"
#include "core/scopelint.h"
#include "session/endpointquestion.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace bearerscope {

// What every --json output is written with.

template <typename T> QJsonValue valueOf(const std::optional<T> &field)
{
    return field ? QJsonValue(*field) : QJsonValue();
}

QJsonValue valueOf(const std::optional<QStringList> &names);

/// Absent and empty are the same in an error object of the API.
QJsonValue textOrNull(const QString &text);

QJsonObject operationObject(const Operation &operation);
QJsonObject callObject(const ApiCall &call);
/// Whether a call can be made, and by which scope.
QJsonObject answerObject(const EndpointAnswer &answer);
QJsonArray findingsArray(const QList<ScopeFinding> &findings);

/// \a object as UTF-8 with a line break at its end. Text stands as it came, but characters that a terminal would act
/// on are written as \uXXXX.
QByteArray written(const QJsonObject &object);

} // namespace bearerscope

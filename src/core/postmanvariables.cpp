// SPDX-License-Identifier: GPL-3.0-or-later
#include "postmanvariables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// Of an environment or of globals; of a collection, whose own name stands in its "info".
QJsonArray variablesOf(const QJsonObject &object)
{
    if (object.value("values"_L1).isArray())
        return object.value("values"_L1).toArray();
    return object.value("info"_L1).isObject() ? object.value("variable"_L1).toArray() : QJsonArray();
}

bool isVariable(const QJsonValue &value)
{
    return value.isObject() && value["key"_L1].isString();
}

NamedValue variableOf(const QJsonValue &value)
{
    const bool isOff = !value["enabled"_L1].toBool(true) || value["disabled"_L1].toBool(false);
    return {value["key"_L1].toString(), value["value"_L1].toVariant().toString().toUtf8(), !isOff};
}

} // namespace

std::optional<QList<NamedValue>> postmanVariables(QByteArrayView json)
{
    if (!json.startsWith('{') || !json.contains(R"("key")")
        || !(json.contains(R"("values")") || json.contains(R"("variable")")))
        return {};
    const QJsonArray variables = variablesOf(QJsonDocument::fromJson(json.toByteArray()).object());
    if (variables.isEmpty() || !std::ranges::all_of(variables, isVariable))
        return {};
    QList<NamedValue> values;
    for (const QJsonValue &variable : variables)
        values.append(variableOf(variable));
    return values;
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriting.h"

#include "core/visibletext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// Deeper down, blanks would be most of the text: 1 MiB of an answer's other members, 1000 levels down, makes 1 GB.
constexpr int deepestIndented = 12;

template <typename Container> bool anyIsDeeperThan(const Container &values, int levels);

bool isDeeperThan(const QJsonValue &value, int levels)
{
    if (value.isArray())
        return levels == 0 || anyIsDeeperThan(value.toArray(), levels - 1);
    return value.isObject() && (levels == 0 || anyIsDeeperThan(value.toObject(), levels - 1));
}

template <typename Container> bool anyIsDeeperThan(const Container &values, int levels)
{
    return std::any_of(
        values.begin(), values.end(), [levels](const QJsonValue &value) { return isDeeperThan(value, levels); });
}

} // namespace

QJsonValue valueOf(const std::optional<QStringList> &names)
{
    return names ? QJsonValue(QJsonArray::fromStringList(*names)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject operationObject(const Operation &operation)
{
    return {{u"method"_s, operation.method}, {u"path"_s, operation.path}, {u"deprecated"_s, operation.deprecated}};
}

QJsonObject callObject(const ApiCall &call)
{
    return {{u"method"_s, textOrNull(call.method)}, {u"path"_s, call.path()}};
}

QJsonObject answerObject(const EndpointAnswer &answer)
{
    const Permission &permission = answer.permission;
    const EndpointMatch &match = permission.match;
    QJsonArray operations;
    for (const Operation &operation : match.operations)
        operations.append(operationObject(operation));
    const bool isOne = match.kind == EndpointMatch::Kind::Published && !answer.call.method.isEmpty();
    return {
        {u"verdict"_s, verdictName(permission.verdict)},
        {u"yes"_s, answer.isYes()},
        {u"call"_s, callObject(answer.call)},
        {u"operation"_s, isOne ? operations.at(0) : QJsonValue()},
        {u"operations"_s, operations},
        {u"decided_by"_s, textOrNull(permission.decidedBy)},
        {u"narrowest"_s, textOrNull(permission.narrowest)},
        {u"umbrella"_s, textOrNull(match.umbrella)},
        {u"opens_prefix"_s, permission.opensPrefix},
        {u"suggestion"_s, textOrNull(permission.suggestion)},
        {u"other_host"_s, textOrNull(answer.otherHost)},
        {u"message"_s, answer.words},
        {u"caveat"_s, textOrNull(answer.caveat)},
    };
}

QJsonArray findingsArray(const QList<ScopeFinding> &findings)
{
    QJsonArray array;
    for (const ScopeFinding &finding : findings) {
        QJsonArray repairs;
        for (const ScopeFinding::Repair &repair : finding.repairs)
            repairs.append(QJsonObject {{u"label"_s, repair.label},
                {u"scopes"_s, QJsonArray::fromStringList(repair.names)}, {u"is_sure"_s, repair.isSure}});
        array.append(QJsonObject {{u"kind"_s, findingName(finding.kind)},
            {u"names"_s, QJsonArray::fromStringList(finding.names)}, {u"message"_s, finding.text},
            {u"is_error"_s, finding.isError}, {u"repairs"_s, repairs}});
    }
    return array;
}

/// QJsonDocument escapes control characters below U+0020 only; U+009B, for one, starts a terminal's commands
/// as well. Beyond ASCII there is nothing but text in quotes, where an escape means the same.
QByteArray written(const QJsonObject &object)
{
    const bool isDeep = isDeeperThan(object, deepestIndented);
    const QByteArray json = QJsonDocument(object).toJson(isDeep ? QJsonDocument::Compact : QJsonDocument::Indented);
    return visibleJson(exactText(json)).toUtf8();
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthcontract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace bearerscope {

namespace {

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"object")
        return value.isObject();
    return type == u"integer" && value.isDouble() && value.toDouble() == std::floor(value.toDouble());
}

bool hasFormat(const QByteArray &value, const QString &format)
{
    static const QHash<QString, QString> patterns {
        {QStringLiteral("integer"), QStringLiteral("[0-9]+")},
        {QStringLiteral("text"), QStringLiteral("[ -~]+")},
        {QStringLiteral("json-type"), QStringLiteral("application/json")},
        {QStringLiteral("limit-type"), QStringLiteral("api_calls|bulk_api_calls|api_calls_cycle|webhook_calls")},
        {QStringLiteral("http-date"),
            QStringLiteral("(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-3][0-9] "
                           "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}(:[0-9]{2}){2} GMT")},
    };
    const QRegularExpression whole(QRegularExpression::anchoredPattern(patterns.value(format, QStringLiteral("(?!)"))));
    return whole.match(QString::fromLatin1(value)).hasMatch();
}

} // namespace

OAuthContract::OAuthContract(const QByteArray &json)
{
    const QJsonObject contract = QJsonDocument::fromJson(json).object();
    m_headers = contract.value(QStringLiteral("headers")).toObject();
    m_objects = contract.value(QStringLiteral("objects")).toObject();
    m_anyCall = contract.value(QStringLiteral("any_call")).toObject();
    m_calls = contract.value(QStringLiteral("calls")).toObject();
}

QStringList OAuthContract::violations(const QString &path, const SandboxResponse &answer) const
{
    if (!m_calls.contains(path))
        return {QStringLiteral("call %1 is not listed").arg(path)};
    const QString status = QString::number(answer.status);
    QJsonValue rule = m_calls.value(path).toObject().value(status);
    if (rule.isUndefined())
        rule = m_anyCall.value(status);
    if (!rule.isObject())
        return {QStringLiteral("status %1 is not listed").arg(status)};
    return headerViolations(answer.headers, rule.toObject()) + bodyViolations(answer, rule.toObject());
}

QStringList OAuthContract::headerViolations(const HeaderFields &headers, const QJsonObject &rule) const
{
    QStringList violations;
    QStringList seen;
    const QJsonObject own = rule.value(QStringLiteral("headers")).toObject();
    for (const auto &[field, value] : headers) {
        const QString name = QString::fromLatin1(field.toLower());
        const QJsonValue format = own.contains(name) ? own.value(name) : m_headers.value(name);
        if (format.isUndefined())
            violations += QStringLiteral("header %1 is not listed").arg(name);
        else if (!hasFormat(value, format.toString()))
            violations += QStringLiteral("header %1 is no %2").arg(name, format.toString());
        if (seen.contains(name))
            violations += QStringLiteral("header %1 is repeated").arg(name);
        seen += name;
    }
    return violations;
}

QStringList OAuthContract::bodyViolations(const SandboxResponse &answer, const QJsonObject &rule) const
{
    const QJsonArray bodies = rule.value(QStringLiteral("bodies")).toArray();
    if (bodies.isEmpty())
        return answer.body.isEmpty() ? QStringList() : QStringList {QStringLiteral("body is not empty")};
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return {QStringLiteral("body is no JSON object")};

    const QJsonObject object = document.object();
    QList<QStringList> perBody;
    for (const QJsonValue &name : bodies)
        perBody += objectViolations(object, m_objects.value(name.toString()).toObject());
    QStringList violations = *std::min_element(perBody.cbegin(), perBody.cend(),
        [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });

    const QJsonValue key = object.value(QStringLiteral("key"));
    if (!key.isUndefined() && !rule.value(QStringLiteral("keys")).toArray().contains(key))
        violations += QStringLiteral("key %1 is not listed").arg(key.toString());
    const QJsonValue code = object.value(QStringLiteral("code"));
    if (!code.isUndefined() && code.toInt() != answer.status)
        violations += QStringLiteral("code is not the status");
    return violations;
}

QStringList OAuthContract::objectViolations(const QJsonObject &object, const QJsonObject &fields) const
{
    QStringList violations;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonObject field = fields.value(member.key()).toObject();
        const QString type = field.value(QStringLiteral("type")).toString();
        if (field.isEmpty())
            violations += QStringLiteral("field %1 is not listed").arg(member.key());
        else if (!hasType(member.value(), type))
            violations += QStringLiteral("field %1 is no %2").arg(member.key(), type);
        else if (field.contains(QStringLiteral("value")) && field.value(QStringLiteral("value")) != member.value())
            violations += QStringLiteral("field %1 has another value").arg(member.key());
    }
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field->toObject().value(QStringLiteral("required")).toBool() && !object.contains(field.key()))
            violations += QStringLiteral("field %1 is missing").arg(field.key());
    }
    return violations;
}

} // namespace bearerscope

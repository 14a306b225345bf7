// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownreport.h"

#include "expiry.h"
#include "tokenparser.h"

#include <QJsonDocument>

#include <algorithm>

namespace bearerscope {

namespace {

const QString otherMembers = QStringLiteral("other_members");
const QString active = QStringLiteral("active");

/// By members of its own that no server's answer has, in the shape that they have.
bool isOwnReport(const QJsonObject &object)
{
    const auto isThere = [&object](const QString &field) { return object.contains(field); };
    return object.value(otherMembers).isObject() && object.value(QLatin1String("warnings")).isArray()
        && object.value(QLatin1String("scopes")).isObject() && object.value(QLatin1String("state")).isString()
        && object.contains(QLatin1String("seconds_left"))
        && std::all_of(publishedFields().begin(), publishedFields().end(), isThere);
}

/// Just the fields, as an answer has them.
QJsonObject reportedFields(const QJsonObject &report)
{
    QJsonObject fields;
    for (const QString &field : publishedFields())
        fields.insert(field, report.value(field));
    if (fields.value(active).isNull()) // a report's way to say nothing; in an answer it would be a wrong shape
        fields.remove(active);
    return fields;
}

std::optional<ToldTime> issueIn(const QJsonObject &report)
{
    const QJsonValue times = report.value(QLatin1String("times"));
    if (times[QLatin1String("issued_at_is_estimated")].toBool(true))
        return {};
    const auto utc = QDateTime::fromString(times[QLatin1String("issued_at_utc")].toString(), Qt::ISODate);
    const auto kind = report.value(active).isNull() ? ToldTime::Kind::IssueInReport : ToldTime::Kind::IssueInCheck;
    return utc.isValid() ? std::optional(ToldTime {kind, utc.toUTC()}) : std::nullopt;
}

/// A server is also named that only said that it doesn't know the token.
Provenance provenanceOf(const QJsonObject &report)
{
    Provenance provenance {report.value(QLatin1String("server")).toString(), false, issueIn(report)};
    const QString state = report.value(QLatin1String("state")).toString();
    provenance.isRevoked = state == stateName(TokenState::Revoked);
    provenance.isOver = state == stateName(TokenState::Inactive) || state == stateName(TokenState::Expired);
    const bool isVouchedFor =
        report.value(active).toBool() || provenance.isRevoked || (provenance.time && report.value(active).isNull());
    provenance.isKnownThere = !provenance.server.isEmpty() && isVouchedFor;
    return provenance;
}

} // namespace

std::optional<TokenData> ownReport(const QByteArray &json)
{
    if (!json.contains(R"("other_members")")) // parsing everything twice would take its time
        return {};
    const auto text = parseStrictJson(json);
    if (!text || !text->repeatedKeys.isEmpty() || !isOwnReport(text->object))
        return {};
    QByteArray bytes = QJsonDocument(reportedFields(text->object)).toJson(QJsonDocument::Compact);
    auto data = parseTokenJson(bytes);
    wipe(bytes);
    if (!data)
        return {};
    data->otherMembers = text->object.value(otherMembers).toObject();
    for (const QString &field : publishedFields()) // such as a token, which must not be shown as something else
        data->otherMembers.remove(field);
    data->provenance = provenanceOf(text->object);
    return std::optional(*std::move(data));
}

} // namespace bearerscope

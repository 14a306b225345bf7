// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreport.h"

#include "core/scopecatalogue.h"
#include "core/visibletext.h"
#include "session/scopemodel.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

template <typename T> QJsonValue valueOf(const std::optional<T> &field)
{
    return field ? QJsonValue(*field) : QJsonValue();
}

QJsonValue valueOf(const std::optional<QStringList> &names)
{
    return names ? QJsonValue(QJsonArray::fromStringList(*names)) : QJsonValue();
}

/// Absent and empty are the same in an error object of the API.
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// QJsonDocument escapes control characters below U+0020 only; U+009B, for one, starts a terminal's commands
/// as well. Beyond ASCII there is nothing but text in quotes, where an escape means the same.
QByteArray written(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson());
    QString safe;
    safe.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const bool isPair = json[i].isHighSurrogate();
        const QStringView character = QStringView(json).sliced(i, isPair ? 2 : 1);
        if (json[i] < u'\x7f' || visibleText(character) == character) {
            safe += character;
        } else {
            for (const QChar unit : character)
                safe += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
        }
        i += character.size() - 1;
    }
    return safe.toUtf8();
}

QJsonValue tokenValue(const Report &report)
{
    const auto &token = report.token.accessToken;
    if (!token)
        return {};
    return report.reveal ? QString::fromUtf8(token->reveal()) : masked(*token);
}

QJsonObject scopesObject(const ScopeDifference &scopes)
{
    const bool isCompared = scopes.requested && scopes.granted;
    const auto known = [](bool is, const QStringList &names) { return is ? std::optional(names) : std::nullopt; };
    return {
        {u"requested"_s, valueOf(scopes.requested)},
        {u"granted"_s, valueOf(scopes.granted)},
        {u"missing"_s, valueOf(known(isCompared, scopes.missing))},
        {u"unrequested"_s, valueOf(known(isCompared, scopes.unrequested))},
        {u"unknown"_s, valueOf(known(scopes.requested || scopes.granted, scopes.unknown))},
    };
}

QJsonArray warningsArray(const Warnings &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings) {
        array.append(QJsonObject {{u"kind"_s, warningName(warning.kind)}, {u"field"_s, textOrNull(warning.field)},
            {u"message"_s, warning.text}});
    }
    return array;
}

QJsonObject scopeObject(const CatalogueScope &scope)
{
    QJsonArray operations;
    for (const Operation &operation : scope.operations) {
        operations.append(QJsonObject {
            {u"method"_s, operation.method}, {u"path"_s, operation.path}, {u"deprecated"_s, operation.deprecated}});
    }
    return {{u"name"_s, scope.name},
        {u"side"_s, scope.side == CatalogueScope::Side::Server ? u"server"_s : u"client"_s},
        {u"path_prefix"_s, scope.pathPrefix}, {u"umbrella"_s, scope.umbrella}, {u"operations"_s, operations}};
}

QByteArray writtenError(const QJsonObject &error)
{
    return written({{u"error"_s, error}});
}

} // namespace

QByteArray jsonReport(const Report &report)
{
    const TokenData &token = report.token;
    const QDateTime moment = report.inspection.expiry.momentUtc();
    return written({
        {u"access_token"_s, tokenValue(report)},
        {u"client_id"_s, valueOf(token.clientId)},
        {u"expires_at"_s, valueOf(token.expiresAt)},
        {u"expires_in"_s, valueOf(token.expiresIn)},
        {u"scope"_s, token.scope ? QJsonValue(token.scope->join(u' ')) : QJsonValue()},
        {u"token_type"_s, valueOf(token.tokenType)},
        {u"active"_s, valueOf(token.active)},
        {u"state"_s, stateName(report.reading.state)},
        {u"seconds_left"_s, valueOf(report.reading.secondsLeft())},
        {u"expires_at_utc"_s, moment.isValid() ? QJsonValue(moment.toString(Qt::ISODate)) : QJsonValue()},
        {u"scopes"_s, scopesObject(report.inspection.scopes)},
        {u"warnings"_s, warningsArray(report.inspection.warnings)},
        {u"other_members"_s, token.otherMembers},
        {u"server"_s, report.server ? QJsonValue(report.server->baseUrl.toString(QUrl::FullyEncoded)) : QJsonValue()},
    });
}

QByteArray jsonError(const ApiError &error)
{
    const Advice advice = adviceFor(error);
    return writtenError({
        {u"kind"_s, errorName(error.kind)},
        {u"call"_s, callName(error.call)},
        {u"http_status"_s, error.httpStatus > 0 ? QJsonValue(error.httpStatus) : QJsonValue()},
        {u"key"_s, textOrNull(error.key)},
        {u"message"_s, error.message.isEmpty() ? advice.whatHappened : error.message},
        {u"details"_s, textOrNull(error.details)},
        {u"request_id"_s, textOrNull(error.requestId)},
        {u"retry_after"_s, valueOf(error.retryAfter)},
        {u"maybe_carried_out"_s, error.maybeCarriedOut},
        {u"advice"_s, advice.whatHappened + u' ' + advice.why + u' ' + advice.nextStep},
    });
}

QByteArray jsonError(const Failure &failure)
{
    return writtenError({{u"kind"_s, failure.kind}, {u"http_status"_s, QJsonValue()}, {u"key"_s, QJsonValue()},
        {u"message"_s, failure.message}, {u"request_id"_s, QJsonValue()}, {u"advice"_s, QJsonValue()}});
}

QByteArray jsonScopes(const QAbstractItemModel &scopes, const ScopeCatalogue &catalogue)
{
    QJsonArray array;
    for (int row = 0; row < scopes.rowCount(); ++row) {
        const auto index = scopes.index(row, ScopeModel::NameColumn);
        if (const CatalogueScope *scope = catalogue.find(index.data().toString()))
            array.append(scopeObject(*scope));
    }
    return written({{u"facts_date"_s, catalogue.factsDate().toString(Qt::ISODate)}, {u"scopes"_s, array}});
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreport.h"

#include "claimsreport.h"
#include "exchangereport.h"
#include "jsonwriting.h"
#include "timesreport.h"

#include "core/scopecatalogue.h"
#include "core/secretmembers.h"
#include "core/visibletext.h"
#include "session/checkwords.h"
#include "session/findingwords.h"
#include "session/ratelimit.h"
#include "session/scopemodel.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QJsonValue tokenValue(const Report &report)
{
    const auto &token = report.token.accessToken;
    if (!token)
        return {};
    return report.reveal ? exactText(token->reveal()) : masked(*token);
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
        {u"permission_codes"_s, valueOf(known(scopes.requested || scopes.granted, scopes.permissionCodes))},
        {u"unknown"_s, valueOf(known(scopes.requested || scopes.granted, scopes.unknown))},
    };
}

/// Whom it is about: the one that was asked, or that a report names which was read.
QJsonValue serverValue(const Report &report)
{
    const auto &server = report.server ? report.server : report.inspection.reportedServer;
    return server ? QJsonValue(server->baseUrl.toString(QUrl::FullyEncoded)) : QJsonValue();
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

QJsonArray causesArray(const QList<MissingCause> &causes)
{
    QJsonArray array;
    for (const MissingCause &cause : causes) {
        array.append(
            QJsonObject {{u"kind"_s, causeName(cause.kind)}, {u"names"_s, QJsonArray::fromStringList(cause.names)},
                {u"cause"_s, cause.cause}, {u"how_to_tell"_s, cause.test}});
    }
    return array;
}

QJsonArray causesArray(const QList<InactiveCause> &causes)
{
    QJsonArray array;
    for (const InactiveCause &cause : causes) {
        array.append(QJsonObject {{u"kind"_s, causeName(cause.kind)}, {u"cause"_s, cause.sentence},
            {u"certain"_s, cause.isCertain}, {u"how_to_tell"_s, cause.howToTell}});
    }
    return array;
}

/// The source is "own", "system", or the environment variable that names it.
QJsonValue proxyValue(const ProxyInUse &proxy)
{
    if (proxy.isDirect())
        return {};
    const bool isOwn = proxy.source == ProxyInUse::Source::Own;
    const QString source = proxy.variable.isEmpty() ? (isOwn ? u"own"_s : u"system"_s) : proxy.variable;
    return QJsonObject {{u"address"_s, proxy.hostAndPort()}, {u"source"_s, source}};
}

QJsonValue certificateValue(const std::optional<Certificate> &certificate)
{
    if (!certificate)
        return {};
    const auto utc = [](const QDateTime &moment) { return textOrNull(moment.toUTC().toString(Qt::ISODate)); };
    return QJsonObject {{u"subject"_s, textOrNull(certificate->subject)},
        {u"alternative_names"_s, textOrNull(certificate->alternativeNames)},
        {u"issuer"_s, textOrNull(certificate->issuer)}, {u"valid_from_utc"_s, utc(certificate->validFromUtc)},
        {u"valid_until_utc"_s, utc(certificate->validUntilUtc)}, {u"sha256"_s, textOrNull(certificate->fingerprint())}};
}

QJsonObject stepObject(const ConnectionStep &step, const ConnectionReport &report)
{
    return {{u"step"_s, stepName(step.kind)}, {u"state"_s, stateName(step.state)},
        {u"ms"_s, step.isTimed() ? QJsonValue(qint64(step.elapsed.count())) : QJsonValue()},
        {u"finding"_s, textOrNull(findingName(step.finding))}, {u"detail"_s, textOrNull(findingInWords(step, report))},
        {u"http_status"_s, step.httpStatus > 0 ? QJsonValue(step.httpStatus) : QJsonValue()},
        {u"received"_s, textOrNull(QString::fromUtf8(step.detail))}};
}

QJsonArray addressesArray(const ConnectionReport &report)
{
    QJsonArray array;
    for (const TriedAddress &tried : report.addresses)
        array.append(
            QJsonObject {{u"address"_s, tried.address}, {u"outcome"_s, textOrNull(findingName(tried.outcome))}});
    return array;
}

QJsonValue rateLimitValue(const ReplyMeta &meta)
{
    const RateLimit limit = believable(meta);
    if (!limit.limit && !limit.remaining && !limit.retryAt)
        return {};
    const QJsonValue reset = limit.retryAt
        ? QJsonValue(QDateTime::fromSecsSinceEpoch(*limit.retryAt, Qt::UTC).toString(Qt::ISODate))
        : QJsonValue();
    return QJsonObject {{u"limit"_s, valueOf(limit.limit)}, {u"remaining"_s, valueOf(limit.remaining)},
        {u"resets_at_utc"_s, reset}, {u"type"_s, textOrNull(limit.type)}};
}

QJsonObject scopeObject(const CatalogueScope &scope)
{
    QJsonArray operations;
    for (const Operation &operation : scope.operations)
        operations.append(operationObject(operation));
    return {{u"name"_s, scope.name},
        {u"side"_s, scope.side == CatalogueScope::Side::Server ? u"server"_s : u"client"_s},
        {u"path_prefix"_s, scope.pathPrefix}, {u"umbrella"_s, scope.umbrella}, {u"operations"_s, operations}};
}

QByteArray writtenError(const QJsonObject &error)
{
    return written({{u"error"_s, error}});
}

} // namespace

QJsonObject reportObject(const Report &report)
{
    const TokenData &token = report.token;
    const QDateTime moment = report.inspection.expiry.momentUtc();
    const QStringList granted = report.inspection.scopes.granted.value_or(QStringList());
    QJsonObject object {
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
        {u"times"_s, timesObject(report)},
        {u"jwt"_s, jwtValue(report)},
        {u"scopes"_s, scopesObject(report.inspection.scopes)},
        {u"missing_causes"_s, causesArray(missingCauses(report.token, report.inspection.scopes, report.catalogue))},
        {u"lint"_s, findingsArray(lintScopes(granted, report.catalogue))},
        {u"warnings"_s, warningsArray(report.inspection.warnings)},
        {u"other_members"_s, shownMembers(token.otherMembers, report.reveal)},
        {u"server"_s, serverValue(report)},
        {u"proxy"_s, report.meta ? proxyValue(report.meta->proxy) : QJsonValue()},
        {u"rate_limit"_s, report.meta ? rateLimitValue(*report.meta) : QJsonValue()},
        {u"causes"_s, causesArray(report.causes)},
    };
    if (report.reused)
        object[u"reused"_s] = *report.reused;
    if (report.answer)
        object[u"call_in_text"_s] = answerObject(*report.answer);
    if (report.exchange)
        object[u"exchange"_s] = exchangeObject(*report.exchange);
    return object;
}

QByteArray jsonReport(const Report &report)
{
    return written(reportObject(report));
}

QByteArray jsonError(const ApiError &error, const ReplyMeta &meta, const CallRecord *exchange)
{
    const Advice advice = adviceFor(error);
    const QJsonObject object {
        {u"kind"_s, errorName(error.kind)},
        {u"call"_s, callName(error.call)},
        {u"http_status"_s, error.httpStatus > 0 ? QJsonValue(error.httpStatus) : QJsonValue()},
        {u"key"_s, textOrNull(error.key)},
        {u"message"_s, error.message.isEmpty() ? advice.whatHappened : error.message},
        {u"details"_s, textOrNull(error.details)},
        {u"request_id"_s, textOrNull(error.requestId)},
        {u"retry_after"_s, valueOf(error.retryAfter)},
        {u"maybe_carried_out"_s, error.maybeCarriedOut},
        {u"certificate"_s, certificateValue(error.certificate)},
        {u"proxy"_s, proxyValue(meta.proxy)},
        {u"rate_limit"_s, rateLimitValue(meta)},
        {u"advice"_s, advice.whatHappened + u' ' + advice.why + u' ' + advice.nextStep},
    };
    if (exchange)
        return written({{u"error"_s, object}, {u"exchange"_s, exchangeObject(*exchange)}});
    return writtenError(object);
}

QByteArray jsonError(const ApiError &pasted)
{
    const bool isKnown = hasAdvice(pasted);
    const Advice advice = adviceFor(pasted);
    const QString text = advice.whatHappened + u' ' + advice.why + u' ' + advice.nextStep;
    return writtenError({
        {u"kind"_s, isKnown ? QJsonValue(errorName(pasted.kind)) : QJsonValue()},
        {u"call"_s, QJsonValue()},
        {u"http_status"_s, pasted.httpStatus > 0 ? QJsonValue(pasted.httpStatus) : QJsonValue()},
        {u"key"_s, textOrNull(pasted.key)},
        {u"message"_s, textOrNull(pasted.message)},
        {u"details"_s, textOrNull(pasted.details)},
        {u"request_id"_s, textOrNull(pasted.requestId)},
        {u"advice"_s, isKnown ? QJsonValue(text) : QJsonValue()},
    });
}

QByteArray jsonReport(const ConnectionReport &report)
{
    QJsonArray steps;
    for (const ConnectionStep &step : report.steps)
        steps.append(stepObject(step, report));
    QJsonValue certificate = certificateValue(report.certificate);
    if (report.certificate) {
        QJsonObject object = certificate.toObject();
        object[u"days_left"_s] = report.certificate->daysLeft(report.startedUtc);
        certificate = object;
    }
    const Notice notice = noticeOf(report);
    const ConnectionStep *broken = report.brokenStep();
    return written({
        {u"server"_s, report.server.baseUrl.toString(QUrl::FullyEncoded)},
        {u"tested_at_utc"_s, report.startedUtc.toString(Qt::ISODate)},
        {u"ok"_s, report.isFine()},
        {u"failed_step"_s, broken ? QJsonValue(stepName(broken->kind)) : QJsonValue()},
        {u"message"_s, notice.title},
        {u"advice"_s, textOrNull(notice.text)},
        {u"steps"_s, steps},
        {u"addresses"_s, addressesArray(report)},
        {u"proxy"_s, proxyValue(report.proxy)},
        {u"tls_version"_s, textOrNull(report.tlsVersion)},
        {u"cipher"_s, textOrNull(report.cipher)},
        {u"certificate"_s, certificate},
        {u"clock_skew_seconds"_s, valueOf(report.clockSkew)},
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

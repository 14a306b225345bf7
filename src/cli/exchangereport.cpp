// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangereport.h"

#include "jsonwriting.h"

#include "session/exchangecurl.h"
#include "session/exchangepart.h"
#include "session/exchangewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExchangeReport)
};

/// Each line with a sign in front, as curl -v has them.
QString linesOf(const ExchangePart &part, const QString &sign)
{
    QStringList lines {part.firstLine};
    for (const ExchangeField &field : part.fields) {
        if (!field.isInBody)
            lines.append(field.name + u": "_s + field.shown);
    }
    if (!part.remark.isEmpty())
        lines.append(part.remark);
    lines.append(QString());
    if (!part.body.isEmpty())
        lines.append(part.body.split(u'\n'));
    lines.append(Texts::tr("(body: %1)").arg(part.size));
    return sign + u' ' + lines.join(u'\n' + sign + u' ') + u'\n';
}

QJsonObject partObject(const ExchangePart &part)
{
    QJsonArray headers;
    for (const ExchangeField &field : part.fields) {
        if (!field.isInBody)
            headers.append(
                QJsonObject {{u"name"_s, field.name}, {u"value"_s, field.shown}, {u"masked"_s, field.isSecret}});
    }
    return {{u"headers"_s, headers}, {u"body"_s, part.body}};
}

QJsonArray phasesArray(const QList<CallPhase> &phases)
{
    QJsonArray array;
    for (const CallPhase &phase : phases) {
        array.append(QJsonObject {{u"phase"_s, phaseName(phase.kind)}, {u"start_ms"_s, qint64(phase.start.count())},
            {u"ms"_s, qint64(phase.length.count())}, {u"cut_short"_s, phase.isCutShort}});
    }
    return array;
}

} // namespace

QString textExchange(const CallRecord &record)
{
    const ExchangePart request = partOf(record, ExchangeSide::Request, Audience::Owner);
    const ExchangePart answer = partOf(record, ExchangeSide::Answer, Audience::Owner);
    return Texts::tr("Exchange with %1: %2, %3 in all")
               .arg(record.address.toString(QUrl::FullyEncoded | QUrl::RemovePath), endInWords(record),
                   durationInWords(record.elapsed()))
        + u'\n' + phasesInWords(record.phases()) + u'\n' + linesOf(request, u">"_s) + linesOf(answer, u"<"_s)
        + Texts::tr("The same call with curl, the secrets in variables:") + u'\n' + curlCommand(record, Audience::Owner)
        + u'\n';
}

QJsonObject exchangeObject(const CallRecord &record)
{
    const ExchangePart answerPart = partOf(record, ExchangeSide::Answer, Audience::Owner);
    QJsonObject request = partObject(partOf(record, ExchangeSide::Request, Audience::Owner));
    request[u"method"_s] = QString::fromLatin1(record.method);
    request[u"url"_s] = record.address.toString(QUrl::FullyEncoded);
    request[u"body_bytes"_s] = record.requestBody.size();
    QJsonValue answer;
    if (record.status > 0) {
        QJsonObject object = partObject(answerPart);
        object[u"status"_s] = record.status;
        object[u"reason"_s] = QString::fromUtf8(record.reason);
        object[u"body_bytes"_s] = record.answerSize;
        object[u"body_kept_bytes"_s] = record.answerBody.size();
        object[u"headers_left_out"_s] = record.otherHeaders;
        answer = object;
    }
    return {{u"call"_s, callName(record.call)}, {u"started_at_utc"_s, record.startedUtc.toString(Qt::ISODateWithMs)},
        {u"ms"_s, qint64(record.elapsed().count())}, {u"phases"_s, phasesArray(record.phases())},
        {u"request"_s, request}, {u"answer"_s, answer}, {u"curl"_s, curlCommand(record, Audience::Owner)}};
}

} // namespace bearerscope

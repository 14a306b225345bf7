// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesreport.h"

#include "session/momentwords.h"
#include "session/timewords.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TimesReport)
};

/// Without a time the clocks are beside the point.
QList<ExpirySource> sourcesOf(const Report &report)
{
    const QList<ExpirySource> sources = expirySources(report.inspection.expiry);
    return std::any_of(sources.begin(), sources.end(), std::mem_fn(&ExpirySource::tellsEnd)) ? sources : QList<ExpirySource>();
}

QJsonValue momentOrNull(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue figureValue(const ExpirySource &source)
{
    return source.tellsEnd() ? QJsonValue(source.value)
                          : momentOrNull(QDateTime::fromSecsSinceEpoch(source.value, Qt::UTC));
}

} // namespace

QList<QStringList> timeRows(const Report &report)
{
    QList<QStringList> rows;
    for (const ExpirySource &source : sourcesOf(report)) {
        const QString end = momentInWords(source.endsUtc, report.now);
        rows.append({sourceInWords(source), figureInWords(source, report.now),
            end.isEmpty() ? end : Texts::tr("ends %1").arg(end), beliefInWords(source)});
    }
    return rows;
}

QStringList timeRemarks(const Report &report)
{
    const QList<ExpirySource> sources = sourcesOf(report);
    if (sources.isEmpty())
        return {};
    QStringList remarks {skewInWords(report.inspection, report.reading)};
    for (const ExpirySource &source : sources) {
        if (source.isFollowed || !source.isBelieved)
            remarks.append(Texts::tr("%1: %2").arg(sourceInWords(source), source.why));
    }
    return remarks;
}

QJsonObject timesObject(const Report &report)
{
    const Timeline line = timelineOf(report.inspection.expiry, report.reading);
    const auto skew = clockSkewOf(report.inspection);
    const QJsonValue issued = momentOrNull(line.issuedUtc);
    QJsonArray sources;
    for (const ExpirySource &source : expirySources(report.inspection.expiry)) {
        sources.append(QJsonObject {{u"source"_s, sourceName(source)}, {u"figure"_s, figureValue(source)},
            {u"ends_at_utc"_s, momentOrNull(source.endsUtc)}, {u"received_at_utc"_s, momentOrNull(source.receivedUtc)},
            {u"believed"_s, source.isBelieved}, {u"why"_s, source.why}});
    }
    return {{u"issued_at_utc"_s, issued},
        {u"issued_at_is_estimated"_s, issued.isNull() ? issued : QJsonValue(line.isIssueEstimated)},
        {u"clock_skew_seconds"_s, skew ? QJsonValue(*skew) : QJsonValue()}, {u"sources"_s, sources}};
}

} // namespace bearerscope

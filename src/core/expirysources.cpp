// SPDX-License-Identifier: GPL-3.0-or-later
#include "expirysources.h"

#include "expiryreasons.h"

#include <cstdlib>

namespace bearerscope {

namespace {

using Figure = ExpirySource::Figure;
using Origin = Receipt::Origin;
using Source = Expiry::Source;

bool agrees(const ExpirySource &row, const Expiry &expiry)
{
    const auto miss = missedBy(row, expiry);
    return miss && *miss <= toleratedSeconds;
}

ExpirySource rowOf(const TimedAnswer &answer, Figure figure, qint64 value)
{
    ExpirySource row;
    row.origin = answer.origin();
    row.figure = figure;
    row.value = value;
    row.receivedUtc = answer.times.receipt.bestUtc();
    return row;
}

QDateTime endByExpiresIn(const TimedAnswer &answer)
{
    const auto &told = answer.times.receipt.told;
    if (answer.origin() == Origin::Pasted)
        return told && told->startsExpiresIn() ? momentAt(told->utc.toSecsSinceEpoch() + *answer.times.expiresIn)
                                               : QDateTime();
    if (answer.isFollowed(Source::ExpiresIn))
        return answer.expiry.momentUtc();
    qint64 start = answer.times.receipt.bestUtc().toSecsSinceEpoch();
    if (answer.origin() == Origin::Introspected && answer.expiry.checkedIssue().counting == Counting::FromIssue) {
        const auto age = answer.times.receipt.boot - answer.expiry.first()->receipt.boot;
        start -= std::chrono::round<std::chrono::seconds>(age).count();
    }
    return momentAt(start + *answer.times.expiresIn);
}

ExpirySource expiresInRow(const TimedAnswer &answer)
{
    ExpirySource row = rowOf(answer, Figure::ExpiresIn, *answer.times.expiresIn);
    row.endsUtc = endByExpiresIn(answer);
    row.isFollowed = answer.isFollowed(Source::ExpiresIn);
    row.isBelieved = row.isFollowed || agrees(row, answer.expiry);
    row.why = whyExpiresIn(answer, row);
    return row;
}

ExpirySource expiresAtRow(const TimedAnswer &answer)
{
    ExpirySource row = rowOf(answer, Figure::ExpiresAt, *answer.times.expiresAt);
    row.endsUtc = isOnCalendar(row.value) ? momentAt(row.value) : QDateTime();
    row.isFollowed = answer.isFollowed(Source::ExpiresAt);
    row.isBelieved = row.isFollowed || agrees(row, answer.expiry);
    row.why = whyExpiresAt(answer, row);
    return row;
}

ExpirySource expClaimRow(const TimedAnswer &answer)
{
    ExpirySource row = rowOf(answer, Figure::ExpClaim, *answer.times.expClaim);
    row.endsUtc = isOnCalendar(row.value) ? momentAt(row.value) : QDateTime();
    row.isFollowed = answer.isFollowed(Source::ExpClaim);
    row.isBelieved = row.isFollowed || agrees(row, answer.expiry);
    row.why = whyExpClaim(answer, row);
    return row;
}

ExpirySource dateRow(const TimedAnswer &answer)
{
    ExpirySource row = rowOf(answer, Figure::Date, answer.times.receipt.serverDate->toSecsSinceEpoch());
    row.isBelieved = true;
    row.why = whyDate();
    return row;
}

ExpirySource toldRow(const TimedAnswer &answer)
{
    const ToldTime &told = *answer.times.receipt.told;
    const bool isReport = told.kind == ToldTime::Kind::IssueInReport || told.kind == ToldTime::Kind::IssueInCheck;
    ExpirySource row = rowOf(answer, isReport ? Figure::ReportedIssue : Figure::Date, told.utc.toSecsSinceEpoch());
    row.isBelieved = true;
    row.why = whyTold(told);
    return row;
}

ExpirySource localClockRow(const TimedAnswer &answer)
{
    const Receipt &receipt = answer.times.receipt;
    ExpirySource row = rowOf(answer, Figure::LocalClock, receipt.utc.toSecsSinceEpoch());
    row.skew = receipt.clockSkew();
    row.isBelieved = !row.skew || std::abs(*row.skew) <= toleratedSeconds;
    row.why = whyLocalClock(answer, row);
    return row;
}

void append(QList<ExpirySource> &rows, const TimedAnswer &answer)
{
    if (answer.times.expiresIn)
        rows.append(expiresInRow(answer));
    if (answer.times.expiresAt)
        rows.append(expiresAtRow(answer));
    if (answer.times.expClaim)
        rows.append(expClaimRow(answer));
    if (answer.times.receipt.serverDate)
        rows.append(dateRow(answer));
    if (answer.times.receipt.told)
        rows.append(toldRow(answer));
    rows.append(localClockRow(answer));
}

QString answerName(Origin origin)
{
    switch (origin) {
    case Origin::Issued:
        return QStringLiteral("issue");
    case Origin::Introspected:
        return QStringLiteral("introspection");
    case Origin::Pasted:
        return QStringLiteral("pasted");
    }
    Q_UNREACHABLE();
}

QString figureName(Figure figure)
{
    switch (figure) {
    case Figure::ExpiresIn:
        return QStringLiteral("expires_in");
    case Figure::ExpiresAt:
        return QStringLiteral("expires_at");
    case Figure::ExpClaim:
        return QStringLiteral("exp_claim");
    case Figure::Date:
        return QStringLiteral("date");
    case Figure::ReportedIssue:
        return QStringLiteral("issued_at");
    case Figure::LocalClock:
        return QStringLiteral("local_clock");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ExpirySource> expirySources(const Expiry &expiry)
{
    QList<ExpirySource> rows;
    for (const auto &times : {expiry.first(), expiry.check()}) {
        if (times)
            append(rows, {expiry, *times});
    }
    return rows;
}

QString sourceName(const ExpirySource &source)
{
    return answerName(source.origin) + u'.' + figureName(source.figure);
}

} // namespace bearerscope

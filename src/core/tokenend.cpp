// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenend.h"

#include "tokendata.h"

namespace bearerscope {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Origin = Receipt::Origin;
using Source = TokenEnd::Source;

milliseconds sinceEpoch(const QDateTime &moment)
{
    return milliseconds(moment.toMSecsSinceEpoch());
}

bool isNear(milliseconds one, milliseconds other)
{
    return std::chrono::abs(one - other) <= seconds(toleratedSeconds);
}

/// What `expires_at` leaves at the receipt.
std::optional<qint64> leftByExpiresAt(const ReportedTimes &times)
{
    if (!isOnCalendar(times.expiresAt))
        return {};
    return *times.expiresAt - times.receipt.bestUtc().toSecsSinceEpoch();
}

milliseconds deadlineAt(qint64 expiresAt, const Receipt &receipt)
{
    return receipt.boot + sinceEpoch(momentAt(expiresAt)) - sinceEpoch(receipt.bestUtc());
}

Source believedSource(const ReportedTimes &times)
{
    const auto left = leftByExpiresAt(times);
    if (!times.expiresIn && !left)
        return isOnCalendar(times.expClaim) ? Source::ExpClaim : Source::None;
    if (!times.expiresIn)
        return Source::ExpiresAt;
    const bool endsEarlier = left && *left > 0 && *left < *times.expiresIn - toleratedSeconds;
    return times.receipt.origin == Origin::Introspected && endsEarlier ? Source::ExpiresAt : Source::ExpiresIn;
}

TokenEnd endOfPasted(const ReportedTimes &times)
{
    TokenEnd end;
    if (isOnCalendar(times.expiresAt)) {
        end.source = Source::ExpiresAt;
        end.momentUtc = momentAt(*times.expiresAt);
        end.deadline = sinceEpoch(end.momentUtc);
    } else if (times.receipt.told && times.receipt.told->startsExpiresIn() && times.expiresIn) {
        end.source = Source::ExpiresIn;
        end.momentUtc = momentAt(times.receipt.told->utc.toSecsSinceEpoch() + *times.expiresIn);
        end.deadline = end.momentUtc.isValid() ? std::optional(sinceEpoch(end.momentUtc)) : std::nullopt;
        if (!end.deadline)
            end.source = Source::None;
    }
    if (end.source == Source::None && isOnCalendar(times.expClaim)) {
        end.source = Source::ExpClaim;
        end.momentUtc = momentAt(*times.expClaim);
        end.deadline = sinceEpoch(end.momentUtc);
    }
    return end;
}

/// \a span counted from the check and from the issue, held against \a known.
Counting countingOf(seconds span, const Receipt &issue, const Receipt &check, milliseconds known)
{
    const bool isFromNow = isNear(check.boot + span, known);
    // A server that still counts after the whole lifetime doesn't count from the issue.
    const bool isFromIssue = isNear(issue.boot + span, known) && known > check.boot;
    if (isFromNow && isFromIssue)
        return Counting::Either;
    if (isFromNow)
        return Counting::FromNow;
    return isFromIssue ? Counting::FromIssue : Counting::Neither;
}

} // namespace

QDateTime momentAt(qint64 unixSeconds)
{
    return unixSeconds <= lastCalendarSecond ? QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC) : QDateTime();
}

TokenEnd endOf(const ReportedTimes &times)
{
    const Receipt &receipt = times.receipt;
    if (receipt.origin == Origin::Pasted)
        return endOfPasted(times);
    TokenEnd end {believedSource(times), receipt.origin, {}, {}};
    if (end.source == Source::ExpiresIn) {
        end.momentUtc = momentAt(receipt.bestUtc().toSecsSinceEpoch() + *times.expiresIn);
        end.deadline = receipt.boot + seconds(*times.expiresIn);
    } else if (end.source != Source::None) {
        const qint64 moment = end.source == Source::ExpiresAt ? *times.expiresAt : *times.expClaim;
        end.momentUtc = momentAt(moment);
        end.deadline = deadlineAt(moment, receipt);
    }
    return end;
}

CheckedIssue compared(const ReportedTimes &issue, const ReportedTimes &check)
{
    CheckedIssue result;
    const TokenEnd known = endOf(issue);
    const auto byExpiresAt =
        isOnCalendar(check.expiresAt) ? std::optional(deadlineAt(*check.expiresAt, check.receipt)) : std::nullopt;
    const auto reference = known.deadline ? known.deadline : byExpiresAt;
    if (check.expiresIn && reference)
        result.counting = countingOf(seconds(*check.expiresIn), issue.receipt, check.receipt, *reference);
    if (!known.deadline)
        return result;
    const bool countHits = result.counting != Counting::Untold && result.counting != Counting::Neither;
    const bool momentHits = byExpiresAt && isNear(*byExpiresAt, *known.deadline);
    // An expires_at that the expires_in of the issue outweighed says nothing new when it comes again by itself.
    const bool isOldNews = !check.expiresIn && known.source == Source::ExpiresIn && check.expiresAt == issue.expiresAt;
    result.isConfirmed = countHits || momentHits || isOldNews;
    return result;
}

TokenEnd confirmedEnd(const ReportedTimes &issue, const ReportedTimes &check)
{
    TokenEnd end = endOf(issue);
    const bool isOnServersClock = end.source != Source::ExpiresIn || issue.receipt.serverDate;
    if (!isOnServersClock && check.receipt.serverDate) {
        const auto left = std::chrono::round<seconds>(*end.deadline - check.receipt.boot);
        end.momentUtc = momentAt(check.receipt.serverDate->toSecsSinceEpoch() + left.count());
    }
    return end;
}

} // namespace bearerscope

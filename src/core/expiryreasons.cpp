// SPDX-License-Identifier: GPL-3.0-or-later
#include "expiryreasons.h"

#include <QCoreApplication>

#include <cstdlib>

namespace bearerscope {

namespace {

using Origin = Receipt::Origin;
using Source = Expiry::Source;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExpirySources)
};

QString agreement()
{
    return Texts::tr("It comes to the same end as the figure that is followed.");
}

QString replacement(Origin origin)
{
    return origin == Origin::Pasted ? Texts::tr("The server was asked since, and its own answer counts.")
                                    : Texts::tr("The check reports another end, and the server's newest word counts.");
}

QString unpublished()
{
    return Texts::tr("Whether an introspection counts from its answer or from the issue is not published.");
}

/// Of an introspection, where no issue tells since when it counts.
QString whyUntold(const TimedAnswer &answer, const ExpirySource &row)
{
    const bool isFollowed = answer.isFollowed(Source::ExpiresIn);
    const auto &expiresAt = answer.times.expiresAt;
    if (!isOnCalendar(expiresAt))
        return Texts::tr("Nothing else in the answer says when the token ends.") + u' ' + unpublished() + u' '
            + Texts::tr("So the token may end earlier.");
    const qint64 later = row.endsUtc.isValid() ? *expiresAt - row.endsUtc.toSecsSinceEpoch() : -toleratedSeconds - 1;
    if (std::abs(later) <= toleratedSeconds)
        return Texts::tr("Counted from the check it comes to the same end as expires_at.");
    if (!isFollowed)
        return Texts::tr("Counted from the check it ends after expires_at, and the earlier end is followed.") + u' '
            + unpublished();
    return later > 0 ? Texts::tr("Counted from the check it ends before expires_at, and the earlier end is followed.")
                     : Texts::tr("The server still counts, while expires_at has passed.");
}

QString whyChecked(const TimedAnswer &answer, const ExpirySource &row)
{
    switch (answer.expiry.checkedIssue().counting) {
    case Counting::FromNow:
        return Texts::tr("Counted from the check it comes to the known end, so it says what is left.");
    case Counting::FromIssue:
        return Texts::tr(
            "Counted from the issue it comes to the known end, so it says the whole lifetime, not what is left.");
    case Counting::Either:
        return Texts::tr("So soon after the issue, counting from the check and from the issue come to the same end.");
    case Counting::Neither:
        return Texts::tr("It misses the end known from the issue, counted from the check as well as from the issue.")
            + (answer.isFollowed(Source::ExpiresIn)
                    ? u' ' + Texts::tr("It is followed from the check on, as the server's newest word.")
                    : QString());
    case Counting::Untold:
        return whyUntold(answer, row);
    }
    Q_UNREACHABLE();
}

QString whyPastedExpiresIn(const TimedAnswer &answer, const ExpirySource &row)
{
    const auto &told = answer.times.receipt.told;
    if (!told)
        return Texts::tr("Nobody knows when the text was made, so nothing says since when it counts.");
    if (!told->startsExpiresIn())
        return Texts::tr(
            "It is from a check, whose moment the report doesn't tell, so nothing says since when it counts.");
    const QString since = told->isIssue()
        ? Texts::tr("It counts from the issue that the text tells.")
        : Texts::tr("It is counted from the Date of the pasted answer.") + u' ' + unpublished();
    if (row.isFollowed || row.isBelieved)
        return since;
    return answer.isReplaced() ? replacement(answer.origin())
                               : since + u' ' + Texts::tr("It misses the end that is followed.");
}

QString whyFollowedExpiresAt(const TimedAnswer &answer)
{
    if (answer.origin() == Origin::Pasted)
        return Texts::tr(
            "It is all that pasted text says for sure. It is compared with this computer's clock, and only as "
            "right as that.");
    if (answer.times.expiresIn)
        return Texts::tr("It is the earlier of the two ends that the check reports.");
    return Texts::tr("The answer has no expires_in.") + u' '
        + (answer.times.receipt.serverDate
                ? Texts::tr("It is measured from the Date that came with it, so this computer's clock doesn't matter.")
                : Texts::tr(
                    "It came without a Date, so it is measured from this computer's clock, and only as right as "
                    "that."));
}

} // namespace

bool TimedAnswer::isFollowed(Source source) const
{
    return expiry.end().source == source && expiry.end().origin == origin();
}

bool TimedAnswer::isReplaced() const
{
    return expiry.check() && origin() != Origin::Introspected && expiry.end().origin != origin();
}

std::optional<qint64> missedBy(const ExpirySource &row, const Expiry &expiry)
{
    if (!row.endsUtc.isValid() || !expiry.momentUtc().isValid())
        return {};
    return std::abs(row.endsUtc.secsTo(expiry.momentUtc()));
}

QString whyExpiresIn(const TimedAnswer &answer, const ExpirySource &row)
{
    if (answer.origin() == Origin::Pasted)
        return whyPastedExpiresIn(answer, row);
    if (answer.origin() == Origin::Introspected)
        return whyChecked(answer, row);
    return answer.isReplaced()
        ? replacement(answer.origin())
        : Texts::tr(
            "It is believed first: counted from its receipt on a clock that nobody can set, it ends at the right "
            "moment whatever the clocks say.");
}

QString whyExpiresAt(const TimedAnswer &answer, const ExpirySource &row)
{
    if (!row.endsUtc.isValid())
        return Texts::tr("It is after the year 9999: no moment to count to.");
    if (row.isFollowed)
        return whyFollowedExpiresAt(answer);
    if (row.isBelieved)
        return agreement();
    if (answer.isReplaced())
        return replacement(answer.origin());
    const auto miss = missedBy(row, answer.expiry);
    const QString apart = miss ? Texts::tr("It misses the end that is followed by %1.").arg(spanInWords(*miss))
                               : Texts::tr("It misses the end that is followed.");
    return answer.isFollowed(Source::ExpiresIn)
        ? apart + u' ' + Texts::tr("expires_in is believed first, because no wrong clock changes it.")
        : apart;
}

QString whyExpClaim(const TimedAnswer &answer, const ExpirySource &row)
{
    if (!row.endsUtc.isValid())
        return Texts::tr("It is after the year 9999: no moment to count to.");
    if (row.isFollowed)
        return Texts::tr(
            "It is what the token says of itself. Nobody verified that, but nothing else tells when the token ends.");
    if (row.isBelieved)
        return agreement();
    if (answer.isReplaced())
        return replacement(answer.origin());
    return Texts::tr(
        "It is what the token says of itself, which nobody verified: the answer's own figures are believed before it.");
}

QString whyDate()
{
    return Texts::tr("The server's own clock: moments are told by it, and this computer's clock is compared with it.");
}

QString whyTold(const ToldTime &told)
{
    switch (told.kind) {
    case ToldTime::Kind::IssueInReport:
        return Texts::tr("When the token was issued, says the report, so expires_in counts from it.");
    case ToldTime::Kind::IssueInCheck:
        return Texts::tr("When the token was issued, says the report. Its expires_in is from a later check.");
    case ToldTime::Kind::DateOfIssue:
        return Texts::tr("It is from the pasted answer, which issued the token then, so expires_in counts from it.");
    case ToldTime::Kind::DateOfCheck:
        return Texts::tr("It is from the pasted answer: the server's clock when it was asked about the token.");
    }
    Q_UNREACHABLE();
}

QString whyLocalClock(const TimedAnswer &answer, const ExpirySource &row)
{
    if (answer.origin() == Origin::Pasted)
        return answer.times.receipt.told
            ? Texts::tr("How old the text is, nobody knows for certain, so its end is compared with this clock.")
            : Texts::tr("Pasted text has no Date, so its end is compared with this clock.");
    if (!row.skew)
        return Texts::tr("The answer has no Date, so this clock tells when it came.");
    return row.isBelieved
        ? Texts::tr("It agrees with the Date that came with the answer.")
        : Texts::tr("It contradicts the Date that came with the answer, which is believed. The time left "
                    "doesn't depend on it.");
}

} // namespace bearerscope

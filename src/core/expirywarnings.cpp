// SPDX-License-Identifier: GPL-3.0-or-later
#include "expirywarnings.h"

#include "expiry.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace bearerscope {

namespace {

constexpr qint64 toleratedSkew = 30;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Expiry)
};

QString inUtc(qint64 unixSeconds)
{
    if (unixSeconds < 0)
        return Texts::tr("a moment before 1970");
    if (unixSeconds > lastCalendarSecond)
        return Texts::tr("a moment after the year 9999");
    return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

Warning contradictionWarning(const QString &text)
{
    return {Warning::Kind::ExpiryContradiction, QStringLiteral("expires_at"), text};
}

/// When the answer was made, as far as that is known; of pasted text that tells nothing, now.
qint64 secondsAt(const Receipt &receipt)
{
    return (receipt.told ? receipt.told->utc : receipt.bestUtc()).toSecsSinceEpoch();
}

/// What an `expires_at` on the calendar left then.
qint64 leftOf(const ReportedTimes &times)
{
    return *times.expiresAt - secondsAt(times.receipt);
}

QString withClockNote(const QString &text, const ReportedTimes &times)
{
    return times.receipt.serverDate
        ? text
        : text + u' ' + Texts::tr("The answer had no Date, so this computer's clock may be what is wrong.");
}

/// %1 is the difference, %2 the moment of `expires_at`, %3 the figure of `expires_in` and %4 the moment it comes to.
QString liveText(const TokenEnd &followed, const CheckedIssue &issue)
{
    if (issue.counting == Counting::FromIssue) {
        return Texts::tr(
            "expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s counted "
            "from the issue ends at %4. The countdown stays with the end known from the issue.");
    }
    if (issue.isConfirmed && issue.counting == Counting::Neither) {
        return Texts::tr(
            "expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s ends at "
            "%4. The countdown stays with the end known from the issue, which expires_at confirms.");
    }
    if (followed.source == TokenEnd::Source::ExpiresIn) {
        return Texts::tr(
            "expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s ends at "
            "%4. The countdown follows expires_in.");
    }
    return Texts::tr(
        "expires_at and expires_in differ by %1: expires_at is %2, expires_in of %3 s counted from now ends at "
        "%4. Whether an introspection counts it from now or from the issue is not published, so the countdown "
        "follows expires_at, the earlier one.");
}

/// Of pasted text that tells when it was answered. A check may count `expires_in` from the issue, long before.
std::optional<Warning> toldContradiction(const ReportedTimes &times)
{
    if (!times.receipt.told->startsExpiresIn())
        return {};
    const qint64 byExpiresIn = secondsAt(times.receipt) + *times.expiresIn;
    const qint64 early = *times.expiresAt - byExpiresIn;
    if (early <= toleratedSeconds && (early >= -toleratedSeconds || !times.receipt.told->isIssue()))
        return {};
    return contradictionWarning(Texts::tr(
        "expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s counted from the "
        "moment that the text tells ends at %4. The countdown follows expires_at.")
                                    .arg(spanInWords(std::abs(early)), inUtc(*times.expiresAt),
                                        QString::number(*times.expiresIn), inUtc(byExpiresIn)));
}

/// Of pasted text nobody knows when `expires_in` began to count, so only some pairs are sure not to fit.
std::optional<Warning> pastedContradiction(const ReportedTimes &times)
{
    const qint64 expiresIn = *times.expiresIn;
    const qint64 left = leftOf(times);
    const QString end = inUtc(*times.expiresAt);
    const QString issue = inUtc(*times.expiresAt - expiresIn);
    const QString lifetime = QString::number(expiresIn);
    if (left > expiresIn + toleratedSeconds) {
        return contradictionWarning(Texts::tr(
            "expires_at and expires_in contradict each other by at least %1: a token with %2 s to live that ends "
            "at %3 would be issued at %4, which is still to come.")
                                        .arg(spanInWords(left - expiresIn), lifetime, end, issue));
    }
    if (left > 0)
        return {};
    return contradictionWarning(Texts::tr(
        "expires_at (%1) passed %2 ago, while expires_in says %3 s. They fit only if this answer was issued at %4; "
        "if it is newer, they contradict each other by up to %5.")
                                    .arg(end, spanInWords(-left), lifetime, issue, spanInWords(expiresIn - left)));
}

} // namespace

std::optional<Warning> contradiction(const ReportedTimes &times, const TokenEnd &followed, const CheckedIssue &issue,
    std::optional<std::chrono::milliseconds> age)
{
    if (!times.expiresIn || !isOnCalendar(times.expiresAt))
        return {};
    if (times.receipt.told)
        return toldContradiction(times);
    if (times.receipt.origin == Receipt::Origin::Pasted)
        return pastedContradiction(times);
    qint64 byExpiresIn = secondsAt(times.receipt) + *times.expiresIn;
    if (issue.counting == Counting::FromIssue && age)
        byExpiresIn -= std::chrono::round<std::chrono::seconds>(*age).count();
    const qint64 difference = std::abs(byExpiresIn - *times.expiresAt);
    if (difference <= toleratedSeconds)
        return {};
    return contradictionWarning(withClockNote(liveText(followed, issue)
                                                  .arg(spanInWords(difference), inUtc(*times.expiresAt),
                                                      QString::number(*times.expiresIn), inUtc(byExpiresIn)),
        times));
}

std::optional<Warning> activeButExpired(const ReportedTimes &times)
{
    if (!isOnCalendar(times.expiresAt) || leftOf(times) > 0)
        return {};
    const QString ago = spanInWords(-leftOf(times));
    const bool isUndated = times.receipt.origin == Receipt::Origin::Pasted && !times.receipt.told;
    const QString text = isUndated
        ? Texts::tr(
            "active is true, though expires_at passed %1 ago: the answer is older than that, or one of the two is "
            "wrong.")
              .arg(ago)
        : times.receipt.told
        ? Texts::tr("active is true, though expires_at had passed %1 before. One of the two is wrong.").arg(ago)
        : withClockNote(
            Texts::tr("active is true, though expires_at passed %1 ago. One of the two is wrong.").arg(ago), times);
    return Warning {Warning::Kind::ActiveButExpired, QStringLiteral("active"), text};
}

std::optional<Warning> movedEnd(const TokenEnd &known, const TokenEnd &now)
{
    if (!known.momentUtc.isValid() || !now.momentUtc.isValid())
        return {};
    const qint64 moved = known.momentUtc.secsTo(now.momentUtc);
    const qint64 byDeadline = std::chrono::round<std::chrono::seconds>(*now.deadline - *known.deadline).count();
    if (std::min(std::abs(moved), std::abs(byDeadline)) <= toleratedSeconds)
        return {};
    const QString text = byDeadline > 0
        ? Texts::tr(
            "The end has moved on by %1 since the issue: the server now reports times that end at %2 instead of %3.")
        : Texts::tr(
            "The end has come nearer by %1 since the issue: the server now reports times that end at %2 instead of "
            "%3.");
    return contradictionWarning(text.arg(spanInWords(std::abs(byDeadline)), inUtc(now.momentUtc.toSecsSinceEpoch()),
        inUtc(known.momentUtc.toSecsSinceEpoch())));
}

std::optional<Warning> toldInFuture(const Receipt &receipt)
{
    const qint64 ahead = receipt.told ? receipt.utc.secsTo(receipt.told->utc) : 0;
    if (ahead <= toleratedSkew)
        return {};
    return Warning {Warning::Kind::ClockSkew, {},
        Texts::tr(
            "The text tells a moment that is %1 ahead of this computer's clock: the clock is behind by at least that, "
            "or "
            "the text is wrong. The time left is what was left at that moment.")
            .arg(spanInWords(ahead))};
}

std::optional<Warning> clockSkewWarning(qint64 skew)
{
    if (std::abs(skew) <= toleratedSkew)
        return {};
    const QString text = skew > 0 ? Texts::tr("This computer's clock is %1 ahead of the server's.")
                                  : Texts::tr("This computer's clock is %1 behind the server's.");
    return Warning {Warning::Kind::ClockSkew, {},
        text.arg(spanInWords(std::abs(skew))) + u' '
            + Texts::tr(
                "The time left doesn't depend on it; programs that compare expires_at with this clock go wrong.")};
}

} // namespace bearerscope

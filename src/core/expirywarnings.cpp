// SPDX-License-Identifier: GPL-3.0-or-later
#include "expirywarnings.h"

#include <QCoreApplication>

#include <cstdlib>

namespace bearerscope {

namespace {

constexpr qint64 toleratedSkew = 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("Expiry", text);
}

QString inUtc(qint64 unixSeconds)
{
    if (unixSeconds < 0)
        return tr("a moment before 1970");
    if (unixSeconds > lastCalendarSecond)
        return tr("a moment after the year 9999");
    return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

Warning contradictionWarning(const QString &text)
{
    return {Warning::Kind::ExpiryContradiction, QStringLiteral("expires_at"), text};
}

QString withClockNote(const QString &text, const AnswerTimes &times)
{
    return times.isServersNow
        ? text
        : text + u' ' + tr("The answer had no Date, so this computer's clock may be what is wrong.");
}

/// How the two ends of a live answer differ by \a difference.
Warning liveContradiction(const AnswerTimes &times, qint64 expiresIn, Expiry::Source believed)
{
    const QString difference = spanInWords(std::abs(expiresIn - times.left()));
    const QString byExpiresIn = inUtc(times.now + expiresIn);
    const QString text = believed == Expiry::Source::ExpiresIn
        ? tr("expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s ends at %4. "
             "The countdown follows expires_in.")
        : tr("expires_at and expires_in differ by %1: expires_at is %2, expires_in of %3 s counted from now ends at "
             "%4. Whether an introspection counts it from now or from the issue is not published, so the countdown "
             "follows expires_at, the earlier one.");
    return contradictionWarning(
        withClockNote(text.arg(difference, inUtc(times.expiresAt), QString::number(expiresIn), byExpiresIn), times));
}

/// Of pasted text nobody knows when `expires_in` began to count, so only some pairs are sure not to fit.
std::optional<Warning> pastedContradiction(const AnswerTimes &times, qint64 expiresIn)
{
    const QString end = inUtc(times.expiresAt);
    const QString issue = inUtc(times.expiresAt - expiresIn);
    const QString lifetime = QString::number(expiresIn);
    if (times.left() > expiresIn + toleratedSeconds) {
        return contradictionWarning(
            tr("expires_at and expires_in contradict each other by at least %1: a token with %2 s to live that ends "
               "at %3 would be issued at %4, which is still to come.")
                .arg(spanInWords(times.left() - expiresIn), lifetime, end, issue));
    }
    if (times.left() > 0)
        return {};
    return contradictionWarning(
        tr("expires_at (%1) passed %2 ago, while expires_in says %3 s. They fit only if this answer was issued at %4; "
           "if it is newer, they contradict each other by up to %5.")
            .arg(end, spanInWords(-times.left()), lifetime, issue, spanInWords(expiresIn - times.left())));
}

} // namespace

std::optional<Warning> contradiction(const AnswerTimes &times, Expiry::Source believed)
{
    if (!times.expiresIn)
        return {};
    if (times.origin == Receipt::Origin::Pasted)
        return pastedContradiction(times, *times.expiresIn);
    if (std::abs(*times.expiresIn - times.left()) <= toleratedSeconds)
        return {};
    return liveContradiction(times, *times.expiresIn, believed);
}

Warning activeButExpired(const AnswerTimes &times)
{
    const QString ago = spanInWords(-times.left());
    const QString text = times.origin == Receipt::Origin::Pasted
        ? tr("active is true, though expires_at passed %1 ago: the answer is older than that, or one of the two is "
             "wrong.")
              .arg(ago)
        : withClockNote(
            tr("active is true, though expires_at passed %1 ago. One of the two is wrong.").arg(ago), times);
    return {Warning::Kind::ActiveButExpired, QStringLiteral("active"), text};
}

std::optional<Warning> clockSkewWarning(qint64 skew)
{
    if (std::abs(skew) <= toleratedSkew)
        return {};
    const QString text = skew > 0 ? tr("This computer's clock is %1 ahead of the server's.")
                                  : tr("This computer's clock is %1 behind the server's.");
    return Warning {Warning::Kind::ClockSkew, {},
        text.arg(spanInWords(std::abs(skew))) + u' '
            + tr("The time left doesn't depend on it; programs that compare expires_at with this clock go wrong.")};
}

} // namespace bearerscope

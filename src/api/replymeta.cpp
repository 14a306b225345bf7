// SPDX-License-Identifier: GPL-3.0-or-later
#include "replymeta.h"

#include <QLocale>

namespace bearerscope {

namespace {

/// A count of the kind that headers hold: digits alone, within 64 bits.
std::optional<qint64> countIn(const QByteArray &text)
{
    const bool onlyDigits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && onlyDigits ? std::optional(number) : std::nullopt;
}

std::optional<QDateTime> dateIn(const QString &text, const QString &format)
{
    QDateTime date = QLocale::c().toDateTime(text, format);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    const QString all = QString::fromLatin1(text).simplified();
    const qsizetype comma = all.indexOf(u',');
    if (comma < 0) // asctime: "Sun Nov  6 08:49:37 1994"
        return dateIn(all.mid(all.indexOf(u' ') + 1), QStringLiteral("MMM d hh:mm:ss yyyy"));
    const QString afterDay = all.mid(comma + 1).trimmed();
    if (const auto date = dateIn(afterDay, QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'")))
        return date;
    // RFC 850, with a year of two digits, which Qt reads as 19xx; HTTP is younger than 1970.
    const auto date = dateIn(afterDay, QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"));
    return date && date->date().year() < 1970 ? date->addYears(100) : date;
}

ReplyMeta readMeta(const HttpReply &reply)
{
    ReplyMeta meta;
    meta.httpStatus = reply.status;
    meta.serverDate = parseHttpDate(reply.header("Date"));
    meta.rateLimit.limit = countIn(reply.header("X-Rate-Limit-Limit"));
    meta.rateLimit.remaining = countIn(reply.header("X-Rate-Limit-Remaining"));
    meta.rateLimit.retryAt = countIn(reply.header("X-Rate-Limit-Retry"));
    meta.rateLimit.type = QString::fromLatin1(reply.header("X-Rate-Limit-Type"));
    return meta;
}

std::optional<qint64> readRetryAfter(const HttpReply &reply, const QDateTime &now)
{
    const QByteArray value = reply.header("Retry-After");
    if (const auto seconds = countIn(value))
        return seconds;
    const auto date = parseHttpDate(value);
    if (!date || !now.isValid())
        return {};
    return std::max<qint64>(0, now.secsTo(*date));
}

} // namespace bearerscope

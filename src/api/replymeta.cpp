// SPDX-License-Identifier: GPL-3.0-or-later
#include "replymeta.h"

#include "core/httpdate.h"

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

} // namespace

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

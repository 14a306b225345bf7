// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimit.h"

#include "core/refusaladvice.h"

namespace bearerscope {

namespace {

std::optional<std::chrono::seconds> believedWait(qint64 seconds)
{
    const bool isBelievable = seconds > 0 && seconds <= longestBelievableWait.count();
    return isBelievable ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

} // namespace

RateLimit believable(const ReplyMeta &meta)
{
    RateLimit limit = meta.rateLimit;
    const bool isContradiction = limit.limit && limit.remaining && *limit.remaining > *limit.limit;
    if (isContradiction || limit.limit.value_or(1) < 1) {
        limit.limit.reset();
        limit.remaining.reset();
    }
    if (!untilReset(meta))
        limit.retryAt.reset();
    return limit;
}

std::optional<std::chrono::seconds> untilReset(const ReplyMeta &meta)
{
    const QDateTime now = meta.serverDate.value_or(meta.receivedUtc);
    if (!meta.rateLimit.retryAt || !now.isValid())
        return {};
    return believedWait(
        *meta.rateLimit.retryAt - now.toSecsSinceEpoch()); // headers hold no negative number: no overflow
}

std::optional<std::chrono::seconds> retryWait(const CallResult &result)
{
    if (result.outcome || result.outcome.error().kind != ErrorKind::RateLimited)
        return {};
    const auto &retryAfter = result.outcome.error().retryAfter;
    return retryAfter ? believedWait(*retryAfter) : untilReset(result.meta);
}

} // namespace bearerscope

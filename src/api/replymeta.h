// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callresult.h"
#include "httpreply.h"

namespace bearerscope {

/// Status, Date and X-Rate-Limit-* of an answer; clock readings and elapsed time are the caller's.
ReplyMeta readMeta(const HttpReply &reply);

/// Seconds of a Retry-After header: a number, or a date against \a now; absent when it is neither.
std::optional<qint64> readRetryAfter(const HttpReply &reply, const QDateTime &now);

} // namespace bearerscope

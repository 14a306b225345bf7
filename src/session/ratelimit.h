// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"

namespace bearerscope {

/// What an answer tells of the project's limit of calls, without what can't be true: more calls left than there are, a
/// limit of none, a reset in the past or beyond longestBelievableWait.
RateLimit believable(const ReplyMeta &meta);

/// From the arrival of the answer until the calls are counted anew: by the server's own clock if the answer told its
/// time. Absent when it isn't known or can't be true.
std::optional<std::chrono::seconds> untilReset(const ReplyMeta &meta);

/// How long the server of \a result, which wanted fewer calls, is to be left alone: by Retry-After, or else until the
/// reset. Absent when nothing is known, or nothing to be believed.
std::optional<std::chrono::seconds> retryWait(const CallResult &result);

} // namespace bearerscope

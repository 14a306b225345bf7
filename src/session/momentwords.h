// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

namespace bearerscope {

enum class ClockDetail { Seconds, Minutes };

/// "18:39:12" in the time zone of \a moment, with the date where it isn't that of \a now in the same zone. Local time
/// as the locale has it; ISO 8601 where there is none, and for UTC, which is there to be copied and compared.
QString clockTime(const QDateTime &moment, const QDateTime &now, ClockDetail detail = ClockDetail::Seconds);
/// "18:39:12 (UTC+1)", "17:39:12 UTC", with the date where it isn't that of \a now.
QString localTimeInWords(const QDateTime &utc, const QDateTime &now, ClockDetail detail = ClockDetail::Seconds);
/// "18:39:12 (UTC+1) · 17:39:12 UTC", with the date where it isn't that of \a now; empty for an invalid moment.
QString momentInWords(const QDateTime &utc, const QDateTime &now);

} // namespace bearerscope

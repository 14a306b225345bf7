// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace bearerscope {

QDateTime SystemClock::utcNow() const
{
    // The one place that asks for the wall clock.
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::bootTime() const
{
#ifdef Q_OS_LINUX
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
#else
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace bearerscope {

/// Counts calls in windows of an hour, the first of which starts with the object. Measured on the boot-time
/// clock, so that setting the wall clock neither locks a client out nor lets it in.
class RateWindow
{
public:
    /// \a clock must outlive the window.
    RateWindow(const Clock &clock, int callsPerHour);

    /// Starts a new window where the last is over. To be called before any of the others.
    void update();
    /// Counts one call; false when none is left.
    bool take();

    int limit() const { return m_limit; }
    int remaining() const { return m_limit - m_used; }
    qint64 secondsToEnd() const; ///< rounded up
    qint64 endsAt() const; ///< Unix seconds, rounded up

private:
    const Clock &m_clock;
    int m_limit;
    int m_used = 0;
    std::chrono::milliseconds m_end;
};

} // namespace bearerscope

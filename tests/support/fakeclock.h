// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace bearerscope {

/// Two clocks that move only when a test says so.
class FakeClock : public Clock
{
public:
    QDateTime utcNow() const override { return m_utc; }
    std::chrono::milliseconds bootTime() const override { return m_boot; }

    /// Time passes on both clocks, as it does.
    void advance(std::chrono::milliseconds span)
    {
        m_utc = m_utc.addMSecs(span.count());
        m_boot += span;
    }
    /// Somebody sets the wall clock.
    void setWallClock(const QDateTime &utc) { m_utc = utc; }

private:
    QDateTime m_utc {QDate(2026, 11, 22), QTime(17, 24, 12), Qt::UTC};
    std::chrono::milliseconds m_boot {5'000'000};
};

} // namespace bearerscope

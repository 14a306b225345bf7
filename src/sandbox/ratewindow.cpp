// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratewindow.h"

namespace bearerscope {

using namespace std::chrono_literals;

RateWindow::RateWindow(const Clock &clock, int callsPerHour)
    : m_clock(clock)
    , m_limit(callsPerHour)
    , m_end(clock.bootTime() + 1h)
{
}

void RateWindow::update()
{
    const auto now = m_clock.bootTime();
    if (now < m_end)
        return;
    m_end = now + 1h;
    m_used = 0;
}

bool RateWindow::take()
{
    if (remaining() == 0)
        return false;
    ++m_used;
    return true;
}

qint64 RateWindow::secondsToEnd() const
{
    return std::chrono::ceil<std::chrono::seconds>(m_end - m_clock.bootTime()).count();
}

qint64 RateWindow::endsAt() const
{
    // Added before it is rounded: two rounded parts would give two different moments within one window.
    const std::chrono::milliseconds now(m_clock.utcNow().toMSecsSinceEpoch());
    return std::chrono::ceil<std::chrono::seconds>(now + m_end - m_clock.bootTime()).count();
}

} // namespace bearerscope

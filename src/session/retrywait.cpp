// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrywait.h"

namespace bearerscope {

RetryWait::RetryWait(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may fire early, and the second would be drawn twice
    connect(&m_timer, &QTimer::timeout, this, &RetryWait::tick);
}

void RetryWait::waitFor(std::optional<std::chrono::milliseconds> moment)
{
    m_timer.stop();
    m_moment = moment;
    if (m_moment)
        tick();
}

void RetryWait::tick()
{
    using namespace std::chrono;
    const milliseconds left = std::max(milliseconds::zero(), *m_moment - m_clock.bootTime());
    if (left.count() > 0) // a second at most, because QTimer overflows from 2147484 s on
        m_timer.start(left % seconds(1) == left.zero() ? seconds(1) : left % seconds(1));
    Q_EMIT ticked(ceil<seconds>(left)); // last: a slot may wait for something else
}

} // namespace bearerscope

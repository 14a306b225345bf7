// SPDX-License-Identifier: GPL-3.0-or-later
#include "countdown.h"

#include "session.h"

namespace bearerscope {

namespace {

/// Until the whole seconds of \a left change. At most a second, so that no lifetime can overflow a timer.
std::chrono::milliseconds untilNextSecond(std::chrono::milliseconds left)
{
    constexpr auto second = std::chrono::milliseconds(1000);
    const auto rest = left % second;
    return rest.count() > 0 ? rest : second + rest;
}

} // namespace

Countdown::Countdown(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may fire early, and the second would be drawn twice
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
    connect(session.token(), &Token::changed, this, &Countdown::tick);
}

void Countdown::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (m_paused)
        m_timer.stop();
    else
        tick();
}

void Countdown::tick()
{
    m_timer.stop();
    if (m_paused)
        return;
    const ExpiryReading reading = m_session.reading();
    Q_EMIT ticked(reading);
    const bool runs = reading.left && reading.state != TokenState::Revoked && reading.state != TokenState::Inactive;
    if (runs)
        m_timer.start(untilNextSecond(*reading.left));
}

} // namespace bearerscope

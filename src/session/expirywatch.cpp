// SPDX-License-Identifier: GPL-3.0-or-later
#include "expirywatch.h"

#include "session.h"

#include <algorithm>
#include <utility>

namespace bearerscope {

namespace {

using std::chrono::milliseconds;

/// A timer stands still while the computer sleeps, so it never runs for long.
constexpr milliseconds longestSleep = std::chrono::seconds(60);

} // namespace

ExpiryWatch::ExpiryWatch(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExpiryWatch::check);
    connect(session.token(), &Token::changed, this, &ExpiryWatch::check);
}

void ExpiryWatch::check()
{
    m_timer.stop();
    if (std::exchange(m_generation, m_session.generation()) != m_session.generation())
        m_phase = Phase::Unknown;
    const ExpiryReading reading = m_session.reading();
    if (!reading.left || reading.state == TokenState::Revoked || reading.state == TokenState::Inactive)
        return;
    const Phase phase = phaseOf(*reading.left);
    if (phase != Phase::Ended) {
        const milliseconds next = phase == Phase::Fresh ? *reading.left - warnBelow() : *reading.left;
        m_timer.start(std::clamp(next, milliseconds(1), longestSleep));
    }
    const Phase before = std::exchange(m_phase, std::max(m_phase, phase));
    if (before == Phase::Unknown || phase <= before)
        return;
    if (phase == Phase::Expiring)
        Q_EMIT expiring(reading);
    else if (phase == Phase::Ended)
        Q_EMIT ended(reading);
}

ExpiryWatch::Phase ExpiryWatch::phaseOf(milliseconds left) const
{
    if (left.count() <= 0)
        return Phase::Ended;
    return left <= warnBelow() ? Phase::Expiring : Phase::Fresh;
}

milliseconds ExpiryWatch::warnBelow() const
{
    return milliseconds(qint64(double(m_session.inspection().expiry.lifetime()) * 1000 * m_session.expiringShare()));
}

} // namespace bearerscope

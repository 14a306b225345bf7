// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry.h"

#include <QObject>
#include <QTimer>

namespace bearerscope {

class Session;

/// Says once when the token at hand is about to end, by the session's expiring share, and once when it has ended. Keeps
/// no time itself and goes on while nobody looks, unlike a Countdown. Says nothing of a token that is about to end, or
/// has ended, when its end first becomes known: that is on screen anyway.
class ExpiryWatch : public QObject
{
    Q_OBJECT
public:
    /// \a session must outlive the watch.
    explicit ExpiryWatch(const Session &session, QObject *parent = nullptr);

    /// Looks at the clock now: for a computer that may have slept, and after a change of the share.
    void check();
    bool isArmed() const { return m_timer.isActive(); }

Q_SIGNALS:
    void expiring(const bearerscope::ExpiryReading &reading);
    void ended(const bearerscope::ExpiryReading &reading);

private:
    enum class Phase { Unknown, Fresh, Expiring, Ended };

    Phase phaseOf(std::chrono::milliseconds left) const;
    std::chrono::milliseconds warnBelow() const;

    const Session &m_session;
    QTimer m_timer;
    int m_generation = -1; ///< of the token that m_phase is about
    Phase m_phase = Phase::Unknown; ///< the latest that was seen
};

} // namespace bearerscope

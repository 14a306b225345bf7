// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry.h"

#include <QObject>
#include <QTimer>

namespace bearerscope {

class Session;

/// Says when the time left has to be drawn again: as the token changes, and each time the whole seconds do. Keeps no
/// time itself, so a late tick is right again at once. Sleeps while paused or while nothing runs.
class Countdown : public QObject
{
    Q_OBJECT
public:
    /// \a session must outlive the countdown.
    explicit Countdown(const Session &session, QObject *parent = nullptr);

    /// For a window that nobody can see. Waking ticks at once.
    void setPaused(bool paused);
    bool isTicking() const { return m_timer.isActive(); }

Q_SIGNALS:
    void ticked(const bearerscope::ExpiryReading &reading);

private:
    void tick();

    const Session &m_session;
    QTimer m_timer;
    bool m_paused = false;
};

} // namespace bearerscope

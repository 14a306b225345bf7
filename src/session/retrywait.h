// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace bearerscope {

/// Counts down to the moment from which a server that wanted fewer calls may be asked again. Keeps that moment alone,
/// on the boot-time clock, so a late tick is right again at once. Asks nobody: the next try is a person's.
class RetryWait : public QObject
{
    Q_OBJECT
public:
    /// \a clock must outlive the wait.
    explicit RetryWait(const Clock &clock, QObject *parent = nullptr);

    /// Waits for \a moment (of Clock::bootTime()) in place of what was waited for before; absent: for nothing. Ticks at
    /// once.
    void waitFor(std::optional<std::chrono::milliseconds> moment);
    bool isWaiting() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// Each second while there is something to wait for; 0 once, when the moment has come.
    void ticked(std::chrono::seconds left);

private:
    void tick();

    const Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_moment;
    QTimer m_timer;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quick.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace bearerscope {

/// Beats in the event loop and remembers the longest time that it was kept from it.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_sinceBeat.restart());
            ++m_beats;
        });
    }

    void start()
    {
        m_longest = 0;
        m_sinceBeat.start();
        m_timer.start(std::chrono::milliseconds(2));
    }
    /// In milliseconds, once what is posted has been done and painted.
    qint64 longestGap()
    {
        for (const int wanted = m_beats + 2; m_beats < wanted;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_timer.stop();
        return m_longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
    int m_beats = 0;
};

/// The longest gap while \a action runs, in milliseconds. Run up to three times, so that a busy machine doesn't decide.
template <typename Function> qint64 stallOf(Heartbeat &heart, Function action)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3 && least > longestStall; ++run) {
        heart.start();
        action();
        least = std::min(least, heart.longestGap());
    }
    return least;
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/quick.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace bearerscope {

/// Beats in the event loop and remembers the longest time that it was kept from it, less what other programs took of
/// that: how long this thread waited for a processor, which Linux tells.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 before = std::exchange(m_waited, waited());
            m_longest = std::max(m_longest, m_sinceBeat.restart() - (m_waited - before));
            ++m_beats;
        });
    }

    void start()
    {
        m_longest = 0;
        m_waited = waited();
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
    /// In milliseconds, since the thread began; 0 where nobody tells.
    qint64 waited()
    {
        m_schedule.seek(0);
        return m_schedule.readLine().split(' ').value(1).toLongLong() / 1'000'000;
    }

    QTimer m_timer;
    QFile m_schedule {QStringLiteral("/proc/thread-self/schedstat")};
    qint64 m_waited = 0;
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

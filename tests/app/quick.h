// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <limits>

namespace bearerscope {

/// How long the window may stand still, in milliseconds.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 longestStall = 2000; // a sanitizer's own time isn't the matter
#else
constexpr qint64 longestStall = 200;
#endif

/// The shortest of three runs, in milliseconds, so that a busy machine doesn't decide.
template <typename Function> qint64 shortestRunOf(Function action)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        action();
        shortest = std::min(shortest, timer.elapsed());
    }
    return shortest;
}

} // namespace bearerscope

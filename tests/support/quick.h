// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <ctime>
#include <limits>

namespace bearerscope {

/// How many times as long something may take here as it may for people: a sanitizer's own time isn't the matter.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 sanitizersShare = 10;
#else
constexpr qint64 sanitizersShare = 1;
#endif

/// How long the window may stand still, in milliseconds.
constexpr qint64 longestStall = 200 * sanitizersShare;

/// The shortest of three runs, in milliseconds of this program's own processor time, so that a busy machine doesn't
/// decide.
template <typename Function> qint64 shortestRunOf(Function action)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3; ++run) {
        const std::clock_t start = std::clock();
        action();
        shortest = std::min(shortest, qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    return shortest;
}

} // namespace bearerscope

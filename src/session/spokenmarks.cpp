// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenmarks.h"

#include <algorithm>

namespace bearerscope {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds marks[] {5min, 1min};

} // namespace

bool isWorthSaying(const ExpiryReading &before, const ExpiryReading &now)
{
    if (now.state != before.state)
        return true;
    if (isOver(now.state) || !before.left || !now.left)
        return false;
    return std::ranges::any_of(marks, [&](auto mark) { return *before.left > mark && *now.left <= mark; });
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace bearerscope {

/// The two clocks of this computer. Injected everywhere, so that a test can move them.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The wall clock, in UTC. It can be wrong, and can be set while the program runs.
    virtual QDateTime utcNow() const = 0;
    /// Time since some fixed moment. Never set, and goes on while the computer sleeps.
    virtual std::chrono::milliseconds bootTime() const = 0;
};

class SystemClock : public Clock
{
public:
    QDateTime utcNow() const override;
    /// CLOCK_BOOTTIME on Linux, because CLOCK_MONOTONIC stops in suspend; the steady clock elsewhere.
    std::chrono::milliseconds bootTime() const override;
};

} // namespace bearerscope

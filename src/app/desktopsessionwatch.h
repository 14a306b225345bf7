// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionwatch.h"

#include <functional>
#include <memory>

class QDBusConnection;

namespace bearerscope {

/// Hears of sleep and of a locked session from logind on the system's bus, and of a locked screen from the screen saver
/// on the session's bus, where the program is built with D-Bus; holds sleep up (a "delay" lock of logind) only while
/// there is something to put away. Without these services it tells nothing. Never waits for an answer.
class DesktopSessionWatch : public SessionWatch
{
    Q_OBJECT
public:
    using Bus = std::function<QDBusConnection()>;

    /// On the system's and the session's own buses.
    explicit DesktopSessionWatch(QObject *parent = nullptr);
    /// Each bus is called for once, when it is needed first.
    DesktopSessionWatch(Bus systemBus, Bus sessionBus, QObject *parent = nullptr);
    ~DesktopSessionWatch() override;

    void setNeeded(bool needed) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systemcolours.h"

#include <functional>
#include <memory>

class QDBusConnection;

namespace bearerscope {

/// Hears of it from the desktop's portal (org.freedesktop.portal.Settings) on the session's bus, where the program is
/// built with D-Bus. Without a portal it tells nothing. Never waits for an answer.
class DesktopColours : public SystemColours
{
    Q_OBJECT
public:
    using Bus = std::function<QDBusConnection()>;

    /// On the session's own bus.
    explicit DesktopColours(QObject *parent = nullptr);
    /// The bus is called for once, when it is needed.
    explicit DesktopColours(Bus bus, QObject *parent = nullptr);
    ~DesktopColours() override;

    void listen() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"

#include <memory>

namespace bearerscope {

/// Notifications of the desktop: over D-Bus (org.freedesktop.Notifications) where the program is built with that, else
/// from the system's tray. Does nothing where the desktop has neither, and never waits.
class DesktopNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void show(const QString &title, const QString &text) override;
    void withdraw() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bearerscope

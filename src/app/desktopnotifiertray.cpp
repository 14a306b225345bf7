// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotifier.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace bearerscope {

/// For systems without D-Bus: the icon is in the tray only as long as there is a message.
class DesktopNotifier::Private
{
public:
    QSystemTrayIcon icon {QIcon(QStringLiteral(":/bearerscope/bearerscope.svg"))};
};

DesktopNotifier::DesktopNotifier(QObject *parent)
    : Notifier(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->icon, &QSystemTrayIcon::messageClicked, this, &Notifier::activated);
    connect(&d->icon, &QSystemTrayIcon::activated, this, &Notifier::activated);
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::show(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::supportsMessages())
        return;
    d->icon.setToolTip(title);
    d->icon.show();
    d->icon.showMessage(title, text, d->icon.icon());
}

void DesktopNotifier::withdraw()
{
    d->icon.hide();
}

} // namespace bearerscope

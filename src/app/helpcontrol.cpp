// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpcontrol.h"

#include "aboutbox.h"
#include "protectionbox.h"
#include "shortcutsdialog.h"

#include "session/session.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QMainWindow>
#include <QUrl>

namespace bearerscope {

namespace {

const QUrl apiReference(QStringLiteral("https://docs.voucherify.io/"));

} // namespace

HelpControl::HelpControl(const Parts &parts, QMainWindow *window)
    : QObject(window)
{
    const Session &session = parts.session;
    connect(&parts.shortcuts, &QAction::triggered, window, [window] { openShortcutsDialog(*window->menuBar(), window); });
    connect(&parts.reference, &QAction::triggered, window, [] { QDesktopServices::openUrl(apiReference); });
    connect(&parts.protection, &QAction::triggered, window, [window] { openProtectionBox(window); });
    connect(&parts.about, &QAction::triggered, window,
        [window, &session] { openAboutBox(window, session.catalogue().factsDate()); });
    connect(&parts.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace bearerscope {

class Session;

/// What the Help menu opens.
class HelpControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        const Session &session;
        QAction &shortcuts;
        QAction &reference;
        QAction &protection;
        QAction &about;
        QAction &aboutQt;
    };
    HelpControl(const Parts &parts, QMainWindow *window);
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QClipboard;

namespace bearerscope {

class CheckPanel;
class Presentation;
class Session;

/// Shows what a test of the connection found, as it comes in.
class ConnectionTestControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        Session &session;
        const Presentation &presentation;
        QClipboard &clipboard;
        CheckPanel &panel;
    };
    explicit ConnectionTestControl(const Parts &parts, QObject *parent = nullptr);

private:
    Parts m_parts;
};

} // namespace bearerscope

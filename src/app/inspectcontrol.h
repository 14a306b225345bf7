// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"

#include <QObject>

class QClipboard;
class QWidget;

namespace bearerscope {

class InspectDialog;
class Presentation;
class Session;

/// Brings text that a person has to the session: from the clipboard, or by the dialog that takes it or a file.
class InspectControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        Session &session;
        const Presentation &presentation;
        const QClipboard &clipboard;
    };
    InspectControl(const Parts &parts, QWidget *window);

    /// Closes by itself once its text is recognised.
    InspectDialog *openDialog();
    void openFile();
    void paste();

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    Parts m_parts;
    QWidget *m_window;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace bearerscope {

class ClipboardGuard;
class ConnectionPanel;
class ExportDialog;
class Presentation;
class Session;
class TokenExport;

/// Opens the dialog in which the token at hand is handed on, and does what is chosen there. The token is masked in it
/// by the same rules as in the window.
class ExportControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        Session &session;
        ClipboardGuard &clipboard;
        const Presentation &presentation;
        const ConnectionPanel &connection;
        QAction &open;
        QAction &reveal; ///< checked while the token is shown
    };
    ExportControl(const Parts &parts, QWidget *window);

private:
    void openDialog();
    void show();
    void copy();
    void save(const QString &path);
    TokenExport token() const;

    Parts m_parts;
    QWidget *m_window;
    QPointer<ExportDialog> m_dialog;
};

} // namespace bearerscope

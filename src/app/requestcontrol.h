// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"

#include <QObject>

class QAction;
class QClipboard;
class QPushButton;
class QWidget;

namespace bearerscope {

class ConnectionPanel;
class EmptyPanel;
class FindScopesControl;
class ScopeChooser;
class ScopeMemory;
class Session;
class TokenActions;

/// Brings together what leads to a request: the scopes to ask for, the calls that they are found by, and all that asks.
class RequestControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        Session &session;
        TokenActions &actions;
        ScopeMemory &memory;
        QClipboard &clipboard;
        const ConnectionPanel &form;
        ScopeChooser &scopes;
        EmptyPanel &empty; ///< in place of a token
        QPushButton &button;
        QAction &request;
        QAction &filter;
        QAction &findScopes;
    };
    RequestControl(const Parts &parts, QWidget *window);

    /// Takes what was kept.
    void restore();
    /// Fills the list of scopes, for which the catalogue has to be read.
    void fillIn();
    void setEnabled(bool isEnabled);

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void request();
    void showCatalogue();

    Parts m_parts;
    FindScopesControl *m_findScopes; ///< a child of the window
};

} // namespace bearerscope

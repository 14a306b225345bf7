// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tokenchoices.h"
#include "session/session.h"

#include <QMenu>

class QClipboard;

namespace bearerscope {

class ClipboardGuard;
class ConnectionPanel;
class Presentation;
class TokenActions;
class TokenPanel;

/// Brings together what can be done with the token at hand: the menu's actions, the panel's buttons, and which of them
/// make sense now.
class TokenControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        const Session &session;
        TokenActions &actions;
        const Presentation &presentation;
        ClipboardGuard &clipboardGuard;
        QClipboard &clipboard;
        const ConnectionPanel &connection;
        TokenPanel &panel;
        QAction &check;
        QAction &renew;
        QAction &revoke;
        QAction &reveal;
        QAction &copyToken;
        QAction &copyHeader;
        QAction &copyCurl;
        QAction &exportToken; ///< in a dialog
    };
    /// Tells what becomes of a token that a renewal replaces.
    using Superseding = std::function<Session::Superseded()>;
    TokenControl(const Parts &parts, Superseding superseding, QWidget *window);

    /// Offers what makes sense now.
    const TokenChoices &showChoices();

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void connectActions();
    void connectPanel();
    void fillCopyMenu();
    void askBeforeRevoking();
    void copyText(const QString &text);

    Parts m_parts;
    Superseding m_superseding;
    QWidget *m_window;
    QMenu m_copyMenu;
    TokenChoices m_choices;
};

} // namespace bearerscope

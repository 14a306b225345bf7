// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exchangelog.h"

#include <QObject>

class QAction;
class QClipboard;
class QTabWidget;

namespace bearerscope {

class ClipboardGuard;
class ExchangePanel;
class Presentation;
class Session;

/// Brings together the latest calls and the panel that shows them, beside the token: a first call that failed has one,
/// too.
class ExchangeControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        const Session &session;
        const Presentation &presentation;
        ClipboardGuard &guard;
        QClipboard &clipboard;
        ExchangePanel &panel;
        QTabWidget &tabs; ///< that \c panel is a page of
        QAction &showAction;
    };
    ExchangeControl(const Parts &parts, QObject *parent);

    /// Checked while a field is revealed: whoever guards what is revealed unchecks it.
    QAction &revealAction() { return *m_reveal; }
    /// Lets all calls go, with the secrets in them.
    void forget();

private:
    void takeCall();
    void showTab();
    void show();
    void drawNothing();
    void copyCurl();

    Parts m_parts;
    ExchangeLog m_log;
    QAction *m_reveal; ///< owned as a child
    ExchangeLog::Record m_drawn; ///< what the panel shows now
    bool m_isDrawnForOthers = false;
};

} // namespace bearerscope

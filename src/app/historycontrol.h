// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectioninput.h"
#include "session/tokenhistory.h"
#include "session/tokenround.h"

class QAction;
class QTabWidget;

namespace bearerscope {

class CompareControl;
class ConnectionPanel;
class HistoryPanel;
class TokenActions;

/// Brings together the session's tokens, the panel that lists them, and what is done with several.
class HistoryControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        Session &session;
        const Clock &clock;
        const Presentation &presentation;
        const TokenActions &actions;
        const ConnectionPanel &connection;
        CompareControl &compare;
        HistoryPanel &panel;
        QTabWidget &tabs; ///< that \c panel is a page of, behind the one of the token at hand
        QAction &showAction;
    };
    HistoryControl(const Parts &parts, QWidget *window);

    /// For a window that nobody can see.
    void setPaused(bool isPaused);
    /// Asks about no further token.
    void stop() { m_round.stop(); }
    /// Lets all tokens go.
    void forget();

Q_SIGNALS:
    void noticed(const bearerscope::Notice &notice);

private:
    void showTab();
    void showAgain();
    void compareTwo();
    void askAbout(Call call);
    void askBeforeRevoking();
    void start(Call call, const QList<TokenRound::Stop> &stops);
    void forgetSelected();
    void forgetExpired();
    QList<TokenRound::Stop> stopsOf(Call call, const QList<int> &rows) const;

    Parts m_parts;
    QWidget *m_window;
    TokenHistory m_history;
    TokenRound m_round;
};

} // namespace bearerscope

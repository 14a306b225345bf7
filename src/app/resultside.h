// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include "session/countdown.h"

namespace bearerscope {

class CompareControl;
class ExchangeControl;
class ExchangePanel;
class HistoryControl;
class HistoryPanel;
class RenewalControl;
class TokenControl;
class TokenPanel;

/// The side of the window that nobody sees before there is a token or a call: its panels, what they do, and their
/// actions in the menus.
class ResultSide : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive it.
    struct Parts {
        const MainWindow::Parts &given;
        Ui::MainWindow &ui; ///< of \c window; the panels become its pages
        ClipboardGuard &clipboardGuard;
        Presentation &presentation;
        TokenActions &actions;
        PrivacyControl &privacy;
        InspectControl &inspect;
        NoticeControl &notices;
    };
    /// Nothing of a token is shown before showPresenting().
    ResultSide(const Parts &parts, MainWindow &window);

    /// Offers what makes sense now; returns whether a renewal does.
    bool showChoices();
    /// That the token is of another server or profile than the chosen one; empty when it isn't.
    void showOtherChoice(const QString &text);
    /// Masks what is for no other's eyes, or no longer.
    void showPresenting();
    /// For a window that nobody can see.
    void setPaused(bool isPaused);
    /// Asks about no further token.
    void stop();
    /// Lets go of all but the token at hand, which is the session's.
    void forget();
    /// Once the session has dropped everything, too: a call under way has ended by then, and left its record.
    void forgetCalls();

private:
    void addPages();
    void addControls();
    void prepare();
    void connectSession();

    void showToken();
    void showTime(const ExpiryReading &reading);
    void showCatalogue();

    const Parts m_parts;
    MainWindow &m_window;
    Countdown m_countdown;
    TokenPanel *m_panel; ///< owned by the window, as the other two
    ExchangePanel *m_exchangePanel;
    HistoryPanel *m_historyPanel;
    RenewalControl *m_renewal = nullptr; ///< a child, as the others
    TokenControl *m_token = nullptr;
    CompareControl *m_compare = nullptr;
    HistoryControl *m_history = nullptr;
    ExchangeControl *m_exchange = nullptr;
};

} // namespace bearerscope

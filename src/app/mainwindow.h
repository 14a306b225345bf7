// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "clipboardguard.h"
#include "statusarea.h"
#include "tokenactions.h"
#include "tokenpanel.h"

#include "session/countdown.h"
#include "session/retrywait.h"
#include "store/networksettings.h"
#include "store/windowsettings.h"

#include <QMainWindow>
#include <QMenu>
#include <QPointer>

namespace Ui {
class MainWindow;
}

namespace bearerscope {

class InspectDialog;
class NetworkControl;

/// The window: puts the panels together and relays between them and the session. Nothing is decided here.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// What the window is composed of; nothing is owned, and all must outlive it.
    struct Parts {
        Session &session;
        const Clock &clock;
        QClipboard &clipboard;
        SandboxStarter startSandbox;
        WindowSettings &settings;
        NetworkSettings &network;
    };
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectRequestSide();
    void connectMenus();
    void connectTokenPanel();
    void connectSession();
    void connectConnectionTest();
    void addCopyMenu();
    void restoreLook();

    void request();
    void check();
    void revoke();
    void testConnection();
    InspectDialog *openInspectDialog();
    void pasteAndInspect();

    void showNotice(const Notice &notice);
    void showToken();
    void showTime(const ExpiryReading &reading);
    void showBusy();
    void keepFocus(QWidget *before);
    void showChoices();
    void showServer();
    void setRevealed(bool revealed);

    Parts m_parts;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ClipboardGuard m_clipboardGuard;
    TokenActions m_actions;
    Countdown m_countdown;
    RetryWait m_retryWait;
    Appearance m_appearance;
    NetworkControl *m_network; ///< a child
    StatusArea *m_status; ///< owned as a child of the status bar
    QMenu m_copyMenu;
    QPointer<QWidget> m_focusBeforeCall;
    QPointer<QWidget> m_focusInCall; ///< where Qt moved it to
    bool m_closesAfterRevoke = false;
};

} // namespace bearerscope

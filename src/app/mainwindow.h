// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "clipboardguard.h"
#include "focuskeeper.h"
#include "languagechoice.h"
#include "statusarea.h"
#include "tokenactions.h"
#include "tokenpanel.h"

#include "session/countdown.h"
#include "session/presentation.h"
#include "store/networksettings.h"
#include "store/privacysettings.h"
#include "store/renewalsettings.h"
#include "store/windowsettings.h"

#include <QMainWindow>

namespace Ui {
class MainWindow;
}

namespace bearerscope {

class CatalogueChoice;
class CatalogueControl;
class CompareControl;
class ExchangeControl;
class HistoryControl;
class InspectControl;
class KeyControl;
class NetworkControl;
class NoticeControl;
class ProfileControl;
class Profiles;
class Notifier;
class PrivacyControl;
class RenewalControl;
class RequestControl;
class ScopeMemory;
class SecretKeys;
class SessionWatch;
class SystemColours;
class TokenControl;

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
        Profiles &profiles;
        SecretKeys &keys;
        CatalogueChoice &catalogue;
        ScopeMemory &scopes;
        RenewalSettings &renewal;
        Notifier &notifier;
        PrivacySettings &privacy;
        SessionWatch &watch;
        SystemColours &colours;
    };
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addControlsOfRequest();
    void addControlsOfToken();
    void connectRequestSide();
    void connectMenus();
    void connectScopes();
    void connectSession();
    void connectNotices();
    void restoreLook();

    void testConnection();

    void showToken();
    void showTime(const ExpiryReading &reading);
    void showBusy();
    void showCatalogue();
    void showChoices();
    void showServer();
    void showPresenting();
    void forgetSecrets();

    Parts m_parts;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ClipboardGuard m_clipboardGuard;
    Presentation m_presentation;
    TokenActions m_actions;
    Countdown m_countdown;
    Appearance m_appearance;
    LanguageChoice m_language;
    NoticeControl *m_notices; ///< a child
    NetworkControl *m_network; ///< a child
    ProfileControl *m_profiles; ///< a child
    KeyControl *m_keys; ///< a child
    CatalogueControl *m_catalogue; ///< a child
    RequestControl *m_request; ///< a child
    CompareControl *m_compare; ///< a child
    ExchangeControl *m_exchange; ///< a child
    HistoryControl *m_history; ///< a child
    RenewalControl *m_renewal; ///< a child
    PrivacyControl *m_privacy; ///< a child
    InspectControl *m_inspect; ///< a child
    TokenControl *m_token; ///< a child
    StatusArea *m_status; ///< owned as a child of the status bar
    FocusKeeper m_focusKeeper {*this};
    bool m_closesAfterRevoke = false;
};

} // namespace bearerscope

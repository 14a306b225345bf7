// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "clipboardguard.h"
#include "focuskeeper.h"
#include "languagechoice.h"
#include "statusarea.h"
#include "tokenactions.h"

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
class InspectControl;
class KeyControl;
class NetworkControl;
class NoticeControl;
class ProfileControl;
class Profiles;
class Notifier;
class PrivacyControl;
class RequestControl;
class ResultSide;
class ScopeMemory;
class SecretKeys;
class SessionWatch;
class SystemColours;

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

    /// Fills in what the first picture does without, and builds what nobody sees before there is a token or a call.
    /// Once the window has been drawn it does so by itself.
    void complete();
    /// Whose token it is, and whom the next one is asked of.
    void showServer();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addControls();
    void fillIn();
    void connectRequestSide();
    void connectMenus();
    void connectSession();
    void connectNotices();
    void restoreLook();

    void testConnection();

    void showBusy();
    void showChoices();
    void showPresenting();
    void forgetSecrets();

    bool m_isFilledIn = false; ///< these two first, as the window is told of events while the others are made
    ResultSide *m_results = nullptr; ///< a child; nothing until complete()
    Parts m_parts;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ClipboardGuard m_clipboardGuard;
    Presentation m_presentation;
    TokenActions m_actions;
    Appearance m_appearance;
    LanguageChoice m_language;
    NoticeControl *m_notices; ///< a child
    NetworkControl *m_network; ///< a child
    ProfileControl *m_profiles; ///< a child
    KeyControl *m_keys; ///< a child
    CatalogueControl *m_catalogue; ///< a child
    RequestControl *m_request; ///< a child
    PrivacyControl *m_privacy; ///< a child
    InspectControl *m_inspect; ///< a child
    StatusArea *m_status; ///< owned as a child of the status bar
    FocusKeeper m_focusKeeper {*this};
    bool m_closesAfterRevoke = false;
};

} // namespace bearerscope

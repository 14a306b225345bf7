// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "support/fakesecretstore.h"
#include "support/faultserver.h"

#include "api/oauthclient.h"
#include "app/mainwindow.h"
#include "app/notifier.h"
#include "app/scopechooser.h"
#include "app/sessionwatch.h"
#include "app/systemcolours.h"
#include "sandbox/sandbox.h"
#include "session/cataloguechoice.h"
#include "session/profiles.h"
#include "session/scopememory.h"
#include "session/secretkeys.h"
#include "store/cataloguefile.h"

#include <QGuiApplication>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace bearerscope {

/// What a FaultServer answers to a request for a token.
inline const QByteArray issuedJson = R"({"access_token":"1ABCdefghijklmnopqrstuvwxyzjkLm","client_id":"a1Bc",)"
                                     R"("expires_in":900,"scope":"campaigns vouchers","token_type":"Bearer"})";

/// Keeps what the desktop would show.
class RecordingNotifier : public Notifier
{
public:
    void show(const QString &title, const QString &text) override { shown.append(title + u'|' + text); }
    void withdraw() override { ++withdrawals; }

    QStringList shown; ///< "title|text"
    int withdrawals = 0;
};

/// Keeps whether there is something to put away; a test makes its signals.
class RecordingWatch : public SessionWatch
{
public:
    void setNeeded(bool needed) override { isNeeded = needed; }

    bool isNeeded = false;
};

/// A desktop that says what a test has it say.
class ToldColours : public SystemColours
{
public:
    void listen() override { isListenedTo = true; }

    bool isListenedTo = false;
};

/// A window that doesn't wait to be drawn before it is whole.
class WholeWindow : public MainWindow
{
public:
    explicit WholeWindow(const Parts &parts)
        : MainWindow(parts)
    {
        complete();
    }
};

/// The window with all that it is composed of: a real session on real sockets, and the clock in the test's hand.
struct WindowFixture {
    explicit WindowFixture(const TransportChoice &transport = {})
        : isNetworkSaved(network.save(transport))
    {
    }

    FakeClock clock;
    FaultServer server;
    QNetworkAccessManager manager;
    OAuthClient client {manager, clock};
    Session session {client, ScopeCatalogue::builtIn(), clock};
    Sandbox sandbox {session.catalogue(), clock};
    QTemporaryDir home;
    WindowSettings settings {home.filePath(QStringLiteral("window.json"))};
    NetworkSettings network {home.filePath(QStringLiteral("network.json"))};
    const bool isNetworkSaved; ///< before the window reads it
    CatalogueFile catalogueFile {home.filePath(QStringLiteral("catalogue.json"))};
    CatalogueChoice catalogue {session, catalogueFile};
    RenewalSettings renewal {home.filePath(QStringLiteral("renewal.json"))};
    RecordingNotifier notifier;
    ProfileFile profileFile {home.filePath(QStringLiteral("profiles.json"))};
    Profiles profiles {profileFile};
    FakeSecretStore keyring;
    SecretKeys keys {keyring};
    UsedScopes usedScopes {home.filePath(QStringLiteral("scopes.json"))};
    ScopeMemory scopes {session, usedScopes};
    PrivacySettings privacy {home.filePath(QStringLiteral("privacy.json"))};
    RecordingWatch watch;
    ToldColours colours;
    WholeWindow window {parts()};
    QSignalSpy ended {&session, &Session::callEnded};

    SandboxStarter sandboxStarter()
    {
        return [this](CredentialsKind kind) { return sandbox.start(0, kind); };
    }
    /// For a further window, as after a restart.
    MainWindow::Parts parts()
    {
        return {session, clock, *QGuiApplication::clipboard(), sandboxStarter(), settings, network, profiles, keys,
            catalogue, scopes, renewal, notifier, privacy, watch, colours};
    }
    /// Shows the window and waits until it takes keys.
    bool open();
    /// The widget of that object name, looked for in \a place or else in the whole window. Ends the program if there is
    /// none: a test without its widget tells nothing.
    template <typename Widget> Widget *find(QAnyStringView name, const QWidget *place = nullptr) const
    {
        auto *widget = (place ? place : &window)->template findChild<Widget *>(name.toString());
        if (!widget)
            qFatal("there is no %s", qPrintable(name.toString()));
        return widget;
    }
    /// The text of a label.
    QString text(QAnyStringView label) const { return find<QLabel>(label)->text(); }
    /// The value of a row of the token's fields.
    QString field(QAnyStringView label) const { return find<QLabel>(label, find<QWidget>(u"fieldsPanel"))->text(); }
    bool isShown(QAnyStringView widget) const { return find<QWidget>(widget)->isVisible(); }
    QString accessToken() const;

    /// Presses the button as a person does: only where it can be seen.
    void click(QAnyStringView button) const;
    /// Waits until \a dialog has the focus. (QTest::qWaitForWindowActive() is content with its parent's having it.)
    static bool waitForFocus(const QWidget *dialog);
    /// Sends a key to whatever has the focus in the active window.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The button in the question that is open.
    static void confirmRevoke();
    /// Makes \a url the one to ask, or this test's FaultServer, by the fields of the window.
    void useServer(const QUrl &url) const;
    void useFaultServer() const { useServer(server.url()); }
    void chooseServer(ServerKind kind) const;

    /// Runs \a start and waits for the end of the call that it starts.
    template <typename Function> bool finish(Function start)
    {
        const auto before = ended.count();
        start();
        return ended.count() > before || ended.wait(); // qWaitFor() would sleep 10 ms at each step of the network's
    }
    bool requestToken()
    {
        return finish([this] { click(u"requestButton"); });
    }
    /// From the FaultServer, as issuedJson.
    bool requestTokenFromFaultServer();
};

} // namespace bearerscope

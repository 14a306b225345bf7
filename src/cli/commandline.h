// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionchoice.h"
#include "console.h"
#include "exitcodes.h"

#include "core/apicall.h"
#include "session/endpointquestion.h"
#include "store/secretstore.h"

#include <QObject>
#include <QProcessEnvironment>

class QIODevice;

namespace bearerscope {

class CatalogueChoice;
class Clock;
class Profiles;
class Sandbox;
class SecretKeys;
class Session;
struct CallRecord;
struct CallResult;
struct CommandOutput;
struct NoToken;
struct Profile;

/// Runs one command on the session that a window would use, and ends exactly once with finished().
class CommandLine : public QObject
{
    Q_OBJECT
public:
    /// What it works with. None of it is owned; all of it must outlive the command line. The devices are
    /// open.
    struct Parts {
        Session &session;
        Sandbox &sandbox;
        CatalogueChoice &catalogue;
        Profiles &profiles;
        SecretKeys &keys;
        const Clock &clock;
        QIODevice &in;
        QIODevice &out;
        QIODevice &err;
        QProcessEnvironment environment;
    };
    explicit CommandLine(const Parts &parts, QObject *parent = nullptr);

    /// Whether \a firstArgument is a command, or asks for the help or the version.
    static bool isCommand(const QString &firstArgument);

    /// Whether what a command with \a arguments writes is for programs or for a ticket, which both expect English.
    static bool speaksEnglish(const QStringList &arguments);

    /// Whether \a firstArgument is for a window: Qt's own options, such as -platform, have one dash and a word.
    static bool isWindowOption(const QString &firstArgument);

    /// \a arguments are without the program's name. To be called once. finished() never comes from within,
    /// and for the command "sandbox" it comes only when that can't start: it runs until the program is
    /// stopped.
    void run(const QStringList &arguments);
    /// For a start without arguments where no window can be opened: says so, and does the window's first job.
    void runInPlaceOfWindow();
    /// Ends a call under way, which then ends the command with its own exit code; else ends the program.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    using Outcome = Expected<void, Failure>;

    void begin(const Arguments &arguments);
    Outcome perform(const Arguments &arguments);
    Outcome request(const Arguments &arguments);
    Outcome requestFromText(const Arguments &arguments);
    Outcome introspectOrRevoke(const Arguments &arguments);
    Outcome inspect(const Arguments &arguments);
    Outcome tellOfNoToken(const NoToken &pasted);
    Outcome testConnection(const ServerChoice &choice);
    Outcome answerOffline(const Arguments &arguments);
    Outcome changeProfiles(const Arguments &arguments);
    bool takesKeyOfProfile(const Arguments &arguments) const;
    void findKey(const Arguments &arguments);
    Outcome setKey(const Profile &profile);
    Outcome forgetKey(const Profile &profile);
    Outcome removeProfile(const Arguments &arguments, const Profile &profile);
    void endAtKeyring(const Expected<void, KeyringError> &result, const QString &words);
    void show(const CommandOutput &output);
    Outcome runSandbox(quint16 port, CredentialsKind kind);
    void announceSandbox(const Connection &connection);

    Outcome chooseConnection(const ServerChoice &choice);
    Expected<ChosenDestination, Failure> chooseDestination(const ServerChoice &choice);
    Outcome awaitCall(bool isStarted);
    void showEnd(const CallResult &result);
    /// What went over the wire where it is to be shown; else null.
    const CallRecord *exchangeOf(const CallResult &result) const;
    void fail(const Failure &failure, ExitCode code = ExitCode::Usage);
    Outcome prepareExport(const Arguments &arguments);
    void handOn(ExitCode code);
    /// \a result is of the call; null offline.
    void showToken(ExitCode code, const CallResult *result = nullptr);
    std::optional<EndpointAnswer> answerOnText() const;
    void end(const QByteArray &data, ExitCode code);
    void end(ExitCode code, Console::Written written);

    Session &m_session;
    Sandbox &m_sandbox;
    CatalogueChoice &m_catalogue;
    Profiles &m_profiles;
    SecretKeys &m_keys;
    const Clock &m_clock;
    Console m_console;
    const QProcessEnvironment m_environment;
    Connection m_connection; ///< chosen for the call
    Secret m_keyAtHand; ///< from the keyring or a text; empty where none was found or looked for
    bool m_awaitsKeyring = false;
    bool m_isOnline = false; ///< a server was chosen
    bool m_json = false;
    bool m_reveal = false;
    std::optional<ExportFormat> m_format; ///< that the token is handed on in, in place of a report
    std::optional<ApiCall> m_exportedCall; ///< in that format
    std::optional<ApiCall> m_callInText; ///< that the text makes with its token
    bool m_showsExchange = false;
    std::optional<bool> m_isReused; ///< of request --ensure
};

} // namespace bearerscope

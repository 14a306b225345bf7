// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/oauthclient.h"
#include "app/desktopcolours.h"
#include "app/desktopnotifier.h"
#include "app/desktopsessionwatch.h"
#include "app/display.h"
#include "app/mainwindow.h"
#include "cli/commandline.h"
#include "cli/standardstreams.h"
#include "core/language.h"
#include "core/processguard.h"
#include "sandbox/sandbox.h"
#include "session/cataloguechoice.h"
#include "session/exitdeadline.h"
#include "session/profiles.h"
#include "session/scopememory.h"
#include "session/secretkeys.h"
#include "session/terminationsignals.h"
#include "store/cataloguefile.h"
#include "store/keyring.h"

#include <QApplication>
#include <QNetworkAccessManager>

using namespace bearerscope;

namespace {

/// The way out is short, even with a name lookup under way.
int leave(int exitCode)
{
    endWithin(std::chrono::milliseconds(1500), exitCode);
    return exitCode;
}

/// What the window and the command line are both built on.
struct Program {
    SystemClock clock;
    QNetworkAccessManager manager;
    OAuthClient client {manager, clock};
    Session session {client, ScopeCatalogue::builtIn(), clock};
    Sandbox sandbox {session.catalogue(), clock};
    CatalogueFile catalogueFile {CatalogueFile::defaultPath()};
    CatalogueChoice catalogue {session, catalogueFile};
    ProfileFile profileFile {ProfileFile::defaultPath()};
    Profiles profiles {profileFile};
    Keyring keyring;
    SecretKeys keys {keyring};
    UsedScopes usedScopes {UsedScopes::defaultPath()};
    ScopeMemory scopes {session, usedScopes};
};

int runCommandLine(int &argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const Speech speech(CommandLine::speaksEnglish(words) ? QString() : languageToSpeak());
    Program program;
    StandardStreams streams;
    if (!streams.open())
        return int(ExitCode::Usage);
    CommandLine commandLine({program.session, program.sandbox, program.catalogue, program.profiles, program.keys,
        program.clock, streams.in, streams.out, streams.err, QProcessEnvironment::systemEnvironment()});
    QObject::connect(&commandLine, &CommandLine::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    words.isEmpty() ? commandLine.runInPlaceOfWindow() : commandLine.run(words);
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::received, &commandLine, &CommandLine::stop);
    return leave(QCoreApplication::exec());
}

int runWindow(int &argc, char **argv)
{
    QApplication app(argc, argv);
    WindowSettings settings(WindowSettings::defaultPath());
    const Speech speech(languageToSpeak(settings.load().language));
    Program program;
    NetworkSettings network(NetworkSettings::defaultPath());
    RenewalSettings renewal(RenewalSettings::defaultPath());
    PrivacySettings privacy(PrivacySettings::defaultPath());
    DesktopNotifier notifier;
    DesktopSessionWatch watch;
    DesktopColours colours;
    MainWindow window({program.session, program.clock, *QApplication::clipboard(),
        [&program](CredentialsKind kind) { return program.sandbox.start(0, kind); }, settings, network,
        program.profiles, program.keys, program.catalogue, program.scopes, renewal, notifier, privacy, watch, colours});
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::received, &window, &QWidget::close);
    window.show();
    return leave(QApplication::exec());
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef BEARERSCOPE_GUARDED // all builds but for debugging
    keepMemoryPrivate();
#endif
    StandardStreams::reserve();
    QCoreApplication::setApplicationName(QStringLiteral("bearerscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral(BEARERSCOPE_APP_ID));
    const bool wantsWindow = argc < 2 || CommandLine::isWindowOption(QString::fromLocal8Bit(argv[1]));
    return wantsWindow && hasDisplay(QProcessEnvironment::systemEnvironment()) ? runWindow(argc, argv)
                                                                               : runCommandLine(argc, argv);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "app/desktopcolours.h"
#include "app/desktopnotifier.h"
#include "app/desktopsessionwatch.h"
#include "app/mainwindow.h"
#include "cli/exitcodes.h"
#include "cli/standardstreams.h"
#include "core/language.h"
#include "session/display.h"
#include "session/terminationsignals.h"

#include <QApplication>
#include <QProcessEnvironment>

#include <cstdio>

using namespace bearerscope;

namespace {

/// QApplication would end the program with an abort.
int tellNoDisplay(int &argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Speech speech(languageToSpeak());
    const QString text = QCoreApplication::translate("WindowProgram",
        "No display was found. The command bearerscope does in text what the window does.");
    std::fprintf(stderr, "bearerscope: %s\n", qPrintable(text));
    return int(ExitCode::Usage);
}

} // namespace

int main(int argc, char *argv[])
{
    prepareProcess();
    StandardStreams::reserve();
    if (!hasDisplay(QProcessEnvironment::systemEnvironment()))
        return tellNoDisplay(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral(BEARERSCOPE_APP_ID));
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

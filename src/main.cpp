// SPDX-License-Identifier: GPL-3.0-or-later
// The command line. The window is a program of its own, because loading what it is drawn with takes as long as a token.
#include "program.h"

#include "cli/commandline.h"
#include "cli/standardstreams.h"
#include "core/language.h"
#include "session/display.h"
#include "session/terminationsignals.h"
#include "windowprogram.h"

using namespace bearerscope;

int main(int argc, char *argv[])
{
    prepareProcess();
    StandardStreams::reserve();
    const QList<char *> given(argv, argv + argc + 1); // QCoreApplication takes some of them away
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool wantsWindow = given.size() == 2 || CommandLine::isWindowOption(QString::fromLocal8Bit(given[1]));
    if (wantsWindow && hasDisplay(environment))
        return becomeWindow(given);
    const Speech speech(CommandLine::speaksEnglish(words) ? QString() : languageToSpeak());
    Program program;
    StandardStreams streams;
    if (!streams.open())
        return int(ExitCode::Usage);
    CommandLine commandLine({program.session, program.sandbox, program.catalogue, program.profiles, program.keys,
        program.clock, streams.in, streams.out, streams.err, environment});
    QObject::connect(&commandLine, &CommandLine::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    words.isEmpty() ? commandLine.runInPlaceOfWindow() : commandLine.run(words);
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::received, &commandLine, &CommandLine::stop);
    return leave(QCoreApplication::exec());
}

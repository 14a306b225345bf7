// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/oauthclient.h"
#include "app/display.h"
#include "app/mainwindow.h"
#include "cli/commandline.h"
#include "core/scopecatalogue.h"
#include "sandbox/sandbox.h"
#include "session/terminationsignals.h"

#include <QApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QProcessEnvironment>

using namespace bearerscope;

namespace {

/// What the window and the command line are both built on.
struct Program {
    SystemClock clock;
    QNetworkAccessManager manager;
    OAuthClient client {manager, clock};
    Sandbox sandbox {ScopeCatalogue::builtIn(), clock};
    Session session {client, ScopeCatalogue::builtIn(), clock};
    TerminationSignals termination;
};

/// Qt's own options, such as -platform and -style, have one dash and a whole word.
bool isQtOption(const QString &word)
{
    return word.size() > 2 && word.startsWith(u'-') && !word.startsWith(QLatin1String("--"));
}

/// A stop while a call is under way ends the call, which ends the program with its own exit code.
void stop(Session &session)
{
    if (session.isBusy())
        session.cancel();
    else
        QCoreApplication::quit();
}

int runCommandLine(int &argc, char **argv, QStringList words)
{
    QCoreApplication app(argc, argv);
    Program program;
    QFile in, out, err;
    const bool isOpen = in.open(stdin, QIODevice::ReadOnly) && out.open(stdout, QIODevice::WriteOnly)
        && err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return int(ExitCode::Usage);
    if (words.isEmpty()) {
        err.write("bearerscope: No display was found. With one, a window would have opened on the sandbox; here is the "
                  "same job as text. See bearerscope --help.\n");
        words = {QStringLiteral("request"), QStringLiteral("--sandbox"), QStringLiteral("--scope"),
            QStringLiteral("campaigns vouchers")};
    }
    CommandLine commandLine({program.session, program.sandbox, program.clock, in, out, err,
        QProcessEnvironment::systemEnvironment()});
    QObject::connect(&commandLine, &CommandLine::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    QObject::connect(&program.termination, &TerminationSignals::received, &app, [&program] { stop(program.session); });
    commandLine.run(words);
    return QCoreApplication::exec();
}

int runWindow(int &argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/bearerscope/bearerscope.svg")));
    Program program;
    WindowSettings settings(WindowSettings::defaultPath());
    MainWindow window({program.session, program.clock, *QApplication::clipboard(),
        [&program] { return program.sandbox.start(); }, settings});
    QObject::connect(&program.termination, &TerminationSignals::received, &window, &QWidget::close);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("bearerscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BEARERSCOPE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("bearerscope"));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const bool wantsWindow = words.isEmpty() || isQtOption(words.constFirst());
    return wantsWindow && hasDisplay(QProcessEnvironment::systemEnvironment()) ? runWindow(argc, argv)
                                                                                : runCommandLine(argc, argv, words);
}

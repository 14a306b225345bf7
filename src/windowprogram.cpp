// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowprogram.h"

#include "cli/exitcodes.h"
#include "core/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace bearerscope {

int becomeWindow(const QList<char *> &arguments)
{
    const QString path = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral(WINDOW_PROGRAM));
#ifdef Q_OS_UNIX
    execv(QFile::encodeName(path).constData(), arguments.constData());
#else
    if (QProcess::startDetached(path, QCoreApplication::arguments().mid(1)))
        return 0;
#endif
    const QString problem = QString::fromLocal8Bit(std::strerror(errno));
    const Speech speech(languageToSpeak());
    const QString text = QCoreApplication::translate("WindowProgram",
        "The program of the window can't be started: %1 (%2). Install Bearerscope anew, or take a command: "
        "bearerscope --help lists them.");
    std::fprintf(stderr, "bearerscope: %s\n", qPrintable(text.arg(path, problem)));
    return int(ExitCode::Usage);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

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
    std::fprintf(stderr, "bearerscope: %s\n",
        qPrintable(QCoreApplication::translate("WindowProgram", "The program of the window is missing: %1").arg(path)));
    return 1;
}

} // namespace bearerscope

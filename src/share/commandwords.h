// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandinfo.h"

#include <QStringList>

namespace bearerscope {

/// "--name".
QString dashed(const QCommandLineOption &option);
QStringList dashed(const QList<QCommandLineOption> &options);
/// In single quotes, as bash and zsh read them.
QString quotedForPosix(const QString &text);
/// Of \a info, with --help.
QList<QCommandLineOption> allOptions(const CommandInfo &info);
/// One of each name that takes a value, over all commands.
QList<QCommandLineOption> optionsWithValue();
/// In place of a command.
QList<QCommandLineOption> programOptions();

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace bearerscope {

struct Arguments;
class GivenOptions;

/// Of a command that can print a token in a form to hand on.
QList<QCommandLineOption> exportOptions();
/// What --format takes.
QStringList exportFormatWords();
/// What --format does, for a command's help.
QString exportInWords();

/// Reads them; returns what is wrong in a sentence, empty when nothing is.
QString readExport(const GivenOptions &given, Arguments &arguments);

} // namespace bearerscope

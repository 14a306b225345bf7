// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>

namespace bearerscope {

enum class Command {
    Request,
    Introspect,
    Revoke,
    Inspect,
    Report,
    Compare,
    Can,
    Endpoints,
    Least,
    Lint,
    Check,
    Profiles,
    Scopes,
    Sandbox
};

/// What a command is called, takes and does: both its parser and its help are made from this.
struct CommandInfo {
    Command command;
    QString word;
    QString usage; ///< what follows the word, such as "[FILE]"
    QString summary; ///< one line
    QString details; ///< what else there is to know before using it
    QString example; ///< a whole line for a shell
    QList<QCommandLineOption> options; ///< without --help, which each of them has
};

const QList<CommandInfo> &commandInfos();
/// Null for an unknown word.
const CommandInfo *findCommand(const QString &word);

/// Each exit code with what it means.
QList<std::pair<QString, QString>> exitCodesInWords();

/// The help of the program, and that of one command. Both end with a line break.
QString programHelp();
QString commandHelp(const CommandInfo &info);

} // namespace bearerscope

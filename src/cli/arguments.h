// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandinfo.h"

#include "core/connection.h"
#include "core/transportchoice.h"
#include "core/warning.h"

namespace bearerscope {

/// Why a command can't begin. Never holds what was typed where a secret may have been typed.
struct Failure {
    QString kind; ///< for --json: "usage", or "unrecognised" for input that nothing recognises
    QString message; ///< one or more sentences; plain text
};

/// Which server and keys the arguments name; what is absent comes from the environment.
struct ServerChoice {
    bool sandbox = false;
    std::optional<Server> server; ///< of --host or --region
    std::optional<QString> applicationId;
    bool secretFromInput = false;
    TransportChoice transport {};
};

/// A command line as a value.
struct Arguments {
    QString information; ///< a help text or the version: printing it is all there is to do
    Command command = Command::Inspect;
    ServerChoice server;
    QStringList scopes; ///< of request
    Warnings scopeWarnings;
    QString file; ///< of inspect; empty: standard input
    QString words; ///< of scopes
    quint16 port = 0; ///< of sandbox; 0: any
    bool json = false;
    bool reveal = false;
};

/// Reads \a words, the command line without the program's name. Pure.
Expected<Arguments, Failure> parseArguments(const QStringList &words);

/// Whether --json is among \a words, also where the rest of them makes no sense.
bool wantsJson(const QStringList &words);

} // namespace bearerscope

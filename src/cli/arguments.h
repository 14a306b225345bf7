// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandinfo.h"
#include "profilearguments.h"

#include "core/connection.h"
#include "core/transportchoice.h"
#include "core/warning.h"

namespace bearerscope {

enum class ExportFormat;

/// Why a command can't begin. Never holds what was typed where a secret may have been typed.
struct Failure {
    QString kind; ///< for --json: "usage", or "unrecognised" for input that nothing recognises
    QString message; ///< one or more sentences; plain text
};

/// Of input that nothing recognises.
inline tl::unexpected<Failure> unrecognised(const QString &message)
{
    return unexpected(Failure {QStringLiteral("unrecognised"), message});
}

/// What the arguments say of the way to the server.
struct TransportOptions {
    std::optional<std::chrono::seconds> deadline;
    std::optional<ProxyChoice> proxy;
    std::optional<QString> authoritiesFile;

    /// \a base with what is said in its place.
    TransportChoice over(const TransportChoice &base) const
    {
        return {deadline.value_or(base.deadline), proxy.value_or(base.proxy),
            authoritiesFile.value_or(base.authoritiesFile)};
    }
};

/// Which server and keys the arguments name; what is absent comes from the profile, and else from the environment.
struct ServerChoice {
    bool sandbox = false;
    QString profile; ///< its name; empty for none
    std::optional<Server> server; ///< of --host or --region
    std::optional<CredentialsKind> credentials; ///< a key pair where nobody says so
    std::optional<QString> applicationId;
    std::optional<QString> projectId;
    bool secretFromInput = false;

    CredentialsKind kind() const { return credentials.value_or(CredentialsKind::ApiKeyPair); }
    TransportOptions transport {};
};

/// A command line as a value.
struct Arguments {
    QString information; ///< a help text or the version: printing it is all there is to do
    Command command = Command::Inspect;
    ServerChoice server;
    QStringList scopes; ///< of request, can and least; of lint, where none stands for standard input
    Warnings scopeWarnings;
    QString file; ///< of inspect, report, least and compare; empty: standard input
    QString otherFile; ///< of compare, likewise
    std::optional<QString> tokenFile; ///< of can and least, likewise; absent when no such option is given
    std::optional<QString> requestFile; ///< of request, likewise: a text that asks for a token
    QString words; ///< of scopes; the call of can, where none stands for standard input
    QString catalogueFile; ///< of scopes: to load and keep; "built-in" for that one; empty for no change
    std::optional<std::chrono::seconds> ensure; ///< of request: how long a token that is there already has to live on
    bool all = false; ///< of endpoints: those that aren't opened as well
    std::optional<ExportFormat> format; ///< to print the token in, in place of a report
    QString endpoint; ///< of \c format: the call that a line makes; empty for one of the token's
    QStringList calls; ///< of report: to answer whether they are opened
    bool markdown = false; ///< of report
    ProfileOrder profileOrder; ///< of profiles
    quint16 port = 0; ///< of sandbox; 0: any
    bool json = false;
    bool reveal = false;
    bool exchange = false; ///< of a call: what went over the wire
};

/// Reads \a words, the command line without the program's name. Pure.
Expected<Arguments, Failure> parseArguments(const QStringList &words);

/// Whether --json is among \a words, also where the rest of them makes no sense.
bool wantsJson(const QStringList &words);

} // namespace bearerscope

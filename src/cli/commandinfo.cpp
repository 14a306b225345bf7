// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandinfo.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandInfo", text);
}

using Options = QList<QCommandLineOption>;

/// Which server, and the way there.
Options roadOptions()
{
    return {
        {u"sandbox"_s, tr("use a sandbox that runs just for this call")},
        {u"host"_s, tr("the server's address; without it VOUCHERIFY_HOST, or else Europe"), u"URL"_s},
        {u"region"_s, tr("a published server: europe, us or asia"), u"NAME"_s},
        {u"timeout"_s, tr("how long the whole call may take, from 1 to 120; without it 15"), u"SECONDS"_s},
        {u"proxy"_s, tr("system (as without it), none, or HOST:PORT of an HTTP proxy"), u"PROXY"_s},
        {u"ca-file"_s, tr("a PEM file of authorities to trust besides the system's"), u"FILE"_s},
    };
}

Options serverOptions()
{
    return Options {{u"app-id"_s, tr("the application ID; without it X_APP_ID"), u"ID"_s},
               {u"secret-stdin"_s, tr("read the secret key from the first line of standard input")}}
    + roadOptions();
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, tr("print JSON")};
}

Options reportOptions()
{
    return {jsonOption(), {u"reveal"_s, tr("print the access token whole, not masked")}};
}

QString keysInWords()
{
    return tr("The key pair comes from the environment variables X_APP_ID and X_APP_TOKEN.");
}

QString tokenInWords()
{
    return tr("The token is read from standard input, in any form that \"inspect\" knows.");
}

CommandInfo requestInfo()
{
    const Options options {
        {u"scope"_s, tr("scope names separated by spaces; can be given again"), u"NAMES"_s},
        {u"as-is"_s, tr("send scope names with commas in them as they are")},
    };
    return {Command::Request, u"request"_s, u"--scope NAMES [options]"_s, tr("Ask for a token and show it inspected."),
        keysInWords(), u"bearerscope request --sandbox --scope \"vouchers campaigns\""_s,
        options + serverOptions() + reportOptions()};
}

CommandInfo introspectInfo()
{
    return {Command::Introspect, u"introspect"_s, u"[options] < FILE"_s,
        tr("Ask the server whether a token is active."), tokenInWords() + u'\n' + keysInWords(),
        u"bearerscope introspect --region us --json < token.json"_s, serverOptions() + reportOptions()};
}

CommandInfo revokeInfo()
{
    return {Command::Revoke, u"revoke"_s, u"[options] < FILE"_s, tr("End a token now, without asking back."),
        tokenInWords() + u'\n' + keysInWords(), u"bearerscope revoke --region us < token.json"_s,
        serverOptions() + reportOptions()};
}

CommandInfo inspectInfo()
{
    return {Command::Inspect, u"inspect"_s, u"[options] [FILE]"_s,
        tr("Show what a text tells about its token, offline."),
        tr("The text is token JSON, \"Bearer TOKEN\", an Authorization header, a curl line or the token "
           "alone.\n"
           "Without FILE, or with \"-\", it is read from standard input."),
        u"bearerscope inspect token.json"_s, reportOptions()};
}

CommandInfo checkInfo()
{
    return {Command::Check, u"check"_s, u"[options]"_s, tr("Test the connection to a server, step by step."),
        tr("Shows where the road breaks: proxy, name, connection, TLS with the certificate, HTTP.\n"
           "Uses no key and spends no token. The exit code is 0 when no step broke, else 4; a doubt is said."),
        u"bearerscope check --region us"_s, Options {jsonOption()} + roadOptions()};
}

CommandInfo scopesInfo()
{
    return {Command::Scopes, u"scopes"_s, u"[options] [WORD...]"_s,
        tr("List the published scopes, or those that hold every WORD."),
        tr("A WORD is a part of a scope's name or of its path. With --json, the calls that each opens are "
           "listed."),
        u"bearerscope scopes voucher"_s, {jsonOption()}};
}

CommandInfo sandboxInfo()
{
    const QCommandLineOption port(u"port"_s, tr("the port on 127.0.0.1; without it, or as 0, a free one"), u"N"_s);
    return {Command::Sandbox, u"sandbox"_s, u"[--port N]"_s,
        tr("Run a stand-in for Voucherify on this computer until stopped."),
        tr("The first line on standard output holds the address and the key pair as environment variables:\n"
           "put it in front of a command in another shell, this program's or your own."),
        u"bearerscope sandbox --port 8042"_s, {port}};
}

/// \a rows as two columns, each line indented.
QString columns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString optionsInColumns(const Options &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const QCommandLineOption &option : options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        rows.append({u"--"_s + option.names().constFirst() + value, option.description()});
    }
    rows.append({u"--help"_s, tr("print this")});
    return columns(rows);
}

} // namespace

const QList<CommandInfo> &commandInfos()
{
    static const QList<CommandInfo> infos {
        requestInfo(), introspectInfo(), revokeInfo(), inspectInfo(), checkInfo(), scopesInfo(), sandboxInfo()};
    return infos;
}

const CommandInfo *findCommand(const QString &word)
{
    const auto &infos = commandInfos();
    const auto found = std::ranges::find(infos, word, &CommandInfo::word);
    return found == infos.end() ? nullptr : &*found;
}

QString programHelp()
{
    QList<std::pair<QString, QString>> commands;
    for (const CommandInfo &info : commandInfos())
        commands.append({info.word, info.summary});
    const QList<std::pair<QString, QString>> exitCodes {
        {u"0"_s, tr("yes, done, or not known to be over")},
        {u"1"_s, tr("the answer is no: inactive, revoked, expired, nothing found")},
        {u"2"_s, tr("a wrong command line, or input that nothing recognises")},
        {u"3"_s, tr("the server refused")},
        {u"4"_s, tr("no usable answer: network, TLS, timeout, malformed")},
        {u"5"_s, tr("outcome unknown: the request may have been carried out")},
    };
    return tr("Usage: bearerscope [COMMAND [options]]") + u"\n\n"_s
        + tr("Inspects Voucherify OAuth tokens. Without a command it opens its window.") + u"\n\n"_s + tr("Commands:")
        + u'\n' + columns(commands) + u'\n' + tr("Exit codes:") + u'\n' + columns(exitCodes) + u'\n'
        + tr("\"bearerscope COMMAND --help\" explains a command; --version prints the version.") + u'\n'
        + tr("Example:") + u' ' + commandInfos().constFirst().example + u'\n';
}

QString commandHelp(const CommandInfo &info)
{
    return tr("Usage: bearerscope %1 %2").arg(info.word, info.usage) + u"\n\n"_s + info.summary + u'\n' + info.details
        + u"\n\n"_s + tr("Options:") + u'\n' + optionsInColumns(info.options) + u'\n' + tr("Example:") + u' '
        + info.example + u'\n';
}

} // namespace bearerscope

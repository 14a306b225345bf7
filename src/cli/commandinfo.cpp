// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandinfo.h"

#include "exportarguments.h"
#include "reportcommand.h"

#include "core/credentials.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandInfo)
};

using Options = QList<QCommandLineOption>;

/// Which server, and the way there.
Options roadOptions()
{
    return {
        {u"sandbox"_s, Texts::tr("use a sandbox that runs just for this call")},
        {u"profile"_s, Texts::tr("a profile for the server, the application ID and the way there"), u"NAME"_s},
        {u"host"_s, Texts::tr("the server's address; without it VOUCHERIFY_HOST, or else Europe"), u"URL"_s},
        {u"region"_s, Texts::tr("a published server: europe, us or asia"), u"NAME"_s},
        {u"timeout"_s, Texts::tr("how long the whole call may take, from 1 to 120; without it 15"), u"SECONDS"_s},
        {u"proxy"_s, Texts::tr("system (as without it), none, or HOST:PORT of an HTTP proxy"), u"PROXY"_s},
        {u"ca-file"_s, Texts::tr("a PEM file of authorities to trust besides the system's"), u"FILE"_s},
    };
}

/// Of what kind a key is.
Options credentialsOptions()
{
    QStringList words;
    for (const CredentialsScheme &scheme : schemes())
        words.append(scheme.word);
    return {{u"credentials"_s,
                Texts::tr("the kind of key: %1; without it %2").arg(words.join(Texts::tr(" or ")), words.first()),
                u"KIND"_s},
        {u"project-id"_s, Texts::tr("of a key that asks for one project: its ID"), u"ID"_s}};
}

/// Which key as well.
Options serverOptions()
{
    return Options {{u"app-id"_s, Texts::tr("the application ID; without it X_APP_ID"), u"ID"_s},
               {u"secret-stdin"_s, Texts::tr("read the secret key from the first line of standard input")}}
    + credentialsOptions() + roadOptions();
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, Texts::tr("print JSON")};
}

Options reportOptions()
{
    return {jsonOption(), {u"reveal"_s, Texts::tr("print the access token whole, not masked")}};
}

/// Of a command that asks a server.
Options callOptions()
{
    return serverOptions() + reportOptions()
        + Options {{u"exchange"_s, Texts::tr("show the request as sent and the answer as received, secrets masked")}};
}

QString keysInWords()
{
    return Texts::tr(
        "The key pair comes from the environment variables X_APP_ID and X_APP_TOKEN; with --profile, the secret\n"
        "key from the keyring where that has it.");
}

QString tokenInWords()
{
    return Texts::tr("The token is read from standard input, in any form that \"inspect\" knows.");
}

CommandInfo requestInfo()
{
    const Options options {
        {u"scope"_s, Texts::tr("scope names separated by spaces; can be given again"), u"NAMES"_s},
        {u"as-is"_s, Texts::tr("send scope names with commas in them as they are")},
        {u"from"_s, Texts::tr("take server, key and scopes from a text; options go before it"), u"FILE"_s},
        {u"ensure"_s, Texts::tr("reuse the token on standard input while it has that long to live"), u"SECONDS"_s},
    };
    return {Command::Request, u"request"_s, u"--scope NAMES [options]"_s,
        Texts::tr("Ask for a token and show it inspected."),
        keysInWords() + u'\n'
            + Texts::tr(
                "With --ensure, a token is read in any form that \"inspect\" knows, such as --json --reveal prints.\n"
                "It is printed again, and none requested, while it lives long enough by its own expires_at,\n"
                "covers the scopes and isn't known to be from elsewhere. Empty input is fine; with\n"
                "--secret-stdin the key comes first.\n"
                "With --from, the text is a curl line or PowerShell call, headers, a .env file or a Postman "
                "environment;\n"
                "\"-\" is standard input. Its key goes to the server named there and to no other, unless --host or\n"
                "--region says so; where a .env file names none, to Europe. The environment isn't looked at.")
            + u'\n' + exportInWords(),
        u"bearerscope request --sandbox --scope \"vouchers campaigns\""_s, options + callOptions() + exportOptions()};
}

CommandInfo introspectInfo()
{
    return {Command::Introspect, u"introspect"_s, u"[options] < FILE"_s,
        Texts::tr("Ask the server whether a token is active."), tokenInWords() + u'\n' + keysInWords(),
        u"bearerscope introspect --region us --json < token.json"_s, callOptions()};
}

CommandInfo revokeInfo()
{
    return {Command::Revoke, u"revoke"_s, u"[options] < FILE"_s, Texts::tr("End a token now, without asking back."),
        tokenInWords() + u'\n' + keysInWords(), u"bearerscope revoke --region us < token.json"_s, callOptions()};
}

CommandInfo inspectInfo()
{
    return {Command::Inspect, u"inspect"_s, u"[options] [FILE]"_s,
        Texts::tr("Show what a text tells about its token, offline."),
        Texts::tr(
            "The text is token JSON or an introspection's, an HTTP answer with it, what --json printed, \"Bearer "
            "TOKEN\",\n"
            "headers, a curl line (also as for cmd.exe or PowerShell) or a PowerShell call, form data, a .env file, a\n"
            "Postman environment, a HAR recording (the latest token in it) or the token alone. An error answer is\n"
            "explained, with the exit code of the call that it would have ended. Where a text makes a call with its "
            "token\n"
            "(a curl line, a request with its headers, a HAR recording), it is said whether the token opens that.\n"
            "Without FILE, or with \"-\", it is read from standard input.")
            + u'\n' + exportInWords(),
        u"bearerscope inspect token.json"_s, reportOptions() + exportOptions()};
}

/// Whose scopes a question is asked of, in place of standard input.
Options scopesAtHandOptions()
{
    return {{u"scope"_s, Texts::tr("the scope names at hand, separated by spaces; can be given again"), u"NAMES"_s},
        {u"token-file"_s, Texts::tr("a file with the token at hand, in any form that \"inspect\" knows"), u"FILE"_s},
        jsonOption()};
}

CommandInfo compareInfo()
{
    return {Command::Compare, u"compare"_s, u"[options] FILE [FILE2]"_s,
        Texts::tr("Show two tokens side by side, and whether they open the same."),
        Texts::tr(
            "Both are read as \"inspect\" reads them. Without FILE2, or with \"-\", the second comes from standard "
            "input."
            "\nThe exit code is 0 when they open the same, else 1. No token is printed whole."),
        u"bearerscope compare yesterday.json today.json"_s, {jsonOption()}};
}

CommandInfo canInfo()
{
    return {Command::Can, u"can"_s, u"[options] [METHOD] PATH"_s,
        Texts::tr("Tell whether a token or some scopes open a call, offline."),
        Texts::tr(
            "The call is a path with or without ids, a full address, or in quotes a curl line.\n"
            "Without --scope and --token-file the token is read from standard input; with nothing there, the answer\n"
            "is the scope that the call needs. With \"-\" in place of the call, that is read from standard input: a\n"
            "curl line with a token in it belongs there, never among the arguments.\n"
            "The exit code is 0 for yes; 1 for no, not published, or not known."),
        u"bearerscope can POST /v1/redemptions --scope \"vouchers redemptions\""_s, scopesAtHandOptions()};
}

CommandInfo endpointsInfo()
{
    return {Command::Endpoints, u"endpoints"_s, u"[options] [WORD...]"_s,
        Texts::tr("List the published calls that a token or some scopes open, offline."),
        Texts::tr(
            "A WORD is a part of a method, a path or a scope. Without --scope and --token-file the token is read from\n"
            "standard input; with nothing there, every published call is listed.\n"
            "The exit code is 1 when nothing is opened, the token is over, or its scopes aren't known; else 0."),
        u"bearerscope endpoints --scope \"vouchers orders\" DELETE"_s,
        Options {{u"all"_s, Texts::tr("list the calls that aren't opened as well")}} + scopesAtHandOptions()};
}

CommandInfo leastInfo()
{
    return {Command::Least, u"least"_s, u"[options] [FILE]"_s,
        Texts::tr("Find the fewest scopes that open a list of calls."),
        Texts::tr(
            "The list is a line for each call, a HAR file, an access log, or curl lines; without FILE, or with \"-\", "
            "it is\n"
            "read from standard input. The scopes go to standard output, ready for request --scope \"$(...)\".\n"
            "With --scope or --token-file they are compared with those at hand. A call that isn't published, and that\n"
            "only an umbrella such as api would open, is named and left out. So is a line that names more\n"
            "paths of the API than could be read as calls.\n"
            "The exit code is 0 when every call was read, the scopes open each, and those at hand lack none; else 1."),
        u"bearerscope least calls.har"_s, scopesAtHandOptions()};
}

CommandInfo lintInfo()
{
    return {Command::Lint, u"lint"_s, u"[options] [NAMES...]"_s,
        Texts::tr("Find what is wrong with a list of scopes, and repair it."),
        Texts::tr("Without NAMES, or with \"-\", they are read from standard input. The repaired list goes to standard "
                  "output.\n"
                  "Only what can't be meant otherwise is repaired, such as commas and capitals; the rest is said.\n"
                  "The exit code is 0 when nothing was found, else 1."),
        u"bearerscope lint \"vouchers,SKUs api\""_s, {jsonOption()}};
}

CommandInfo checkInfo()
{
    return {Command::Check, u"check"_s, u"[options]"_s, Texts::tr("Test the connection to a server, step by step."),
        Texts::tr("Shows where the road breaks: proxy, name, connection, TLS with the certificate, HTTP.\n"
                  "Uses no key and spends no token. The exit code is 0 when no step broke, else 4; a doubt is said."),
        u"bearerscope check --region us"_s, Options {jsonOption()} + roadOptions()};
}

CommandInfo profilesInfo()
{
    const QList<QCommandLineOption> options {
        {u"app-id"_s, Texts::tr("of add: the application ID; without it, it is to be named at each call"), u"ID"_s},
        {u"scope"_s, Texts::tr("of add: the scopes to ask for where no others are named"), u"NAMES"_s},
    };
    Options road = roadOptions();
    road.removeIf([](const QCommandLineOption &option) {
        return option.names().contains(u"sandbox"_s) || option.names().contains(u"profile"_s);
    });
    return {Command::Profiles, u"profiles"_s, u"[VERB [NAME...]] [options]"_s,
        Texts::tr("List, add and change profiles: servers with all but their secret key."),
        Texts::tr(
            "Verbs: list, add NAME, rename NAME NEW, duplicate NAME, move NAME PLACE, remove NAME,\n"
            "set-key NAME, forget-key NAME, export [NAME...], import [FILE]. set-key reads a secret key from standard\n"
            "input and keeps it in the system's keyring, bound to the profile's server and application ID.\n"
            "Export writes JSON without any secret, which import reads.\n"
            "--profile NAME then brings all of it to the other commands. The sandbox is always there."),
        u"bearerscope profiles add Shop --region us --app-id 1a2b --scope vouchers"_s,
        Options {jsonOption()} + options + credentialsOptions() + road};
}

CommandInfo scopesInfo()
{
    return {Command::Scopes, u"scopes"_s, u"[options] [WORD...]"_s,
        Texts::tr("List the published scopes, or those that hold every WORD."),
        Texts::tr("A WORD is a part of a scope's name or of its path. With --json, the calls that each opens are "
                  "listed.\n"
                  "A catalogue taken with --use holds for the window and for all commands from then on;\n"
                  "without a WORD or --json that is all that is said."),
        u"bearerscope scopes voucher"_s,
        {jsonOption(), {u"use"_s, Texts::tr("take this newer catalogue of scopes, or \"built-in\" again"), u"FILE"_s}}};
}

CommandInfo sandboxInfo()
{
    const QCommandLineOption port(
        u"port"_s, Texts::tr("the port on 127.0.0.1; without it, or as 0, a free one"), u"N"_s);
    return {Command::Sandbox, u"sandbox"_s, u"[options]"_s,
        Texts::tr("Run a stand-in for Voucherify on this computer until stopped."),
        Texts::tr("The first line on standard output holds the address and the keys as environment variables:\n"
                  "put it in front of a command in another shell, this program's or your own."),
        u"bearerscope sandbox --port 8042"_s, Options {port} + credentialsOptions().mid(0, 1)};
}

} // namespace

const QList<CommandInfo> &commandInfos()
{
    static const QList<CommandInfo> infos {requestInfo(), introspectInfo(), revokeInfo(), inspectInfo(), reportInfo(), compareInfo(),
        canInfo(), endpointsInfo(), leastInfo(), lintInfo(), checkInfo(), profilesInfo(), scopesInfo(), sandboxInfo()};
    return infos;
}

const CommandInfo *findCommand(const QString &word)
{
    const auto &infos = commandInfos();
    const auto found = std::ranges::find(infos, word, &CommandInfo::word);
    return found == infos.end() ? nullptr : &*found;
}

} // namespace bearerscope

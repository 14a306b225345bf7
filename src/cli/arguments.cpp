// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "secretguard.h"

#include "core/nearestword.h"
#include "core/scopes.h"
#include "core/visibletext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Arguments", text);
}

auto usage(const QString &message)
{
    return unexpected(Failure {u"usage"_s, message});
}

QString guess(const std::optional<QString> &suggestion, const QString &prefix = {})
{
    return suggestion ? u' ' + tr("Did you mean \"%1\"?").arg(prefix + *suggestion) : QString();
}

Failure unknownCommand(const QString &word)
{
    QStringList known;
    for (const CommandInfo &info : commandInfos())
        known.append(info.word);
    const QString problem =
        mayBeRepeated(word) ? tr("\"%1\" is not a command.").arg(word) : tr("The first argument is not a command.");
    return {u"usage"_s,
        problem + guess(nearestWord(word, known)) + u' '
            + tr("The commands are %1; \"bearerscope --help\" explains them.").arg(known.join(u", "_s))};
}

/// The arguments of one command.
class Reading
{
public:
    Reading(const CommandInfo &info, const QStringList &words)
        : m_info(info)
        , m_words(words)
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        m_parser.addOptions(info.options);
        m_parsed = m_parser.parse(words); // the first of them stands where the program's name would
    }

    Expected<Arguments, Failure> result()
    {
        if (const QString problem = problemOfForm(); !problem.isEmpty())
            return failure(problem);
        m_arguments.command = m_info.command;
        m_arguments.json = isSet(u"json"_s);
        m_arguments.reveal = isSet(u"reveal"_s);
        for (const QString &problem : {readServer(), readTransport(), readScopes(), readPort()}) {
            if (!problem.isEmpty())
                return failure(problem);
        }
        if (m_info.command == Command::Inspect && positionals() != QStringList {u"-"_s})
            m_arguments.file = positionals().value(0);
        m_arguments.words = positionals().join(u' ');
        return m_arguments;
    }

private:
    tl::unexpected<Failure> failure(const QString &problem) const
    {
        return usage(problem + u' ' + tr("See \"bearerscope %1 --help\".").arg(m_info.word));
    }

    QStringList positionals() const { return m_parser.positionalArguments(); }

    /// QCommandLineParser warns on the console when asked for an option that it doesn't have.
    bool has(const QString &option) const
    {
        return std::ranges::any_of(
            m_info.options, [&option](const QCommandLineOption &o) { return o.names().contains(option); });
    }
    bool isSet(const QString &option) const { return has(option) && m_parser.isSet(option); }

    QString problemOfForm() const;
    QString problemOfOptions() const;
    QString readServer();
    QString readAddress();
    QString readTransport();
    QString readScopes();
    QString readPort();

    const CommandInfo &m_info;
    const QStringList &m_words;
    QCommandLineParser m_parser;
    bool m_parsed = false;
    Arguments m_arguments;
};

/// What is wrong before anybody looks at the values. The words themselves are not repeated: one may be a
/// secret.
QString Reading::problemOfForm() const
{
    if (std::ranges::any_of(positionals(), looksLikeToken)) {
        const QString fileHint = tr("If it is a file's name, write ./ in front of it.");
        return m_info.command == Command::Inspect ? secretInArgumentsMessage() + u' ' + fileHint
                                                  : secretInArgumentsMessage();
    }
    if (const QString problem = problemOfOptions(); !problem.isEmpty())
        return problem;
    const qsizetype count = positionals().size();
    if (m_info.command == Command::Inspect && count > 1)
        return tr("Only one file can be inspected at a time.");
    const bool takesWords = m_info.command == Command::Inspect || m_info.command == Command::Scopes;
    if (count > 0 && !takesWords)
        return tr("There is an argument too many: \"%1\" takes options only.").arg(m_info.word);
    return {};
}

QString Reading::problemOfOptions() const
{
    QStringList known;
    for (const QCommandLineOption &option : m_info.options)
        known.append(option.names());
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString &name = unknown.constFirst();
        const QString problem = mayBeRepeated(name) ? tr("There is no option --%1 here.").arg(name)
                                                    : tr("There is an option that is not known here.");
        return problem + guess(nearestWord(name, known), u"--"_s);
    }
    for (const QCommandLineOption &option : m_info.options) {
        const QString name = option.names().constFirst();
        const QStringList values = m_parser.values(name);
        const bool takesOther = std::ranges::any_of(values, [](const QString &v) { return v.startsWith("--"_L1); });
        if (takesOther || (!option.valueName().isEmpty() && m_words.constLast() == u"--"_s + name))
            return tr("The option --%1 needs a value.").arg(name);
        if (values.size() > 1 && name != "scope"_L1)
            return tr("The option --%1 can be given only once.").arg(name);
    }
    return m_parsed ? QString() : tr("An option is given a value, and takes none.");
}

QString Reading::readServer()
{
    ServerChoice &server = m_arguments.server;
    server.sandbox = isSet(u"sandbox"_s);
    server.secretFromInput = isSet(u"secret-stdin"_s);
    if (isSet(u"app-id"_s))
        server.applicationId = m_parser.value(u"app-id"_s);
    const bool isElsewhere = isSet(u"host"_s) || isSet(u"region"_s);
    if (server.sandbox && (isElsewhere || server.applicationId || server.secretFromInput))
        return tr("--sandbox brings its own address and keys: leave out --host, --region, --app-id and "
                  "--secret-stdin.");
    if (isSet(u"host"_s) && isSet(u"region"_s))
        return tr("--host and --region both name the server: use one of them.");
    return isElsewhere ? readAddress() : QString();
}

QString Reading::readAddress()
{
    if (isSet(u"host"_s)) {
        const auto server = parseServerAddress(m_parser.value(u"host"_s));
        if (!server)
            return tr("--host: %1").arg(server.error().message);
        m_arguments.server.server = *server;
        return {};
    }
    const QHash<QString, ServerKind> regions {
        {u"europe"_s, ServerKind::Europe}, {u"us"_s, ServerKind::UnitedStates}, {u"asia"_s, ServerKind::Asia}};
    const auto kind = regions.constFind(m_parser.value(u"region"_s).toLower());
    if (kind == regions.constEnd())
        return tr("--region is europe, us or asia. A dedicated server is named with --host.");
    m_arguments.server.server = publishedServer(*kind);
    return {};
}

QString Reading::readTransport()
{
    if (isSet(u"sandbox"_s) && (isSet(u"proxy"_s) || isSet(u"ca-file"_s)))
        return tr(
            "The sandbox is on this computer, which is always reached directly: leave out --proxy and --ca-file.");
    TransportChoice &transport = m_arguments.server.transport;
    if (isSet(u"timeout"_s)) {
        const auto deadline = parseDeadline(m_parser.value(u"timeout"_s));
        if (!deadline)
            return tr("--timeout: %1").arg(deadline.error().message);
        transport.deadline = *deadline;
    }
    if (isSet(u"proxy"_s)) {
        const auto proxy = parseProxy(m_parser.value(u"proxy"_s));
        if (!proxy)
            return tr("--proxy: %1").arg(proxy.error().message);
        transport.proxy = *proxy;
    }
    if (isSet(u"ca-file"_s)) {
        transport.authoritiesFile = m_parser.value(u"ca-file"_s);
        if (transport.authoritiesFile.isEmpty()) // as of an unset variable: nobody means the system's then
            return tr("The option --%1 needs a value.").arg(u"ca-file"_s);
    }
    return {};
}

QString Reading::readScopes()
{
    if (m_info.command != Command::Request)
        return {};
    const ScopeList list = parseScopes(m_parser.values(u"scope"_s).join(u' '));
    if (list.names.isEmpty())
        return tr("--scope is missing: name at least one scope that the token has to open. \"bearerscope scopes\" "
                  "lists them.");
    m_arguments.scopes = list.names;
    m_arguments.scopeWarnings = list.warnings;
    if (!contains(list.warnings, Warning::Kind::ScopeSeparator) || isSet(u"as-is"_s))
        return {};
    const QString repaired = visibleText(repairedScopes(list.names).join(u' '), 400);
    return repaired.isEmpty() ? tr("Scopes are separated by spaces, not by commas.")
                              : tr("Scopes are separated by spaces, not by commas. Probably meant: --scope "
                                   "\"%1\". To send the commas, "
                                   "add --as-is.")
                                    .arg(repaired);
}

QString Reading::readPort()
{
    if (!isSet(u"port"_s))
        return {};
    bool isNumber = false;
    m_arguments.port = m_parser.value(u"port"_s).toUShort(&isNumber);
    return isNumber ? QString() : tr("--port is a number from 0 to 65535.");
}

bool asksForHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

Arguments printing(const QString &information)
{
    Arguments arguments;
    arguments.information = information;
    return arguments;
}

} // namespace

Expected<Arguments, Failure> parseArguments(const QStringList &words)
{
    const QString first = words.value(0);
    if (words.isEmpty() || asksForHelp(first))
        return printing(programHelp());
    if (first == "--version"_L1 || first == "-v"_L1)
        return printing(QStringLiteral("bearerscope " BEARERSCOPE_VERSION "\n"));
    if (std::ranges::any_of(words, announcesSecret) || looksLikeToken(first))
        return usage(secretInArgumentsMessage());
    const CommandInfo *info = findCommand(first);
    if (!info)
        return unexpected(unknownCommand(first));
    if (std::ranges::any_of(words, asksForHelp))
        return printing(commandHelp(*info));
    return Reading(*info, words).result();
}

bool wantsJson(const QStringList &words)
{
    return words.contains("--json"_L1);
}

} // namespace bearerscope

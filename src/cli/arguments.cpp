// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "exportarguments.h"
#include "givenoptions.h"
#include "reportcommand.h"
#include "roadarguments.h"
#include "scopearguments.h"
#include "secretguard.h"

#include "core/nearestword.h"
#include "core/scopes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

auto usage(const QString &message)
{
    return unexpected(Failure {u"usage"_s, message});
}

Failure unknownCommand(const QString &word)
{
    QStringList known;
    for (const CommandInfo &info : commandInfos())
        known.append(info.word);
    const QString problem = mayBeRepeated(word) ? Texts::tr("\"%1\" is not a command.").arg(word)
                                                : Texts::tr("The first argument is not a command.");
    return {u"usage"_s,
        problem + didYouMean(nearestWord(word, known)) + u' '
            + Texts::tr("The commands are %1; \"bearerscope --help\" explains them.").arg(known.join(u", "_s))};
}

/// The arguments of one command.
class Reading
{
public:
    Reading(const CommandInfo &info, const QStringList &words)
        : m_info(info)
        , m_given(info, words)
    {
    }

    Expected<Arguments, Failure> result()
    {
        if (const QString problem = problemOfForm(); !problem.isEmpty())
            return failure(problem);
        m_arguments.command = m_info.command;
        m_arguments.json = isSet(u"json"_s);
        m_arguments.reveal = isSet(u"reveal"_s);
        m_arguments.exchange = isSet(u"exchange"_s);
        for (const QString &problem : {readRoad(m_given, m_arguments.server), readScopeOptions(m_given, m_arguments),
                 readWords(), readFrom(), problemOfInputs(), readEnsure(), readPort(), readExport(m_given, m_arguments),
                 readReport(m_given, m_arguments)}) {
            if (!problem.isEmpty())
                return failure(problem);
        }
        m_arguments.all = isSet(u"all"_s);
        if (isSet(u"use"_s))
            m_arguments.catalogueFile = m_given.value(u"use"_s);
        return m_arguments;
    }

private:
    tl::unexpected<Failure> failure(const QString &problem) const
    {
        return usage(problem + u' ' + Texts::tr("See \"bearerscope %1 --help\".").arg(m_info.word));
    }

    QStringList positionals() const { return m_given.positionals(); }
    bool isSet(const QString &option) const { return m_given.isSet(option); }

    bool takesFiles() const
    {
        return m_info.command == Command::Inspect || m_info.command == Command::Report
            || m_info.command == Command::Least || m_info.command == Command::Compare;
    }

    QString problemOfForm() const;
    QString problemOfCount() const;
    QString problemOfInputs() const;
    QString readWords();
    QString readFrom();
    QString readEnsure();
    QString readPort();

    const CommandInfo &m_info;
    const GivenOptions m_given;
    Arguments m_arguments;
};

/// What is wrong before anybody looks at the values. The words themselves are not repeated: one may be a
/// secret.
QString Reading::problemOfForm() const
{
    if (std::ranges::any_of(positionals(), holdsSecret))
        return takesFiles() ? secretInFileNameMessage() : secretInArgumentsMessage();
    if (const QString problem = m_given.problem(); !problem.isEmpty())
        return problem;
    return problemOfCount();
}

QString Reading::problemOfCount() const
{
    const qsizetype count = positionals().size();
    if (takesFiles() && m_info.command != Command::Compare)
        return count > 1 ? Texts::tr("Only one file can be read at a time.") : QString();
    switch (m_info.command) {
    case Command::Compare:
        if (count == 0)
            return Texts::tr(
                "Name the file with the first token. The second one is a file as well, or comes from standard "
                "input.");
        return count > 2 ? Texts::tr("Only two tokens can be compared at a time.") : QString();
    case Command::Can:
    case Command::Endpoints:
    case Command::Lint:
    case Command::Profiles:
    case Command::Scopes:
        return {};
    default:
        return count > 0 ? Texts::tr("There is an argument too many: \"%1\" takes options only.").arg(m_info.word)
                         : QString();
    }
}

QString Reading::readWords()
{
    const QStringList given = positionals();
    if (takesFiles()) {
        m_arguments.file = fileOrInput(given.value(0));
        m_arguments.otherFile = fileOrInput(given.value(1));
        return {};
    }
    if (m_info.command == Command::Profiles) {
        const auto order = profileOrderIn(given);
        m_arguments.profileOrder = order.value_or(ProfileOrder());
        return order ? QString() : order.error();
    }
    const bool areFilter = m_info.command == Command::Scopes || m_info.command == Command::Endpoints;
    m_arguments.words = areFilter ? given.join(u' ') : fileOrInput(given.join(u' ').trimmed());
    if (m_info.command == Command::Can && m_arguments.words.isEmpty() && given != QStringList {u"-"_s})
        return Texts::tr("The call is missing: write it behind \"can\", such as POST /v1/redemptions.");
    if (m_info.command != Command::Lint || given.isEmpty() || given == QStringList {u"-"_s})
        return {};
    const ScopeList list = parseScopes(m_arguments.words);
    m_arguments.scopes = list.names;
    m_arguments.scopeWarnings = list.warnings;
    if (!std::ranges::all_of(list.names, mayBeScope))
        return secretInArgumentsMessage();
    return list.names.isEmpty() ? Texts::tr("There is no scope among the arguments.") : QString();
}

/// Standard input ends after the first who reads it.
QString Reading::problemOfInputs() const
{
    const bool tokenFromInput = m_arguments.tokenFile && m_arguments.tokenFile->isEmpty();
    const bool isTwice =
        (m_info.command == Command::Compare && m_arguments.file.isEmpty() && m_arguments.otherFile.isEmpty())
        || (m_info.command == Command::Least && m_arguments.file.isEmpty() && tokenFromInput)
        || (m_info.command == Command::Can && m_arguments.words.isEmpty() && tokenFromInput)
        || (m_arguments.requestFile == QString() && (m_arguments.server.secretFromInput || isSet(u"ensure"_s)));
    return isTwice ? Texts::tr("Standard input can stand for one thing only: name a file for the other.") : QString();
}

QString Reading::readFrom()
{
    if (!isSet(u"from"_s))
        return {};
    const QString file = m_given.value(u"from"_s);
    if (file.isEmpty()) // as of an unset variable
        return missingValue(u"from"_s);
    if (holdsSecret(file))
        return secretInFileNameMessage();
    m_arguments.requestFile = fileOrInput(file);
    return {};
}

QString Reading::readEnsure()
{
    if (!isSet(u"ensure"_s))
        return {};
    constexpr uint longest = 86'400; // a day; tokens live for 15 minutes
    bool isNumber = false;
    const uint seconds = m_given.value(u"ensure"_s).toUInt(&isNumber);
    if (!isNumber || seconds > longest)
        return Texts::tr("--ensure is a whole number of seconds from 0 to %1.").arg(longest);
    m_arguments.ensure = std::chrono::seconds(seconds);
    return {};
}

QString Reading::readPort()
{
    if (!isSet(u"port"_s))
        return {};
    bool isNumber = false;
    m_arguments.port = m_given.value(u"port"_s).toUShort(&isNumber);
    return isNumber ? QString() : Texts::tr("--port is a number from 0 to 65535.");
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

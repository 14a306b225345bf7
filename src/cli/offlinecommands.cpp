// SPDX-License-Identifier: GPL-3.0-or-later
#include "offlinecommands.h"

#include "cancommand.h"
#include "comparecommand.h"
#include "endpointscommand.h"
#include "inputtext.h"
#include "leastcommand.h"
#include "lintcommand.h"
#include "reportcommand.h"
#include "scopescommand.h"

#include "core/pastedtext.h"
#include "core/scopecatalogue.h"
#include "core/scopes.h"
#include "core/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Outcome = Expected<CommandOutput, Failure>;

constexpr qsizetype largestCallList = 16 * 1024 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OfflineCommands)
};

/// One command with all that it may look at.
class OfflineCommand
{
public:
    OfflineCommand(const Arguments &arguments, Console &console, const ScopeCatalogue &catalogue, const Clock &clock)
        : m_arguments(arguments)
        , m_console(console)
        , m_catalogue(catalogue)
        , m_clock(clock)
    {
    }

    Outcome can() const;
    Outcome endpoints() const;
    Outcome least() const;
    Outcome lint() const;
    Outcome compare() const;
    Outcome report() const;

private:
    Expected<TokenSide, Failure> tokenIn(const QByteArray &text) const;
    Expected<TokenSide, Failure> readToken(const QString &file) const;
    Expected<GivenScopes, Failure> scopesOfInput() const;
    Expected<GivenScopes, Failure> scopesOfOptions() const;

    const Arguments &m_arguments;
    Console &m_console;
    const ScopeCatalogue &m_catalogue;
    const Clock &m_clock;
};

GivenScopes scopesOf(const TokenSide &side)
{
    return {side.inspection.scopes.granted, side.reading.state};
}

Expected<TokenSide, Failure> OfflineCommand::tokenIn(const QByteArray &text) const
{
    const auto pasted = recognise(text);
    if (!pasted)
        return unrecognised(pasted.error().message);
    const Inspection inspection = inspectedPaste(pasted->data, m_clock, m_catalogue);
    return TokenSide {pasted->data, inspection, readingOf(pasted->data, inspection, m_clock)};
}

Expected<TokenSide, Failure> OfflineCommand::readToken(const QString &file) const
{
    auto text = inputText(file, Texts::tr("A token"), m_console);
    if (!text)
        return unexpected(text.error());
    auto side = tokenIn(*text);
    wipe(*text);
    return side;
}

/// Of a token on standard input, where there may be none: then nobody's.
Expected<GivenScopes, Failure> OfflineCommand::scopesOfInput() const
{
    auto text = inputText({}, Texts::tr("A token, or nothing to hear which scope is needed,"), m_console);
    if (!text)
        return unexpected(text.error());
    if (text->trimmed().isEmpty())
        return GivenScopes {};
    const auto side = tokenIn(*text);
    wipe(*text);
    return side.map(scopesOf);
}

Expected<GivenScopes, Failure> OfflineCommand::scopesOfOptions() const
{
    if (m_arguments.tokenFile)
        return readToken(*m_arguments.tokenFile).map(scopesOf);
    for (const QString &remark : spellingRemarks(m_arguments.scopes, m_catalogue))
        m_console.tell(remark);
    return GivenScopes {m_arguments.scopes, {}};
}

Outcome OfflineCommand::can() const
{
    QString question = m_arguments.words;
    const bool isQuestionTyped = !question.isEmpty();
    const bool areScopesNamed = m_arguments.tokenFile || !m_arguments.scopes.isEmpty();
    if (!isQuestionTyped) {
        auto text = inputText({}, Texts::tr("A call"), m_console);
        if (!text)
            return unexpected(text.error());
        question = QString::fromUtf8(*text);
        wipe(*text);
    }
    const auto scopes = areScopesNamed ? scopesOfOptions() : isQuestionTyped ? scopesOfInput() : GivenScopes {};
    if (!scopes)
        return unexpected(scopes.error());
    const Outcome outcome = canCommand(question, *scopes, m_catalogue, m_arguments.json);
    wipe(question);
    return outcome;
}

Outcome OfflineCommand::endpoints() const
{
    const bool areScopesNamed = m_arguments.tokenFile || !m_arguments.scopes.isEmpty();
    const auto scopes = areScopesNamed ? scopesOfOptions() : scopesOfInput();
    if (!scopes)
        return unexpected(scopes.error());
    return endpointsCommand(m_arguments.words, m_arguments.all, *scopes, m_catalogue, m_arguments.json);
}

Outcome OfflineCommand::least() const
{
    std::optional<GivenScopes> atHand;
    if (m_arguments.tokenFile || !m_arguments.scopes.isEmpty()) {
        const auto scopes = scopesOfOptions();
        if (!scopes)
            return unexpected(scopes.error());
        atHand = *scopes;
    }
    auto text = inputText(m_arguments.file, Texts::tr("A list of calls"), m_console, largestCallList);
    if (!text)
        return unexpected(text.error());
    const EndpointMatcher matcher(m_catalogue);
    const auto list = parseCallList(*text, matcher);
    wipe(*text);
    if (!list)
        return unrecognised(list.error().message);
    return leastCommand(*list, atHand, matcher, m_arguments.json);
}

Outcome OfflineCommand::lint() const
{
    if (!m_arguments.scopes.isEmpty())
        return lintCommand(parseScopes(m_arguments.words), m_catalogue, m_arguments.json);
    const auto text = inputText({}, Texts::tr("A list of scopes"), m_console);
    if (!text)
        return unexpected(text.error());
    return scopesInText(*text).map(
        [this](const ScopeList &list) { return lintCommand(list, m_catalogue, m_arguments.json); });
}

Outcome OfflineCommand::compare() const
{
    const auto left = readToken(m_arguments.file);
    if (!left)
        return unexpected(Failure {left.error().kind, Texts::tr("The first token: %1").arg(left.error().message)});
    const auto right = readToken(m_arguments.otherFile);
    if (!right)
        return unexpected(Failure {right.error().kind, Texts::tr("The second token: %1").arg(right.error().message)});
    return compareCommand(*left, *right, m_catalogue, m_clock.utcNow(), m_arguments.json);
}

Outcome OfflineCommand::report() const
{
    auto text = inputText(m_arguments.file, Texts::tr("A token, or an error answer"), m_console);
    if (!text)
        return unexpected(text.error());
    const Outcome outcome = reportCommand(*text, m_arguments, m_catalogue, m_clock);
    wipe(*text);
    return outcome;
}

} // namespace

Outcome runOffline(const Arguments &arguments, Console &console, const ScopeCatalogue &catalogue, const Clock &clock)
{
    const OfflineCommand command(arguments, console, catalogue, clock);
    switch (arguments.command) {
    case Command::Can:
        return command.can();
    case Command::Endpoints:
        return command.endpoints();
    case Command::Least:
        return command.least();
    case Command::Lint:
        return command.lint();
    case Command::Compare:
        return command.compare();
    case Command::Report:
        return command.report();
    default:
        return scopesCommand(arguments.words, catalogue, arguments.json);
    }
}

} // namespace bearerscope

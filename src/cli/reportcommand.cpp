// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcommand.h"

#include "givenoptions.h"
#include "secretguard.h"

#include "core/clock.h"
#include "core/pastedtext.h"
#include "core/redaction.h"
#include "core/scopecatalogue.h"
#include "session/ticketreport.h"
#include "session/tokenpast.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Outcome = Expected<CommandOutput, Failure>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

/// Adds what is said of the token in \a text; false where there is none.
bool addToken(const QByteArray &text, TicketInput &input, const ScopeCatalogue &catalogue, const Clock &clock)
{
    const auto pasted = recognise(text);
    if (!pasted)
        return false;
    const Inspection inspection = inspectedPaste(pasted->data, clock, catalogue);
    input.token = TokenSide {pasted->data, inspection, readingOf(pasted->data, inspection, clock)};
    input.causes = causesOfState(pasted->data, inspection, input.token->reading, {});
    return true;
}

} // namespace

CommandInfo reportInfo()
{
    const QList<QCommandLineOption> options {{u"markdown"_s, Texts::tr("write Markdown in place of plain text")},
        {u"can"_s, Texts::tr("a call to answer whether the token opens it; can be given again"), u"CALL"_s}};
    return {Command::Report, u"report"_s, u"[options] [FILE]"_s,
        Texts::tr("Write what a text tells about its token, or its error, for a ticket, offline."),
        Texts::tr(
            "The text is a token in any form that \"inspect\" knows, or an error answer: JSON, or with the headers as\n"
            "\"curl --include\" prints them, or what --json printed. Without FILE, or with \"-\", it is read from "
            "standard\n"
            "input. Of the token only its fingerprint and its last four characters are told. What isn't known is said\n"
            "to be. The exit code is 0 when there is a report, whatever it says of the token."),
        u"bearerscope report token.json --can \"POST /v1/redemptions\""_s, options};
}

QString readReport(const GivenOptions &given, Arguments &arguments)
{
    arguments.markdown = given.isSet(u"markdown"_s);
    if (!given.isSet(u"can"_s))
        return {};
    arguments.calls = given.values(u"can"_s);
    if (std::ranges::any_of(arguments.calls, holdsSecret))
        return secretInArgumentsMessage();
    const auto isBlank = [](const QString &call) { return call.trimmed().isEmpty(); };
    return std::ranges::any_of(arguments.calls, isBlank) ? missingValue(u"can"_s) : QString();
}

Outcome reportCommand(
    const QByteArray &text, const Arguments &arguments, const ScopeCatalogue &catalogue, const Clock &clock)
{
    TicketInput input {.now = clock.utcNow(), .catalogueDate = catalogue.factsDate()};
    if (!addToken(text, input, catalogue, clock)) {
        input.call = ticketCallIn(text);
        if (!input.call)
            return unrecognised(recognise(text).error().message);
    }
    const auto answers = ticketAnswers(arguments.calls, input.token, catalogue);
    if (!answers)
        return unexpected(Failure {u"usage"_s, Texts::tr("--can: %1").arg(answers.error().message)});
    input.answers = *answers;
    Redaction redaction;
    if (input.token && input.token->data.accessToken)
        redaction.add(*input.token->data.accessToken);
    const auto style = arguments.markdown ? TicketStyle::Markdown : TicketStyle::Text;
    const auto masked = [&redaction](const QString &words) { return redaction.redacted(words); };
    return CommandOutput {written(ticketReport(input), style, masked).toUtf8(), {}};
}

} // namespace bearerscope

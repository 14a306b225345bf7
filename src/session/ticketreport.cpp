// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketreport.h"

#include "callwording.h"
#include "permissionwords.h"
#include "timewords.h"
#include "wording.h"

#include "core/erroranswer.h"
#include "core/redaction.h"
#include "core/secretmembers.h"
#include "core/tokenlook.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Line = TicketReport::Line;
using Section = TicketReport::Section;

QString tr(const char *text)
{
    return QCoreApplication::translate("TicketReport", text);
}

QString unknown()
{
    return tr("unknown");
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknown() : text;
}

Line own(const QString &name, const QString &value)
{
    return {name, orUnknown(value), false};
}

/// Words of somebody else's.
Line foreign(const QString &name, const QString &value)
{
    return value.isEmpty() ? own(name, {}) : Line {name, value, true};
}

/// With its date always: a ticket is read on another day.
QString utcInWords(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s : unknown();
}

QString localInWords(const QDateTime &utc)
{
    return utc.isValid() ? localTimeInWords(utc, QDateTime()) : unknown();
}

QString namesInWords(const std::optional<QStringList> &names)
{
    if (!names)
        return {};
    return names->isEmpty() ? tr("none") : visibleText(names->join(u' '));
}

/// What tells this token from others and doesn't give it away.
QString tokenInWords(const TokenData &data)
{
    if (!data.accessToken)
        return unknown();
    if (isMasked(data.accessToken->reveal())) // on a shared screen
        return masked(*data.accessToken);
    const QString fingerprint = fingerprintOf(*data.accessToken);
    return fingerprint.isEmpty() ? tr("too short to show any of it")
                                 : tr("fingerprint #%1, ends in %2").arg(fingerprint, lastFour(*data.accessToken));
}

Section tokenSection(const TokenSide &token)
{
    const TokenState state = token.reading.state;
    Section section {tr("Token"),
        {own(tr("State"), stateSymbol(state) + u' ' + stateInWords(state)),
            foreign(tr("From"), originInWords(token.inspection)), own(tr("Access token"), tokenInWords(token.data)),
            foreign(tr("Client ID"), visibleText(token.data.clientId.value_or(QString()), 256)),
            foreign(tr("Type"), visibleText(token.data.tokenType.value_or(QString()), 64))}};
    if (const auto count = token.data.otherMembers.size(); count > 0)
        section.lines.append(own(tr("Other members"), tr("%1, left out of this report").arg(count)));
    return section;
}

Section scopesSection(const ScopeDifference &scopes)
{
    Section section {tr("Scopes"),
        {foreign(tr("Asked for"), namesInWords(scopes.requested)),
            foreign(tr("Granted"), namesInWords(scopes.granted))}};
    if (scopes.requested && scopes.granted)
        section.lines.append(foreign(tr("Not granted"), namesInWords(scopes.missing)));
    if (!scopes.unrequested.isEmpty())
        section.lines.append(foreign(tr("Granted unasked"), namesInWords(scopes.unrequested)));
    return section;
}

Section timesSection(const TokenSide &token)
{
    const Expiry &expiry = token.inspection.expiry;
    Section section {tr("Times"),
        {own(tr("Expires"), utcInWords(expiry.momentUtc())), own(tr("In local time"), localInWords(expiry.momentUtc())),
            own(tr("Time left"), timeLeftInWords(token.reading)),
            own(tr("Clock"), skewInWords(token.inspection, token.reading))}};
    for (const ExpirySource &source : expirySources(expiry)) {
        if (source.isFollowed)
            section.lines.append(own(tr("By"), sourceInWords(source)));
    }
    return section;
}

/// \a call without what may be a secret in its path.
ApiCall harmless(ApiCall call)
{
    std::ranges::replace_if(
        call.segments,
        [](const QString &segment) { return looksLikeToken(segment) || withoutSecrets(segment) != segment; },
        u"{hidden}"_s);
    return call;
}

Line answerLine(const EndpointAnswer &answer)
{
    const QString words = verdictInWords(answer.permission, harmless(answer.call));
    return foreign({}, answer.isOver ? tr("✗ No: the token is over. By its scopes alone: %1").arg(words) : words);
}

Section answersSection(const QList<EndpointAnswer> &answers)
{
    Section section {tr("Endpoints"), {}};
    for (const EndpointAnswer &answer : answers)
        section.lines.append(answerLine(answer));
    const bool isOpened = std::ranges::any_of(answers, [](const auto &answer) { return !answer.caveat.isEmpty(); });
    if (isOpened)
        section.lines.append({{}, answers.constFirst().caveat, false});
    return section;
}

/// Whether what is advised about \a call is about it: of a text nobody knows which call of the API was meant, and only
/// some statuses mean the same of each.
bool isAdviceKnown(const TicketCall &call)
{
    if (call.call)
        return true;
    const ErrorKind kind = call.error->kind;
    return kind == ErrorKind::ServerError || kind == ErrorKind::RateLimited || call.error->httpStatus == 402;
}

QString adviceInWords(const TicketCall &call)
{
    if (!isAdviceKnown(call))
        return tr("unknown, because the text doesn't tell which call it answers");
    const Advice advice = adviceFor(*call.error);
    return withoutSecrets(advice.why) + u' ' + advice.nextStep;
}

QString verbOf(const TicketCall &call)
{
    return call.call ? callName(*call.call) : QString();
}

QString statusInWords(const TicketCall &call)
{
    if (!call.isFromText)
        return callInWords(call.meta);
    return call.meta.httpStatus > 0 ? QString::number(call.meta.httpStatus) : QString();
}

QString answeredInWords(const TicketCall &call)
{
    const QDateTime &moment = call.isFromText ? call.meta.serverDate.value_or(QDateTime()) : call.meta.receivedUtc;
    return utcInWords(moment);
}

Section callSection(const TicketCall &call)
{
    Section section {call.isFromText ? tr("The answer") : tr("Last call"),
        {own(tr("Call"), verbOf(call)), foreign(tr("Status"), statusInWords(call)),
            own(tr("Answered"), answeredInWords(call))}};
    if (!call.error)
        return section;
    const ApiError &error = *call.error;
    const auto shown = [](const QString &text) { return visibleText(withoutSecrets(text), 512); };
    section.lines += {own(tr("Error"), call.isFromText && !call.call ? QString() : errorName(error.kind)),
        foreign(tr("Error key"), shown(error.key)), foreign(tr("Message"), shown(error.message))};
    if (!error.details.isEmpty() && error.details != error.message)
        section.lines.append(foreign(tr("Details"), shown(error.details)));
    section.lines +=
        {foreign(tr("Request ID"), visibleText(error.requestId, 128)), own(tr("Advice"), adviceInWords(call))};
    return section;
}

Section linesSection(const QString &title, const QStringList &lines)
{
    Section section {title, {}};
    for (const QString &line : lines)
        section.lines.append(foreign({}, line));
    return section;
}

QStringList notesOf(const TicketInput &input)
{
    QStringList notes;
    for (const InactiveCause &cause : input.causes)
        notes.append((cause.isCertain ? tr("Why: %1") : tr("Perhaps: %1")).arg(cause.sentence));
    if (!input.token)
        return notes;
    for (const Warning &warning : input.token->inspection.warnings)
        notes.append(withoutSecrets(warning.text));
    return notes;
}

Section originSection(const TicketInput &input)
{
    const QString date = input.catalogueDate.isValid() ? input.catalogueDate.toString(Qt::ISODate) : QString();
    return {tr("Report"),
        {own(tr("Made"), utcInWords(input.now)), own(tr("With"), u"Bearerscope " BEARERSCOPE_VERSION ""_s),
            own(tr("Catalogue of"), date)}};
}

} // namespace

TicketCall ticketCallOf(const CallResult &result)
{
    TicketCall call {result.call, result.meta, {}, false};
    if (!result.outcome)
        call.error = result.outcome.error();
    return call;
}

std::optional<TicketCall> ticketCallIn(const QByteArray &text)
{
    const auto answer = errorAnswerIn(text);
    if (!answer)
        return {};
    TicketCall call {answer->call, {}, answer->error, true};
    call.meta.httpStatus = answer->error.httpStatus;
    call.meta.serverDate = answer->date;
    return call;
}

TicketReport ticketReport(const TicketInput &input)
{
    TicketReport report {ticketVerdict(input), {}};
    if (input.call)
        report.sections.append(callSection(*input.call));
    if (input.token) {
        report.sections +=
            {tokenSection(*input.token), scopesSection(input.token->inspection.scopes), timesSection(*input.token)};
    }
    report.sections += {answersSection(input.answers), linesSection(tr("Exchange"), input.exchange),
        linesSection(tr("Notes"), notesOf(input)), originSection(input)};
    report.sections.removeIf([](const Section &section) { return section.lines.isEmpty(); });
    return report;
}

} // namespace bearerscope

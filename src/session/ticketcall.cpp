// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketcall.h"

#include "callwording.h"
#include "wording.h"

#include "core/erroranswer.h"
#include "core/refusaladvice.h"
#include "core/secretmembers.h"
#include "core/visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

using Line = TicketLine;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TicketReport)
};

/// Of a text nobody knows which call of the API was meant.
QString adviceInWords(const TicketCall &call)
{
    if (!hasAdvice(*call.error))
        return {};
    const Advice advice = call.call ? adviceFor(*call.error) : adviceForAnyCall(*call.error);
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
    return ticketTime(moment);
}

} // namespace

TicketCall ticketCallOf(const CallSubject &subject, const CallResult &result)
{
    TicketCall call {result.call, result.meta};
    call.server = serverInWords(subject.connection.server);
    call.applicationId = subject.connection.credentials.applicationId;
    call.scopes = subject.scopes;
    if (!result.outcome)
        call.error = result.outcome.error();
    return call;
}

std::optional<TicketCall> ticketCallIn(const QByteArray &text)
{
    const auto answer = errorAnswerIn(text);
    if (!answer)
        return {};
    TicketCall call {answer->call, {}, answer->error};
    call.isFromText = true;
    call.meta.httpStatus = answer->error.httpStatus;
    call.meta.serverDate = answer->date;
    return call;
}

TicketSection callSection(const TicketCall &call)
{
    TicketSection section {call.isFromText ? Texts::tr("The answer") : Texts::tr("Last call"),
        {Line::own(Texts::tr("Call"), verbOf(call)), Line::foreign(Texts::tr("Status"), statusInWords(call)),
            Line::own(Texts::tr("Answered"), answeredInWords(call))}};
    const auto add = [&section](const QString &name, const QString &value) {
        if (!value.isEmpty())
            section.lines.append(Line::foreign(name, visibleText(value, 512)));
    };
    add(Texts::tr("Server"), call.server);
    add(Texts::tr("App ID"), call.applicationId);
    add(Texts::tr("Asked for"), call.scopes.join(u' '));
    if (!call.error)
        return section;
    const ApiError &error = *call.error;
    const auto shown = [](const QString &text) { return visibleText(withoutSecrets(text), 512); };
    section.lines += {Line::own(Texts::tr("Error"), call.isFromText && !call.call ? QString() : errorName(error.kind)),
        Line::foreign(Texts::tr("Error key"), shown(error.key)),
        Line::foreign(Texts::tr("Message"), shown(error.message))};
    if (!error.details.isEmpty() && error.details != error.message)
        section.lines.append(Line::foreign(Texts::tr("Details"), shown(error.details)));
    section.lines += {Line::foreign(Texts::tr("Request ID"), visibleText(error.requestId, 128)),
        Line::own(Texts::tr("Advice"), adviceInWords(call))};
    return section;
}

} // namespace bearerscope

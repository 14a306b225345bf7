// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowntoken.h"
#include "ticketlines.h"

#include "api/callresult.h"

namespace bearerscope {

/// A call as a report tells of it: one that was made from here, or one that somebody else's text is about.
struct TicketCall {
    std::optional<Call> call {}; ///< absent: nobody knows which
    ReplyMeta meta {}; ///< of a text only what it tells
    std::optional<ApiError> error {}; ///< absent: it went well
    bool isFromText = false;
    QString server {}; ///< in words; empty where nobody knows
    QString applicationId {}; ///< that it was made with
    QStringList scopes {}; ///< that a request asked for
};

TicketCall ticketCallOf(const CallSubject &subject, const CallResult &result);
/// The error that \a text holds, see errorAnswerIn(); absent where there is none.
std::optional<TicketCall> ticketCallIn(const QByteArray &text);

/// What a report says of \a call.
TicketSection callSection(const TicketCall &call);

} // namespace bearerscope

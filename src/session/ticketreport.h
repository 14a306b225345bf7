// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointquestion.h"
#include "tokencomparison.h"

#include "api/callresult.h"
#include "core/inactivecauses.h"

#include <functional>

namespace bearerscope {

/// A call as a report tells of it: one that was made from here, or one that somebody else's text is about.
struct TicketCall {
    std::optional<Call> call {}; ///< absent: nobody knows which
    ReplyMeta meta {}; ///< of a text only what it tells
    std::optional<ApiError> error {}; ///< absent: it went well
    bool isFromText = false;
};

TicketCall ticketCallOf(const CallResult &result);
/// The error that \a text holds, see errorAnswerIn(); absent where there is none.
std::optional<TicketCall> ticketCallIn(const QByteArray &text);

/// All that a report for a ticket is made of. What is absent is said to be unknown.
struct TicketInput {
    std::optional<TokenSide> token {};
    QList<InactiveCause> causes {}; ///< why it is over
    std::optional<TicketCall> call {}; ///< the last one
    QList<EndpointAnswer> answers {};
    QStringList exchange {}; ///< a line each on what went over the wire, without secrets; plain text
    QDateTime now {}; ///< UTC
    QDate catalogueDate {};
};

/// A report as a value: what it says, before it is written as text or Markdown.
struct TicketReport {
    struct Line {
        QString name; ///< may be empty
        QString value;
        bool isForeign = false; ///< holds words that somebody else wrote
    };
    struct Section {
        QString title;
        QList<Line> lines;
    };

    QString verdict; ///< a sentence
    QList<Section> sections;
};

/// The token itself and whatever else is secret isn't in it: of the token its fingerprint and its last four characters.
TicketReport ticketReport(const TicketInput &input);

/// What the report says first, in a sentence.
QString ticketVerdict(const TicketInput &input);

enum class TicketStyle { Text, Markdown };

/// \a report for a ticket's field. \a masked is the second net: it takes out by value whatever must not be in it, and
/// is asked about each value and about the whole.
QString written(
    const TicketReport &report, TicketStyle style, const std::function<QString(const QString &text)> &masked);

} // namespace bearerscope

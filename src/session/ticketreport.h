// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointquestion.h"
#include "ticketcall.h"
#include "tokencomparison.h"

#include "core/inactivecauses.h"

#include <functional>

namespace bearerscope {

/// All that a report for a ticket is made of. What is absent is said to be unknown.
struct TicketInput {
    std::optional<TokenSide> token {};
    QList<InactiveCause> causes {}; ///< why it is over
    std::optional<TicketCall> call {}; ///< the last one
    QList<EndpointAnswer> answers {};
    QDateTime now {}; ///< UTC
    QDate catalogueDate {};
};

/// A report as a value: what it says, before it is written as text or Markdown.
struct TicketReport {
    QString verdict; ///< a sentence
    QList<TicketSection> sections;
};

/// Answers about \a calls, each in any form that parseApiCall() knows, for the token of a report. The error is about
/// the first that isn't one.
Expected<QList<EndpointAnswer>, InputError> ticketAnswers(
    const QStringList &calls, const std::optional<TokenSide> &token, const ScopeCatalogue &catalogue);

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketreport.h"

#include "permissionwords.h"
#include "timewords.h"
#include "wording.h"

#include "core/redaction.h"
#include "core/secretmembers.h"
#include "core/tokenlook.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Line = TicketLine;
using Section = TicketSection;

QString tr(const char *text)
{
    return QCoreApplication::translate("TicketReport", text);
}

Line namesLine(const QString &name, const std::optional<QStringList> &names)
{
    return names && names->isEmpty() ? Line::own(name, tr("none"))
                                     : Line::foreign(name, visibleText(names.value_or(QStringList()).join(u' ')));
}

QString localTime(const QDateTime &utc)
{
    return utc.isValid() ? localTimeInWords(utc, QDateTime()) : QString();
}

/// What tells this token from others and doesn't give it away.
QString tokenInWords(const TokenData &data)
{
    if (!data.accessToken)
        return {};
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
        {Line::own(tr("State"), stateSymbol(state) + u' ' + stateInWords(state)),
            Line::foreign(tr("From"), originInWords(token.inspection)),
            Line::own(tr("Access token"), tokenInWords(token.data)),
            Line::foreign(tr("Client ID"), visibleText(token.data.clientId.value_or(QString()), 256)),
            Line::foreign(tr("Type"), visibleText(token.data.tokenType.value_or(QString()), 64))}};
    if (const auto count = token.data.otherMembers.size(); count > 0)
        section.lines.append(Line::own(tr("Other members"), tr("%1, left out of this report").arg(count)));
    return section;
}

Section scopesSection(const ScopeDifference &scopes)
{
    Section section {
        tr("Scopes"), {namesLine(tr("Asked for"), scopes.requested), namesLine(tr("Granted"), scopes.granted)}};
    if (scopes.requested && scopes.granted)
        section.lines.append(namesLine(tr("Not granted"), scopes.missing));
    if (!scopes.unrequested.isEmpty())
        section.lines.append(namesLine(tr("Granted unasked"), scopes.unrequested));
    return section;
}

Section timesSection(const TokenSide &token)
{
    const Expiry &expiry = token.inspection.expiry;
    Section section {tr("Times"),
        {Line::own(tr("Expires"), ticketTime(expiry.momentUtc())),
            Line::own(tr("In local time"), localTime(expiry.momentUtc())),
            Line::own(tr("Time left"), timeLeftInWords(token.reading)),
            Line::own(tr("Clock"), skewInWords(token.inspection, token.reading))}};
    for (const ExpirySource &source : expirySources(expiry)) {
        if (source.isFollowed)
            section.lines.append(Line::own(tr("Rests on"), sourceInWords(source)));
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
    return Line::foreign({}, answer.isOver ? tr("✗ No: the token is over. By its scopes alone: %1").arg(words) : words);
}

Section answersSection(const QList<EndpointAnswer> &answers)
{
    Section section {tr("Endpoints"), {}};
    for (const EndpointAnswer &answer : answers)
        section.lines.append(answerLine(answer));
    const bool isOpened = std::ranges::any_of(answers, [](const auto &answer) { return !answer.caveat.isEmpty(); });
    if (isOpened)
        section.lines.append(Line::own({}, caveatInWords()));
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

Section notesSection(const TicketInput &input)
{
    Section section {tr("Notes"), {}};
    for (const QString &note : notesOf(input))
        section.lines.append(Line::foreign({}, note));
    return section;
}

Section originSection(const TicketInput &input)
{
    const QString date = input.catalogueDate.isValid() ? input.catalogueDate.toString(Qt::ISODate) : QString();
    return {tr("Report"),
        {Line::own(tr("Made"), ticketTime(input.now)), Line::own(tr("With"), u"Bearerscope " BEARERSCOPE_VERSION ""_s),
            Line::own(tr("Catalogue of"), date)}};
}

} // namespace

Expected<QList<EndpointAnswer>, InputError> ticketAnswers(
    const QStringList &calls, const std::optional<TokenSide> &token, const ScopeCatalogue &catalogue)
{
    const EndpointMatcher matcher(catalogue);
    const ScopesAtHand scopes =
        token ? ScopesAtHand {token->inspection.scopes.granted, token->reading.state} : ScopesAtHand();
    QList<EndpointAnswer> answers;
    for (const QString &call : calls) {
        const auto answer = answerTo(call, scopes, matcher);
        if (!answer)
            return unexpected(answer.error());
        answers.append(*answer);
    }
    return answers;
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
    report.sections += {answersSection(input.answers), notesSection(input), originSection(input)};
    report.sections.removeIf([](const Section &section) { return section.lines.isEmpty(); });
    return report;
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketreport.h"

#include "momentwords.h"
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

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TicketReport)
};

Line namesLine(const QString &name, const std::optional<QStringList> &names)
{
    return names && names->isEmpty() ? Line::own(name, Texts::tr("none"))
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
    return fingerprint.isEmpty()
        ? Texts::tr("too short to show any of it")
        : Texts::tr("fingerprint #%1, ends in %2").arg(fingerprint, lastFour(*data.accessToken));
}

Section tokenSection(const TokenSide &token)
{
    const TokenState state = token.reading.state;
    Section section {Texts::tr("Token"),
        {Line::own(Texts::tr("State"), stateSymbol(state) + u' ' + stateInWords(state)),
            Line::foreign(Texts::tr("From"), originInWords(token.inspection)),
            Line::own(Texts::tr("Access token"), tokenInWords(token.data)),
            Line::foreign(Texts::tr("Client ID"), visibleText(token.data.clientId.value_or(QString()), 256)),
            Line::foreign(Texts::tr("Type"), visibleText(token.data.tokenType.value_or(QString()), 64))}};
    if (const auto count = token.data.otherMembers.size(); count > 0)
        section.lines.append(
            Line::own(Texts::tr("Other members"), Texts::tr("%1, left out of this report").arg(count)));
    return section;
}

Section scopesSection(const ScopeDifference &scopes)
{
    Section section {Texts::tr("Scopes"),
        {namesLine(Texts::tr("Asked for"), scopes.requested), namesLine(Texts::tr("Granted"), scopes.granted)}};
    if (scopes.requested && scopes.granted)
        section.lines.append(namesLine(Texts::tr("Not granted"), scopes.missing));
    if (!scopes.unrequested.isEmpty())
        section.lines.append(namesLine(Texts::tr("Granted unasked"), scopes.unrequested));
    return section;
}

Section timesSection(const TokenSide &token)
{
    const Expiry &expiry = token.inspection.expiry;
    Section section {Texts::tr("Times"),
        {Line::own(Texts::tr("Expires"), ticketTime(expiry.momentUtc())),
            Line::own(Texts::tr("In local time"), localTime(expiry.momentUtc())),
            Line::own(Texts::tr("Time left"), timeLeftInWords(token.reading)),
            Line::own(Texts::tr("Clock"), skewInWords(token.inspection, token.reading))}};
    for (const ExpirySource &source : expirySources(expiry)) {
        if (source.isFollowed)
            section.lines.append(Line::own(Texts::tr("Rests on"), sourceInWords(source)));
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
    return Line::foreign(
        {}, answer.isOver ? Texts::tr("✗ No: the token is over. By its scopes alone: %1").arg(words) : words);
}

Section answersSection(const QList<EndpointAnswer> &answers)
{
    Section section {Texts::tr("Endpoints"), {}};
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
        notes.append((cause.isCertain ? Texts::tr("Why: %1") : Texts::tr("Perhaps: %1")).arg(cause.sentence));
    if (!input.token)
        return notes;
    for (const Warning &warning : input.token->inspection.warnings)
        notes.append(withoutSecrets(warning.text));
    return notes;
}

Section notesSection(const TicketInput &input)
{
    Section section {Texts::tr("Notes"), {}};
    for (const QString &note : notesOf(input))
        section.lines.append(Line::foreign({}, note));
    return section;
}

Section originSection(const TicketInput &input)
{
    const QString date = input.catalogueDate.isValid() ? input.catalogueDate.toString(Qt::ISODate) : QString();
    return {Texts::tr("Report"),
        {Line::own(Texts::tr("Made"), ticketTime(input.now)),
            Line::own(Texts::tr("With"), u"Bearerscope " BEARERSCOPE_VERSION ""_s),
            Line::own(Texts::tr("Catalogue of"), date)}};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenathand.h"

#include "tokenpast.h"

#include <utility>

namespace bearerscope {

namespace {

bool tellsOnlyTheToken(const TokenData &data)
{
    return !data.clientId && !data.expiresAt && !data.expiresIn && !data.scope && !data.active
        && data.otherMembers.isEmpty() && !data.provenance.isKnownThere
        && !data.provenance.isRevoked;
}

} // namespace

TokenAtHand::TokenAtHand(ScopeCatalogue catalogue, const Clock &clock)
    : m_catalogue(std::move(catalogue))
    , m_clock(clock)
    , m_ledger(clock)
{
}

void TokenAtHand::setCatalogue(ScopeCatalogue catalogue)
{
    m_catalogue = std::move(catalogue);
}

void TokenAtHand::rejudge()
{
    if (!m_token.isEmpty())
        show({m_token.data(), rejudged(m_inspection, m_token.data(), m_catalogue)});
}

Inspection TokenAtHand::pastedInspection(TokenData &data) const
{
    const auto entry = m_ledger.find(data.accessToken);
    if (entry)
        recallActive(data, *entry);
    const Inspection inspection = inspectedPaste(data, m_clock, m_catalogue);
    return entry ? recalled(inspection, *entry) : inspection;
}

void TokenAtHand::inspect(TokenData data)
{
    const bool isAtHand = data.accessToken && known().is(*data.accessToken);
    const bool isOver = m_token.data().active == false || m_inspection.revokedHere; // is looked at anew
    if (isAtHand && !isOver && !m_inspection.connection && tellsOnlyTheToken(data))
        return; // more is known of it than the text tells
    m_generation = ++m_newest;
    Inspection inspection = pastedInspection(data);
    show({std::move(data), std::move(inspection)});
}

void TokenAtHand::recall(KnownToken token)
{
    m_generation = token.generation > 0 ? token.generation : ++m_newest;
    token.inspection = rejudged(std::move(token.inspection), token.data, m_catalogue);
    show(std::move(token));
}

void TokenAtHand::clear()
{
    m_generation = ++m_newest;
    m_inspection = {};
    m_token.clear();
}

void TokenAtHand::note(const CallResult &result, const CallSubject &subject)
{
    m_ledger.addAnswer(subject.accessToken, subject.connection, result);
    if (result.call == Call::RequestToken && !result.outcome && result.outcome.error().maybeCarriedOut)
        m_ledger.addUnseenIssue(subject.connection);
}

Notice TokenAtHand::apply(const CallResult &result, const CallSubject &subject)
{
    if (!result.outcome && result.outcome.error().kind != ErrorKind::NotActive)
        return noticeOfFailure(result);
    if (result.call == Call::RequestToken)
        return applyIssued(result, subject);
    if (!known().is(subject.accessToken))
        return noticeOfEarlierToken(result);
    const TokenAnswer answer = answeredBy(result, known(), subject.connection.server, m_catalogue);
    show(answer.token);
    return answer.notice;
}

Notice TokenAtHand::applyIssued(const CallResult &result, const CallSubject &subject)
{
    KnownToken token = issuedBy(result, subject, m_catalogue);
    const Inspection &inspection = token.inspection;
    m_ledger.addIssue(token.data.accessToken, subject.connection, inspection.receipt, inspection.expiry);
    if (subject.renewedGeneration && subject.renewedGeneration != m_generation)
        return noticeOfUnseenRenewal();
    m_generation = ++m_newest;
    show(std::move(token));
    return noticeOfIssue(m_inspection);
}

void TokenAtHand::show(KnownToken token)
{
    m_inspection = std::move(token.inspection);
    m_token.apply(std::move(token.data));
}

} // namespace bearerscope

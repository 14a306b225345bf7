// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenathand.h"

#include "tokenpast.h"

#include <utility>

namespace bearerscope {

namespace {

Receipt receiptOf(const ReplyMeta &meta, Receipt::Origin origin)
{
    return {origin, meta.receivedUtc, meta.receivedBoot, meta.serverDate};
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
        show(m_token.data(), rejudged(m_inspection, m_token.data(), m_catalogue));
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
    ++m_generation;
    Inspection inspection = pastedInspection(data);
    show(std::move(data), std::move(inspection));
}

void TokenAtHand::clear()
{
    ++m_generation;
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
    if (!is(subject.accessToken))
        return noticeOfEarlierToken(result);
    m_inspection.lastAnswer = receiptOf(result.meta, Receipt::Origin::Introspected);
    if (result.call == Call::Introspect)
        return applyIntrospected(result, subject.connection.server);
    return result.outcome ? applyRevoked() : applyNotActive(result.outcome.error());
}

Notice TokenAtHand::applyIssued(const CallResult &result, const CallSubject &subject)
{
    Inspection inspection =
        inspected(*result.outcome, receiptOf(result.meta, Receipt::Origin::Issued), subject.scopes, m_catalogue);
    inspection.connection = subject.connection;
    m_ledger.addIssue(result.outcome->accessToken, *inspection.connection, inspection.receipt, inspection.expiry);
    if (subject.renewedGeneration && subject.renewedGeneration != m_generation)
        return noticeOfUnseenRenewal();
    ++m_generation;
    show(*result.outcome, std::move(inspection));
    return noticeOfIssue(m_inspection);
}

Notice TokenAtHand::applyIntrospected(const CallResult &result, const Server &server)
{
    const TokenData known = m_token.data();
    if (isAboutAnotherToken(known, *result.outcome)) {
        show(known, distrusted(m_inspection));
        return noticeOfMismatch(m_inspection);
    }
    TokenData updated = updatedBy(known, *result.outcome);
    updated.accessToken = known.accessToken; // what was asked about, whatever the answer names
    Inspection inspection = reinspected(m_inspection, known, *result.outcome, updated,
        receiptOf(result.meta, Receipt::Origin::Introspected), m_catalogue);
    inspection.checkedWith = server;
    show(std::move(updated), std::move(inspection));
    return noticeOfIntrospection(m_inspection, result.outcome->active == true);
}

Notice TokenAtHand::applyRevoked()
{
    m_inspection.revokedHere = true;
    show(m_token.data(), m_inspection);
    return noticeOfRevocation();
}

Notice TokenAtHand::applyNotActive(const ApiError &error)
{
    TokenData data = m_token.data();
    data.active = false;
    show(std::move(data), m_inspection);
    return noticeOf(error);
}

bool TokenAtHand::is(const Secret &accessToken) const
{
    const auto &shown = m_token.data().accessToken;
    return shown && shown->hasSameBytes(accessToken);
}

void TokenAtHand::show(TokenData data, Inspection inspection)
{
    m_inspection = std::move(inspection);
    m_token.apply(std::move(data));
}

} // namespace bearerscope

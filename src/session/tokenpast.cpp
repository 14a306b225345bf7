// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenpast.h"

namespace bearerscope {

namespace {

/// What the ledger adds to \a past.
void addEntry(TokenPast &past, const TokenLedger::Entry &entry, const TokenData &token)
{
    past.revokedUtc = entry.revokedUtc;
    past.revocationUnanswered = entry.revocationUnanswered;
    if (entry.issue) {
        past.issuedHere = true;
        past.home = entry.issue->server;
    } else if (entry.lastActive) {
        past.home = entry.lastActive->server;
    }
    const auto &check = entry.lastCheck;
    if (!check)
        return;
    past.calledActiveLast = check->active;
    if (check->active)
        return;
    past.asked = check->server;
    past.isOfAskedKey = token.clientId && *token.clientId == check->applicationId;
    past.askedWithOtherKey = entry.issue && entry.issue->applicationId != check->applicationId;
    if (entry.lastActive)
        past.activeBefore =
            std::chrono::duration_cast<std::chrono::seconds>(check->boot - entry.lastActive->boot).count();
}

} // namespace

void recallActive(TokenData &data, const TokenLedger::Entry &entry)
{
    const auto &check = entry.lastCheck;
    if (!check)
        return;
    const auto &issue = entry.issue;
    if (!issue || (issue->server.baseUrl == check->server.baseUrl && issue->applicationId == check->applicationId))
        data.active = check->active;
}

Inspection recalled(Inspection pasted, const TokenLedger::Entry &entry)
{
    pasted.revokedHere = pasted.revokedHere || entry.revokedUtc.has_value();
    if (!entry.issue)
        return pasted;
    pasted.issuedBy = entry.issue->server;
    if (entry.issue->lifetime) {
        pasted.receipt = entry.issue->receipt;
        pasted.expiry = entry.issue->expiry;
    }
    return pasted;
}

QList<InactiveCause> causesOfState(const TokenData &token, const Inspection &inspection, const ExpiryReading &reading,
    const std::optional<TokenLedger::Entry> &entry)
{
    if (!isOver(reading.state))
        return {};
    TokenPast past;
    past.text = token.accessToken;
    past.left = reading.secondsLeft();
    past.isMeasured = inspection.receipt.origin != Receipt::Origin::Pasted;
    past.reportedHome = inspection.reportedHome();
    past.isReportedRevoked = token.provenance.isRevoked;
    past.isEndDoubted = token.active == true || contains(inspection.warnings, Warning::Kind::ExpiryContradiction);
    if (entry)
        addEntry(past, *entry, token);
    return causesOfInactivity(past);
}

} // namespace bearerscope

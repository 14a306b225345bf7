// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowntoken.h"

namespace bearerscope {

namespace {

TokenAnswer introspected(
    const CallResult &result, KnownToken before, const Server &server, const ScopeCatalogue &catalogue)
{
    const TokenData &answer = *result.outcome;
    if (isAboutAnotherToken(before.data, answer)) {
        before.inspection = distrusted(std::move(before.inspection));
        const Notice notice = noticeOfMismatch(before.inspection);
        return {std::move(before), notice};
    }
    TokenData updated = updatedBy(before.data, answer);
    updated.accessToken = before.data.accessToken; // what was asked about, whatever the answer names
    Inspection inspection = reinspected(before.inspection, before.data, answer, updated,
        receiptOf(result.meta, Receipt::Origin::Introspected), catalogue);
    inspection.checkedWith = server;
    const Notice notice = noticeOfIntrospection(inspection, answer.active == true);
    return {{std::move(updated), std::move(inspection), before.generation}, notice};
}

} // namespace

Receipt receiptOf(const ReplyMeta &meta, Receipt::Origin origin)
{
    return {origin, meta.receivedUtc, meta.receivedBoot, meta.serverDate};
}

KnownToken issuedBy(const CallResult &result, const CallSubject &subject, const ScopeCatalogue &catalogue)
{
    KnownToken token {*result.outcome,
        inspected(*result.outcome, receiptOf(result.meta, Receipt::Origin::Issued), subject.scopes, catalogue)};
    token.inspection.connection = subject.connection;
    return token;
}

TokenAnswer answeredBy(
    const CallResult &result, KnownToken before, const Server &server, const ScopeCatalogue &catalogue)
{
    if (!result.outcome && result.outcome.error().kind != ErrorKind::NotActive)
        return {std::move(before), noticeOfFailure(result)};
    before.inspection.lastAnswer = receiptOf(result.meta, Receipt::Origin::Introspected);
    if (result.call == Call::Introspect)
        return introspected(result, std::move(before), server, catalogue);
    if (result.outcome) {
        before.inspection.revokedHere = true;
        return {std::move(before), noticeOfRevocation()};
    }
    before.data.active = false;
    return {std::move(before), noticeOf(result.outcome.error())};
}

} // namespace bearerscope

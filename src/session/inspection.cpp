// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "core/scopecatalogue.h"
#include "core/visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Inspection", text);
}

Warnings clientMismatch(const TokenData &known, const TokenData &answer)
{
    if (!known.clientId || !answer.clientId || *known.clientId == *answer.clientId)
        return {};
    return {{Warning::Kind::ClientMismatch, QStringLiteral("client_id"),
        tr("The server names another client (%1) than before (%2).")
            .arg(visibleText(*answer.clientId, 64), visibleText(*known.clientId, 64))}};
}

Warnings typeWarnings(const TokenData &data)
{
    if (isBearer(data))
        return {};
    return {{Warning::Kind::UnknownTokenType, QStringLiteral("token_type"),
        tr("token_type is \"%1\". Only Bearer is published, so no header is made of this token.")
            .arg(visibleText(*data.tokenType, 64))}};
}

/// A token that is over opens nothing, so what its scopes lack is no news; the answer then mostly names none.
Warnings scopeNotes(const TokenData &data, const ScopeDifference &difference, const ScopeCatalogue &catalogue)
{
    return data.active == false ? Warnings() : scopeWarnings(difference, catalogue);
}

} // namespace

Inspection inspected(const TokenData &data, const Receipt &receipt, const std::optional<QStringList> &requested,
    const ScopeCatalogue &catalogue)
{
    Inspection inspection;
    inspection.receipt = receipt;
    inspection.isFirstHand = receipt.origin != Receipt::Origin::Pasted;
    inspection.scopes = compareScopes(requested, data.scope, catalogue);
    inspection.expiry = Expiry(data, receipt);
    inspection.warnings = data.warnings + typeWarnings(data) + inspection.expiry.warnings()
        + scopeNotes(data, inspection.scopes, catalogue);
    return inspection;
}

Inspection reinspected(const Inspection &before, const TokenData &known, const TokenData &answer,
    const TokenData &updated, const Receipt &receipt, const ScopeCatalogue &catalogue)
{
    TokenData timed = updated; // of this answer alone: an expires_in known from the issue doesn't count from now
    timed.expiresAt = answer.expiresAt;
    timed.expiresIn = answer.expiresIn;
    Inspection inspection = inspected(timed, receipt, before.scopes.requested, catalogue);
    inspection.connection = before.connection;
    inspection.isFirstHand = true;
    inspection.revokedHere = before.revokedHere && answer.active != true;
    if (!answer.expiresIn && !answer.expiresAt) {
        // {"active": false} says nothing about time: what is known of it stays.
        inspection.expiry = before.expiry;
        inspection.receipt = before.receipt;
        inspection.warnings = answer.warnings + typeWarnings(updated) + before.expiry.warnings()
            + scopeNotes(updated, inspection.scopes, catalogue);
    }
    inspection.warnings = clientMismatch(known, answer) + inspection.warnings;
    return inspection;
}

bool isAboutAnotherToken(const TokenData &known, const TokenData &answer)
{
    return known.accessToken && answer.accessToken && !known.accessToken->hasSameBytes(*answer.accessToken);
}

Inspection distrusted(Inspection before)
{
    if (!contains(before.warnings, Warning::Kind::TokenMismatch)) {
        before.warnings.prepend({Warning::Kind::TokenMismatch, QStringLiteral("access_token"),
            tr("The server answered about another token than the one that was sent, so nothing of its answer is shown. "
               "Something in between may mix up answers.")});
    }
    return before;
}

QUrl exampleEndpoint(const Inspection &inspection, const ScopeCatalogue &catalogue)
{
    QUrl url =
        inspection.connection ? inspection.connection->server.baseUrl : publishedServer(ServerKind::Europe).baseUrl;
    url.setPath(QStringLiteral("/v1/vouchers"));
    for (const QString &name : inspection.scopes.granted.value_or(QStringList())) {
        const CatalogueScope *scope = catalogue.find(name);
        if (!scope)
            continue;
        for (const Operation &operation : scope->operations) {
            if (operation.method == u"GET" && !operation.path.contains(u'{')) {
                url.setPath(operation.path);
                return url;
            }
        }
    }
    return url;
}

} // namespace bearerscope

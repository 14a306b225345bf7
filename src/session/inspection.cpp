// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "core/scopecatalogue.h"
#include "core/visibletext.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

Warnings clientMismatch(const TokenData &known, const TokenData &answer)
{
    if (!known.clientId || !answer.clientId || *known.clientId == *answer.clientId)
        return {};
    return {{Warning::Kind::ClientMismatch, QStringLiteral("client_id"),
        Texts::tr("The server names another client (%1) than before (%2).")
            .arg(visibleText(*answer.clientId, 64), visibleText(*known.clientId, 64))}};
}

Warnings typeWarnings(const TokenData &data)
{
    if (isBearer(data))
        return {};
    return {{Warning::Kind::UnknownTokenType, QStringLiteral("token_type"),
        Texts::tr("token_type is \"%1\". Only Bearer is published, so no header is made of this token.")
            .arg(visibleText(*data.tokenType, 64))}};
}

bool isScopeListNews(const TokenData &data)
{
    return data.active != false;
}

Warnings scopeNotes(const TokenData &data, const ScopeDifference &difference, const ScopeCatalogue &catalogue)
{
    return isScopeListNews(data) ? scopeWarnings(difference, catalogue) : Warnings();
}

/// What doesn't depend on the answer's times; those are in \a expiry already.
Inspection judged(const TokenData &data, const Receipt &receipt, const std::optional<QStringList> &requested,
    const ScopeCatalogue &catalogue, const Expiry &expiry)
{
    Inspection inspection;
    inspection.receipt = receipt;
    inspection.scopes = compareScopes(requested, data.scope, catalogue);
    inspection.expiry = expiry;
    inspection.warnings = typeWarnings(data) + expiry.warnings() + scopeNotes(data, inspection.scopes, catalogue);
    return inspection;
}

} // namespace

std::optional<Server> Inspection::home() const
{
    if (connection)
        return connection->server;
    for (const auto &server : {issuedBy, checkedWith, reportedHome()}) {
        if (server)
            return server;
    }
    return {};
}

Inspection inspected(const TokenData &data, const Receipt &receipt, const std::optional<QStringList> &requested,
    const ScopeCatalogue &catalogue)
{
    Inspection inspection = judged(data, receipt, requested, catalogue, Expiry(data, receipt));
    inspection.isFirstHand = receipt.origin != Receipt::Origin::Pasted;
    inspection.warnings = data.warnings + inspection.warnings;
    return inspection;
}

Inspection inspectedPaste(const TokenData &data, const Clock &clock, const ScopeCatalogue &catalogue)
{
    const Receipt receipt {Receipt::Origin::Pasted, clock.utcNow(), clock.bootTime(), {}, data.provenance.time};
    Inspection inspection = inspected(data, receipt, {}, catalogue);
    if (const auto server = parseServerAddress(data.provenance.server))
        inspection.reportedServer = *server;
    inspection.isReportedKnown = data.provenance.isKnownThere;
    inspection.revokedHere = data.provenance.isRevoked;
    return inspection;
}

ExpiryReading readingOf(const TokenData &data, const Inspection &inspection, const Clock &clock, double expiringShare)
{
    auto active = data.active;
    if (active == true && !inspection.isFirstHand)
        active.reset();
    if (!active && data.provenance.isOver)
        active = false;
    return inspection.expiry.read(clock, active, inspection.revokedHere, expiringShare);
}

Inspection reinspected(const Inspection &before, const TokenData &known, const TokenData &answer,
    const TokenData &updated, const Receipt &receipt, const ScopeCatalogue &catalogue)
{
    // {"active": false} says nothing about time: what is known of it stays.
    const bool isTimed = answer.expiresIn || answer.expiresAt;
    // Of this answer alone: an expires_in known from the issue doesn't count from now.
    const Expiry expiry = before.expiry.measuredAgain({receipt, answer.expiresAt, answer.expiresIn}, updated.active);
    Inspection inspection =
        judged(updated, isTimed ? receipt : before.receipt, before.scopes.requested, catalogue, expiry);
    inspection.connection = before.connection;
    inspection.issuedBy = before.issuedBy;
    inspection.lastAnswer = receipt;
    inspection.reportedServer = before.reportedServer;
    inspection.isReportedKnown = before.isReportedKnown;
    inspection.isFirstHand = true;
    inspection.revokedHere = before.revokedHere && answer.active != true;
    inspection.warnings = clientMismatch(known, answer) + answer.warnings + inspection.warnings;
    return inspection;
}

std::optional<qint64> clockSkewOf(const Inspection &inspection)
{
    const auto byTimes = inspection.expiry.clockSkew();
    return byTimes || !inspection.lastAnswer ? byTimes : inspection.lastAnswer->clockSkew();
}

Inspection rejudged(Inspection before, const TokenData &data, const ScopeCatalogue &catalogue)
{
    before.scopes = compareScopes(before.scopes.requested, before.scopes.granted, catalogue);
    // Which names are unknown is all that a catalogue decides; granted against asked is the same by any of them.
    const auto isOfCatalogue = [](const Warning &warning) { return warning.kind == Warning::Kind::ScopeUnknown; };
    before.warnings.removeIf(isOfCatalogue);
    for (const Warning &warning : scopeNotes(data, before.scopes, catalogue)) {
        if (isOfCatalogue(warning))
            before.warnings.append(warning);
    }
    return before;
}

bool isAboutAnotherToken(const TokenData &known, const TokenData &answer)
{
    return known.accessToken && answer.accessToken && !known.accessToken->hasSameBytes(*answer.accessToken);
}

Inspection distrusted(Inspection before)
{
    if (!contains(before.warnings, Warning::Kind::TokenMismatch)) {
        before.warnings.prepend({Warning::Kind::TokenMismatch, QStringLiteral("access_token"),
            Texts::tr("The server answered about another token than the one that was sent, so nothing of its answer is "
                      "shown. "
                      "Something in between may mix up answers.")});
    }
    return before;
}

QList<MissingCause> missingCauses(
    const TokenData &data, const ScopeDifference &difference, const ScopeCatalogue &catalogue)
{
    return isScopeListNews(data) ? causesOfMissing(difference, catalogue) : QList<MissingCause>();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reuse.h"

#include "core/scopecatalogue.h"
#include "core/visibletext.h"
#include "wording.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Reuse)
};

QString problemOfText(const TokenData &token)
{
    if (!token.accessToken)
        return Texts::tr("there is no access token in the input");
    if (token.accessTokenDamaged || !isVisibleAscii(token.accessToken->reveal()))
        return Texts::tr("it holds characters that no token should");
    if (token.provenance.isRevoked)
        return Texts::tr("the report says that it was revoked");
    return token.active == false ? Texts::tr("the input says that it isn't active") : QString();
}

QString problemOfTime(const ExpiryReading &reading, std::chrono::seconds atLeast)
{
    if (!reading.left)
        return Texts::tr("the input has no usable expires_at, so nobody knows how long it lives");
    if (reading.left->count() <= 0)
        return Texts::tr("it ended %1 ago").arg(spanInWords(-*reading.secondsLeft()));
    if (*reading.left >= atLeast)
        return {};
    QString left = spanInWords(*reading.secondsLeft());
    const QString wanted = spanInWords(atLeast.count());
    if (left == wanted)
        left = Texts::tr("a little less than %1").arg(left);
    return Texts::tr("it has %1 left, and %2 are wanted").arg(left, wanted);
}

QString problemOfReport(const Provenance &report)
{
    return report.isOver ? Texts::tr("the report says that it isn't active") : QString();
}

QString problemOfServer(const QString &named, const Server &wanted)
{
    if (wanted.isSandbox())
        return Texts::tr("the sandbox of this call is a new one, which knows no earlier token");
    if (named.isEmpty())
        return {}; // most texts don't tell
    const auto server = parseServerAddress(named);
    if (server && server->baseUrl == wanted.baseUrl)
        return {};
    return Texts::tr("it comes from %1, not from %2")
        .arg(server ? serverInWords(*server) : visibleText(named, 100), serverInWords(wanted));
}

/// Whether a token with the scopes \a granted opens all that \a scope does.
bool covers(const QStringList &granted, const QString &scope, const ScopeCatalogue &catalogue)
{
    if (granted.contains(scope))
        return true;
    const CatalogueScope *known = catalogue.find(scope);
    const CatalogueScope *umbrella = known ? catalogue.umbrellaOf(known->side) : nullptr;
    return umbrella && granted.contains(umbrella->name);
}

QString problemOfScopes(
    const std::optional<QStringList> &granted, const QStringList &wanted, const ScopeCatalogue &catalogue)
{
    if (!granted)
        return Texts::tr("the input doesn't tell its scopes");
    QStringList lacking = wanted;
    lacking.removeIf([&](const QString &scope) { return covers(*granted, scope, catalogue); });
    return lacking.isEmpty() ? QString() : Texts::tr("it doesn't cover %1").arg(visibleText(lacking.join(u", "), 400));
}

} // namespace

QString obstacleToReuse(
    const PastedToken &pasted, const ExpiryReading &reading, const ReuseWish &wish, const ScopeCatalogue &catalogue)
{
    for (const QString &problem : {problemOfText(pasted.data),
             problemOfServer(pasted.data.provenance.server, wish.server), problemOfTime(reading, wish.atLeast),
             problemOfReport(pasted.data.provenance), problemOfScopes(pasted.data.scope, wish.scopes, catalogue)}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimsreport.h"

#include "jsonwriting.h"

#include "session/claims.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

std::optional<Jwt> jwtOf(const Report &report)
{
    const auto &token = report.token.accessToken;
    return token ? readJwt(token->reveal()) : std::nullopt;
}

ClaimList claimsOf(const Jwt &jwt, const Report &report)
{
    return claimsInWords(jwt, report.token, report.inspection, report.now, report.reveal);
}

QJsonArray comparisonsArray(const ClaimList &list)
{
    QJsonArray array;
    for (const Claim &claim : list.claims) {
        if (claim.remark.isEmpty())
            continue;
        const QJsonValue agrees = claim.verdict == ClaimRemark::Verdict::None
            ? QJsonValue()
            : QJsonValue(claim.verdict == ClaimRemark::Verdict::Agrees);
        array.append(QJsonObject {{u"part"_s, claim.isOfHeader ? u"header"_s : u"claims"_s}, {u"name"_s, claim.name},
            {u"agrees"_s, agrees}, {u"text"_s, claim.remark}});
    }
    return array;
}

} // namespace

std::optional<ClaimsReport> claimsReport(const Report &report)
{
    const auto jwt = jwtOf(report);
    if (!jwt)
        return {};
    const ClaimList list = claimsOf(*jwt, report);
    ClaimsReport claims {list.summary, {}, leftOutInWords(list)};
    for (const Claim &claim : list.claims)
        claims.rows.append({captionInWords(claim), claim.value, verdictInWords(claim)});
    return claims;
}

QJsonValue jwtValue(const Report &report)
{
    const auto jwt = jwtOf(report);
    if (!jwt)
        return {};
    QJsonObject object = claimsObject(*jwt, report.reveal);
    object[u"signature_verified"_s] = false;
    object[u"form"_s] = jwt->form == Jwt::Form::Encrypted ? u"encrypted"_s
        : jwt->isUnsecured()                              ? u"unsecured"_s
                                                          : u"signed"_s;
    object[u"claims_problem"_s] = textOrNull(jwt->claimsProblem);
    object[u"repeated_names"_s] = QJsonArray::fromStringList(jwt->repeated);
    object[u"compared"_s] = comparisonsArray(claimsOf(*jwt, report));
    return object;
}

} // namespace bearerscope

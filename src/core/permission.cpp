// SPDX-License-Identifier: GPL-3.0-or-later
#include "permission.h"

#include "scopes.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Verdict = Permission::Verdict;

Verdict verdictOn(const EndpointMatch &match, const std::optional<QStringList> &granted, bool opened)
{
    switch (match.kind) {
    case EndpointMatch::Kind::Published:
        if (opened || !granted)
            return opened ? Verdict::Yes : Verdict::ScopesUnknown;
        return holdsPermissionCode(granted) ? Verdict::NotPublished : Verdict::No;
    case EndpointMatch::Kind::OtherArea:
        return match.area->access == CatalogueArea::Access::UnpublishedScopes ? Verdict::NotPublished : Verdict::No;
    case EndpointMatch::Kind::OtherMethod:
    case EndpointMatch::Kind::UnderScope:
    case EndpointMatch::Kind::UnderUmbrella:
    case EndpointMatch::Kind::Elsewhere:
        return Verdict::NotPublished;
    }
    Q_UNREACHABLE();
}

} // namespace

Permission permissionOf(const std::optional<QStringList> &granted, const ApiCall &call, const EndpointMatcher &matcher)
{
    Permission permission {.match = matcher.match(call)};
    const EndpointMatch &match = permission.match;
    for (const QString &name : {match.scope, match.umbrella}) { // the narrow one first
        if (name.isEmpty())
            continue;
        if (permission.narrowest.isEmpty())
            permission.narrowest = name;
        if (permission.decidedBy.isEmpty() && granted && granted->contains(name))
            permission.decidedBy = name;
    }
    const bool opened = !permission.decidedBy.isEmpty();
    permission.verdict = verdictOn(match, granted, opened);
    if (permission.verdict == Verdict::NotPublished && match.kind != EndpointMatch::Kind::Published) {
        permission.opensPrefix = opened;
        permission.suggestion = matcher.suggestionFor(call);
    }
    return permission;
}

QString verdictName(Permission::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return u"yes"_s;
    case Verdict::No:
        return u"no"_s;
    case Verdict::NotPublished:
        return u"not_published"_s;
    case Verdict::ScopesUnknown:
        return u"scopes_unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissionwords.h"

#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

using Kind = EndpointMatch::Kind;
using Verdict = Permission::Verdict;

constexpr qsizetype longestPath = 200;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PermissionWords)
};

QString joined(QStringList names)
{
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString methodsOf(const QList<Operation> &operations)
{
    QStringList methods;
    for (const Operation &operation : operations)
        methods.append(operation.method);
    return joined(methods);
}

/// The templates that a path with ids was found by; empty where they are what the path says.
QString templatesOf(const QList<Operation> &operations, const QString &path)
{
    QStringList templates;
    for (const Operation &operation : operations) {
        if (operation.path != path)
            templates.append(visibleText(operation.path, longestPath));
    }
    return joined(templates);
}

/// "/v1/vouchers/abc (/v1/vouchers/{code})".
QString pathInWords(const Permission &permission, const ApiCall &call)
{
    const QString path = call.path();
    const QString templates = templatesOf(permission.match.operations, path);
    const QString words = visibleText(path, longestPath);
    return templates.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(templates);
}

/// The same behind its method, where that was named.
QString callInWords(const Permission &permission, const ApiCall &call)
{
    const QString path = pathInWords(permission, call);
    return call.method.isEmpty() ? path : call.method + u' ' + path;
}

/// "redemptions (or api)".
QString scopesAbove(const EndpointMatch &match)
{
    if (match.scope.isEmpty() || match.umbrella.isEmpty())
        return match.scope + match.umbrella;
    return Texts::tr("%1 (or %2)").arg(match.scope, match.umbrella);
}

QString areaInWords(const CatalogueArea &area)
{
    const QString prefix = visibleText(area.pathPrefix, longestPath);
    switch (area.access) {
    case CatalogueArea::Access::NoToken:
        return Texts::tr("calls below %1 accept no OAuth token at all, whatever its scopes.").arg(prefix);
    case CatalogueArea::Access::KeysOnly:
        return Texts::tr("calls below %1 take the key itself, not a token.").arg(prefix);
    case CatalogueArea::Access::UnpublishedScopes:
        return Texts::tr("calls below %1 accept a token, but which scope opens them isn't published.").arg(prefix);
    }
    Q_UNREACHABLE();
}

QString ofPublished(const Permission &permission, const QString &call)
{
    if (permission.verdict == Verdict::NotPublished)
        return Texts::tr(
            "%1 needs %2 of a token of version 1. The scopes are permission codes of version 2, and what those "
            "open isn't published.")
            .arg(call, scopesAbove(permission.match));
    if (permission.verdict != Verdict::Yes)
        return Texts::tr("%1 needs %2.").arg(call, scopesAbove(permission.match));
    const QString words = Texts::tr("%1 through %2.").arg(call, permission.decidedBy);
    const bool isNarrow = permission.decidedBy == permission.narrowest;
    return isNarrow ? words : words + u' ' + Texts::tr("The narrow scope %1 would do.").arg(permission.narrowest);
}

/// What is known of a call that isn't published, but lies below a scope's prefix.
QString ofUnpublished(const Permission &permission, const ApiCall &call)
{
    const EndpointMatch &match = permission.match;
    const QString lack = match.kind == Kind::OtherMethod
        ? Texts::tr("%1 is published for %2, not for %3.")
              .arg(pathInWords(permission, call), methodsOf(match.operations), call.method)
        : Texts::tr("%1 is none of the published calls.").arg(callInWords(permission, call));
    if (!permission.opensPrefix)
        return lack + u' ' + Texts::tr("If there is such a call, it needs %1.").arg(scopesAbove(match));
    const QString opened = Texts::tr("If there is such a call, %1 opens it, like everything below its path prefix.");
    return lack + u' ' + opened.arg(permission.decidedBy);
}

/// Which methods a path has that was asked about without one, and which of them are deprecated.
QString marksOf(const QList<Operation> &operations, bool methodNamed)
{
    QList<Operation> deprecated;
    std::ranges::copy_if(operations, std::back_inserter(deprecated), &Operation::deprecated);
    QString words;
    if (!methodNamed)
        words += u' ' + Texts::tr("Published there: %1.").arg(methodsOf(operations));
    if (!deprecated.isEmpty() && deprecated.size() == operations.size())
        words += u' ' + Texts::tr("It is deprecated.");
    else if (!deprecated.isEmpty())
        words += u' ' + Texts::tr("Deprecated: %1.").arg(methodsOf(deprecated));
    return words;
}

QString reasonOf(const Permission &permission, const ApiCall &call)
{
    const EndpointMatch &match = permission.match;
    switch (match.kind) {
    case Kind::Published:
        return ofPublished(permission, callInWords(permission, call))
            + marksOf(match.operations, !call.method.isEmpty());
    case Kind::OtherArea:
        return areaInWords(*match.area);
    case Kind::OtherMethod:
    case Kind::UnderScope:
    case Kind::UnderUmbrella:
        return ofUnpublished(permission, call);
    case Kind::Elsewhere:
        return Texts::tr("no published call has a path like %1.").arg(pathInWords(permission, call));
    }
    Q_UNREACHABLE();
}

} // namespace

QString answerInWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return QStringLiteral("✓ ") + Texts::tr("Yes");
    case Verdict::No:
        return QStringLiteral("✗ ") + Texts::tr("No");
    case Verdict::NotPublished:
        return QStringLiteral("? ") + Texts::tr("Not published");
    case Verdict::ScopesUnknown:
        return QStringLiteral("? ") + Texts::tr("Scopes unknown");
    }
    Q_UNREACHABLE();
}

QString reasonInWords(const Permission &permission, const ApiCall &call)
{
    const QString reason = reasonOf(permission, call);
    if (permission.suggestion.isEmpty())
        return reason;
    return reason + u' ' + Texts::tr("Did you mean %1?").arg(visibleText(permission.suggestion, longestPath));
}

QString verdictInWords(const Permission &permission, const ApiCall &call)
{
    return QStringLiteral("%1: %2").arg(answerInWords(permission.verdict), reasonInWords(permission, call));
}

QString caveatInWords()
{
    return Texts::tr("The key's role and IP allow-list can still refuse what a scope opens.");
}

} // namespace bearerscope

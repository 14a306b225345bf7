// SPDX-License-Identifier: GPL-3.0-or-later
#include "leastscopes.h"

#include "namelist.h"
#include "scopes.h"

#include <algorithm>

namespace bearerscope {

namespace {

using Kind = EndpointMatch::Kind;

/// Whether one of \a names opens all that the published scope \a name opens.
bool isOpenedBy(const QStringList &names, const QString &name, const ScopeCatalogue &catalogue)
{
    return names.contains(name) || umbrellaOver(name, names, catalogue);
}

QString keyOf(const Operation &operation)
{
    return operation.method + u' ' + operation.path;
}

/// The published operations among the calls.
QSet<QString> operationsAmong(const QList<LeastScopes::Need> &needs)
{
    QSet<QString> keys;
    for (const LeastScopes::Need &need : needs) {
        if (need.match.kind != Kind::Published)
            continue;
        for (const Operation &operation : need.match.operations)
            keys.insert(keyOf(operation));
    }
    return keys;
}

} // namespace

bool LeastScopes::isComplete() const
{
    return std::ranges::none_of(needs, [](const Need &need) { return need.scope.isEmpty(); });
}

LeastScopes leastScopes(const QList<ApiCall> &calls, const EndpointMatcher &matcher)
{
    const ScopeCatalogue &catalogue = matcher.catalogue();
    LeastScopes least;
    QSet<QString> needed;
    qsizetype unpublished = 0;
    for (const ApiCall &call : calls) {
        const EndpointMatch match = matcher.match(call);
        const bool isSuggested = match.kind != Kind::Published && ++unpublished <= LeastScopes::mostSuggestions;
        least.needs.append({call, match, match.scope, isSuggested ? matcher.suggestionFor(call) : QString()});
        needed.insert(match.scope);
    }
    // The narrow scope of each call opens no more than any other list has to.
    for (const CatalogueScope &scope : catalogue.scopes()) {
        if (needed.contains(scope.name))
            least.scopes.append(scope.name);
    }
    least.opened = operationsOf(least.scopes, catalogue).size();
    least.needed = operationsAmong(least.needs).size();
    return least;
}

Surplus surplusOf(const QStringList &granted, const LeastScopes &least, const ScopeCatalogue &catalogue)
{
    Surplus surplus;
    surplus.lacking =
        namesThat(least.scopes, [&](const QString &name) { return !isOpenedBy(granted, name, catalogue); });
    for (const QString &name : granted) {
        const auto isOpened = [&](const QString &scope) { return isOpenedBy({name}, scope, catalogue); };
        const auto isNeededBy = [&](const LeastScopes::Need &need) {
            return isOpened(need.scope) || need.match.umbrella == name;
        };
        if (!catalogue.contains(name) || least.scopes.contains(name))
            continue;
        if (std::ranges::none_of(least.needs, isNeededBy))
            surplus.unneeded.append(name);
        else if (std::ranges::any_of(least.scopes, isOpened))
            surplus.tooWide.append(name);
    }
    const QList<Operation> opened = operationsOf(granted, catalogue);
    const QSet<QString> needed = operationsAmong(least.needs);
    surplus.opened = opened.size();
    surplus.unneededOperations = std::ranges::count_if(
        opened, [&needed](const Operation &operation) { return !needed.contains(keyOf(operation)); });
    return surplus;
}

QList<Operation> operationsOf(const QStringList &scopes, const ScopeCatalogue &catalogue)
{
    QList<Operation> operations;
    for (const CatalogueScope &scope : catalogue.scopes()) {
        if (!scope.umbrella && isOpenedBy(scopes, scope.name, catalogue))
            operations += scope.operations;
    }
    return operations;
}

} // namespace bearerscope

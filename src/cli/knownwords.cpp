// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownwords.h"

#include "exportarguments.h"
#include "profilearguments.h"

#include "core/connection.h"
#include "core/scopecatalogue.h"

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QStringList regionWords()
{
    return {regionWord(ServerKind::Europe), regionWord(ServerKind::UnitedStates), regionWord(ServerKind::Asia)};
}

QStringList credentialsWords()
{
    QStringList words;
    for (const CredentialsScheme &scheme : schemes())
        words.append(scheme.word);
    return words;
}

QStringList scopeNames()
{
    QStringList names;
    for (const CatalogueScope &scope : ScopeCatalogue::builtIn().scopes())
        names.append(scope.name);
    return names;
}

/// Of the published calls.
QStringList methods()
{
    QStringList words;
    for (const CatalogueScope &scope : ScopeCatalogue::builtIn().scopes()) {
        for (const Operation &operation : scope.operations)
            words.append(operation.method);
    }
    words.removeDuplicates();
    words.sort();
    return words;
}

} // namespace

KnownWords valuesOf(const QCommandLineOption &option)
{
    const QString name = option.names().constFirst();
    if (name == "region"_L1)
        return {regionWords()};
    if (name == "credentials"_L1)
        return {credentialsWords()};
    if (name == "format"_L1)
        return {exportFormatWords()};
    if (name == "scope"_L1)
        return {scopeNames()};
    if (name == "proxy"_L1)
        return {{u"system"_s, u"none"_s}};
    return {{}, option.valueName() == "FILE"_L1};
}

Operands operandsOf(const CommandInfo &info)
{
    constexpr bool isFile = true;
    switch (info.command) {
    case Command::Inspect:
    case Command::Report:
    case Command::Least:
        return {{{}, isFile}};
    case Command::Compare:
        return {{{}, isFile}, {{}, isFile}};
    case Command::Can:
        return {{methods()}};
    case Command::Endpoints:
        return {{methods()}, {methods()}};
    case Command::Lint:
    case Command::Scopes:
        return {{scopeNames()}, {scopeNames()}};
    case Command::Profiles:
        return {{profileVerbs()}, {{}, isFile}}; // the file to import
    case Command::Request:
    case Command::Introspect:
    case Command::Revoke:
    case Command::Check:
    case Command::Sandbox:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope

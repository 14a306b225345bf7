// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopearguments.h"

#include "givenoptions.h"
#include "secretguard.h"

#include "core/scopes.h"
#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

QString missingScopes()
{
    return Texts::tr("--scope is missing: name at least one scope that the token has to open. \"bearerscope scopes\" "
                     "lists them.");
}

QString problemOfScopes(const ScopeList &list, bool isRequest, bool isAsIs)
{
    if (list.names.isEmpty())
        return isRequest ? missingScopes() : missingValue(u"scope"_s);
    if (!std::ranges::all_of(list.names, mayBeScope))
        return secretInArgumentsMessage();
    if (!contains(list.warnings, Warning::Kind::ScopeSeparator) || isAsIs)
        return {};
    const QString repaired = visibleText(repairedScopes(list.names).join(u' '), 400);
    if (repaired.isEmpty())
        return Texts::tr("Scopes are separated by spaces, not by commas.");
    const QString meant =
        Texts::tr("Scopes are separated by spaces, not by commas. With spaces: --scope \"%1\".").arg(repaired);
    return isRequest ? meant + u' ' + Texts::tr("To send the commas, add --as-is.") : meant;
}

QString readScopes(const GivenOptions &given, Arguments &arguments)
{
    if (arguments.command == Command::Request && !given.isSet(u"scope"_s) && !given.isSet(u"profile"_s)
        && !given.isSet(u"from"_s))
        return missingScopes(); // a profile or a text may bring them
    if (!given.isSet(u"scope"_s))
        return {};
    const ScopeList list = parseScopes(given.values(u"scope"_s).join(u' '));
    arguments.scopes = list.names;
    arguments.scopeWarnings = list.warnings;
    return problemOfScopes(list, arguments.command == Command::Request, given.isSet(u"as-is"_s));
}

QString readTokenFile(const GivenOptions &given, Arguments &arguments)
{
    if (!given.isSet(u"token-file"_s))
        return {};
    const QString file = given.value(u"token-file"_s);
    if (file.isEmpty()) // as of an unset variable
        return missingValue(u"token-file"_s);
    if (looksLikeToken(file))
        return secretInFileNameMessage();
    arguments.tokenFile = fileOrInput(file);
    return given.isSet(u"scope"_s)
        ? Texts::tr("--scope and --token-file both name the scopes at hand: use one of them.")
        : QString();
}

} // namespace

QString readScopeOptions(const GivenOptions &given, Arguments &arguments)
{
    const QString problem = readScopes(given, arguments);
    return problem.isEmpty() ? readTokenFile(given, arguments) : problem;
}

} // namespace bearerscope

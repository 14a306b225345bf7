// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopelint.h"

#include "namelist.h"
#include "scopes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is made of the findings that scopelint.cpp comes to.

namespace bearerscope {

namespace {

using Kind = ScopeFinding::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ScopeLint)
};

} // namespace

QString findingName(Kind kind)
{
    switch (kind) {
    case Kind::Commas:
        return u"commas"_s;
    case Kind::Joined:
        return u"joined"_s;
    case Kind::Repeated:
        return u"repeated"_s;
    case Kind::WrongCase:
        return u"wrong_case"_s;
    case Kind::Misspelt:
        return u"misspelt"_s;
    case Kind::Unknown:
        return u"unknown"_s;
    case Kind::Redundant:
        return u"redundant"_s;
    case Kind::NoPublishedCall:
        return u"no_published_call"_s;
    case Kind::MixedSides:
        return u"mixed_sides"_s;
    }
    Q_UNREACHABLE();
}

QList<ScopeFinding> lintScopes(const ScopeList &list, const ScopeCatalogue &catalogue)
{
    QList<ScopeFinding> findings = lintScopes(list.names, catalogue);
    if (list.repeated.isEmpty())
        return findings;
    const auto later =
        std::ranges::find_if(findings, [](const ScopeFinding &finding) { return finding.kind > Kind::Repeated; });
    findings.insert(later,
        {Kind::Repeated, list.repeated,
            Texts::tr("Named more than once: %1. Each counts once.").arg(listed(list.repeated)),
            {{Texts::tr("Name each once"), list.names, true}}});
    return findings;
}

QStringList repairedByLint(const QStringList &names, const ScopeCatalogue &catalogue)
{
    for (const ScopeFinding &finding : lintScopes(names, catalogue)) {
        const ScopeFinding::Repair &first = finding.repairs.first();
        if (first.isSure)
            return repairedByLint(first.names, catalogue); // ends: what was repaired isn't found again
    }
    return names;
}

} // namespace bearerscope

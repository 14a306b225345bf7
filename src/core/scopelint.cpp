// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopelint.h"

#include "namelist.h"
#include "scopecatalogue.h"
#include "scopes.h"
#include "scopespelling.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = ScopeFinding::Kind;
using Repair = ScopeFinding::Repair;
using Side = CatalogueScope::Side;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ScopeLint)
};

QString onNamesNobodyKnows()
{
    return Texts::tr(
        "What the server does with a name that it doesn't know isn't published; it may well refuse the whole "
        "request (invalid_scope).");
}

/// The names on a button.
QString onButton(const QStringList &names)
{
    const auto show = [](const QString &name) {
        constexpr qsizetype longestShown = 30;
        return visibleText(name, longestShown);
    };
    constexpr qsizetype mostShown = 3;
    return listed(names, show, mostShown);
}

Repair leaveOut(const QStringList &taken, const QStringList &names)
{
    return {Texts::tr("Leave out %1").arg(onButton(taken)), without(names, taken)};
}

/// The rules. Each gives a finding or none.
class Linter
{
public:
    Linter(const QStringList &names, const ScopeCatalogue &catalogue)
        : m_names(names)
        , m_catalogue(catalogue)
        , m_spelling(spellingOf(names, catalogue))
    {
    }

    QList<ScopeFinding> findings()
    {
        findCommas();
        findJoined();
        findSpellings();
        findUnknown();
        findRedundant();
        findNoPublishedCall();
        findMixedSides();
        return std::move(m_findings);
    }

private:
    QStringList namesOfSide(Side side) const
    {
        return namesThat(m_names, [this, side](const QString &name) {
            const CatalogueScope *scope = m_catalogue.find(name);
            return scope && scope->side == side;
        });
    }

    /// The list with the names that were meant in place of \a wrong.
    Repair use(const QStringList &wrong) const
    {
        UniqueNames used, all;
        for (const QString &name : wrong)
            used.add(m_spelling.meant.value(name));
        const QSet<QString> wrongOnes(wrong.begin(), wrong.end());
        for (const QString &name : m_names)
            all.add(wrongOnes.contains(name) ? m_spelling.meant.value(name) : name);
        return {Texts::tr("Use %1").arg(onButton(used.names)), all.names};
    }

    void findCommas();
    void findJoined();
    void findSpellings();
    void findUnknown();
    void findRedundant();
    void findNoPublishedCall();
    void findMixedSides();

    const QStringList &m_names;
    const ScopeCatalogue &m_catalogue;
    const ScopeSpelling m_spelling;
    QList<ScopeFinding> m_findings;
};

void Linter::findCommas()
{
    const QStringList wrong = namesThat(m_names, hasComma);
    if (wrong.isEmpty())
        return;
    const QStringList repaired = repairedScopes(m_names);
    const QString label = repaired.isEmpty() ? Texts::tr("Leave out the commas") : Texts::tr("Use spaces");
    m_findings.append({Kind::Commas, wrong,
        commasInWords(m_names) + u' ' + Texts::tr("The server refuses such a list (400, invalid_scope)."),
        {{label, repaired, true}}, true});
}

void Linter::findJoined()
{
    const QStringList wrong = namesThat(m_names,
        [this](const QString &name) { return isJoined(name) && !hasComma(name) && !m_catalogue.contains(name); });
    if (wrong.isEmpty() || std::ranges::any_of(m_names, hasComma)) // of which the repair is the same
        return;
    m_findings.append({Kind::Joined, wrong,
        Texts::tr(
            "Not a name each: %1. Scopes are separated by spaces, without quotes or brackets, and aren't encoded.")
            .arg(listed(wrong)),
        {{Texts::tr("Use spaces"), repairedScopes(m_names), true}}});
}

void Linter::findSpellings()
{
    if (const QStringList &wrong = m_spelling.otherwise; !wrong.isEmpty()) {
        Repair repair = use(wrong);
        repair.isSure = true;
        m_findings.append({Kind::WrongCase, wrong,
            Texts::tr("Not spelt as published: %1. Capitals, dashes and underscores count.")
                    .arg(withMeant(wrong, m_spelling))
                + u' ' + onNamesNobodyKnows(),
            {repair}});
    }
    if (const QStringList &wrong = m_spelling.misspelt; !wrong.isEmpty()) {
        QList<Repair> repairs {use(wrong), leaveOut(wrong, m_names)};
        // All of a side is too much to open by a guess.
        repairs[0].isSure = std::ranges::none_of(
            wrong, [this](const QString &name) { return m_catalogue.find(m_spelling.meant.value(name))->umbrella; });
        m_findings.append({Kind::Misspelt, wrong,
            Texts::tr("Probably misspelt: %1.").arg(withMeant(wrong, m_spelling)) + u' ' + onNamesNobodyKnows(),
            repairs});
    }
}

void Linter::findUnknown()
{
    const QStringList &unknown = m_spelling.unknown;
    if (unknown.isEmpty())
        return;
    const QString text = Texts::tr("Not among the scopes published by %1, nor like one of them: %2.")
                             .arg(m_catalogue.factsDate().toString(Qt::ISODate), listed(unknown));
    m_findings.append({Kind::Unknown, unknown, text + u' ' + onNamesNobodyKnows(), {leaveOut(unknown, m_names)}});
}

void Linter::findRedundant()
{
    UniqueNames umbrellas;
    const QStringList redundant = namesThat(m_names, [this, &umbrellas](const QString &name) {
        const CatalogueScope *umbrella = umbrellaOver(name, m_names, m_catalogue);
        if (umbrella)
            umbrellas.add(umbrella->name);
        return umbrella != nullptr;
    });
    if (redundant.isEmpty())
        return;
    m_findings.append({Kind::Redundant, redundant,
        Texts::tr(
            "Redundant beside %1: %2. The token opens the same without them. Leave them out, or leave out %1 for a "
            "token that opens less.")
            .arg(listed(umbrellas.names), listed(redundant)),
        {leaveOut(redundant, m_names), leaveOut(umbrellas.names, m_names)}});
}

void Linter::findNoPublishedCall()
{
    const QStringList idle = namesThat(m_names, [this](const QString &name) {
        const CatalogueScope *scope = m_catalogue.find(name);
        // Beside its umbrella it is redundant, which says more.
        return scope && scope->operations.isEmpty() && !umbrellaOver(name, m_names, m_catalogue);
    });
    if (idle.isEmpty())
        return;
    m_findings.append({Kind::NoPublishedCall, idle,
        Texts::tr(
            "No operation is published that %1 would open. A scope opens everything under its path, so this may be for "
            "calls "
            "that aren't documented; leave it out unless you know that you make such calls.")
            .arg(listed(idle)),
        {leaveOut(idle, m_names)}});
}

void Linter::findMixedSides()
{
    const QStringList server = namesOfSide(Side::Server);
    const QStringList client = namesOfSide(Side::Client);
    if (server.isEmpty() || client.isEmpty())
        return;
    m_findings.append({Kind::MixedSides, server + client,
        Texts::tr(
            "Server side and client side in one list: %1; and %2. A program on one side rarely calls the other, and "
            "a token that reaches a browser or an app should open nothing of the server side. Keep one side, or "
            "request "
            "a token for each.")
            .arg(listed(server), listed(client)),
        {{Texts::tr("Keep only the server side"), without(m_names, client)},
            {Texts::tr("Keep only the client side"), without(m_names, server)}}});
}

} // namespace

QList<ScopeFinding> lintScopes(const QStringList &names, const ScopeCatalogue &catalogue)
{
    // Of version 2, by which no list of names is published.
    if (!names.isEmpty() && std::ranges::all_of(names, isPermissionCode))
        return {};
    return Linter(names, catalogue).findings();
}

} // namespace bearerscope

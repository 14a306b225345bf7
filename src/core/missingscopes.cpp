// SPDX-License-Identifier: GPL-3.0-or-later
#include "missingscopes.h"

#include "namelist.h"
#include "scopecatalogue.h"
#include "scopespelling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = MissingCause::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MissingScopes)
};

/// \a unknown: none of them in the catalogue.
QList<MissingCause> wrongSpelling(
    const QStringList &unknown, const ScopeSpelling &spelling, const ScopeCatalogue &catalogue)
{
    if (unknown.isEmpty())
        return {};
    const QString cause = Texts::tr("The spelling may be wrong: the scopes published by %1 don't include %2.")
                              .arg(catalogue.factsDate().toString(Qt::ISODate), withMeant(unknown, spelling));
    const QStringList joined = namesThat(unknown, hasComma);
    return {{Kind::Spelling, unknown, joined.isEmpty() ? cause : cause + u' ' + commasInWords(joined),
        Texts::tr(
            "Compare it letter by letter with the published name; capitals, dashes and underscores count. If it is "
            "newer "
            "than this list, look for it in Voucherify's own documentation.")}};
}

QList<MissingCause> openedByUmbrella(const QStringList &covered, const QStringList &granted)
{
    if (covered.isEmpty())
        return {};
    return {{Kind::OpenedByUmbrella, covered,
        Texts::tr("Nothing is lost of %1: what it opens is opened by %2 as well, which was granted.")
            .arg(listed(covered), listed(granted)),
        Texts::tr(
            "Make a call that needs it: it should be let through. For a token that opens less, request it without %1.")
            .arg(listed(granted))}};
}

/// Of the umbrellas among \a missing, those that came as a part.
QList<MissingCause> narrowed(const QStringList &missing, const QStringList &granted, const ScopeCatalogue &catalogue)
{
    QStringList parts;
    const QStringList umbrellas = namesThat(missing, [&](const QString &name) {
        const QStringList below =
            namesThat(granted, [&](const QString &narrow) { return umbrellaOver(narrow, {name}, catalogue); });
        parts += below;
        return !below.isEmpty();
    });
    if (umbrellas.isEmpty())
        return {};
    return {{Kind::Narrowed, umbrellas,
        Texts::tr(
            "Of all that %1 opens, just this was granted: %2. The role of the API key may include no more; whether the "
            "server narrows a scope to the role isn't published.")
            .arg(listed(umbrellas), listed(parts)),
        Texts::tr(
            "Compare what was granted with the role of the API key. If it is enough for your calls, request just that "
            "from now on; if not, ask an administrator of the project to extend the role, then request again.")}};
}

QList<MissingCause> roleAndProject(const QStringList &ofRole, const QStringList &ofProject)
{
    QList<MissingCause> causes;
    if (!ofRole.isEmpty())
        causes.append({Kind::Role, ofRole,
            Texts::tr("The role of the API key may not include %1: a token can do no more than the key that made it.")
                .arg(listed(ofRole)),
            Texts::tr("Ask an administrator of the project to look at the key's role and to extend it, then request "
                      "again. If "
                      "the scope is granted then, it was the role.")});
    if (!ofProject.isEmpty())
        causes.append({Kind::ProjectSettings, ofProject,
            Texts::tr("The project itself may not have what %1 is for: switched off in its settings, or not part of "
                      "its plan. "
                      "How scopes depend on that isn't published.")
                .arg(listed(ofProject)),
            Texts::tr(
                "Request the same with a key whose role includes everything. If it is missing there as well, ask an "
                "administrator of the project or Voucherify's support.")});
    return causes;
}

} // namespace

QString causeName(Kind kind)
{
    switch (kind) {
    case Kind::Spelling:
        return u"spelling"_s;
    case Kind::OpenedByUmbrella:
        return u"opened_by_umbrella"_s;
    case Kind::Narrowed:
        return u"narrowed"_s;
    case Kind::Role:
        return u"role"_s;
    case Kind::ProjectSettings:
        return u"project_settings"_s;
    }
    Q_UNREACHABLE();
}

QList<MissingCause> causesOfMissing(const ScopeDifference &difference, const ScopeCatalogue &catalogue)
{
    const QStringList granted = difference.granted.value_or(QStringList());
    UniqueNames umbrellas;
    const QStringList covered = namesThat(difference.missing, [&](const QString &name) {
        const CatalogueScope *umbrella = umbrellaOver(name, granted, catalogue);
        if (umbrella)
            umbrellas.add(umbrella->name);
        return umbrella != nullptr;
    });
    const QStringList lost = without(difference.missing, covered);
    const QList<MissingCause> parts = narrowed(lost, granted, catalogue);
    const QStringList unknown = namesThat(lost, [&](const QString &name) { return !catalogue.contains(name); });
    const ScopeSpelling spelling = spellingOf(unknown, catalogue);
    // No role and no project has a name that is just another's misspelling.
    const QStringList perhapsRight =
        namesThat(lost, [&spelling](const QString &name) { return !hasComma(name) && !spelling.meant.contains(name); });
    return wrongSpelling(unknown, spelling, catalogue) + openedByUmbrella(covered, umbrellas.names) + parts
        + roleAndProject(parts.isEmpty() ? perhapsRight : without(perhapsRight, parts.first().names), perhapsRight);
}

} // namespace bearerscope

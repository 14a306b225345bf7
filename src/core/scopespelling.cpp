// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopespelling.h"

#include "namelist.h"
#include "scopecatalogue.h"
#include "scopes.h"

namespace bearerscope {

namespace {

/// Beyond this it is no list that a person typed, and to compare each letter by letter would take seconds.
constexpr qsizetype mostGuesses = 50;

/// \a name without what people write differently: case and separators.
QString lettersOf(const QString &name)
{
    QString letters = name.toLower();
    letters.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u'.'; });
    return letters;
}

} // namespace

ScopeSpelling spellingOf(const QStringList &names, const ScopeCatalogue &catalogue)
{
    QHash<QString, QString> published;
    for (const CatalogueScope &scope : catalogue.scopes())
        published.insert(lettersOf(scope.name), scope.name);
    ScopeSpelling spelling;
    QStringList others;
    for (const QString &name : names) {
        if (catalogue.contains(name) || isJoined(name))
            continue;
        const QString match = published.value(lettersOf(name));
        (match.isEmpty() ? others : spelling.otherwise).append(name);
        if (!match.isEmpty())
            spelling.meant.insert(name, match);
    }
    for (const QString &name : std::as_const(others)) {
        const auto guess = others.size() <= mostGuesses ? catalogue.suggestionFor(name) : std::nullopt;
        (guess ? spelling.misspelt : spelling.unknown).append(name);
        if (guess)
            spelling.meant.insert(name, *guess);
    }
    return spelling;
}

QString withMeant(const QStringList &names, const ScopeSpelling &spelling)
{
    const auto show = [&spelling](
                          const QString &name) { return quotedWithSuggestion(name, spelling.meant.value(name)); };
    return listed(names, show);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopecatalogue.h"

#include "nearestword.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

const ScopeCatalogue &ScopeCatalogue::builtIn()
{
    static const ScopeCatalogue catalogue = [] {
        QFile file(u":/bearerscope/catalogue.json"_s);
        const auto read = fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        // The file is compiled in and read by a test: failing here is a broken build, which nobody can work
        // with.
        if (!read)
            qFatal("The built-in scope catalogue: %s", qUtf8Printable(read.error()));
        return *read;
    }();
    return catalogue;
}

const CatalogueScope *ScopeCatalogue::find(const QString &name) const
{
    const auto index = m_indexByName.constFind(name);
    return index == m_indexByName.constEnd() ? nullptr : &m_scopes[*index];
}

std::optional<QString> ScopeCatalogue::suggestionFor(const QString &unknown) const
{
    QStringList names;
    for (const CatalogueScope &scope : m_scopes)
        names.append(scope.name);
    return nearestWord(unknown, names);
}

const CatalogueScope *ScopeCatalogue::umbrellaOf(CatalogueScope::Side side) const
{
    const auto isIt = [side](const CatalogueScope &scope) { return scope.umbrella && scope.side == side; };
    const auto found = std::find_if(m_scopes.begin(), m_scopes.end(), isIt);
    return found == m_scopes.end() ? nullptr : &*found;
}

QStringList ScopeCatalogue::namesOfSide(CatalogueScope::Side side, bool withUmbrella) const
{
    QStringList names;
    for (const CatalogueScope &scope : m_scopes) {
        if (scope.side == side && (withUmbrella || !scope.umbrella))
            names.append(scope.name);
    }
    return names;
}

QString accessName(CatalogueArea::Access access)
{
    switch (access) {
    case CatalogueArea::Access::NoToken:
        return u"no_token"_s;
    case CatalogueArea::Access::KeysOnly:
        return u"keys_only"_s;
    case CatalogueArea::Access::UnpublishedScopes:
        return u"unpublished_scopes"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope

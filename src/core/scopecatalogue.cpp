// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopecatalogue.h"

#include "nearestword.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

const ScopeCatalogue &ScopeCatalogue::builtIn()
{
    static const ScopeCatalogue catalogue(builtInContent);
    return catalogue;
}

const ScopeCatalogue::Content &ScopeCatalogue::builtInContent()
{
    static const std::shared_ptr<const Content> content = [] {
        QFile file(u":/bearerscope/catalogue.json"_s);
        const auto read = fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        // The file is compiled in and read by a test: failing here is a broken build, which nobody can work
        // with.
        if (!read)
            qFatal("The built-in scope catalogue: %s", qUtf8Printable(read.error()));
        return read->m_content;
    }();
    return *content;
}

const ScopeCatalogue::Content &ScopeCatalogue::noContent()
{
    static const Content none;
    return none;
}

const CatalogueScope *ScopeCatalogue::find(const QString &name) const
{
    const Content &its = content();
    const auto index = its.indexByName.constFind(name);
    return index == its.indexByName.constEnd() ? nullptr : &its.scopes[*index];
}

std::optional<QString> ScopeCatalogue::suggestionFor(const QString &unknown) const
{
    QStringList names;
    for (const CatalogueScope &scope : scopes())
        names.append(scope.name);
    return nearestWord(unknown, names);
}

const CatalogueScope *ScopeCatalogue::umbrellaOf(CatalogueScope::Side side) const
{
    const auto isIt = [side](const CatalogueScope &scope) { return scope.umbrella && scope.side == side; };
    const auto found = std::find_if(scopes().begin(), scopes().end(), isIt);
    return found == scopes().end() ? nullptr : &*found;
}

QStringList ScopeCatalogue::namesOfSide(CatalogueScope::Side side, bool withUmbrella) const
{
    QStringList names;
    for (const CatalogueScope &scope : scopes()) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopecatalogue.h"

#include "nearestword.h"
#include "strictjson.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

template <typename... Foreign> QString sentence(const char *text, const Foreign &...foreign)
{
    const QString translated = QCoreApplication::translate("ScopeCatalogue", text);
    if constexpr (sizeof...(foreign) == 0)
        return translated;
    else
        return translated.arg(visibleText(foreign)...);
}

/// Everything on a side lies below this path; its umbrella has just this as its prefix.
QString rootOf(CatalogueScope::Side side)
{
    return side == CatalogueScope::Side::Server ? u"/v1/"_s : u"/client/v1/"_s;
}

/// scope-token of RFC 6749 3.3: visible ASCII without quote and backslash.
bool isScopeToken(const QString &name)
{
    return !name.isEmpty() && isVisibleAscii(name.toUtf8()) && !name.contains(u'"') && !name.contains(u'\\');
}

/// Takes the scopes out of the catalogue's JSON, up to the first problem.
class Reader
{
public:
    bool readScope(const QJsonValue &value);

    QList<CatalogueScope> scopes;
    QString problem; ///< a sentence, once something returned false

private:
    bool readOperation(const QJsonValue &value, CatalogueScope &scope);

    template <typename... Foreign> bool fail(const char *text, const Foreign &...foreign)
    {
        problem = sentence(text, foreign...);
        return false;
    }

    bool isRepeated(const QString &key) { return !m_seen.insert(key).second; }

    std::set<QString> m_seen;
};

bool Reader::readScope(const QJsonValue &value)
{
    const QString name = value["name"_L1].toString();
    if (!isScopeToken(name))
        return fail("A scope has no usable name.");
    if (isRepeated("scope "_L1 + name))
        return fail("The scope \"%1\" is listed twice.", name);
    const QString sideName = value["side"_L1].toString();
    if (sideName != "server"_L1 && sideName != "client"_L1)
        return fail("The side of the scope \"%1\" is neither server nor client.", name);
    const auto side = sideName == "server"_L1 ? CatalogueScope::Side::Server : CatalogueScope::Side::Client;
    const QString prefix = value["path_prefix"_L1].toString();
    if (!prefix.startsWith(rootOf(side)))
        return fail("The path prefix of the scope \"%1\" does not lie under %2.", name, rootOf(side));
    if (isRepeated("prefix "_L1 + prefix))
        return fail("Two scopes have the path prefix %1.", prefix);
    const bool umbrella = prefix == rootOf(side);
    if (value["umbrella"_L1] != QJsonValue(umbrella))
        return fail("\"umbrella\" of the scope \"%1\" must be true just for %2.", name, rootOf(side));
    const QJsonValue operations = value["operations"_L1];
    if (!operations.isArray())
        return fail("The scope \"%1\" has no list of operations.", name);
    if (umbrella && !operations.toArray().isEmpty())
        return fail("The umbrella scope \"%1\" lists operations of its own.", name);
    CatalogueScope scope {name, side, prefix, umbrella, {}};
    for (const QJsonValue &operation : operations.toArray()) {
        if (!readOperation(operation, scope))
            return false;
    }
    scopes.append(scope);
    return true;
}

bool Reader::readOperation(const QJsonValue &value, CatalogueScope &scope)
{
    const QJsonValue deprecated = value["deprecated"_L1];
    const Operation operation {value["method"_L1].toString(), value["path"_L1].toString(), deprecated.toBool()};
    static const QStringList methods {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
    if (!methods.contains(operation.method))
        return fail("An operation of the scope \"%1\" has no usable method.", scope.name);
    // Whole segments count: /v1/validation-rules-assignments doesn't lie under /v1/validation-rules.
    if (operation.path != scope.pathPrefix && !operation.path.startsWith(scope.pathPrefix + u'/'))
        return fail("A path of the scope \"%1\" does not lie under %2.", scope.name, scope.pathPrefix);
    if (!deprecated.isUndefined() && !deprecated.isBool())
        return fail("\"deprecated\" of %1 is neither true nor false.", operation.path);
    if (isRepeated(operation.method + u' ' + operation.path))
        return fail("%1 %2 is listed twice.", operation.method, operation.path);
    scope.operations.append(operation);
    return true;
}

/// Gives each umbrella the operations of all its side.
void fillUmbrellas(QList<CatalogueScope> &scopes)
{
    for (CatalogueScope &umbrella : scopes) {
        if (!umbrella.umbrella)
            continue;
        for (const CatalogueScope &scope : std::as_const(scopes)) {
            if (!scope.umbrella && scope.side == umbrella.side)
                umbrella.operations += scope.operations;
        }
    }
}

} // namespace

Expected<ScopeCatalogue, QString> ScopeCatalogue::fromJson(const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return unexpected(sentence("The scope catalogue can't be read: %1", json.error().problem));
    if (!json->repeatedKeys.isEmpty())
        return unexpected(sentence("The key \"%1\" stands twice in one object.", json->repeatedKeys.first()));
    if (json->object["format"_L1].toInteger() != 1)
        return unexpected(sentence("This is no scope catalogue of format 1."));
    ScopeCatalogue catalogue;
    catalogue.m_factsDate = QDate::fromString(json->object["facts_date"_L1].toString(), Qt::ISODate);
    if (!catalogue.m_factsDate.isValid())
        return unexpected(sentence("The scope catalogue has no usable \"facts_date\"."));
    Reader reader;
    for (const QJsonValue &scope : json->object["scopes"_L1].toArray()) {
        if (!reader.readScope(scope))
            return unexpected(reader.problem);
    }
    if (reader.scopes.isEmpty())
        return unexpected(sentence("The scope catalogue has no list of scopes."));
    catalogue.m_scopes = std::move(reader.scopes);
    fillUmbrellas(catalogue.m_scopes);
    for (qsizetype i = 0; i < catalogue.m_scopes.size(); ++i)
        catalogue.m_indexByName.insert(catalogue.m_scopes[i].name, i);
    return catalogue;
}

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

} // namespace bearerscope

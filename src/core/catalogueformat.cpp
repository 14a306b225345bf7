// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopecatalogue.h"

#include "strictjson.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

// The catalogue's own JSON format.

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ScopeCatalogue)
};

template <typename... Foreign> QString sentence(const QString &text, const Foreign &...foreign)
{
    if constexpr (sizeof...(foreign) == 0)
        return text;
    else
        return text.arg(visibleText(foreign)...);
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

/// Whole segments of visible ASCII, which one can compare as they stand: /management/v1.
bool isPath(const QString &path, const QString &odd)
{
    const auto isOdd = [&odd](QChar c) { return odd.contains(c); };
    const QStringList segments = path.split(u'/');
    const auto isSegment = [](const QString &part) { return !part.isEmpty() && part != "."_L1 && part != ".."_L1; };
    return path.startsWith(u'/') && isVisibleAscii(path.toUtf8()) && std::ranges::none_of(path, isOdd)
        && std::all_of(segments.begin() + 1, segments.end(), isSegment);
}

bool isPlainPath(const QString &path)
{
    return isPath(path, u"%?#\\{}"_s);
}

/// The same with placeholders: /v1/vouchers/{code}.
bool isTemplate(const QString &path)
{
    return isPath(path, u"%?#\\"_s);
}

std::optional<CatalogueArea::Access> accessNamed(const QString &name)
{
    using Access = CatalogueArea::Access;
    for (const Access access : {Access::NoToken, Access::KeysOnly, Access::UnpublishedScopes}) {
        if (name == accessName(access))
            return access;
    }
    return {};
}

/// Takes the scopes and areas out of the catalogue's JSON, up to the first problem.
class Reader
{
public:
    bool readScope(const QJsonValue &value);
    bool readArea(const QJsonValue &value);

    QList<CatalogueScope> scopes;
    QList<CatalogueArea> areas;
    QString problem; ///< a sentence, once something returned false

private:
    bool readOperation(const QJsonValue &value, CatalogueScope &scope);

    template <typename... Foreign> bool fail(const QString &text, const Foreign &...foreign)
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
        return fail(Texts::tr("Scope number %1 has no usable name."), QString::number(scopes.size() + 1));
    if (isRepeated("scope "_L1 + name))
        return fail(Texts::tr("The scope \"%1\" is listed twice."), name);
    const QString sideName = value["side"_L1].toString();
    if (sideName != "server"_L1 && sideName != "client"_L1)
        return fail(Texts::tr("The side of the scope \"%1\" is neither server nor client."), name);
    const auto side = sideName == "server"_L1 ? CatalogueScope::Side::Server : CatalogueScope::Side::Client;
    const QString prefix = value["path_prefix"_L1].toString();
    if (!prefix.startsWith(rootOf(side)))
        return fail(Texts::tr("The path prefix of the scope \"%1\" does not lie under %2."), name, rootOf(side));
    if (isRepeated("prefix "_L1 + prefix))
        return fail(Texts::tr("Two entries have the path prefix %1."), prefix);
    const bool umbrella = prefix == rootOf(side);
    if (!umbrella && !isPlainPath(prefix))
        return fail(Texts::tr("The path prefix of the scope \"%1\" is no plain path: %2."), name, prefix);
    if (value["umbrella"_L1] != QJsonValue(umbrella))
        return fail(Texts::tr("\"umbrella\" of the scope \"%1\" must be true just for %2."), name, rootOf(side));
    const QJsonValue operations = value["operations"_L1];
    if (!operations.isArray())
        return fail(Texts::tr("The scope \"%1\" has no list of operations."), name);
    if (umbrella && !operations.toArray().isEmpty())
        return fail(Texts::tr("The umbrella scope \"%1\" lists operations of its own."), name);
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
        return fail(Texts::tr("Operation number %1 of the scope \"%2\" has no usable method."),
            QString::number(scope.operations.size() + 1), scope.name);
    // Whole segments count: /v1/validation-rules-assignments doesn't lie under /v1/validation-rules.
    if (operation.path != scope.pathPrefix && !operation.path.startsWith(scope.pathPrefix + u'/'))
        return fail(Texts::tr("A path of the scope \"%1\" does not lie under %2."), scope.name, scope.pathPrefix);
    if (!isTemplate(operation.path))
        return fail(Texts::tr("A path of the scope \"%1\" can't be that of a call: %2."), scope.name, operation.path);
    if (!deprecated.isUndefined() && !deprecated.isBool())
        return fail(Texts::tr("\"deprecated\" of %1 is neither true nor false."), operation.path);
    if (isRepeated(operation.method + u' ' + operation.path))
        return fail(Texts::tr("%1 %2 is listed twice."), operation.method, operation.path);
    scope.operations.append(operation);
    return true;
}

bool Reader::readArea(const QJsonValue &value)
{
    const QString prefix = value["path_prefix"_L1].toString();
    if (!isPlainPath(prefix))
        return fail(Texts::tr("Area number %1 has no usable path prefix."), QString::number(areas.size() + 1));
    if (isRepeated("prefix "_L1 + prefix))
        return fail(Texts::tr("Two entries have the path prefix %1."), prefix);
    const auto access = accessNamed(value["access"_L1].toString());
    if (!access)
        return fail(Texts::tr("The access of the area %1 is none that is known."), prefix);
    const qint64 operations = value["operations"_L1].toInteger(-1);
    if (operations < 0 || operations > std::numeric_limits<int>::max())
        return fail(Texts::tr("The number of operations of the area %1 is none."), prefix);
    areas.append({prefix, *access, static_cast<int>(operations)});
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
        return unexpected(sentence(Texts::tr("The scope catalogue can't be read: %1"), json.error().problem));
    if (!json->repeatedKeys.isEmpty())
        return unexpected(
            sentence(Texts::tr("The key \"%1\" stands twice in one object."), json->repeatedKeys.first()));
    if (json->object["format"_L1].toInteger() != 1)
        return unexpected(sentence(Texts::tr("This is no scope catalogue of format 1.")));
    Content content;
    content.factsDate = QDate::fromString(json->object["facts_date"_L1].toString(), Qt::ISODate);
    if (!content.factsDate.isValid())
        return unexpected(sentence(Texts::tr("The scope catalogue has no usable \"facts_date\".")));
    Reader reader;
    for (const QJsonValue &scope : json->object["scopes"_L1].toArray()) {
        if (!reader.readScope(scope))
            return unexpected(reader.problem);
    }
    if (reader.scopes.isEmpty())
        return unexpected(sentence(Texts::tr("The scope catalogue has no list of scopes.")));
    const QJsonValue areas = json->object["areas"_L1];
    if (!areas.isUndefined() && !areas.isArray())
        return unexpected(sentence(Texts::tr("\"areas\" of the scope catalogue is no list.")));
    for (const QJsonValue &area : areas.toArray()) {
        if (!reader.readArea(area))
            return unexpected(reader.problem);
    }
    content.areas = std::move(reader.areas);
    content.scopes = std::move(reader.scopes);
    fillUmbrellas(content.scopes);
    for (qsizetype i = 0; i < content.scopes.size(); ++i)
        content.indexByName.insert(content.scopes[i].name, i);
    ScopeCatalogue catalogue;
    catalogue.m_content = std::make_shared<const Content>(std::move(content));
    return catalogue;
}

} // namespace bearerscope

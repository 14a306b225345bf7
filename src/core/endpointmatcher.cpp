// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointmatcher.h"

#include "nearestword.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// Where a path of the API lies in both its parts, that of \a segments first. Their beginning is what people leave out
/// or mix up.
QList<QStringList> inBothParts(QStringList segments)
{
    segments.removeAll(QString()); // of doubled slashes
    const auto takeFirst = [&segments](QLatin1String word) {
        const bool isThere = !segments.isEmpty() && segments.first().compare(word, Qt::CaseInsensitive) == 0;
        if (isThere)
            segments.removeFirst();
        return isThere;
    };
    takeFirst("api"_L1);
    const bool isClient = takeFirst("client"_L1);
    takeFirst("v1"_L1);
    QList<QStringList> paths {QStringList {u"v1"_s} + segments, QStringList {u"client"_s, u"v1"_s} + segments};
    if (isClient)
        paths.swapItemsAt(0, 1);
    return paths;
}

} // namespace

EndpointMatcher::EndpointMatcher(const ScopeCatalogue &catalogue)
    : m_catalogue(catalogue)
    , m_nodes(1)
{
    const QList<CatalogueScope> &scopes = m_catalogue.scopes();
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        nodeFor(scopes[i].pathPrefix).scope = i;
        if (scopes[i].umbrella)
            continue; // has the operations of the others
        for (qsizetype j = 0; j < scopes[i].operations.size(); ++j)
            nodeFor(scopes[i].operations[j].path).entries.push_back({i, j});
    }
    for (qsizetype i = 0; i < m_catalogue.areas().size(); ++i)
        nodeFor(m_catalogue.areas()[i].pathPrefix).area = i;
}

EndpointMatcher::Node &EndpointMatcher::nodeFor(const QString &path)
{
    std::size_t at = 0;
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        Node &node = m_nodes[at];
        std::size_t &child = isPlaceholder(segment) ? node.anyChild : node.children[segment];
        if (child == 0)
            child = m_nodes.size();
        at = child;
        if (at == m_nodes.size())
            m_nodes.emplace_back();
    }
    return m_nodes[at];
}

const Operation &EndpointMatcher::operationOf(const Entry &entry) const
{
    return m_catalogue.scopes()[entry.scope].operations[entry.operation];
}

bool EndpointMatcher::hasMethod(const Entry &entry, const QString &method) const
{
    return method.isEmpty() || operationOf(entry).method == method;
}

const EndpointMatcher::Node *EndpointMatcher::find(
    const Node &from, std::span<const QString> segments, const QString &method, Spelling spelling) const
{
    if (segments.empty()) {
        const auto isMeant = [&](const Entry &entry) { return hasMethod(entry, method); };
        return std::ranges::any_of(from.entries, isMeant) ? &from : nullptr;
    }
    const QString &segment = segments.front();
    const auto findIn = [&](std::size_t child) -> const Node * {
        return child == 0 ? nullptr : find(m_nodes[child], segments.subspan(1), method, spelling);
    };
    if (const Node *found = findIn(from.children.value(segment, 0)))
        return found;
    if (segment.isEmpty())
        return nullptr; // an id isn't empty
    if (const Node *found = findIn(from.anyChild))
        return found;
    if (spelling == Spelling::Exact)
        return nullptr;
    QStringList known = from.children.keys();
    known.sort(); // of two that are as near the same one each time
    const auto near = nearestWord(segment, known);
    return near && *near != segment ? findIn(from.children.value(*near)) : nullptr;
}

/// Those that take \a method; the one whose path the call spells out, placeholders and all, or else each.
std::vector<EndpointMatcher::Entry> EndpointMatcher::entriesAt(
    const Node &node, const ApiCall &call, const QString &method) const
{
    std::vector<Entry> entries;
    std::ranges::copy_if(
        node.entries, std::back_inserter(entries), [&](const Entry &entry) { return hasMethod(entry, method); });
    const auto isAt = [&](const Entry &entry, const QString &path) { return operationOf(entry).path == path; };
    const QString &first = operationOf(entries.front()).path;
    if (std::ranges::all_of(entries, [&](const Entry &entry) { return isAt(entry, first); }))
        return entries;
    const QString path = u'/' + call.segments.join(u'/');
    if (std::ranges::any_of(entries, [&](const Entry &entry) { return isAt(entry, path); }))
        std::erase_if(entries, [&](const Entry &entry) { return !isAt(entry, path); });
    return entries;
}

/// The scopes above \a segments, or the area, whichever has the longer prefix.
EndpointMatch EndpointMatcher::surroundings(const QStringList &segments) const
{
    EndpointMatch match;
    std::size_t at = 0;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        at = m_nodes[at].children.value(segments[i], 0);
        if (at == 0)
            break;
        const Node &node = m_nodes[at];
        const CatalogueScope *scope = node.scope < 0 ? nullptr : &m_catalogue.scopes()[node.scope];
        if (scope && (!scope->umbrella || i + 1 < segments.size())) { // an umbrella opens what is below its prefix
            (scope->umbrella ? match.umbrella : match.scope) = scope->name;
            match.area.reset();
        }
        if (node.area >= 0)
            match.area = m_catalogue.areas()[node.area];
    }
    if (match.area)
        return {.kind = EndpointMatch::Kind::OtherArea, .area = match.area};
    if (!match.scope.isEmpty())
        match.kind = EndpointMatch::Kind::UnderScope;
    else if (!match.umbrella.isEmpty())
        match.kind = EndpointMatch::Kind::UnderUmbrella;
    return match;
}

EndpointMatch EndpointMatcher::match(const ApiCall &call) const
{
    EndpointMatch match = surroundings(call.segments);
    if (match.kind == EndpointMatch::Kind::OtherArea)
        return match;
    QString method = call.method;
    const Node *node = find(m_nodes.front(), call.segments, method, Spelling::Exact);
    match.kind = node ? EndpointMatch::Kind::Published : match.kind;
    if (!node && !method.isEmpty()) {
        method.clear();
        node = find(m_nodes.front(), call.segments, method, Spelling::Exact);
        match.kind = node ? EndpointMatch::Kind::OtherMethod : match.kind;
    }
    if (!node)
        return match;
    const std::vector<Entry> entries = entriesAt(*node, call, method);
    match.scope = m_catalogue.scopes()[entries.front().scope].name;
    for (const Entry &entry : entries)
        match.operations.append(operationOf(entry));
    return match;
}

QString EndpointMatcher::suggestionFor(const ApiCall &call) const
{
    using Kind = EndpointMatch::Kind;
    const Kind kind = match(call).kind;
    if (kind == Kind::Published || kind == Kind::OtherMethod || kind == Kind::OtherArea)
        return {};
    const QList<QStringList> paths = inBothParts(call.segments);
    for (const QString &method : {call.method, QString()}) {
        for (const QStringList &path : paths) {
            if (const Node *node = find(m_nodes.front(), path, method, Spelling::Near))
                return operationOf(node->entries.front()).path;
        }
    }
    return {};
}

} // namespace bearerscope

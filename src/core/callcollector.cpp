// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcollector.h"

#include "calladdress.h"
#include "endpointmatcher.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

using Kind = EndpointMatch::Kind;

/// "GET /v1/vouchers/{code}" for a published call, whatever its ids are.
QString keyOf(const ApiCall &call, const EndpointMatch &match)
{
    const QString path = match.kind == Kind::Published ? match.operations.first().path : call.path();
    return call.method + u' ' + path;
}

/// The calls that are about tokens: they take a key pair, and no scope opens them.
bool isForTokens(const ApiCall &call)
{
    return call.segments.size() > 1 && (call.segments[0] == "v1"_L1 || call.segments[0] == "v2"_L1)
        && call.segments[1] == "oauth"_L1 && isOwnHost(call.host);
}

} // namespace

CallCollector::CallCollector(const EndpointMatcher &matcher)
    : m_matcher(matcher)
{
}

bool CallCollector::add(const ApiCall &call, bool isMeant)
{
    if (call.method == "OPTIONS"_L1 || isForTokens(call) || isOverfull())
        return true;
    const EndpointMatch match = m_matcher.match(call);
    const bool isPublished = match.kind == Kind::Published;
    const bool isOwn = isOwnHost(call.host);
    m_sawOwnHost = m_sawOwnHost || (isOwn && !call.host.isEmpty());
    if (!isOwn && !isPublished) {
        m_leftHosts.add(call.host);
        ++m_leftCalls;
        return true;
    }
    if (!isMeant && match.kind == Kind::Elsewhere)
        return false;
    const QString key = keyOf(call, match);
    const QString place = isOwn ? key : call.host + u' ' + key;
    if (const auto index = m_indexes.constFind(place); index != m_indexes.constEnd()) {
        ++m_items[*index].entry.count;
        return true;
    }
    m_indexes.insert(place, m_items.size());
    m_items.append({{call}, key, !isOwn});
    m_unpublished += isPublished ? 0 : 1;
    return true;
}

bool CallCollector::addRecorded(const ApiCall &call, quint64 status)
{
    return status == httpNotFound ? addNotFound(call) : add(call, false);
}

bool CallCollector::addNotFound(const ApiCall &call)
{
    const EndpointMatch match = m_matcher.match(call);
    const bool isPathUnpublished = match.kind == Kind::UnderScope || match.kind == Kind::UnderUmbrella;
    if (!isPathUnpublished || call.method == "OPTIONS"_L1 || !isOwnHost(call.host))
        return add(call, false);
    if (const QString key = u"404 "_s + keyOf(call, match); !isOverfull() && !m_indexes.contains(key)) {
        m_indexes.insert(key, m_notFound.size());
        m_notFound.append(call);
        ++m_unpublished;
    }
    return true;
}

void CallCollector::finish(CallList &list) const
{
    UniqueNames leftHosts = m_leftHosts, assumedHosts;
    list.otherHostCalls += m_leftCalls;
    QHash<QString, qsizetype> indexes;
    for (const Item &item : m_items) {
        const auto index = indexes.constFind(item.key);
        if (item.isOtherHost)
            (m_sawOwnHost ? leftHosts : assumedHosts).add(item.entry.call.host);
        if (item.isOtherHost && m_sawOwnHost) {
            list.otherHostCalls += item.entry.count;
        } else if (index != indexes.constEnd()) {
            list.entries[*index].count += item.entry.count;
        } else {
            indexes.insert(item.key, list.entries.size());
            list.entries.append(item.entry);
        }
    }
    list.otherHosts = leftHosts.names;
    list.assumedHosts = assumedHosts.names;
    const auto isFound = [this](const ApiCall &call) { return m_indexes.contains(keyOf(call, m_matcher.match(call))); };
    std::ranges::remove_copy_if(m_notFound, std::back_inserter(list.notFound), isFound);
}

} // namespace bearerscope

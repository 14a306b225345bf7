// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calllist.h"
#include "namelist.h"

#include <QHash>

namespace bearerscope {

constexpr quint64 httpNotFound = 404;

/// Makes a CallList of single calls: drops preflights, merges calls of one published operation, and decides whose hosts
/// count. What it keeps is bounded by what is published and by mostUnpublished, not by how many calls come.
class CallCollector
{
public:
    /// Different calls that aren't published. A program makes a few; more is a recording of something else.
    static constexpr qsizetype mostUnpublished = 10'000;

    /// \a matcher must outlive the collector.
    explicit CallCollector(const EndpointMatcher &matcher);

    /// \a isMeant: a person wrote it down as a call of the API. What was recorded and has no path like a published one
    /// is something else: pictures, scripts, other programs. False for that.
    bool add(const ApiCall &call, bool isMeant);
    /// The same of a call that was recorded, perhaps with the \a status of its answer: where that is httpNotFound,
    /// there is none such, unless it is published.
    bool addRecorded(const ApiCall &call, quint64 status);
    /// Adds what was collected to \a list.
    void finish(CallList &list) const;
    /// Whether calls were left out because there are more than mostUnpublished.
    bool isOverfull() const { return m_unpublished > mostUnpublished; }

private:
    bool addNotFound(const ApiCall &call);

    struct Item {
        CallList::Entry entry;
        QString key; ///< the same for calls that are one entry
        bool isOtherHost = false;
    };

    const EndpointMatcher &m_matcher;
    QList<Item> m_items; ///< in the order of their first coming
    QHash<QString, qsizetype> m_indexes; ///< of m_items: by key, for other hosts with the host in front; of m_notFound
    qsizetype m_unpublished = 0; ///< among m_items and m_notFound
    bool m_sawOwnHost = false;
    QList<ApiCall> m_notFound;
    UniqueNames m_leftHosts; ///< other hosts that had calls which aren't published
    qsizetype m_leftCalls = 0;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopeneeds.h"

#include "endpointquestion.h"
#include "scopewords.h"

#include <utility>

namespace bearerscope {

namespace {

ApiCall callOf(const Operation &operation)
{
    return {operation.method, operation.path.split(u'/', Qt::SkipEmptyParts), {}};
}

} // namespace

ScopeNeeds::ScopeNeeds(const ScopeCatalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_matcher(std::make_unique<EndpointMatcher>(m_catalogue))
    , m_model(catalogue, EndpointModel::Purpose::Tick)
{
    connect(&m_model, &EndpointModel::checkedOperationsChanged, this, &ScopeNeeds::judge);
}

void ScopeNeeds::setCatalogue(const ScopeCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_matcher = std::make_unique<EndpointMatcher>(m_catalogue);
    m_model.setCatalogue(catalogue);
}

void ScopeNeeds::setGranted(const std::optional<QStringList> &granted)
{
    m_granted = granted;
    m_model.setGranted(granted);
    Q_EMIT changed();
}

void ScopeNeeds::setEnded(bool ended)
{
    if (std::exchange(m_isEnded, ended) == ended)
        return;
    m_model.setEnded(ended);
    Q_EMIT changed();
}

Expected<CallList, InputError> ScopeNeeds::addCalls(const QByteArray &text)
{
    const auto list = parseCallList(text, *m_matcher);
    if (!list)
        return list;
    m_areListsComplete = m_areListsComplete && list->isComplete();
    QList<Operation> ticked = m_model.checkedOperations();
    for (const CallList::Entry &entry : list->entries) {
        const EndpointMatch match = m_matcher->match(entry.call);
        if (match.kind == EndpointMatch::Kind::Published)
            ticked += match.operations;
        else if (!m_unpublished.contains(entry.call))
            m_unpublished.append(entry.call);
    }
    m_model.setCheckedOperations(ticked);
    return list;
}

void ScopeNeeds::clear()
{
    m_unpublished.clear();
    m_areListsComplete = true;
    m_model.setCheckedOperations({});
}

std::optional<Surplus> ScopeNeeds::surplus() const
{
    return m_granted && !isEmpty() ? std::optional(surplusOf(*m_granted, m_least, m_catalogue)) : std::nullopt;
}

QStringList ScopeNeeds::words() const
{
    QStringList lines {leastScopesInWords(m_least)};
    lines += callRemarks(m_least);
    if (!m_areListsComplete && !isEmpty())
        lines.append(tr("Not every call of the lists could be read, so scopes may be missing."));
    if (const auto comparison = surplus()) {
        if (m_isEnded)
            lines.append(endedInWords());
        lines.append(surplusInWords(*m_granted, *comparison, m_least));
    }
    return lines;
}

void ScopeNeeds::judge()
{
    QList<ApiCall> calls;
    for (const Operation &operation : m_model.checkedOperations())
        calls.append(callOf(operation));
    m_least = leastScopes(calls + m_unpublished, *m_matcher);
    Q_EMIT changed();
}

} // namespace bearerscope

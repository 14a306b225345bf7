// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopefilter.h"

#include "scopemodel.h"

namespace bearerscope {

ScopeFilter::ScopeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(ScopeModel::NameColumn);
}

void ScopeFilter::setWords(const QString &typed)
{
    m_words = typed.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ScopeFilter::setDifferencesOnly(bool only)
{
    m_differencesOnly = only;
    invalidateFilter();
}

bool ScopeFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, ScopeModel::NameColumn, sourceParent);
    if (m_differencesOnly && !index.data(ScopeModel::DifferentRole).toBool())
        return false;
    const QString text = index.data(ScopeModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ScopeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftRelevant = left.data(ScopeModel::RelevantRole).toBool();
    const bool rightRelevant = right.data(ScopeModel::RelevantRole).toBool();
    return leftRelevant != rightRelevant ? leftRelevant : left.row() < right.row();
}

} // namespace bearerscope

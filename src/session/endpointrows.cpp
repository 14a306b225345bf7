// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointrows.h"

#include "core/scopes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

QString callOf(const Operation &operation)
{
    return operation.method + u' ' + operation.path;
}

} // namespace

void EndpointRows::setCatalogue(const ScopeCatalogue &catalogue)
{
    const QList<Operation> ticked = checked();
    m_catalogue = catalogue;
    m_groups.clear();
    m_rows.clear();
    for (const CatalogueScope &scope : m_catalogue.scopes()) {
        if (scope.umbrella)
            continue;
        m_groups.append({scope, {}, (scope.name + u' ' + scope.pathPrefix).toLower(), m_rows.size()});
        for (const Operation &operation : scope.operations)
            m_rows.append({operation, (callOf(operation) + u' ' + scope.name).toLower(), false});
    }
    setChecked(ticked);
    judge();
    choose();
}

void EndpointRows::setGranted(const std::optional<QStringList> &granted)
{
    m_granted = granted;
    m_areScopesKnown = granted && !holdsPermissionCode(granted);
    judge();
    choose();
}

void EndpointRows::setFilter(const EndpointFilter &filter)
{
    m_filter = filter;
    choose();
}

void EndpointRows::judge()
{
    const QStringList granted = m_granted.value_or(QStringList());
    for (Group &group : m_groups) {
        const CatalogueScope *umbrella = m_catalogue.umbrellaOf(group.scope.side);
        group.openedBy.clear();
        if (granted.contains(group.scope.name))
            group.openedBy = group.scope.name;
        else if (umbrella && granted.contains(umbrella->name))
            group.openedBy = umbrella->name;
    }
}

void EndpointRows::choose()
{
    const QStringList words = m_filter.words.toLower().split(u' ', Qt::SkipEmptyParts);
    const auto hasWords = [&words](const QString &text) {
        return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
    };
    m_shown.clear();
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups.at(i);
        if (m_filter.openedOnly && group.openedBy.isEmpty())
            continue;
        Shown shown {i, {}};
        for (qsizetype row = group.first; row < group.first + group.scope.operations.size(); ++row) {
            const Row &candidate = m_rows.at(row);
            if ((m_filter.withDeprecated || !candidate.operation.deprecated) && hasWords(candidate.searched))
                shown.rows.append(row);
        }
        if (!shown.rows.isEmpty() || (group.scope.operations.isEmpty() && hasWords(group.searched)))
            m_shown.append(shown);
    }
}

void EndpointRows::setChecked(const QList<Operation> &operations)
{
    QSet<QString> wanted;
    for (const Operation &operation : operations)
        wanted.insert(callOf(operation));
    for (Row &row : m_rows)
        row.isChecked = wanted.contains(callOf(row.operation));
}

QList<Operation> EndpointRows::checked() const
{
    QList<Operation> checked;
    for (const Row &row : m_rows) {
        if (row.isChecked)
            checked.append(row.operation);
    }
    return checked;
}

Qt::CheckState EndpointRows::checkState(const Group &group) const
{
    const auto first = m_rows.begin() + group.first;
    const auto end = first + group.scope.operations.size();
    const auto checked = std::count_if(first, end, [](const Row &row) { return row.isChecked; });
    return checked == 0 ? Qt::Unchecked : checked == end - first ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointmodel.h"

#include "wording.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

#include <utility>

namespace bearerscope {

EndpointModel::EndpointModel(const ScopeCatalogue &catalogue, Purpose purpose, QObject *parent)
    : QAbstractItemModel(parent)
    , m_purpose(purpose)
{
    m_rows.setCatalogue(catalogue);
}

void EndpointModel::setCatalogue(const ScopeCatalogue &catalogue)
{
    beginResetModel();
    m_rows.setCatalogue(catalogue);
    endResetModel();
    Q_EMIT checkedOperationsChanged();
}

void EndpointModel::setGranted(const std::optional<QStringList> &granted)
{
    beginResetModel();
    m_rows.setGranted(granted);
    endResetModel();
}

void EndpointModel::setEnded(bool ended)
{
    if (std::exchange(m_isEnded, ended) == ended)
        return;
    const auto tell = [this](const QModelIndex &parent) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, AccessColumn, parent), index(rows - 1, AccessColumn, parent));
    };
    tell({});
    for (int group = 0; group < rowCount(); ++group)
        tell(index(group, 0));
}

void EndpointModel::setFilter(const EndpointFilter &filter)
{
    beginResetModel();
    m_rows.setFilter(filter);
    endResetModel();
}

qsizetype EndpointModel::shownOperations() const
{
    const auto &shown = m_rows.shown();
    return std::accumulate(shown.begin(), shown.end(), qsizetype(0),
        [](qsizetype sum, const EndpointRows::Shown &group) { return sum + group.rows.size(); });
}

void EndpointModel::setCheckedOperations(const QList<Operation> &operations)
{
    m_rows.setChecked(operations);
    for (int group = 0; group < rowCount(); ++group)
        tellOfTicks(index(group, CallColumn));
    Q_EMIT checkedOperationsChanged();
}

void EndpointModel::tellOfTicks(const QModelIndex &group)
{
    Q_EMIT dataChanged(group, group, {Qt::CheckStateRole});
    if (const int rows = rowCount(group); rows > 0)
        Q_EMIT dataChanged(index(0, CallColumn, group), index(rows - 1, CallColumn, group), {Qt::CheckStateRole});
}

QModelIndex EndpointModel::indexOf(const Operation &operation) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const auto &rows = m_rows.shown().at(group).rows;
        const auto found = std::ranges::find_if(rows, [this, &operation](qsizetype row) {
            const Operation &candidate = m_rows.row(row).operation;
            return candidate.method == operation.method && candidate.path == operation.path;
        });
        if (found != rows.end())
            return index(int(found - rows.begin()), CallColumn, index(group, CallColumn));
    }
    return {};
}

QModelIndex EndpointModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // 0 marks a group; an operation knows its group's row, from 1 on.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex EndpointModel::parent(const QModelIndex &child) const
{
    return child.internalId() == 0 ? QModelIndex() : createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.shown().size());
    const bool hasChildren = parent.internalId() == 0 && parent.column() == 0;
    return hasChildren ? int(m_rows.shown().at(parent.row()).rows.size()) : 0;
}

int EndpointModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const EndpointRows::Group &EndpointModel::groupAt(const QModelIndex &index) const
{
    const qsizetype shown = index.internalId() == 0 ? index.row() : qsizetype(index.internalId() - 1);
    return m_rows.group(m_rows.shown().at(shown).group);
}

qsizetype EndpointModel::rowAt(const QModelIndex &index) const
{
    return index.internalId() == 0 ? -1 : m_rows.shown().at(qsizetype(index.internalId() - 1)).rows.at(index.row());
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EndpointRows::Group &group = groupAt(index);
    const qsizetype row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // for what its column cuts off
        return row < 0 ? groupText(group, index.column())
                       : operationText(group, m_rows.row(row).operation, index.column());
    case Qt::CheckStateRole:
        if (!isTickable(index))
            return {};
        return row < 0 ? m_rows.checkState(group) : m_rows.row(row).isChecked ? Qt::Checked : Qt::Unchecked;
    case AccessRole:
        return QVariant::fromValue(accessOf(group));
    case DeprecatedRole:
        return row >= 0 && m_rows.row(row).operation.deprecated;
    default:
        return {};
    }
}

EndpointModel::Access EndpointModel::accessOf(const EndpointRows::Group &group) const
{
    if (!m_rows.areScopesKnown())
        return Access::Unknown;
    if (group.openedBy.isEmpty())
        return Access::Closed;
    return m_isEnded ? Access::Ended : Access::Opened;
}

QString EndpointModel::accessText(const EndpointRows::Group &group) const
{
    switch (accessOf(group)) {
    case Access::Unknown:
        return {};
    case Access::Opened:
        return group.openedBy == group.scope.name ? tr("✓ opened") : tr("✓ through %1").arg(group.openedBy);
    case Access::Closed:
        return tr("✗ not opened");
    case Access::Ended:
        return tr("✗ token is over");
    }
    Q_UNREACHABLE();
}

QString EndpointModel::groupText(const EndpointRows::Group &group, int column) const
{
    switch (column) {
    case CallColumn:
        return group.scope.name;
    case AccessColumn:
        return accessText(group);
    default:
        return group.scope.operations.isEmpty()
            ? callsInWords(0)
            : callsInWords(group.scope.operations.size()) + u": "_s + methodsInWords(group.scope.operations);
    }
}

QString EndpointModel::operationText(const EndpointRows::Group &group, const Operation &operation, int column) const
{
    switch (column) {
    case CallColumn:
        return operation.method + u' ' + operation.path;
    case AccessColumn:
        return accessText(group);
    default:
        return operation.deprecated ? tr("deprecated") : QString();
    }
}

/// A scope without a published operation has nothing to tick.
bool EndpointModel::isTickable(const QModelIndex &index) const
{
    return m_purpose == Purpose::Tick && index.column() == CallColumn && !groupAt(index).scope.operations.isEmpty();
}

bool EndpointModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isTickable(index))
        return false;
    const bool isChecked = value.toInt() == Qt::Checked;
    const QModelIndex group = index.parent().isValid() ? index.parent() : index;
    if (index == group) { // what the filter hides keeps its tick: nobody saw it change
        for (const qsizetype row : m_rows.shown().at(group.row()).rows)
            m_rows.setChecked(row, isChecked);
    } else {
        m_rows.setChecked(rowAt(index), isChecked);
    }
    tellOfTicks(group);
    Q_EMIT checkedOperationsChanged();
    return true;
}

Qt::ItemFlags EndpointModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (isTickable(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CallColumn:
        return tr("Call");
    case AccessColumn:
        return tr("This token");
    default:
        return tr("Note");
    }
}

} // namespace bearerscope

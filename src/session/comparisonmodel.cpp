// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonmodel.h"

#include <algorithm>

namespace bearerscope {

void ComparisonModel::setRows(const QList<ComparisonRow> &rows)
{
    const auto isAboutTheSame = [](const ComparisonRow &before, const ComparisonRow &now) {
        return before.kind == now.kind && before.caption == now.caption;
    };
    const bool isReset = !std::ranges::equal(m_rows, rows, isAboutTheSame);
    if (isReset)
        beginResetModel();
    m_rows = rows;
    if (isReset)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a cell may be too narrow for it
        return index.column() == CaptionColumn ? row.caption : index.column() == LeftColumn ? row.left : row.right;
    case DifferentRole:
        return row.isDifferent;
    case ScopeRole:
        return row.kind == ComparisonRow::Kind::Scope;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CaptionColumn:
        return tr("What");
    case LeftColumn:
        return tr("Kept");
    case RightColumn:
        return tr("At hand");
    default:
        return {};
    }
}

} // namespace bearerscope

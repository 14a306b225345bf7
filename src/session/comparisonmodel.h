// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokencomparison.h"

#include <QAbstractTableModel>

namespace bearerscope {

/// Two tokens side by side as a table: the kept one in the middle, the one at hand on the right.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CaptionColumn, LeftColumn, RightColumn, ColumnCount };
    enum Role {
        DifferentRole = Qt::UserRole, ///< bool: the two sides differ here
        ScopeRole, ///< bool: the row is about a scope
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a rows, as comparedTokens() gives them. As long as they are about the same, a view keeps its place: the
    /// time left changes each second.
    void setRows(const QList<ComparisonRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ComparisonRow> m_rows;
};

} // namespace bearerscope

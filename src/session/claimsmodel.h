// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims.h"

#include <QAbstractTableModel>

namespace bearerscope {

/// The header and the claims of a JSON Web Token as rows.
class ClaimsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, VerdictColumn, ColumnCount };
    enum Role {
        VerdictRole = Qt::UserRole, ///< int of ClaimRemark::Verdict
        TextRole, ///< QString: the row in one line
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// As long as the names are the same a view keeps its place: the time left changes each second.
    void setClaims(const QList<Claim> &claims);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString textAt(const Claim &claim, int column);

    QList<Claim> m_claims;
};

} // namespace bearerscope

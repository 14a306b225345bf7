// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expirysources.h"

#include <QAbstractTableModel>

namespace bearerscope {

/// The figures that an expiry rests on as rows, in the order of expirySources().
class TimesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SourceColumn, FigureColumn, EndsHereColumn, EndsUtcColumn, BeliefColumn, ColumnCount };
    enum Role {
        ReasonRole = Qt::UserRole, ///< QString: why it is believed or not, and when it was received
        BelievedRole, ///< bool
        FollowedRole, ///< bool
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// To be called as often as time passes: does nothing unless the figures changed, or midnight has passed, and with
    /// it the dates that have to be told. \a now is the wall clock.
    void setExpiry(const Expiry &expiry, const QDateTime &now);

    /// The row that the countdown follows; -1 without one.
    int followedRow() const;
    /// The row of the same figure of the same answer as \a source; -1 without one.
    int rowOf(const ExpirySource &source) const;
    const ExpirySource &sourceAt(int row) const { return m_sources.at(row); }
    /// Whether the local time differs from UTC for any row.
    bool hasOwnLocalTime() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const ExpirySource &source, int column) const;

    QList<ExpirySource> m_sources;
    QDateTime m_now;
};

} // namespace bearerscope

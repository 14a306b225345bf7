// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointrows.h"

#include <QAbstractItemModel>

namespace bearerscope {

/// The published operations, each below the narrow scope that opens it. Serves twice: to show which of them a token's
/// scopes open, and to tick those that a program needs. Filters by itself: a sorting proxy takes too long to think of
/// ten thousand rows after each letter that is typed.
class EndpointModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Purpose { Show, Tick };
    enum Column { CallColumn, AccessColumn, NoteColumn, ColumnCount };
    enum class Access { Unknown, Opened, Closed, Ended };
    enum Role {
        AccessRole = Qt::UserRole, ///< an Access
        DeprecatedRole, ///< bool
    };
    Q_ENUM(Access)

    EndpointModel(const ScopeCatalogue &catalogue, Purpose purpose, QObject *parent = nullptr);

    /// What is ticked stays so, as far as \a catalogue has it.
    void setCatalogue(const ScopeCatalogue &catalogue);
    /// Absent: nobody knows what the token opens.
    void setGranted(const std::optional<QStringList> &granted);
    /// Whether the token is over, and opens nothing of what its scopes would.
    void setEnded(bool ended);
    void setFilter(const EndpointFilter &filter);

    /// Operations that pass the filter.
    qsizetype shownOperations() const;
    /// Whether what is shown can be taken in at a glance with all groups open; of more, the groups alone.
    bool fitsOpened() const { return shownOperations() <= 60; }
    QList<Operation> checkedOperations() const { return m_rows.checked(); }
    /// Ticks just these; what the catalogue doesn't have is left out.
    void setCheckedOperations(const QList<Operation> &operations);
    /// Invalid where the filter hides it.
    QModelIndex indexOf(const Operation &operation) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedOperationsChanged();

private:
    const EndpointRows::Group &groupAt(const QModelIndex &index) const;
    qsizetype rowAt(const QModelIndex &index) const; ///< -1 for a group
    bool isTickable(const QModelIndex &index) const;
    Access accessOf(const EndpointRows::Group &group) const;
    QString accessText(const EndpointRows::Group &group) const;
    QString groupText(const EndpointRows::Group &group, int column) const;
    QString operationText(const EndpointRows::Group &group, const Operation &operation, int column) const;
    void tellOfTicks(const QModelIndex &group);

    Purpose m_purpose;
    EndpointRows m_rows;
    bool m_isEnded = false;
};

} // namespace bearerscope

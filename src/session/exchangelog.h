// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callrecord.h"

#include <QAbstractTableModel>

namespace bearerscope {

class Presentation;
class Session;

/// The latest calls of a session as they went over the wire, the newest first. Kept in memory only; what is dropped is
/// wiped.
class ExchangeLog : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, CallColumn, AnswerColumn, DurationColumn, ColumnCount };
    enum Role {
        IsFineRole = Qt::UserRole, ///< bool: the answer was of use
    };
    using Record = std::shared_ptr<const CallRecord>;
    static constexpr qsizetype most = 50;

    /// Both must outlive the log. What is shown is masked by \a presentation.
    ExchangeLog(const Session &session, const Presentation &presentation, QObject *parent = nullptr);

    void add(const Record &record);
    void clear();
    bool isEmpty() const { return m_records.isEmpty(); }
    /// Null where there is no such row.
    Record at(int row) const { return m_records.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Presentation &m_presentation;
    QList<Record> m_records;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangelog.h"

#include "exchangewords.h"
#include "momentwords.h"
#include "presentation.h"
#include "session.h"
#include "wording.h"

namespace bearerscope {

namespace {

QString textAt(const CallRecord &record, int column)
{
    switch (column) {
    case ExchangeLog::TimeColumn:
        return clockTime(record.startedUtc.toLocalTime(), record.startedUtc.toLocalTime());
    case ExchangeLog::CallColumn:
        return callInWords(record.call);
    case ExchangeLog::AnswerColumn:
        return endInWords(record);
    case ExchangeLog::DurationColumn:
        return durationInWords(record.elapsed());
    default:
        return {};
    }
}

} // namespace

ExchangeLog::ExchangeLog(const Session &session, const Presentation &presentation, QObject *parent)
    : QAbstractTableModel(parent)
    , m_presentation(presentation)
{
    connect(&presentation, &Presentation::changed, this, [this] {
        if (!isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    connect(&session, &Session::callEnded, this, [this](const CallResult &result) { add(result.record); });
}

void ExchangeLog::add(const Record &record)
{
    if (!record)
        return;
    if (m_records.size() == most) {
        beginRemoveRows({}, int(most) - 1, int(most) - 1);
        m_records.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_records.prepend(record);
    endInsertRows();
}

void ExchangeLog::clear()
{
    if (m_records.isEmpty())
        return;
    beginResetModel();
    m_records.clear();
    endResetModel();
}

int ExchangeLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int ExchangeLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangeLog::data(const QModelIndex &index, int role) const
{
    const Record record = index.isValid() ? at(index.row()) : nullptr;
    if (!record)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_presentation.shown(textAt(*record, index.column()), *record); // an answer's first line is a server's own
    case Qt::ToolTipRole:
        return momentInWords(record->startedUtc, record->startedUtc);
    case Qt::TextAlignmentRole:
        return index.column() == DurationColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IsFineRole:
        return !record->error.has_value();
    default:
        return {};
    }
}

QVariant ExchangeLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case CallColumn:
        return tr("Call");
    case AnswerColumn:
        return tr("Answer");
    case DurationColumn:
        return tr("Duration");
    default:
        return {};
    }
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesmodel.h"

#include "timewords.h"

#include <algorithm>

namespace bearerscope {

namespace {

/// Here as well as in UTC.
bool isSameDay(const QDateTime &one, const QDateTime &other)
{
    return one.toUTC().date() == other.toUTC().date() && one.toLocalTime().date() == other.toLocalTime().date();
}

} // namespace

void TimesModel::setExpiry(const Expiry &expiry, const QDateTime &now)
{
    const QList<ExpirySource> sources = expirySources(expiry);
    if (m_sources != sources) {
        beginResetModel();
        m_sources = sources;
        m_now = now;
        endResetModel();
        return;
    }
    const bool isNextDay = !isSameDay(m_now, now);
    m_now = now;
    if (isNextDay && !m_sources.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TimesModel::followedRow() const
{
    const auto found =
        std::find_if(m_sources.begin(), m_sources.end(), [](const ExpirySource &source) { return source.isFollowed; });
    return found == m_sources.end() ? -1 : int(found - m_sources.begin());
}

int TimesModel::rowOf(const ExpirySource &source) const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(), [&source](const ExpirySource &other) {
        return other.origin == source.origin && other.figure == source.figure;
    });
    return found == m_sources.end() ? -1 : int(found - m_sources.begin());
}

bool TimesModel::hasOwnLocalTime() const
{
    return std::any_of(m_sources.begin(), m_sources.end(), [](const ExpirySource &source) {
        return source.endsUtc.isValid() && source.endsUtc.toLocalTime().offsetFromUtc() != 0;
    });
}

int TimesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int TimesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_sources.size())
        return {};
    const ExpirySource &source = m_sources.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(source, index.column());
    case Qt::ToolTipRole:
    case ReasonRole:
        return reasonInWords(source, m_now);
    case BelievedRole:
        return source.isBelieved;
    case FollowedRole:
        return source.isFollowed;
    default:
        return {};
    }
}

QVariant TimesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn:
        return tr("Source");
    case FigureColumn:
        return tr("Figure");
    case EndsHereColumn:
        return tr("Ends (local)");
    case EndsUtcColumn:
        return tr("Ends (UTC)");
    case BeliefColumn:
        return tr("Believed");
    default:
        return {};
    }
}

QString TimesModel::textAt(const ExpirySource &source, int column) const
{
    switch (column) {
    case SourceColumn:
        return sourceInWords(source);
    case FigureColumn:
        return figureInWords(source, m_now);
    case EndsHereColumn:
        return endHereInWords(source, m_now);
    case EndsUtcColumn:
        return endInUtcInWords(source, m_now);
    case BeliefColumn:
        return beliefInWords(source);
    default:
        return {};
    }
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimsmodel.h"

#include <algorithm>

namespace bearerscope {

void ClaimsModel::setClaims(const QList<Claim> &claims)
{
    if (claims == m_claims)
        return;
    const auto isAboutTheSame = [](const Claim &before, const Claim &now) {
        return before.isOfHeader == now.isOfHeader && before.name == now.name;
    };
    const bool isReset = !std::ranges::equal(m_claims, claims, isAboutTheSame);
    if (isReset)
        beginResetModel();
    m_claims = claims;
    if (isReset)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_claims.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Claim &claim = m_claims.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a cell may be too narrow for it
        return textAt(claim, index.column());
    case VerdictRole:
        return int(claim.verdict);
    case TextRole:
        return claimInWords(claim);
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Claim");
    case ValueColumn:
        return tr("Value");
    case VerdictColumn:
        return tr("Compared");
    default:
        return {};
    }
}

QString ClaimsModel::textAt(const Claim &claim, int column)
{
    switch (column) {
    case NameColumn:
        return captionInWords(claim);
    case ValueColumn:
        return claim.value;
    default:
        return verdictInWords(claim);
    }
}

} // namespace bearerscope

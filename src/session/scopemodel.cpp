// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopemodel.h"

#include "core/visibletext.h"
#include "wording.h"

namespace bearerscope {

namespace {

constexpr qsizetype longestNameShown = 128;

QSet<QString> setOf(const std::optional<QStringList> &names)
{
    return names ? QSet<QString>(names->begin(), names->end()) : QSet<QString>();
}

} // namespace

ScopeModel::ScopeModel(ScopeCatalogue catalogue, Purpose purpose, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
    , m_purpose(purpose)
    , m_relevant(rowCount())
{
}

void ScopeModel::setCatalogue(ScopeCatalogue catalogue)
{
    const QStringList names = checkedScopes();
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_unknown.clear();
    m_unknownShown.clear();
    m_checked.clear();
    m_requested.clear();
    m_granted.clear();
    m_relevant = QBitArray(rowCount());
    endResetModel();
    if (m_purpose == Purpose::Choose)
        setCheckedScopes(names);
}

QStringList ScopeModel::checkedScopes() const
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_checked.contains(nameAt(row)))
            names.append(nameAt(row));
    }
    return names;
}

void ScopeModel::setCheckedScopes(const QStringList &names)
{
    QStringList unknown;
    std::copy_if(names.begin(), names.end(), std::back_inserter(unknown),
        [this](const QString &name) { return !m_catalogue.contains(name); });
    unknown.removeDuplicates();
    replaceRows(unknown, setOf(names));
    Q_EMIT checkedScopesChanged();
}

void ScopeModel::setDifference(const ScopeDifference &difference)
{
    m_requested = setOf(difference.requested);
    m_granted = setOf(difference.granted);
    m_comparesAsked = difference.requested && difference.granted;
    replaceRows(difference.permissionCodes + difference.unknown, m_granted);
}

void ScopeModel::replaceRows(const QStringList &unknown, const QSet<QString> &checked)
{
    // Only ticks change as a rule; then the view keeps its place.
    const bool isReset = m_unknown != unknown;
    if (isReset)
        beginResetModel();
    m_unknown = unknown;
    m_unknownShown.clear();
    for (const QString &name : unknown)
        m_unknownShown.append(visibleText(name, longestNameShown));
    m_checked = checked;
    m_relevant.fill(false, rowCount());
    for (int row = 0; row < rowCount(); ++row)
        m_relevant.setBit(row, m_requested.contains(nameAt(row)) || m_granted.contains(nameAt(row)));
    if (isReset)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ScopeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_catalogue.scopes().size() + m_unknown.size());
}

int ScopeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const CatalogueScope *ScopeModel::catalogued(int row) const
{
    return row < m_catalogue.scopes().size() ? &m_catalogue.scopes().at(row) : nullptr;
}

QString ScopeModel::nameAt(int row) const
{
    const CatalogueScope *scope = catalogued(row);
    return scope ? scope->name : m_unknown.at(row - m_catalogue.scopes().size());
}

QString ScopeModel::shownNameAt(int row) const
{
    const CatalogueScope *scope = catalogued(row);
    return scope ? scope->name : m_unknownShown.at(row - m_catalogue.scopes().size());
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RelevantRole)
        return m_relevant.testBit(index.row());
    const QString name = nameAt(index.row());
    const CatalogueScope *scope = catalogued(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() != NameColumn)
            return {};
        return QVariant::fromValue(m_checked.contains(name) ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return shownNameAt(index.row()) + u'\n' + opensText(index.row());
    case GrantRole:
        return QVariant::fromValue(grantOf(name));
    case DifferentRole:
        return isDifferent(index.row());
    case CallCountRole:
        return scope ? int(scope->operations.size()) : -1;
    case Qt::TextAlignmentRole:
        return m_purpose == Purpose::Choose && index.column() == OpensColumn
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case SearchRole:
        return scope ? name + u' ' + scope->pathPrefix : name;
    default:
        return {};
    }
}

QString ScopeModel::textAt(int row, int column) const
{
    const QString name = nameAt(row);
    switch (column) {
    case NameColumn:
        return shownNameAt(row);
    case AskedColumn:
        return m_requested.contains(name) ? tr("asked") : QString();
    case GrantedColumn:
        return grantText(grantOf(name), name);
    case OpensColumn:
        return m_purpose == Purpose::Choose ? countText(catalogued(row)) : opensText(row);
    default:
        return {};
    }
}

bool ScopeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isTick = role == Qt::CheckStateRole && index.column() == NameColumn;
    if (m_purpose != Purpose::Choose || !isTick || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(nameAt(index.row()));
    else
        m_checked.remove(nameAt(index.row()));
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedScopesChanged();
    return true;
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (m_purpose == Purpose::Choose && index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ScopeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Scope");
    case AskedColumn:
        return tr("Asked");
    case GrantedColumn:
        return tr("Granted");
    case OpensColumn:
        return tr("Opens");
    default:
        return {};
    }
}

bool ScopeModel::isDifferent(int row) const
{
    const QString name = nameAt(row);
    const bool differs = m_comparesAsked && m_requested.contains(name) != m_granted.contains(name);
    return differs || (!catalogued(row) && !isPermissionCode(name));
}

ScopeModel::Grant ScopeModel::grantOf(const QString &name) const
{
    if (m_granted.contains(name))
        return m_comparesAsked && !m_requested.contains(name) ? Grant::Unrequested : Grant::Granted;
    if (m_comparesAsked && m_requested.contains(name))
        return Grant::NotGranted;
    const CatalogueScope *scope = m_catalogue.find(name);
    const CatalogueScope *umbrella = scope ? m_catalogue.umbrellaOf(scope->side) : nullptr;
    return umbrella && m_granted.contains(umbrella->name) ? Grant::ThroughUmbrella : Grant::None;
}

QString ScopeModel::grantText(Grant grant, const QString &name) const
{
    switch (grant) {
    case Grant::None:
        return {};
    case Grant::Granted:
        return tr("✓ granted");
    case Grant::NotGranted:
        return tr("✗ not granted");
    case Grant::Unrequested:
        return tr("+ granted, not asked");
    case Grant::ThroughUmbrella:
        return tr("✓ through %1").arg(m_catalogue.umbrellaOf(m_catalogue.find(name)->side)->name);
    }
    Q_UNREACHABLE();
}

QString ScopeModel::countText(const CatalogueScope *scope) const
{
    return scope ? callsInWords(scope->operations.size()) : tr("unknown");
}

QString ScopeModel::opensText(int row) const
{
    const CatalogueScope *scope = catalogued(row);
    if (!scope)
        return isPermissionCode(nameAt(row)) ? tr("not published: a permission code of version 2")
                                             : tr("unknown to the catalogue");
    if (scope->operations.isEmpty())
        return tr("no published call under %1").arg(scope->pathPrefix);
    return tr("%1 under %2: %3").arg(callsInWords(scope->operations.size()), scope->pathPrefix, methodsInWords(scope->operations));
}

} // namespace bearerscope

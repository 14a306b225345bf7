// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scopecatalogue.h"
#include "core/scopes.h"

#include <QAbstractTableModel>
#include <QBitArray>
#include <QSet>

namespace bearerscope {

/// Scopes as rows with a check box each: those of the catalogue in its order, then names that it doesn't know. Serves
/// twice: to choose what to ask for (check boxes can be changed), and to show what was granted (they can't).
class ScopeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Purpose { Choose, Compare };
    enum Column { NameColumn, AskedColumn, GrantedColumn, OpensColumn, ColumnCount };
    enum class Grant { None, Granted, NotGranted, Unrequested, ThroughUmbrella };
    enum Role {
        GrantRole = Qt::UserRole, ///< a Grant
        RelevantRole, ///< bool: asked or granted
        DifferentRole, ///< bool: asked and granted differ, or the name is unknown
        CallCountRole, ///< int: published operations; -1 for a name the catalogue doesn't know
        SearchRole, ///< QString: name and path prefix, for a filter
    };
    Q_ENUM(Grant)

    ScopeModel(ScopeCatalogue catalogue, Purpose purpose, QObject *parent = nullptr);

    /// Replaces all rows. What is ticked stays so; a difference has to be set anew.
    void setCatalogue(ScopeCatalogue catalogue);

    /// What is ticked, in the catalogue's order; unknown names last.
    QStringList checkedScopes() const;
    /// Ticks just these; names that the catalogue doesn't know become rows of their own.
    void setCheckedScopes(const QStringList &names);
    /// Shows granted against asked. Ticked is what was granted.
    void setDifference(const ScopeDifference &difference);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The ticks of a model that is there to choose from changed.
    void checkedScopesChanged();

private:
    QString nameAt(int row) const;
    QString shownNameAt(int row) const;
    const CatalogueScope *catalogued(int row) const; ///< null for an unknown name
    void replaceRows(const QStringList &unknown, const QSet<QString> &checked);
    bool isDifferent(int row) const;
    Grant grantOf(const QString &name) const;
    QString textAt(int row, int column) const;
    QString countText(const CatalogueScope *scope) const;
    QString opensText(int row) const;
    QString grantText(Grant grant, const QString &name) const;

    ScopeCatalogue m_catalogue;
    Purpose m_purpose;
    QStringList m_unknown;
    QStringList m_unknownShown; ///< the same made visible, which is asked for at every painting
    QBitArray m_relevant; ///< by row: a view that sorts asks a hundred thousand times
    QSet<QString> m_checked;
    QSet<QString> m_requested; ///< of the difference, as sets: thousands of names stay fast
    QSet<QString> m_granted;
    bool m_comparesAsked = false; ///< both lists are known
};

} // namespace bearerscope

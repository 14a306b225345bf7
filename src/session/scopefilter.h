// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace bearerscope {

/// The rows of a ScopeModel that a person wants to see: those that hold all typed words, and, if asked, only the
/// differences. Asked and granted scopes come first, otherwise the order is the model's.
class ScopeFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ScopeFilter(QObject *parent = nullptr);

    void setWords(const QString &typed);
    void setDifferencesOnly(bool only);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    bool m_differencesOnly = false;
};

} // namespace bearerscope

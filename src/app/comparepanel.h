// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/comparisonmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <memory>

namespace Ui {
class ComparePanel;
}

namespace bearerscope {

/// The token at hand beside another one that is kept.
class ComparePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePanel(QWidget *parent = nullptr);
    ~ComparePanel() override;

    /// \a rows are empty while no other token is kept; \a verdict is one sentence on them.
    void display(const QList<ComparisonRow> &rows, const QString &verdict);

Q_SIGNALS:
    void keepClicked();
    void compareClicked();
    void forgetClicked();

private:
    /// Leaves out the rows that don't differ, if asked to.
    class Filter : public QSortFilterProxyModel
    {
    public:
        void setDifferencesOnly(bool only);

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    private:
        bool m_differencesOnly = false;
    };

    std::unique_ptr<Ui::ComparePanel> m_ui;
    ComparisonModel m_model;
    Filter m_filter;
};

} // namespace bearerscope

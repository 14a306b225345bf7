// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepanel.h"

#include "labeltext.h"
#include "roomydelegate.h"
#include "ui_comparepanel.h"

namespace bearerscope {

namespace {

/// What differs stands out.
class DifferenceDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(ComparisonModel::DifferentRole).toBool());
    }
};

} // namespace

void ComparePanel::Filter::setDifferencesOnly(bool only)
{
    m_differencesOnly = only;
    invalidateFilter();
}

bool ComparePanel::Filter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_differencesOnly || sourceModel()->index(row, 0, parent).data(ComparisonModel::DifferentRole).toBool();
}

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ComparePanel>())
{
    m_ui->setupUi(this);
    m_filter.setSourceModel(&m_model);
    m_ui->compareView->setModel(&m_filter);
    m_ui->compareView->setItemDelegate(new DifferenceDelegate(this));
    m_ui->compareView->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->compareView->header()->setSectionResizeMode(ComparisonModel::CaptionColumn, QHeaderView::ResizeToContents);
    connect(m_ui->keepTokenButton, &QPushButton::clicked, this, &ComparePanel::keepClicked);
    connect(m_ui->compareWithButton, &QPushButton::clicked, this, &ComparePanel::compareClicked);
    connect(m_ui->forgetKeptButton, &QPushButton::clicked, this, &ComparePanel::forgetClicked);
    connect(m_ui->compareDifferencesBox, &QCheckBox::toggled, this,
        [this](bool only) { m_filter.setDifferencesOnly(only); });
    display({}, {});
}

ComparePanel::~ComparePanel() = default;

void ComparePanel::display(const QList<ComparisonRow> &rows, const QString &verdict)
{
    m_model.setRows(rows);
    const bool isThere = !rows.isEmpty();
    setBreakableText(m_ui->compareLabel,
        isThere ? verdict
                : tr("Keep this token, then request or inspect another one, and see both side by side. Or paste the "
                     "other one. Nothing is written to disk."));
    m_ui->compareView->setVisible(isThere);
    m_ui->compareDifferencesBox->setVisible(isThere);
    m_ui->forgetKeptButton->setVisible(isThere);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "timespanel.h"

#include "roomydelegate.h"
#include "session/timewords.h"
#include "tone.h"
#include "ui_timespanel.h"

#include <QGuiApplication>

namespace bearerscope {

namespace {

/// Colours the word that says what a figure is worth; the word and its sign stay readable without it.
class BeliefDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        const Tone tone = index.data(TimesModel::BelievedRole).toBool() ? Tone::Good : Tone::Bad;
        option->palette.setColor(QPalette::Text, QColor(coloursOf(tone, QGuiApplication::palette()).text));
        option->font.setBold(index.data(TimesModel::FollowedRole).toBool());
    }
};

} // namespace

TimesPanel::TimesPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TimesPanel>())
{
    m_ui->setupUi(this);
    QTreeView *view = m_ui->timesView;
    view->setItemDelegate(new RoomyDelegate(this));
    view->setItemDelegateForColumn(TimesModel::BeliefColumn, new BeliefDelegate(this));
    view->setModel(&m_model);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setStretchLastSection(true);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimesPanel::chooseRow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TimesPanel::showReason);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TimesPanel::keepRow);
}

TimesPanel::~TimesPanel() = default;

void TimesPanel::show(const Inspection &inspection, const ExpiryReading &reading, const QDateTime &now)
{
    m_model.setExpiry(inspection.expiry, now);
    m_ui->skewLabel->setText(skewInWords(inspection, reading));
}

void TimesPanel::keepRow()
{
    const QModelIndex current = m_ui->timesView->currentIndex();
    if (current.isValid())
        m_chosen = m_model.sourceAt(current.row());
    showReason();
}

/// The row that was chosen before, or the one that the countdown follows, which may be another than before.
void TimesPanel::chooseRow()
{
    m_ui->timesView->setColumnHidden(TimesModel::EndsHereColumn, !m_model.hasOwnLocalTime());
    const int kept = m_chosen && !m_chosen->isFollowed ? m_model.rowOf(*m_chosen) : -1;
    const int row = kept >= 0 ? kept : std::max(0, m_model.followedRow());
    m_ui->timesView->setCurrentIndex(m_model.index(row, 0));
    showReason();
}

void TimesPanel::showReason()
{
    const QModelIndex current = m_ui->timesView->currentIndex();
    m_ui->reasonLabel->setText(current.data(TimesModel::ReasonRole).toString());
    fitReason();
}

/// All its lines, since a layout that is short of room looks at the minimum alone. Most have two at least: the table
/// keeps its height.
void TimesPanel::fitReason()
{
    QLabel *label = m_ui->reasonLabel;
    label->setMinimumHeight(0); // or it would never get lower again
    label->setMinimumHeight(std::max(2 * fontMetrics().lineSpacing(), label->heightForWidth(label->width())));
}

void TimesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitReason();
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypanel.h"

#include "filterguard.h"
#include "roomydelegate.h"
#include "ui_historypanel.h"

#include "session/tokenhistory.h"

#include <QRegularExpression>

#include <algorithm>

namespace bearerscope {

namespace {

/// The token at hand stands out.
class HistoryDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(TokenHistory::AtHandRole).toBool());
    }
};

/// Matches what has each of the words that were \a typed, wherever they stand.
QRegularExpression withEachWord(const QString &typed)
{
    QString pattern;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern.isEmpty() ? pattern : u'^' + pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryPanel>())
{
    m_ui->setupUi(this);
    new FilterGuard(*m_ui->historyFilterEdit);
    m_filter.setFilterRole(TokenHistory::FilterRole);
    m_filter.setSortRole(TokenHistory::SortRole);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &HistoryPanel::tick);
    m_ui->historyView->setItemDelegate(new HistoryDelegate(this));
    connect(m_ui->historyFilterEdit, &QLineEdit::textChanged, this,
        [this](const QString &typed) { m_filter.setFilterRegularExpression(withEachWord(typed)); });
    connect(m_ui->showAgainButton, &QPushButton::clicked, this, &HistoryPanel::showAgainClicked);
    connect(m_ui->historyView, &QTreeView::activated, this, &HistoryPanel::showAgainClicked);
    connect(m_ui->compareTwoButton, &QPushButton::clicked, this, &HistoryPanel::compareClicked);
    connect(m_ui->checkSeveralButton, &QPushButton::clicked, this, &HistoryPanel::checkClicked);
    connect(m_ui->revokeSeveralButton, &QPushButton::clicked, this, &HistoryPanel::revokeClicked);
    connect(m_ui->forgetSelectedButton, &QPushButton::clicked, this, &HistoryPanel::forgetClicked);
    connect(m_ui->forgetExpiredButton, &QPushButton::clicked, this, &HistoryPanel::forgetExpiredClicked);
    connect(m_ui->stopRoundButton, &QPushButton::clicked, this, &HistoryPanel::stopClicked);
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::focusList()
{
    m_ui->historyView->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPanel::setHistory(TokenHistory &history)
{
    m_filter.setSourceModel(&history);
    QTreeView *view = m_ui->historyView;
    view->setModel(&m_filter);
    view->sortByColumn(TokenHistory::TimeColumn, Qt::DescendingOrder);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(TokenHistory::ServerColumn, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(TokenHistory::ScopesColumn, QHeaderView::Stretch);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::showChoices);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::showChoices);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &HistoryPanel::showChoices);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &HistoryPanel::showChoices);
    showChoices();
}

QList<int> HistoryPanel::selectedRows() const
{
    QModelIndexList selected = m_ui->historyView->selectionModel()->selectedRows();
    std::ranges::sort(selected, {}, &QModelIndex::row);
    QList<int> rows;
    for (const QModelIndex &index : selected)
        rows.append(m_filter.mapToSource(index).row());
    return rows;
}

void HistoryPanel::setAskingEnabled(bool isEnabled)
{
    m_isAskingEnabled = isEnabled;
    showChoices();
}

void HistoryPanel::showRound(const QString &text, int number, int total)
{
    m_isRoundShown = !text.isEmpty();
    m_ui->roundRow->setVisible(m_isRoundShown);
    m_ui->roundLabel->setText(text);
    m_ui->roundBar->setRange(0, total);
    m_ui->roundBar->setValue(number);
    showChoices();
}

void HistoryPanel::setPaused(bool isPaused)
{
    if (isPaused || !isVisible())
        m_second.stop();
    else
        tick();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

void HistoryPanel::tick()
{
    m_second.start();
    Q_EMIT ticked();
    m_ui->historyView->viewport()->update(); // of a thousand rows a few are seen
}

void HistoryPanel::showChoices()
{
    const auto *selection = m_ui->historyView->selectionModel();
    if (!selection)
        return;
    const auto selected = selection->selectedRows().size();
    const int all = m_filter.sourceModel()->rowCount();
    m_ui->showAgainButton->setEnabled(selected == 1);
    m_ui->compareTwoButton->setEnabled(selected == 2);
    m_ui->checkSeveralButton->setEnabled(selected > 0 && m_isAskingEnabled && !m_isRoundShown);
    m_ui->revokeSeveralButton->setEnabled(selected > 0 && m_isAskingEnabled && !m_isRoundShown);
    m_ui->forgetSelectedButton->setEnabled(selected > 0 && !m_isRoundShown);
    m_ui->forgetExpiredButton->setEnabled(all > 0 && !m_isRoundShown);
    m_ui->historyHintLabel->setVisible(all == 0);
    m_ui->historyCountLabel->setText(
        m_filter.rowCount() == all ? tr("Tokens: %1").arg(all) : tr("Tokens: %1 of %2").arg(m_filter.rowCount()).arg(all));
}

} // namespace bearerscope

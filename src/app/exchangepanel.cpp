// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangepanel.h"

#include "labeltext.h"
#include "roomydelegate.h"
#include "tone.h"
#include "ui_exchangepanel.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace bearerscope {

namespace {

/// Colours how a call ended; its sign and its words stay readable without it.
class EndDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        const Tone tone = index.data(ExchangeLog::IsFineRole).toBool() ? Tone::Good : Tone::Bad;
        option->palette.setColor(QPalette::Text, QColor(coloursOf(tone, QGuiApplication::palette()).text));
    }
};

} // namespace

ExchangePanel::ExchangePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExchangePanel>())
{
    m_ui->setupUi(this);
    m_ui->bytesEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->exchangesView->setItemDelegate(new RoomyDelegate(this));
    m_ui->exchangesView->setItemDelegateForColumn(ExchangeLog::AnswerColumn, new EndDelegate(this));
    connect(m_ui->exchangeTabs, &QTabWidget::currentChanged, this, [this] {
        Q_EMIT revealToggled(false);
        Q_EMIT viewChanged();
    });
    connect(m_ui->copyExchangeCurlButton, &QPushButton::clicked, this, &ExchangePanel::copyCurlClicked);
    for (ExchangePartPanel *part : {m_ui->requestPart, m_ui->answerPart}) {
        connect(part, &ExchangePartPanel::revealToggled, this, &ExchangePanel::revealToggled);
        connect(part, &ExchangePartPanel::copySecretClicked, this, &ExchangePanel::copySecretClicked);
        connect(part, &ExchangePartPanel::copyTextClicked, this, &ExchangePanel::copyTextClicked);
    }
}

ExchangePanel::~ExchangePanel() = default;

void ExchangePanel::setLog(ExchangeLog &log)
{
    QTreeView *view = m_ui->exchangesView;
    view->setModel(&log);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(ExchangeLog::AnswerColumn, QHeaderView::Stretch);
    view->header()->setStretchLastSection(false);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        Q_EMIT revealToggled(false);
        Q_EMIT viewChanged();
    });
}

int ExchangePanel::chosenRow() const
{
    return m_ui->exchangesView->currentIndex().row();
}

void ExchangePanel::choose(int row)
{
    m_ui->exchangesView->setCurrentIndex(m_ui->exchangesView->model()->index(row, 0));
}

void ExchangePanel::display(const ExchangeView &view)
{
    setBreakableText(m_ui->exchangeTitleLabel, view.title);
    m_ui->timingBar->display(view.phases);
    m_ui->requestPart->display(view.request, view.mayReveal);
    m_ui->answerPart->display(view.answer, view.mayReveal);
}

bool ExchangePanel::wantsBytes() const
{
    return m_ui->exchangeTabs->currentWidget() == m_ui->bytesEdit;
}

void ExchangePanel::displayBytes(const QString &text)
{
    m_ui->bytesEdit->setPlainText(text);
}

void ExchangePanel::setRevealed(bool isRevealed)
{
    for (ExchangePartPanel *part : {m_ui->requestPart, m_ui->answerPart})
        part->setRevealed(isRevealed && part == m_ui->exchangeTabs->currentWidget());
}

void ExchangePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT viewChanged();
}

/// Whoever turns to something else has seen enough.
void ExchangePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT revealToggled(false);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpanel.h"

#include "labeltext.h"
#include "sayaloud.h"
#include "severitylook.h"
#include "ui_checkpanel.h"
#include "wrappedlabel.h"

namespace bearerscope {

namespace {

constexpr int leastHeight = 72;
constexpr int mostHeight = 230; // of the rows, so that a token still shows below in a small window

void showSymbol(QLabel *label, const QString &symbol, Tone tone)
{
    label->setText(symbol);
    setTone(label, QStringLiteral("QLabel { color: %1; background: %2; border-radius: 3px; padding: 0 4px; }"), tone);
}

} // namespace

CheckPanel::CheckPanel(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::CheckPanel>())
{
    m_ui->setupUi(this);
    makeNotification(*this);
    setFrameShape(QFrame::StyledPanel);
    connect(m_ui->checkCloseButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_ui->copyReportButton, &QToolButton::clicked, this, [this] { Q_EMIT copyClicked(m_text); });
    hide();
}

CheckPanel::~CheckPanel() = default;

void CheckPanel::displayProgress(const ConnectionReport &report)
{
    m_text.clear();
    draw(report);
}

void CheckPanel::displayEnd(const ConnectionReport &report)
{
    m_text = textOf(report);
    draw(report);
    sayAloud(*this, accessibleName());
}

void CheckPanel::draw(const ConnectionReport &report)
{
    const Notice notice = noticeOf(report);
    showSymbol(m_ui->checkSymbolLabel, symbolOf(notice.severity), toneOf(notice.severity));
    setBreakableText(m_ui->checkTitleLabel, notice.title);
    setBreakableText(m_ui->checkAdviceLabel, notice.text);
    m_ui->checkAdviceLabel->setVisible(!notice.text.isEmpty());
    m_ui->copyReportButton->setEnabled(!m_text.isEmpty());
    setAccessibleName(notice.title + u' ' + notice.text);
    drawLines(linesOf(report));
    show();
    fitHeightSoon();
}

void CheckPanel::drawLines(const QList<ReportLine> &lines)
{
    while (m_rows.size() < lines.size())
        m_rows.append(addRow());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        for (QLabel *label : {row.symbol, row.caption, row.time, row.text})
            label->setVisible(i < lines.size());
        const ReportLine line = lines.value(i);
        const bool isPlain = line.severity == Notice::Severity::Information;
        showSymbol(row.symbol, line.symbol, isPlain ? Tone::Neutral : toneOf(line.severity));
        row.symbol->setHidden(line.symbol.isEmpty()); // a fact has none
        row.symbol->setAccessibleName(line.state); // a screen reader has no name for the sign
        row.caption->setText(line.caption);
        row.time->setText(line.time);
        setBreakableText(row.text, line.text);
    }
}

CheckPanel::Row CheckPanel::addRow()
{
    const int number = int(m_rows.size());
    const auto label = [this, number](const QString &name, int column, Qt::Alignment alignment) {
        QLabel *result = column == 3 ? new WrappedLabel(m_ui->checkContents) : new QLabel(m_ui->checkContents);
        result->setObjectName(QStringLiteral("%1Label%2").arg(name).arg(number));
        result->setTextFormat(Qt::PlainText);
        result->setAlignment(alignment | Qt::AlignTop);
        m_ui->checkGrid->addWidget(result, number, column);
        return result;
    };
    Row row {label(QStringLiteral("stepSymbol"), 0, Qt::AlignHCenter),
        label(QStringLiteral("stepName"), 1, Qt::AlignLeft), label(QStringLiteral("stepTime"), 2, Qt::AlignRight),
        label(QStringLiteral("stepText"), 3, Qt::AlignLeft)};
    m_ui->checkGrid->setAlignment(row.symbol, Qt::AlignTop); // not as tall as a wrapped text
    return row;
}

/// A scroll area doesn't know the height that wrapped text needs at its width.
void CheckPanel::fitHeight()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = contentsRect().width() - margins.left() - margins.right();
    const int height = std::min(m_ui->checkGrid->totalHeightForWidth(width), mostHeight);
    // Where there is no room for all, the rows scroll: a fixed height would push the window open, or lie over others.
    m_ui->checkArea->setMinimumHeight(std::min(height, leastHeight));
    m_ui->checkArea->setMaximumHeight(height);
}

/// Not from within the layout's own work: it would take the former height for the new one, and let rows overlap.
void CheckPanel::fitHeightSoon()
{
    QMetaObject::invokeMethod(this, &CheckPanel::fitHeight, Qt::QueuedConnection);
}

void CheckPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeightSoon();
}

} // namespace bearerscope

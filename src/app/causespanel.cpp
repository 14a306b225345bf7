// SPDX-License-Identifier: GPL-3.0-or-later
#include "causespanel.h"

#include "labeltext.h"
#include "ui_causespanel.h"
#include "wrappedlabel.h"

namespace bearerscope {

CausesPanel::CausesPanel(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::CausesPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->whyButton, &QToolButton::clicked, this, [this] {
        m_isFolded = !m_isFolded;
        drawFolding();
    });
    connect(
        m_ui->copyCausesButton, &QToolButton::clicked, this, [this] { Q_EMIT copyClicked(causesInWords(m_causes)); });
    drawFolding();
    hide();
}

CausesPanel::~CausesPanel() = default;

void CausesPanel::display(const QList<InactiveCause> &causes)
{
    if (causes == m_causes)
        return;
    m_causes = causes;
    while (m_rows.size() < causes.size())
        m_rows.append(addRow());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &[number, sentence, howToTell] = m_rows[i];
        const bool isUsed = i < causes.size();
        for (QLabel *label : {number, sentence, howToTell})
            label->setVisible(isUsed);
        if (!isUsed)
            continue;
        setBreakableText(
            sentence, causes[i].isCertain ? tr("%1 (certain)").arg(causes[i].sentence) : causes[i].sentence);
        setBreakableText(howToTell, causes[i].howToTell);
    }
    drawFolding();
    setVisible(!causes.isEmpty());
}

CausesPanel::Row CausesPanel::addRow()
{
    const int count = int(m_rows.size());
    const auto label = [this, count](const QString &name, int line, int column) {
        QLabel *result = column > 0 ? new WrappedLabel(m_ui->causesBody) : new QLabel(m_ui->causesBody);
        result->setObjectName(QStringLiteral("%1Label%2").arg(name).arg(count));
        result->setTextFormat(Qt::PlainText);
        m_ui->causesGrid->addWidget(result, 2 * count + line, column, Qt::AlignTop);
        return result;
    };
    Row row {label(QStringLiteral("causeNumber"), 0, 0), label(QStringLiteral("causeSentence"), 0, 1),
        label(QStringLiteral("causeHow"), 1, 1)};
    row.number->setText(QStringLiteral("%1.").arg(count + 1));
    if (count > 0) { // a little apart from the one before
        row.number->setContentsMargins(0, 4, 0, 0);
        row.sentence->setContentsMargins(0, 4, 0, 0);
    }
    QFont font = row.sentence->font();
    font.setBold(true);
    row.sentence->setFont(font);
    return row;
}

void CausesPanel::drawFolding()
{
    m_ui->whyButton->setArrowType(m_isFolded ? Qt::RightArrow : Qt::DownArrow);
    m_ui->causesBody->setVisible(!m_isFolded);
    m_ui->firstCauseLabel->setText(m_isFolded && !m_causes.isEmpty() ? m_causes.constFirst().sentence : QString());
}

} // namespace bearerscope

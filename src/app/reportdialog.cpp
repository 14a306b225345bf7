// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdialog.h"

#include "core/language.h"
#include "labeltext.h"
#include "tone.h"
#include "ui_reportdialog.h"
#include "windowlook.h"

#include <QFileDialog>
#include <QFontDatabase>

namespace bearerscope {

ReportDialog::ReportDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReportDialog>())
{
    m_ui->setupUi(this);
    fitToScreen(*this);
    m_ui->reportEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->reportEndLabel->hide();
    m_ui->englishBox->setVisible(!isEnglishSpoken());
    connect(m_ui->callsEdit, &QLineEdit::textChanged, this, &ReportDialog::choiceChanged);
    connect(m_ui->markdownButton, &QRadioButton::toggled, this, &ReportDialog::choiceChanged);
    connect(m_ui->englishBox, &QCheckBox::toggled, this, &ReportDialog::choiceChanged);
    connect(m_ui->copyTicketButton, &QPushButton::clicked, this, &ReportDialog::copyClicked);
    connect(m_ui->saveTicketButton, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_ui->closeTicketButton, &QPushButton::clicked, this, &QDialog::reject);
}

ReportDialog::~ReportDialog() = default;

TicketStyle ReportDialog::ticketStyle() const
{
    return m_ui->markdownButton->isChecked() ? TicketStyle::Markdown : TicketStyle::Text;
}

bool ReportDialog::isEnglish() const
{
    return m_ui->englishBox->isChecked();
}

QStringList ReportDialog::calls() const
{
    QStringList calls;
    for (const QString &call : m_ui->callsEdit->text().split(u',', Qt::SkipEmptyParts)) {
        if (!call.trimmed().isEmpty())
            calls.append(call.trimmed());
    }
    return calls;
}

void ReportDialog::setCalls(const QStringList &calls)
{
    m_ui->callsEdit->setText(calls.join(QStringLiteral(", ")));
}

void ReportDialog::display(const QString &report)
{
    if (m_ui->reportEdit->toPlainText() != report)
        m_ui->reportEdit->setPlainText(report);
}

void ReportDialog::displayEnd(const QString &text, Tone tone)
{
    setBreakableText(m_ui->reportEndLabel, text);
    setToneOfBox(m_ui->reportEndLabel, tone);
    m_ui->reportEndLabel->setVisible(!text.isEmpty());
}

void ReportDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Save the report"));
    chooser->setObjectName(QStringLiteral("saveReportDialog"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(
        ticketStyle() == TicketStyle::Markdown ? QStringLiteral("token-report.md") : QStringLiteral("token-report.txt"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &ReportDialog::fileChosen);
    chooser->open();
}

} // namespace bearerscope

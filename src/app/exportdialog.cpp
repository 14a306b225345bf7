// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "accessdelegate.h"
#include "filterguard.h"
#include "labeltext.h"
#include "roomydelegate.h"
#include "tone.h"
#include "ui_exportdialog.h"
#include "windowlook.h"

#include "session/endpointmodel.h"
#include "session/tokenexport.h"

#include <QFileDialog>
#include <QFontDatabase>

namespace bearerscope {

ExportDialog::ExportDialog(const ScopeCatalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_model(new EndpointModel(catalogue, EndpointModel::Purpose::Show, this))
{
    m_ui->setupUi(this);
    fitToScreen(*this);
    new FilterGuard(*m_ui->exportFilterEdit);
    for (const ExportFormatInfo &info : exportFormats())
        m_ui->formatList->addItem(info.name());
    m_ui->formatList->setItemDelegate(new RoomyDelegate(this));
    m_ui->exportCallsView->setModel(m_model);
    m_ui->exportCallsView->setItemDelegate(new AccessDelegate(this));
    m_ui->exportCallsView->header()->setStretchLastSection(false);
    m_ui->exportCallsView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->exportCallsView->header()->setSectionResizeMode(EndpointModel::CallColumn, QHeaderView::Stretch);
    m_ui->previewEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setBreakableText(m_ui->savedHintLabel, savedTokenInWords());
    m_ui->endLabel->hide();
    connect(m_ui->formatList, &QListWidget::currentRowChanged, this, &ExportDialog::takeFormat);
    connect(m_ui->exportFilterEdit, &QLineEdit::textChanged, this, &ExportDialog::filter);
    connect(m_ui->exportCallsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ExportDialog::choiceChanged);
    connect(m_ui->revealExportButton, &QPushButton::toggled, this, &ExportDialog::revealToggled);
    connect(m_ui->copyExportButton, &QPushButton::clicked, this, &ExportDialog::copyClicked);
    connect(m_ui->saveExportButton, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_ui->closeExportButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &ExportDialog::choiceChanged, m_ui->endLabel, &QWidget::hide);
    m_ui->formatList->setCurrentRow(int(ExportFormat::Curl));
    filter();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setGranted(const std::optional<QStringList> &granted, TokenState state)
{
    // The model begins anew with each, and the call that was chosen would be gone.
    if (granted != m_granted)
        m_model->setGranted(granted);
    if (isOver(state) != m_isEnded)
        m_model->setEnded(isOver(state));
    m_granted = granted;
    m_isEnded = isOver(state);
}

ExportFormat ExportDialog::format() const
{
    return exportFormats()[std::max(0, m_ui->formatList->currentRow())].format;
}

QString ExportDialog::call() const
{
    const QModelIndex index = m_ui->exportCallsView->currentIndex();
    const bool isCall = index.parent().isValid() && infoOf(format()).makesCall;
    return isCall ? index.siblingAtColumn(EndpointModel::CallColumn).data().toString() : QString();
}

void ExportDialog::takeFormat()
{
    const ExportFormatInfo &info = infoOf(format());
    setBreakableText(m_ui->purposeLabel, info.purpose());
    m_ui->callWidget->setVisible(info.makesCall);
    Q_EMIT choiceChanged();
}

void ExportDialog::filter()
{
    m_model->setFilter({m_ui->exportFilterEdit->text()});
    if (m_model->fitsOpened())
        m_ui->exportCallsView->expandAll();
}

void ExportDialog::display(const View &view)
{
    if (m_ui->previewEdit->toPlainText() != view.preview)
        m_ui->previewEdit->setPlainText(view.preview);
    setBreakableText(m_ui->remarksLabel, view.remarks);
    m_ui->remarksLabel->setVisible(!view.remarks.isEmpty());
    setToneOfBox(m_ui->remarksLabel, view.isUsable ? Tone::Caution : Tone::Bad);
    m_ui->copyExportButton->setEnabled(view.isUsable);
    m_ui->saveExportButton->setEnabled(view.isUsable);
    m_ui->revealExportButton->setEnabled(view.isUsable && view.mayReveal);
    m_ui->revealExportButton->setChecked(view.isRevealed);
}

void ExportDialog::displayEnd(const QString &text, Tone tone)
{
    setBreakableText(m_ui->endLabel, text);
    setToneOfBox(m_ui->endLabel, tone);
    m_ui->endLabel->show();
}

void ExportDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Save with the token in it"));
    chooser->setObjectName(QStringLiteral("saveExportDialog"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFilter(chooser->filter() | QDir::Hidden); // such as .env
    chooser->selectFile(infoOf(format()).fileName);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::fileChosen);
    chooser->open();
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectdialog.h"

#include "droptarget.h"
#include "refusal.h"
#include "sayaloud.h"
#include "ui_inspectdialog.h"
#include "windowlook.h"

#include "session/textfile.h"

#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>

namespace bearerscope {

InspectDialog::InspectDialog(Inspector inspect, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::InspectDialog>())
    , m_inspect(std::move(inspect))
{
    m_ui->setupUi(this);
    fitToScreen(*this);
    makeNotification(*m_ui->pasteErrorLabel);
    m_ui->pasteErrorLabel->hide();
    connect(m_ui->inspectButton, &QPushButton::clicked, this, [this] { inspectText(m_ui->pasteEdit->content()); });
    connect(m_ui->cancelInspectButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->openFileButton, &QPushButton::clicked, this, &InspectDialog::openFile);
    connect(m_ui->pasteEdit, &QPlainTextEdit::textChanged, m_ui->pasteErrorLabel, &QWidget::hide);
    connect(m_ui->pasteEdit, &PasteEdit::fileGiven, this, &InspectDialog::readFile);
    connect(new DropTarget(*this), &DropTarget::dropped, this, &InspectDialog::take);
    m_ui->pasteEdit->setFocus();
}

InspectDialog::~InspectDialog() = default;

void InspectDialog::setConcealed(bool isOn)
{
    m_ui->pasteEdit->setConcealed(isOn);
}

void InspectDialog::openFile()
{
    auto *chooser = new QFileDialog(this, tr("Open a token file"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &InspectDialog::readFile);
    chooser->open();
}

void InspectDialog::readFile(const QString &path)
{
    const auto text = textInFile(path);
    if (!text)
        return showError(text.error().message);
    m_ui->pasteEdit->setContent(*text);
    inspectText(*text); // as it is: the field can't hold what isn't UTF-8
}

void InspectDialog::take(const QMimeData &dropped)
{
    if (const QStringList files = filesIn(dropped); !files.isEmpty())
        return readFile(files.constFirst());
    const QByteArray text = dropped.text().toUtf8();
    m_ui->pasteEdit->setContent(text);
    inspectText(text);
}

void InspectDialog::inspectText(const QByteArray &text)
{
    const auto recognised = m_inspect(text);
    if (recognised)
        accept();
    else
        showError(recognised.error().message);
}

void InspectDialog::showError(const QString &text)
{
    refuseInput(*m_ui->pasteEdit, text, *m_ui->pasteErrorLabel);
}

} // namespace bearerscope

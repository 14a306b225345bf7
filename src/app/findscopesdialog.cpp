// SPDX-License-Identifier: GPL-3.0-or-later
#include "findscopesdialog.h"

#include "accessdelegate.h"
#include "filterguard.h"
#include "labeltext.h"
#include "sayaloud.h"
#include "tickevents.h"
#include "tone.h"
#include "ui_findscopesdialog.h"
#include "windowlook.h"

#include "session/scopeneeds.h"
#include "session/scopewords.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>

namespace bearerscope {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;

} // namespace

FindScopesDialog::FindScopesDialog(ScopeNeeds &needs, QClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FindScopesDialog>())
    , m_needs(needs)
    , m_clipboard(clipboard)
{
    m_ui->setupUi(this);
    fitToScreen(*this);
    new FilterGuard(*m_ui->callFilterEdit);
    m_ui->callsView->setModel(needs.model());
    tellTicks(*m_ui->callsView);
    m_ui->callsView->setItemDelegate(new AccessDelegate(this));
    m_ui->callsView->header()->setStretchLastSection(false);
    m_ui->callsView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->callsView->header()->setSectionResizeMode(EndpointModel::CallColumn, QHeaderView::Stretch);
    connect(m_ui->callFilterEdit, &QLineEdit::textChanged, this, &FindScopesDialog::filter);
    connect(m_ui->pasteCallsButton, &QPushButton::clicked, this, [this] { readCalls(m_clipboard.text().toUtf8()); });
    connect(m_ui->openCallsButton, &QPushButton::clicked, this, &FindScopesDialog::openFile);
    connect(m_ui->clearCallsButton, &QPushButton::clicked, this, [this] {
        m_ui->readLabel->hide();
        m_needs.clear();
    });
    connect(m_ui->copyScopesButton, &QPushButton::clicked, this,
        [this] { m_clipboard.setText(m_needs.scopes().join(u' ')); });
    connect(m_ui->useScopesButton, &QPushButton::clicked, this, [this] {
        Q_EMIT scopesChosen(m_needs.scopes());
        accept();
    });
    connect(m_ui->closeFindButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&needs, &ScopeNeeds::changed, this, &FindScopesDialog::displayResult);
    m_ui->readLabel->hide();
    makeNotification(*m_ui->readLabel);
    filter();
    displayResult();
}

FindScopesDialog::~FindScopesDialog() = default;

void FindScopesDialog::openFile()
{
    auto *chooser = new QFileDialog(this, tr("Open a list of calls"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &FindScopesDialog::readFile);
    chooser->open();
}

void FindScopesDialog::readFile(const QString &path)
{
    QFile file(path);
    // A pipe would hold the window up until somebody writes to it.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        displayRead(tr("The file can't be read. Check that it is still there and that you may read it."), Tone::Bad);
    else
        readCalls(file.read(mostBytes + 1)); // one more, so that too large is told as such
}

void FindScopesDialog::readCalls(const QByteArray &text)
{
    const auto list = m_needs.addCalls(text);
    if (list)
        displayRead(callListInWords(*list), list->unreadLines.isEmpty() ? Tone::Information : Tone::Caution);
    else
        displayRead(list.error().message, Tone::Bad);
    filter(); // shows the groups in which something was ticked
}

void FindScopesDialog::displayRead(const QString &text, Tone tone)
{
    setBreakableText(m_ui->readLabel, text);
    setToneOfBox(m_ui->readLabel, tone);
    sayAloud(*m_ui->readLabel, text);
    m_ui->readLabel->show();
}

void FindScopesDialog::filter()
{
    EndpointModel &model = *m_needs.model();
    model.setFilter({m_ui->callFilterEdit->text()});
    QModelIndex firstTicked;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        const bool isTicked = group.data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
        m_ui->callsView->setExpanded(group, isTicked || model.fitsOpened());
        if (isTicked && !firstTicked.isValid())
            firstTicked = group;
    }
    if (firstTicked.isValid())
        m_ui->callsView->scrollTo(firstTicked, QAbstractItemView::PositionAtTop);
}

void FindScopesDialog::displayResult()
{
    const bool isThere = !m_needs.isEmpty();
    setBreakableText(m_ui->leastLabel, isThere ? m_needs.words().join(u'\n') : tr("No call is ticked yet."));
    const Tone whole = m_needs.isComplete() ? Tone::Good : Tone::Caution;
    setToneOfBox(m_ui->leastLabel, isThere ? whole : Tone::Neutral);
    m_ui->callsView->setColumnHidden(EndpointModel::AccessColumn, !m_needs.hasToken());
    m_ui->useScopesButton->setEnabled(!m_needs.scopes().isEmpty());
    m_ui->copyScopesButton->setEnabled(!m_needs.scopes().isEmpty());
}

} // namespace bearerscope

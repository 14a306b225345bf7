// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangepartpanel.h"

#include "core/visibletext.h"
#include "jsonhighlighter.h"
#include "labeltext.h"
#include "roomydelegate.h"
#include "ui_exchangepartpanel.h"

#include <QFontDatabase>
#include <QKeyEvent>

#include <algorithm>

namespace bearerscope {

namespace {

enum Column { NameColumn, ValueColumn };

} // namespace

ExchangePartPanel::ExchangePartPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExchangePartPanel>())
{
    m_ui->setupUi(this);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_ui->firstLineLabel->setFont(fixed);
    m_ui->bodyEdit->setFont(fixed);
    m_highlighter = new JsonHighlighter(m_ui->bodyEdit->document());
    m_ui->fieldsTree->setItemDelegate(new RoomyDelegate(this));
    m_ui->fieldsTree->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_ui->partSplitter->setStretchFactor(0, 1);
    m_ui->partSplitter->setStretchFactor(1, 1);
    m_ui->fieldsTree->installEventFilter(this);
    connect(m_ui->fieldsTree, &QTreeWidget::currentItemChanged, this, [this] {
        Q_EMIT revealToggled(false); // what is revealed is one field
        showChoices();
    });
    connect(m_ui->revealFieldButton, &QPushButton::clicked, this, &ExchangePartPanel::revealToggled);
    connect(m_ui->copyFieldButton, &QPushButton::clicked, this, &ExchangePartPanel::copy);
}

ExchangePartPanel::~ExchangePartPanel() = default;

void ExchangePartPanel::display(const ExchangePart &part, bool mayReveal)
{
    m_part = part;
    m_mayReveal = mayReveal;
    setBreakableText(m_ui->firstLineLabel, part.firstLine);
    setBreakableText(m_ui->sizeLabel, (tr("Body: %1.").arg(part.size) + u' ' + part.remark).trimmed());
    m_highlighter->setJson(part.kind == BodyKind::Json);
    m_ui->bodyEdit->setPlainText(part.body);
    showFields();
}

void ExchangePartPanel::showFields()
{
    QTreeWidget *tree = m_ui->fieldsTree;
    const QSignalBlocker blocker(tree);
    tree->clear();
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const ExchangeField &field : m_part.fields) {
        const QString name = field.name.isEmpty() ? tr("(no name)") : field.name;
        auto *item = new QTreeWidgetItem(tree, {field.isInBody ? tr("In the body: %1").arg(name) : name, field.shown});
        item->setFont(ValueColumn, fixed);
    }
    // The first secret, if any: it is what there is to reveal.
    const auto secret = std::ranges::find(m_part.fields, true, &ExchangeField::isSecret);
    tree->setCurrentItem(tree->topLevelItem(secret == m_part.fields.end() ? 0 : int(secret - m_part.fields.begin())));
    tree->scrollToItem(tree->currentItem());
    showChoices();
}

const ExchangeField *ExchangePartPanel::chosen() const
{
    const int row = m_ui->fieldsTree->indexOfTopLevelItem(m_ui->fieldsTree->currentItem());
    return row >= 0 && row < m_part.fields.size() ? &m_part.fields.at(row) : nullptr;
}

void ExchangePartPanel::showChoices()
{
    const ExchangeField *field = chosen();
    const bool isSecret = field && field->isSecret;
    m_ui->revealFieldButton->setEnabled(isSecret && m_mayReveal);
    m_ui->revealFieldButton->setToolTip(isSecret && !m_mayReveal
            ? tr("Not while presenter mode is on")
            : tr("Show the chosen field whole, for 30 seconds or until another program comes to the front"));
    m_ui->copyFieldButton->setEnabled(field && (!isSecret || m_mayReveal));
}

void ExchangePartPanel::setRevealed(bool isRevealed)
{
    QTreeWidget *tree = m_ui->fieldsTree;
    const ExchangeField *field = chosen();
    m_ui->revealFieldButton->setChecked(isRevealed && field);
    m_ui->revealFieldButton->setText(isRevealed && field ? tr("Hide") : tr("Reveal"));
    for (int row = 0; row < tree->topLevelItemCount(); ++row) {
        const ExchangeField &each = m_part.fields.at(row);
        const bool isWhole = isRevealed && &each == field && each.isSecret;
        const QString text = isWhole ? visibleText(each.value.reveal()) : each.shown;
        if (tree->topLevelItem(row)->text(ValueColumn) != text)
            tree->topLevelItem(row)->setText(ValueColumn, text);
    }
}

void ExchangePartPanel::copy()
{
    const ExchangeField *field = chosen();
    if (!field || !m_ui->copyFieldButton->isEnabled())
        return;
    if (field->isSecret)
        Q_EMIT copySecretClicked(field->value);
    else
        Q_EMIT copyTextClicked(QString::fromUtf8(field->value.reveal()));
}

void ExchangePartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

/// A view copies what a row shows by itself, past the guard of the clipboard: a revealed secret would stay there.
bool ExchangePartPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(object, event);
    copy();
    return true;
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopechooser.h"

#include "core/scopelint.h"
#include "filterguard.h"
#include "refusal.h"
#include "roomydelegate.h"
#include "session/wording.h"
#include "tickevents.h"
#include "ui_scopechooser.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace bearerscope {

ScopeChooser::ScopeChooser(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScopeChooser>())
    , m_undo(new QAction(tr("Undo: tick what was ticked before"), this))
    , m_model(new ScopeModel({}, ScopeModel::Purpose::Choose, this))
{
    m_ui->setupUi(this);
    m_ui->presetsButton->setMenu(new QMenu(this));
    setUpView();
    new FilterGuard(*m_ui->scopeFilterEdit);
    m_undo->setObjectName(QStringLiteral("undoScopesAction"));
    m_undo->setShortcut(QKeySequence::Undo); // which a text field takes for itself
    m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_undo);
    connect(m_undo, &QAction::triggered, this, [this] { setCheckedScopes(m_before); });
    setBefore({});
    connect(m_ui->scopeFilterEdit, &QLineEdit::textChanged, &m_filter, &ScopeFilter::setWords);
    connect(m_ui->scopeTextEdit, &QLineEdit::textChanged, this, &ScopeChooser::takeText);
    connect(m_ui->lintPanel, &LintPanel::repairChosen, this, &ScopeChooser::setCheckedScopes);
    connect(&m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ScopeChooser::takeText);
    connect(m_ui->findScopesButton, &QPushButton::clicked, this, &ScopeChooser::findScopesClicked);
    showKind();
}

ScopeChooser::~ScopeChooser() = default;

void ScopeChooser::setCatalogue(const ScopeCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_model->setCatalogue(catalogue);
    addPresets(catalogue);
    offerWords();
    showChecked();
}

void ScopeChooser::setCredentials(CredentialsKind kind)
{
    if (kind == m_kind)
        return;
    m_chosen[m_kind] = checkedScopes();
    m_kind = kind;
    setCheckedScopes(m_chosen.value(kind));
    setBefore({}); // those were of the other kind
    showKind();
}

void ScopeChooser::suggest(const QStringList &names)
{
    m_suggested += names;
    m_suggested.removeDuplicates();
    offerWords();
}

void ScopeChooser::showKind()
{
    const CredentialsScheme &scheme = schemeOf(m_kind);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_ui->scopeFilterEdit, m_ui->scopeView, m_ui->presetsButton, m_ui->findScopesButton})
        widget->setVisible(scheme.hasPublishedScopes);
    m_ui->unpublishedLabel->setVisible(!scheme.hasPublishedScopes);
    m_ui->scopesLabel->setBuddy(scheme.hasPublishedScopes ? m_ui->scopeFilterEdit : m_ui->scopeTextEdit);
    m_ui->unpublishedSpacer->changeSize(0, 0, QSizePolicy::Minimum,
        scheme.hasPublishedScopes ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_ui->verticalLayout->invalidate();
    m_ui->scopeTextEdit->setCompleter(scheme.hasPublishedScopes ? nullptr : &m_completer);
    offerWords();
}

void ScopeChooser::offerWords()
{
    QStringList words = schemeOf(m_kind).knownScopes;
    std::ranges::remove_copy_if(
        m_suggested, std::back_inserter(words), [this](const QString &name) { return m_catalogue.contains(name); });
    words.sort();
    words.removeDuplicates();
    m_completer.setWords(words);
}

void ScopeChooser::setUpView()
{
    m_filter.setSourceModel(m_model);
    m_ui->scopeView->setModel(&m_filter);
    tellTicks(*m_ui->scopeView);
    m_ui->scopeView->setColumnHidden(ScopeModel::AskedColumn, true);
    m_ui->scopeView->setColumnHidden(ScopeModel::GrantedColumn, true);
    m_ui->scopeView->setItemDelegate(new RoomyDelegate(this));
    m_ui->scopeView->header()->setStretchLastSection(false);
    m_ui->scopeView->header()->setSectionResizeMode(ScopeModel::NameColumn, QHeaderView::Stretch);
    m_ui->scopeView->header()->setSectionResizeMode(ScopeModel::OpensColumn, QHeaderView::ResizeToContents);
    connect(m_model, &ScopeModel::checkedScopesChanged, this, &ScopeChooser::showChecked);
    connect(m_model, &ScopeModel::checkedScopesChanged, this, &ScopeChooser::checkedScopesChanged);
}

void ScopeChooser::addPresets(const ScopeCatalogue &catalogue)
{
    QMenu *menu = m_ui->presetsButton->menu();
    menu->clear(); // of those of an earlier catalogue
    const auto add = [this, menu](const QString &text, const QStringList &names) {
        menu->addAction(text, this, [this, names] { setCheckedScopes(names); });
    };
    for (const auto side : {CatalogueScope::Side::Server, CatalogueScope::Side::Client}) {
        const bool isServer = side == CatalogueScope::Side::Server;
        if (const CatalogueScope *umbrella = catalogue.umbrellaOf(side)) {
            add((isServer ? tr("Everything server-side (%1)") : tr("Everything client-side (%1)")).arg(umbrella->name),
                {umbrella->name});
        }
        add(isServer ? tr("Each server-side scope") : tr("Each client-side scope"), catalogue.namesOfSide(side, false));
    }
    menu->addSeparator();
    add(tr("None"), {});
    menu->addSeparator();
    menu->addAction(m_undo);
}

QStringList ScopeChooser::checkedScopes() const
{
    return m_model->checkedScopes();
}

void ScopeChooser::setCheckedScopes(const QStringList &names)
{
    const QStringList before = checkedScopes();
    m_model->setCheckedScopes(names);
    if (before != checkedScopes())
        setBefore(before);
}

void ScopeChooser::setBefore(const QStringList &names)
{
    m_before = names;
    m_undo->setEnabled(!names.isEmpty());
}

void ScopeChooser::focusFilter()
{
    QLineEdit *edit = schemeOf(m_kind).hasPublishedScopes ? m_ui->scopeFilterEdit : m_ui->scopeTextEdit;
    edit->setFocus(Qt::ShortcutFocusReason);
    edit->selectAll();
}

void ScopeChooser::refuse(const InputError &error)
{
    if (error.field != InputError::Field::Scope)
        return;
    const bool hasList = schemeOf(m_kind).hasPublishedScopes;
    refuseInput(hasList ? static_cast<QWidget &>(*m_ui->scopeView) : *m_ui->scopeTextEdit, error.message);
}

void ScopeChooser::takeText(const QString &typed)
{
    const QStringList names = parseScopes(typed).names;
    if (names == checkedScopes())
        return; // it was shown, not typed
    m_isTyping = true;
    m_model->setCheckedScopes(names);
    m_isTyping = false;
}

void ScopeChooser::showChecked()
{
    const QStringList checked = m_model->checkedScopes();
    acceptInput(*m_ui->scopeView);
    m_ui->scopeCountLabel->setText(schemeOf(m_kind).hasPublishedScopes ? chosenInWords(checked, m_catalogue)
                                                                        : QString::number(checked.size()));
    m_ui->lintPanel->display(
        schemeOf(m_kind).hasPublishedScopes ? lintScopes(checked, m_catalogue) : QList<ScopeFinding>());
    if (!m_isTyping)
        m_ui->scopeTextEdit->setText(checked.join(u' '));
}

} // namespace bearerscope

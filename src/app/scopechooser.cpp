// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopechooser.h"

#include "core/scopecatalogue.h"
#include "roomydelegate.h"
#include "ui_scopechooser.h"

#include <QMenu>

namespace bearerscope {

ScopeChooser::ScopeChooser(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScopeChooser>())
{
    m_ui->setupUi(this);
    connect(m_ui->scopeFilterEdit, &QLineEdit::textChanged, &m_filter, &ScopeFilter::setWords);
}

ScopeChooser::~ScopeChooser() = default;

void ScopeChooser::setCatalogue(const ScopeCatalogue &catalogue)
{
    m_model = new ScopeModel(catalogue, ScopeModel::Purpose::Choose, this);
    m_filter.setSourceModel(m_model);
    m_ui->scopeView->setModel(&m_filter);
    m_ui->scopeView->setColumnHidden(ScopeModel::AskedColumn, true);
    m_ui->scopeView->setColumnHidden(ScopeModel::GrantedColumn, true);
    m_ui->scopeView->setItemDelegate(new RoomyDelegate(this));
    m_ui->scopeView->header()->setStretchLastSection(false);
    m_ui->scopeView->header()->setSectionResizeMode(ScopeModel::NameColumn, QHeaderView::Stretch);
    m_ui->scopeView->header()->setSectionResizeMode(ScopeModel::OpensColumn, QHeaderView::ResizeToContents);
    connect(m_model, &ScopeModel::checkedScopesChanged, this, &ScopeChooser::showCount);
    connect(m_model, &ScopeModel::checkedScopesChanged, this, &ScopeChooser::checkedScopesChanged);
    addPresets(catalogue);
    showCount();
}

void ScopeChooser::addPresets(const ScopeCatalogue &catalogue)
{
    auto *menu = new QMenu(this);
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
    m_ui->presetsButton->setMenu(menu);
}

QStringList ScopeChooser::checkedScopes() const
{
    return m_model->checkedScopes();
}

void ScopeChooser::setCheckedScopes(const QStringList &names)
{
    m_model->setCheckedScopes(names);
}

void ScopeChooser::focusFilter()
{
    m_ui->scopeFilterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->scopeFilterEdit->selectAll();
}

void ScopeChooser::showCount()
{
    m_ui->scopeCountLabel->setText(tr("%1 of %2").arg(m_model->checkedScopes().size()).arg(m_model->rowCount()));
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopespanel.h"

#include "roomydelegate.h"
#include "session/wording.h"
#include "tone.h"
#include "ui_scopespanel.h"

#include <QApplication>

namespace bearerscope {

namespace {

/// Colours the word that says what became of a scope; the word and its sign stay readable without it.
class GrantDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        const auto tone = toneOf(index.data(ScopeModel::GrantRole).value<ScopeModel::Grant>());
        if (tone)
            option->palette.setColor(QPalette::Text, QColor(coloursOf(*tone, QApplication::palette()).text));
    }

private:
    static std::optional<Tone> toneOf(ScopeModel::Grant grant)
    {
        switch (grant) {
        case ScopeModel::Grant::Granted:
        case ScopeModel::Grant::ThroughUmbrella:
            return Tone::Good;
        case ScopeModel::Grant::NotGranted:
            return Tone::Bad;
        case ScopeModel::Grant::Unrequested:
            return Tone::Caution;
        case ScopeModel::Grant::None:
            return {};
        }
        Q_UNREACHABLE();
    }
};

} // namespace

ScopesPanel::ScopesPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScopesPanel>())
{
    m_ui->setupUi(this);
    m_ui->grantedView->setItemDelegate(new RoomyDelegate(this));
    m_ui->grantedView->setItemDelegateForColumn(ScopeModel::GrantedColumn, new GrantDelegate(this));
    connect(m_ui->grantedFilterEdit, &QLineEdit::textChanged, &m_filter, &ScopeFilter::setWords);
    connect(m_ui->differencesBox, &QCheckBox::toggled, &m_filter, &ScopeFilter::setDifferencesOnly);
}

ScopesPanel::~ScopesPanel() = default;

void ScopesPanel::setCatalogue(const ScopeCatalogue &catalogue)
{
    m_model = new ScopeModel(catalogue, ScopeModel::Purpose::Compare, this);
    m_filter.setSourceModel(m_model);
    m_ui->grantedView->setModel(&m_filter);
    m_ui->grantedView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->grantedView->header()->setStretchLastSection(true);
}

void ScopesPanel::show(const ScopeDifference &difference)
{
    m_model->setDifference(difference);
    m_filter.invalidate(); // asked and granted scopes come first
    m_ui->grantedView->setColumnHidden(ScopeModel::AskedColumn, !difference.requested);
    m_ui->scopeSummaryLabel->setText(scopesInWords(difference));
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopespanel.h"

#include "core/namelist.h"
#include "core/scopelint.h"
#include "core/visibletext.h"
#include "filterguard.h"
#include "labeltext.h"
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
    new FilterGuard(*m_ui->grantedFilterEdit);
    m_ui->grantedView->setItemDelegate(new RoomyDelegate(this));
    m_ui->grantedView->setItemDelegateForColumn(ScopeModel::GrantedColumn, new GrantDelegate(this));
    connect(m_ui->grantedFilterEdit, &QLineEdit::textChanged, &m_filter, &ScopeFilter::setWords);
    connect(m_ui->differencesBox, &QCheckBox::toggled, &m_filter, &ScopeFilter::setDifferencesOnly);
    connect(m_ui->grantedLintPanel, &LintPanel::repairChosen, this, &ScopesPanel::scopesChosen);
    connect(m_ui->leaveOutButton, &QPushButton::clicked, this,
        [this] { Q_EMIT scopesChosen(without(m_difference.requested.value_or(QStringList()), m_difference.missing)); });
}

ScopesPanel::~ScopesPanel() = default;

void ScopesPanel::setCatalogue(const ScopeCatalogue &catalogue)
{
    m_catalogue = catalogue;
    if (m_model)
        return m_model->setCatalogue(catalogue);
    m_model = new ScopeModel(catalogue, ScopeModel::Purpose::Compare, this);
    m_filter.setSourceModel(m_model);
    m_ui->grantedView->setModel(&m_filter);
    m_ui->grantedView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->grantedView->header()->setStretchLastSection(true);
}

void ScopesPanel::show(const TokenData &token, const ScopeDifference &difference)
{
    m_model->setDifference(difference);
    m_filter.invalidate(); // asked and granted scopes come first
    m_ui->grantedView->setColumnHidden(ScopeModel::AskedColumn, !difference.requested);
    m_ui->scopeSummaryLabel->setText(scopesInWords(difference));
    m_ui->grantedLintPanel->display(lintScopes(difference.granted.value_or(QStringList()), m_catalogue));
    showMissing(difference, missingCauses(token, difference, m_catalogue));
}

void ScopesPanel::showMissing(const ScopeDifference &difference, const QList<MissingCause> &causes)
{
    m_difference = difference;
    m_ui->missingFrame->setVisible(!causes.isEmpty());
    QStringList lines {tr("Why not granted? The API doesn't tell; the likeliest cause comes first.")};
    for (qsizetype i = 0; i < causes.size(); ++i)
        lines.append(QStringLiteral("%1. %2 %3").arg(QString::number(i + 1), causes.at(i).cause, causes.at(i).test));
    setBreakableText(m_ui->missingLabel, lines.join(u'\n'));
    const auto asIs = [](const QString &name) { return visibleText(name, 30); };
    setButtonText(m_ui->leaveOutButton, tr("Leave out %1").arg(listed(difference.missing, asIs, 3)));
    setTone(m_ui->missingFrame,
        QStringLiteral("#missingFrame { background: %2; border-radius: 6px; } QLabel { color: %1; }"), Tone::Caution);
}

} // namespace bearerscope

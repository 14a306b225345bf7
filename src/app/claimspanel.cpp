// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimspanel.h"

#include "roomydelegate.h"
#include "tone.h"
#include "ui_claimspanel.h"

#include <QGuiApplication>

namespace bearerscope {

namespace {

using Verdict = ClaimRemark::Verdict;

/// Colours what differs; its sign and its words stay readable without.
class VerdictDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        const auto verdict = Verdict(index.data(ClaimsModel::VerdictRole).toInt());
        if (verdict == Verdict::None)
            return;
        const Tone tone = verdict == Verdict::Agrees ? Tone::Good : Tone::Bad;
        option->palette.setColor(QPalette::Text, QColor(coloursOf(tone, QGuiApplication::palette()).text));
    }
};

} // namespace

ClaimsPanel::ClaimsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ClaimsPanel>())
{
    m_ui->setupUi(this);
    QTreeView *view = m_ui->claimsView;
    view->setItemDelegate(new RoomyDelegate(this));
    view->setItemDelegateForColumn(ClaimsModel::VerdictColumn, new VerdictDelegate(this));
    view->setModel(&m_model);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setStretchLastSection(true);
    connect(m_ui->copyClaimsButton, &QPushButton::clicked, this, [this] {
        if (m_jwt)
            Q_EMIT copyClicked(claimsAsJson(*m_jwt));
    });
}

ClaimsPanel::~ClaimsPanel() = default;

bool ClaimsPanel::setToken(const TokenData &token, const Redaction &redaction)
{
    m_jwt = token.accessToken ? readJwt(token.accessToken->reveal()) : std::nullopt;
    if (m_jwt) {
        m_jwt->claims = redaction.redacted(m_jwt->claims);
        m_jwt->header = redaction.redacted(m_jwt->header);
    }
    m_fields = {};
    m_fields.clientId = token.clientId;
    m_fields.scope = token.scope;
    return m_jwt.has_value();
}

void ClaimsPanel::showTime(const Inspection &inspection, const QDateTime &now)
{
    const ClaimList list = m_jwt ? claimsInWords(*m_jwt, m_fields, inspection, now) : ClaimList();
    m_ui->claimsSummaryLabel->setText(list.summary);
    m_ui->claimsLeftOutLabel->setText(leftOutInWords(list));
    m_model.setClaims(list.claims);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenpanel.h"

#include "session/wording.h"
#include "ui_tokenpanel.h"

namespace bearerscope {

TokenPanel::TokenPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TokenPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->fieldsPanel, &FieldsPanel::revealToggled, this, &TokenPanel::revealToggled);
    connect(m_ui->fieldsPanel, &FieldsPanel::copyTokenClicked, this, &TokenPanel::copyTokenClicked);
    connect(m_ui->fieldsPanel, &FieldsPanel::copyTextClicked, this, &TokenPanel::copyTextClicked);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &TokenPanel::checkClicked);
    connect(m_ui->renewButton, &QPushButton::clicked, this, &TokenPanel::renewClicked);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, &TokenPanel::revokeClicked);
}

TokenPanel::~TokenPanel() = default;

void TokenPanel::setCatalogue(const ScopeCatalogue &catalogue)
{
    m_ui->scopesPanel->setCatalogue(catalogue);
}

void TokenPanel::setCopyMenu(QMenu *menu)
{
    m_ui->fieldsPanel->setCopyMenu(menu);
}

void TokenPanel::setRevealed(bool revealed)
{
    m_ui->fieldsPanel->setRevealed(revealed);
}

void TokenPanel::setChoices(const TokenChoices &choices)
{
    m_ui->checkButton->setEnabled(choices.check);
    m_ui->renewButton->setEnabled(choices.renew);
    m_ui->revokeButton->setEnabled(choices.revoke);
    m_ui->fieldsPanel->setCopyEnabled(choices.copy);
}

void TokenPanel::show(const TokenData &token, const Inspection &inspection)
{
    m_ui->fieldsPanel->show(token, inspection);
    m_ui->scopesPanel->show(inspection.scopes);
}

void TokenPanel::showTime(const Inspection &inspection, const ExpiryReading &reading, const QDateTime &now)
{
    m_ui->expiryPanel->show(inspection, reading, now);
    m_ui->fieldsPanel->showClock(clockInWords(inspection, reading));
}

} // namespace bearerscope

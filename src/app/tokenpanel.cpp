// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenpanel.h"

#include "labeltext.h"
#include "tone.h"
#include "ui_tokenpanel.h"

#include "session/tokenchoices.h"
#include "session/wording.h"

#include <QScrollBar>

namespace bearerscope {

TokenPanel::TokenPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TokenPanel>())
{
    m_ui->setupUi(this);
    m_checkTip = m_ui->checkButton->toolTip();
    m_revokeTip = m_ui->revokeButton->toolTip();
    connect(m_ui->fieldsPanel, &FieldsPanel::revealToggled, this, &TokenPanel::revealToggled);
    connect(m_ui->fieldsPanel, &FieldsPanel::copyTokenClicked, this, &TokenPanel::copyTokenClicked);
    connect(m_ui->fieldsPanel, &FieldsPanel::copyTextClicked, this, &TokenPanel::copyTextClicked);
    connect(m_ui->fieldsPanel, &FieldsPanel::copySecretClicked, this, &TokenPanel::copySecretClicked);
    connect(m_ui->scopesPanel, &ScopesPanel::scopesChosen, this, &TokenPanel::scopesChosen);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &TokenPanel::checkClicked);
    connect(m_ui->renewButton, &QPushButton::clicked, this, &TokenPanel::renewClicked);
    connect(m_ui->causesPanel, &CausesPanel::copyClicked, this, &TokenPanel::copyTextClicked);
    connect(m_ui->claimsPanel, &ClaimsPanel::copyClicked, this, &TokenPanel::copyTextClicked);
    connect(m_ui->stopKeepFreshButton, &QToolButton::clicked, this, &TokenPanel::stopKeepFreshClicked);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, &TokenPanel::revokeClicked);
}

TokenPanel::~TokenPanel() = default;

void TokenPanel::showOtherChoice(const QString &text)
{
    setToneOfBox(m_ui->otherChoiceLabel, Tone::Caution);
    setBreakableText(m_ui->otherChoiceLabel, text);
    m_ui->otherChoiceLabel->setVisible(!text.isEmpty());
}

void TokenPanel::setCatalogue(const ScopeCatalogue &catalogue)
{
    m_ui->scopesPanel->setCatalogue(catalogue);
    m_ui->endpointsPanel->setCatalogue(catalogue);
}

ComparePanel *TokenPanel::comparePanel() const
{
    return m_ui->comparePanel;
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
    m_ui->checkButton->setToolTip(choices.whyNoCheck.isEmpty() ? m_checkTip : choices.whyNoCheck);
    m_ui->revokeButton->setToolTip(choices.whyNoRevoke.isEmpty() ? m_revokeTip : choices.whyNoRevoke);
    m_ui->fieldsPanel->setCopyEnabled(choices.copy);
    m_ui->fieldsPanel->setRevealEnabled(choices.reveal);
}

void TokenPanel::setPresenting(bool isOn)
{
    m_ui->fieldsPanel->setPresenting(isOn);
}

void TokenPanel::askEndpoint()
{
    m_ui->detailsTabs->setCurrentWidget(m_ui->endpointsPanel);
    m_ui->endpointsPanel->focusQuestion();
}

void TokenPanel::showCall(const std::optional<ApiCall> &call)
{
    m_ui->endpointsPanel->setCall(call);
    if (call)
        m_ui->detailsTabs->setCurrentWidget(m_ui->endpointsPanel);
}

QString TokenPanel::endpointQuestion() const
{
    return m_ui->endpointsPanel->question();
}

void TokenPanel::showComparison()
{
    m_ui->detailsTabs->setCurrentWidget(m_ui->comparePanel);
}

void TokenPanel::show(const TokenData &token, const Inspection &inspection, const Redaction &redaction)
{
    m_ui->fieldsPanel->show(token, inspection);
    m_ui->scopesPanel->show(token, inspection.scopes);
    m_ui->endpointsPanel->setGranted(inspection.scopes.granted);
    m_ui->detailsTabs->setTabVisible(
        m_ui->detailsTabs->indexOf(m_ui->claimsPanel), m_ui->claimsPanel->setToken(token, redaction));
    // It scrolls up and down only: nothing may be cut off at the side.
    m_ui->detailsArea->setMinimumWidth(
        m_ui->detailsContents->minimumSizeHint().width() + m_ui->detailsArea->verticalScrollBar()->sizeHint().width());
}

void TokenPanel::showTime(const Inspection &inspection, const ExpiryReading &reading, const QDateTime &now)
{
    m_ui->expiryPanel->show(inspection, reading, now);
    m_ui->endpointsPanel->setState(reading.state);
    m_ui->fieldsPanel->showClock(clockInWords(inspection, reading));
    m_ui->timesPanel->show(inspection, reading, now);
    m_ui->claimsPanel->showTime(inspection, now);
}

void TokenPanel::showCauses(const QList<InactiveCause> &causes)
{
    m_ui->causesPanel->display(causes);
}

void TokenPanel::showKeepFresh(const QString &text, const QString &details)
{
    m_ui->keepFreshLabel->setText(text);
    m_ui->keepFreshLabel->setToolTip(details);
    m_ui->keepFreshRow->setVisible(!text.isEmpty());
}

} // namespace bearerscope

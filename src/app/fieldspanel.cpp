// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldspanel.h"

#include "core/visibletext.h"
#include "labeltext.h"
#include "session/wording.h"
#include "ui_fieldspanel.h"

#include <QFontDatabase>
#include <QJsonDocument>

namespace bearerscope {

namespace {

constexpr qsizetype mostShown = 512;
constexpr qsizetype mostOfTokenShown = 4096; // the largest that common servers take in a header is of this order

/// "1795369152 · 2026-11-22 17:39:12 UTC".
QString withMoment(qint64 unixSeconds)
{
    const QString number = QString::number(unixSeconds);
    if (unixSeconds > lastCalendarSecond)
        return number;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC);
    return number + QStringLiteral("  ·  ") + moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

void showOptionalRow(QLabel *caption, QLabel *label, const QString &text)
{
    setBreakableText(label, text);
    caption->setVisible(!text.isEmpty());
    label->setVisible(!text.isEmpty());
}

QString linesOf(const Warnings &warnings)
{
    QStringList lines;
    for (const Warning &warning : warnings)
        lines.append(QStringLiteral("• ") + warning.text);
    return lines.join(u'\n');
}

} // namespace

FieldsPanel::FieldsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FieldsPanel>())
{
    m_ui->setupUi(this);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (QLabel *label : {m_ui->accessTokenLabel, m_ui->clientIdLabel, m_ui->tokenTypeLabel, m_ui->expiresAtLabel,
             m_ui->expiresInLabel, m_ui->scopeLabel, m_ui->otherMembersLabel})
        label->setFont(fixed);
    connect(m_ui->revealButton, &QPushButton::toggled, this, &FieldsPanel::revealToggled);
    connect(m_ui->copyTokenButton, &QPushButton::clicked, this, &FieldsPanel::copyTokenClicked);
}

FieldsPanel::~FieldsPanel() = default;

void FieldsPanel::show(const TokenData &token, const Inspection &inspection)
{
    const QString absent = tr("not reported");
    const auto text = [&absent](const std::optional<QString> &field) {
        return field ? visibleText(*field, mostShown) : absent;
    };
    m_accessToken = token.accessToken;
    showAccessToken();
    setBreakableText(m_ui->clientIdLabel, text(token.clientId));
    setBreakableText(m_ui->tokenTypeLabel, text(token.tokenType));
    m_ui->expiresAtLabel->setText(token.expiresAt ? withMoment(*token.expiresAt) : absent);
    m_ui->expiresInLabel->setText(token.expiresIn ? tr("%1 s").arg(*token.expiresIn) : absent);
    setBreakableText(m_ui->scopeLabel, token.scope ? visibleText(token.scope->join(u' '), mostShown) : absent);
    m_ui->serverLabel->setText(originInWords(inspection));
    const QByteArray others = QJsonDocument(token.otherMembers).toJson(QJsonDocument::Compact);
    showOptionalRow(m_ui->otherMembersCaption, m_ui->otherMembersLabel,
        token.otherMembers.isEmpty() ? QString() : visibleText(QByteArrayView(others), mostShown));
    showOptionalRow(m_ui->warningsCaption, m_ui->warningsLabel, linesOf(inspection.warnings));
}

void FieldsPanel::showClock(const QString &text)
{
    showOptionalRow(m_ui->clockCaption, m_ui->clockLabel, text);
}

void FieldsPanel::setRevealed(bool revealed)
{
    m_revealed = revealed;
    const QSignalBlocker blocker(m_ui->revealButton);
    m_ui->revealButton->setChecked(revealed);
    m_ui->revealButton->setText(revealed ? tr("Hide") : tr("Reveal"));
    showAccessToken();
}

void FieldsPanel::showAccessToken()
{
    QString text = tr("not reported");
    if (m_accessToken)
        text = m_revealed ? visibleText(m_accessToken->reveal(), mostOfTokenShown) : masked(*m_accessToken);
    setBreakableText(m_ui->accessTokenLabel, text);
    m_ui->accessTokenLabel->setTextInteractionFlags(Qt::NoTextInteraction); // a selection would go to PRIMARY
}

void FieldsPanel::setCopyMenu(QMenu *menu)
{
    m_ui->copyAsButton->setMenu(menu);
}

void FieldsPanel::setCopyEnabled(bool enabled)
{
    m_ui->revealButton->setEnabled(enabled);
    m_ui->copyTokenButton->setEnabled(enabled);
    m_ui->copyAsButton->setEnabled(enabled);
}

} // namespace bearerscope

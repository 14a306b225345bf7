// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldspanel.h"

#include "core/secretmembers.h"
#include "core/visibletext.h"
#include "labeltext.h"
#include "session/othermembers.h"
#include "session/wording.h"
#include "ui_fieldspanel.h"

#include <QAction>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QMenu>

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

QString fieldInWords(const QString &field)
{
    return field.isEmpty() ? FieldsPanel::tr("reported, but empty") : visibleText(field, mostShown);
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
    , m_copyClientId(addCopyAction(tr("Client ID"), [this] { Q_EMIT copyTextClicked(m_clientId.value_or(QString())); }))
    , m_copyScope(addCopyAction(tr("Scope"), [this] { Q_EMIT copyTextClicked(m_scope.value_or(QString())); }))
    , m_copyOtherMembers(addCopyAction(tr("Other members"), [this] { copyOtherMembers(); }))
{
    m_ui->setupUi(this);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (QLabel *label : {m_ui->accessTokenLabel, m_ui->clientIdLabel, m_ui->tokenTypeLabel, m_ui->expiresAtLabel,
             m_ui->expiresInLabel, m_ui->scopeLabel, m_ui->otherMembersLabel})
        label->setFont(fixed);
    connect(m_ui->revealButton, &QPushButton::toggled, this, &FieldsPanel::revealToggled);
    connect(m_ui->copyTokenButton, &QPushButton::clicked, this, &FieldsPanel::copyTokenClicked);
    setPresenting(false);
}

FieldsPanel::~FieldsPanel() = default;

void FieldsPanel::show(const TokenData &token, const Inspection &inspection)
{
    const QString absent = tr("not reported");
    m_accessToken = token.accessToken;
    m_clientId = token.clientId;
    m_scope = token.scope ? std::optional(token.scope->join(u' ')) : std::nullopt;
    m_otherMembers = token.otherMembers;
    showSecrets();
    for (const auto &[label, field] : {std::pair(m_ui->clientIdLabel, m_clientId),
             std::pair(m_ui->tokenTypeLabel, token.tokenType), std::pair(m_ui->scopeLabel, m_scope)})
        setBreakableText(label, field ? fieldInWords(*field) : absent);
    m_ui->expiresAtLabel->setText(token.expiresAt ? withMoment(*token.expiresAt) : absent);
    m_ui->expiresInLabel->setText(token.expiresIn ? tr("%1 s").arg(*token.expiresIn) : absent);
    m_ui->serverLabel->setText(originInWords(inspection));
    showOptionalRow(m_ui->warningsCaption, m_ui->warningsLabel, linesOf(inspection.warnings));
    showCopies();
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
    showSecrets();
}

void FieldsPanel::showSecrets()
{
    QString text = tr("not reported");
    if (m_accessToken)
        text = m_revealed ? visibleText(m_accessToken->reveal(), mostOfTokenShown) : masked(*m_accessToken);
    setBreakableText(m_ui->accessTokenLabel, text);
    m_ui->accessTokenLabel->setTextInteractionFlags(Qt::NoTextInteraction); // a selection would go to PRIMARY
    showOptionalRow(
        m_ui->otherMembersCaption, m_ui->otherMembersLabel, otherMembersInWords(m_otherMembers, m_revealed));
    if (m_revealed)
        m_ui->otherMembersLabel->setTextInteractionFlags(Qt::NoTextInteraction);
}

/// What can't be copied isn't offered.
void FieldsPanel::showCopies()
{
    m_copyClientId->setVisible(m_clientId && !m_clientId->isEmpty() && !m_isPresenting);
    m_copyScope->setVisible(m_scope && !m_scope->isEmpty());
    m_copyOtherMembers->setVisible(!m_otherMembers.isEmpty() && !m_isPresenting);
}

/// The text to copy is made when it is asked for: to write a hundred thousand members at each look takes a while.
void FieldsPanel::copyOtherMembers()
{
    QByteArray json = QJsonDocument(shownMembers(m_otherMembers, m_revealed)).toJson(QJsonDocument::Compact);
    if (m_revealed)
        Q_EMIT copySecretClicked(Secret(std::move(json)));
    else
        Q_EMIT copyTextClicked(QString::fromUtf8(json));
}

QAction *FieldsPanel::addCopyAction(const QString &text, const std::function<void()> &copy)
{
    auto *action = new QAction(text, this);
    action->setVisible(false);
    connect(action, &QAction::triggered, this, copy);
    return action;
}

void FieldsPanel::setCopyMenu(QMenu *menu)
{
    menu->addActions({m_copyClientId, m_copyScope, m_copyOtherMembers});
    m_ui->copyAsButton->setMenu(menu);
}

void FieldsPanel::setRevealEnabled(bool enabled)
{
    m_ui->revealButton->setEnabled(enabled);
}

void FieldsPanel::setPresenting(bool isOn)
{
    m_isPresenting = isOn;
    m_ui->revealButton->setToolTip(isOn
            ? tr("Presenter mode is on, so the token can't be shown. To end it: View, Presenter mode.")
            : tr("Show the whole token, for 30 seconds or until another program comes to the front"));
}

void FieldsPanel::setCopyEnabled(bool enabled)
{
    m_ui->copyTokenButton->setEnabled(enabled);
    m_ui->copyAsButton->setEnabled(
        enabled || m_copyClientId->isVisible() || m_copyScope->isVisible() || m_copyOtherMembers->isVisible());
}

} // namespace bearerscope

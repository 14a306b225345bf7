// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokencontrol.h"

#include "clipboardguard.h"
#include "connectionpanel.h"
#include "revokequestion.h"
#include "tokenactions.h"
#include "tokenpanel.h"

#include "session/presentation.h"

#include <QAction>
#include <QClipboard>

namespace bearerscope {

TokenControl::TokenControl(const Parts &parts, Superseding superseding, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_superseding(std::move(superseding))
    , m_window(window)
{
    fillCopyMenu();
    connectActions();
    connectPanel();
}

void TokenControl::connectActions()
{
    connect(&m_parts.check, &QAction::triggered, this, [this] { m_parts.actions.check(m_parts.connection.input()); });
    connect(&m_parts.renew, &QAction::triggered, this,
        [this] { m_parts.actions.renew(m_parts.connection.input(), m_superseding()); });
    connect(&m_parts.revoke, &QAction::triggered, this, &TokenControl::askBeforeRevoking);
    connect(&m_parts.reveal, &QAction::toggled, &m_parts.panel, &TokenPanel::setRevealed);
}

/// What has a place in the window's menu comes from there, and every other format is made from its table.
void TokenControl::fillCopyMenu()
{
    const QMap<ExportFormat, QAction *> named {{ExportFormat::Token, &m_parts.copyToken},
        {ExportFormat::Header, &m_parts.copyHeader}, {ExportFormat::Curl, &m_parts.copyCurl}};
    for (const ExportFormatInfo &info : exportFormats()) {
        QAction *action = named.value(info.format);
        if (!action) {
            action = new QAction(tr("Copy %1").arg(info.name()), this);
            action->setObjectName(QStringLiteral("copy-%1").arg(info.word));
        }
        if (info.format != ExportFormat::Token) // for which there is the button itself
            m_copyMenu.addAction(action);
        connect(action, &QAction::triggered, this,
            [this, format = info.format] { m_parts.actions.copy(format, m_parts.connection.input()); });
    }
    m_copyMenu.addSeparator();
    m_copyMenu.addAction(&m_parts.exportToken);
    m_parts.panel.setCopyMenu(&m_copyMenu);
}

void TokenControl::connectPanel()
{
    connect(&m_parts.panel, &TokenPanel::revealToggled, &m_parts.reveal, &QAction::setChecked);
    connect(&m_parts.panel, &TokenPanel::copyTokenClicked, &m_parts.copyToken, &QAction::trigger);
    connect(&m_parts.panel, &TokenPanel::copyTextClicked, this, &TokenControl::copyText);
    connect(&m_parts.panel, &TokenPanel::copySecretClicked, &m_parts.clipboardGuard,
        [this](const Secret &secret) { m_parts.clipboardGuard.copy(secret); });
    connect(&m_parts.panel, &TokenPanel::checkClicked, &m_parts.check, &QAction::trigger);
    connect(&m_parts.panel, &TokenPanel::renewClicked, &m_parts.renew, &QAction::trigger);
    connect(&m_parts.panel, &TokenPanel::revokeClicked, &m_parts.revoke, &QAction::trigger);
}

const TokenChoices &TokenControl::showChoices()
{
    m_choices =
        choicesFor(m_parts.session, m_parts.connection.input().credentials.kind, m_parts.presentation.isPresenting());
    m_parts.panel.setChoices(m_choices);
    m_parts.check.setEnabled(m_choices.check);
    m_parts.renew.setEnabled(m_choices.renew);
    m_parts.revoke.setEnabled(m_choices.revoke);
    m_parts.copyToken.setEnabled(m_choices.copy);
    const QList<QAction *> copies = m_copyMenu.actions();
    for (QAction *action : copies)
        action->setEnabled(m_choices.copy);
    m_parts.reveal.setEnabled(m_choices.reveal);
    return m_choices;
}

void TokenControl::askBeforeRevoking()
{
    const auto accessToken = m_parts.presentation.shown(m_parts.session.token()->data()).accessToken;
    if (!accessToken || !m_parts.actions.mayRevoke(m_parts.connection.input()))
        return;
    // The question names this token: a renewal behind it must not put another one in its place.
    askBeforeRevoke(m_window, *accessToken, [this, generation = m_parts.session.generation()] {
        if (m_parts.session.generation() == generation)
            m_parts.actions.revoke(m_parts.connection.input());
        else
            Q_EMIT noticed({Notice::Severity::Warning, tr("Nothing was revoked: the token has been replaced meanwhile."),
                tr("Revoke the new one, or the earlier one in History."), {}});
    });
}

void TokenControl::copyText(const QString &text)
{
    m_parts.clipboard.setText(m_parts.session.redaction().redacted(text));
}

} // namespace bearerscope

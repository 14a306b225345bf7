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
    m_copyMenu.addActions({&parts.copyHeader, &parts.copyCurl});
    parts.panel.setCopyMenu(&m_copyMenu);
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
    connect(&m_parts.copyToken, &QAction::triggered, this, [this] { m_parts.actions.copy(ExportFormat::Token); });
    connect(&m_parts.copyHeader, &QAction::triggered, this, [this] { m_parts.actions.copy(ExportFormat::Header); });
    connect(&m_parts.copyCurl, &QAction::triggered, this, [this] { m_parts.actions.copy(ExportFormat::Curl); });
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
    for (QAction *action : {&m_parts.copyToken, &m_parts.copyHeader, &m_parts.copyCurl})
        action->setEnabled(m_choices.copy);
    m_parts.reveal.setEnabled(m_choices.reveal);
    return m_choices;
}

void TokenControl::askBeforeRevoking()
{
    const auto accessToken = m_parts.presentation.shown(m_parts.session.token()->data()).accessToken;
    if (!accessToken || !m_parts.actions.mayRevoke(m_parts.connection.input()))
        return;
    askBeforeRevoke(m_window, *accessToken, [this] { m_parts.actions.revoke(m_parts.connection.input()); });
}

void TokenControl::copyText(const QString &text)
{
    m_parts.clipboard.setText(m_parts.reveal.isChecked() ? text : m_parts.session.redaction().redacted(text));
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangecontrol.h"

#include "clipboardguard.h"
#include "exchangepanel.h"
#include "resulttabs.h"

#include "session/exchangecurl.h"
#include "session/exchangewords.h"
#include "session/presentation.h"
#include "session/session.h"

#include <QAction>
#include <QClipboard>
#include <QTabBar>
#include <QTabWidget>

namespace bearerscope {

ExchangeControl::ExchangeControl(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_log(parts.session, parts.presentation)
    , m_reveal(new QAction(this))
{
    m_reveal->setObjectName(QStringLiteral("revealFieldAction"));
    m_reveal->setCheckable(true);
    ExchangePanel &panel = parts.panel;
    panel.setLog(m_log);
    connect(&m_log, &QAbstractItemModel::rowsInserted, this, &ExchangeControl::takeCall);
    connect(&m_log, &QAbstractItemModel::modelReset, this, &ExchangeControl::showTab);
    connect(&panel, &ExchangePanel::viewChanged, this, &ExchangeControl::show);
    connect(&panel, &ExchangePanel::revealToggled, m_reveal, &QAction::setChecked);
    connect(m_reveal, &QAction::toggled, &panel, &ExchangePanel::setRevealed);
    connect(&panel, &ExchangePanel::copyCurlClicked, this, &ExchangeControl::copyCurl);
    connect(
        &panel, &ExchangePanel::copySecretClicked, this, [this](const Secret &secret) { m_parts.guard.copy(secret); });
    connect(&panel, &ExchangePanel::copyTextClicked, this,
        [this](const QString &text) { m_parts.clipboard.setText(text); });
    connect(&parts.presentation, &Presentation::changed, this, &ExchangeControl::show);
    connect(&parts.showAction, &QAction::triggered, this, [this] { m_parts.tabs.setCurrentWidget(&m_parts.panel); });
    showTab();
}

/// Follows the newest call, unless somebody looks at an earlier one.
void ExchangeControl::takeCall()
{
    if (m_parts.panel.chosenRow() <= 1)
        m_parts.panel.choose(0);
    showTab();
}

void ExchangeControl::showTab()
{
    const bool hasCalls = !m_log.isEmpty();
    if (!hasCalls)
        drawNothing();
    showPage(m_parts.tabs, m_parts.panel, hasCalls);
    m_parts.showAction.setEnabled(hasCalls);
}

void ExchangeControl::drawNothing()
{
    m_drawn.reset();
    m_parts.panel.display({});
    m_parts.panel.displayBytes({});
}

void ExchangeControl::forget()
{
    m_reveal->setChecked(false);
    m_log.clear();
}

void ExchangeControl::show()
{
    const bool isForOthers = m_parts.presentation.isPresenting();
    const ExchangeLog::Record record = m_log.at(m_parts.panel.chosenRow());
    if (isForOthers)
        m_reveal->setChecked(false);
    if (!record)
        return;
    if (!m_parts.panel.isVisible()) { // drawn as soon as somebody looks
        if (isForOthers != m_isDrawnForOthers)
            drawNothing(); // a screen reader finds what stands behind another tab
        return;
    }
    const Audience audience = isForOthers ? Audience::Others : Audience::Owner;
    if (record != m_drawn || isForOthers != m_isDrawnForOthers) {
        m_drawn = record;
        m_isDrawnForOthers = isForOthers;
        const QString title =
            QStringLiteral("%1 · %2 · %3")
                .arg(callInWords(record->call), record->address.toString(QUrl::FullyEncoded | QUrl::RemovePath),
                    endInWords(*record));
        m_parts.panel.display({m_parts.presentation.shown(title, *record), record->phases(),
            m_parts.presentation.shown(partOf(*record, ExchangeSide::Request, audience), *record),
            m_parts.presentation.shown(partOf(*record, ExchangeSide::Answer, audience), *record), !isForOthers});
    }
    m_parts.panel.displayBytes(m_parts.panel.wantsBytes() ? bytesOf(*record, audience) : QString());
}

void ExchangeControl::copyCurl()
{
    const bool isForOthers = m_parts.presentation.isPresenting();
    if (const ExchangeLog::Record record = m_log.at(m_parts.panel.chosenRow()))
        m_parts.clipboard.setText(curlCommand(*record, isForOthers ? Audience::Others : Audience::Owner));
}

} // namespace bearerscope

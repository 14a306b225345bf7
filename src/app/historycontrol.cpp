// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycontrol.h"

#include "comparecontrol.h"
#include "connectionpanel.h"
#include "historypanel.h"
#include "resulttabs.h"
#include "revokequestion.h"
#include "tokenactions.h"

#include "session/presentation.h"

#include <QAction>
#include <QTabWidget>

namespace bearerscope {

HistoryControl::HistoryControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_history(parts.session, parts.clock, parts.presentation)
    , m_round(parts.session)
{
    HistoryPanel &panel = parts.panel;
    panel.setHistory(m_history);
    connect(&m_history, &QAbstractItemModel::rowsInserted, this, &HistoryControl::showTab);
    connect(&m_history, &QAbstractItemModel::rowsRemoved, this, &HistoryControl::showTab);
    connect(&m_history, &QAbstractItemModel::modelReset, this, &HistoryControl::showTab);
    showTab();
    connect(&panel, &HistoryPanel::showAgainClicked, this, &HistoryControl::showAgain);
    connect(&panel, &HistoryPanel::compareClicked, this, &HistoryControl::compareTwo);
    connect(&panel, &HistoryPanel::checkClicked, this, [this] { askAbout(Call::Introspect); });
    connect(&panel, &HistoryPanel::revokeClicked, this, &HistoryControl::askBeforeRevoking);
    connect(&panel, &HistoryPanel::forgetClicked, this, &HistoryControl::forgetSelected);
    connect(&panel, &HistoryPanel::forgetExpiredClicked, this, &HistoryControl::forgetExpired);
    connect(&panel, &HistoryPanel::ticked, &m_history, &TokenHistory::tick);
    connect(&panel, &HistoryPanel::stopClicked, &m_round, &TokenRound::stop);
    connect(&m_round, &TokenRound::progressed, this, [this](int number, int total) {
        m_parts.panel.showRound(tr("Token %1 of %2").arg(number).arg(total), number, total);
    });
    connect(&m_round, &TokenRound::finished, this, [this](const Notice &notice) {
        m_parts.panel.showRound({});
        Q_EMIT noticed(notice);
    });
    connect(&parts.session, &Session::busyChanged, this,
        [this] { m_parts.panel.setAskingEnabled(!m_parts.session.isBusy()); });
    connect(&parts.showAction, &QAction::triggered, this, [this] {
        m_parts.tabs.setCurrentWidget(&m_parts.panel);
        m_parts.panel.focusList(); // the panel itself has no name and no keys
    });
}

void HistoryControl::showTab()
{
    showPage(m_parts.tabs, m_parts.panel, !m_history.isEmpty());
    m_parts.showAction.setEnabled(!m_history.isEmpty());
}

void HistoryControl::setPaused(bool isPaused)
{
    m_parts.panel.setPaused(isPaused);
}

void HistoryControl::forget()
{
    m_round.stop();
    m_history.clear();
}

void HistoryControl::showAgain()
{
    const QList<int> rows = m_parts.panel.selectedRows();
    if (rows.size() != 1)
        return;
    m_parts.session.recall(m_history.at(rows.constFirst()));
    m_parts.tabs.setCurrentIndex(0);
}

void HistoryControl::compareTwo()
{
    const QList<int> rows = m_parts.panel.selectedRows();
    if (rows.size() != 2)
        return;
    const KnownToken second = m_history.at(rows[1]); // showing one may change the rows
    m_parts.compare.compare(m_history.at(rows[0]), second);
    m_parts.tabs.setCurrentIndex(0);
}

QList<TokenRound::Stop> HistoryControl::stopsOf(Call call, const QList<int> &rows) const
{
    QList<TokenRound::Stop> stops;
    for (const int row : rows) {
        const KnownToken &token = m_history.at(row);
        if (!token.data.accessToken)
            continue;
        auto connection = m_parts.actions.connectionFor(call, m_parts.connection.input(), token.inspection);
        if (connection)
            connection = trustedWith(token, *connection);
        stops.append({*token.data.accessToken, std::move(connection)});
    }
    return stops;
}

void HistoryControl::askAbout(Call call)
{
    start(call, stopsOf(call, m_parts.panel.selectedRows()));
}

void HistoryControl::askBeforeRevoking()
{
    const QList<TokenRound::Stop> stops = stopsOf(Call::Revoke, m_parts.panel.selectedRows());
    if (!stops.isEmpty())
        askBeforeRevoke(m_window, int(stops.size()), [this, stops] { start(Call::Revoke, stops); });
}

void HistoryControl::start(Call call, const QList<TokenRound::Stop> &stops)
{
    if (!m_round.start(call, stops) && !stops.isEmpty())
        Q_EMIT noticed(noticeOfOtherCall());
}

void HistoryControl::forgetSelected()
{
    m_history.forget(m_parts.panel.selectedRows());
}

void HistoryControl::forgetExpired()
{
    const int count = m_history.forgetOver();
    Q_EMIT noticed({Notice::Severity::Information,
        count > 0 ? tr("Forgotten, because they are over: %1.").arg(count) : tr("No token on the list is over."),
        {}, {}});
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewalcontrol.h"

#include "notifier.h"
#include "tokenpanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace bearerscope {

RenewalControl::RenewalControl(const Parts &parts, KeepFresh::Way way, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_watch(parts.session)
    , m_keepFresh(parts.session, std::move(way))
    , m_warnActions(new QActionGroup(this))
{
    fillWarnMenu();
    // Queued, as all that is told here: what the session says of the same call comes first, and is covered by it.
    connect(&m_watch, &ExpiryWatch::expiring, this, &RenewalControl::tellEnding, Qt::QueuedConnection);
    connect(&m_watch, &ExpiryWatch::ended, this, &RenewalControl::tellEnding, Qt::QueuedConnection);
    connect(&m_keepFresh, &KeepFresh::noticed, this, &RenewalControl::tellStop, Qt::QueuedConnection);
    connect(&m_keepFresh, &KeepFresh::changed, this, &RenewalControl::showKeepFresh);
    connect(parts.session.token(), &Token::changed, this, &RenewalControl::showChoices);
    connect(&parts.keepFreshAction, &QAction::triggered, this,
        [this](bool isOn) { isOn ? m_keepFresh.start() : m_keepFresh.stop(); });
    connect(&parts.revokeSupersededAction, &QAction::toggled, this, [this](bool isOn) {
        m_keepFresh.setSuperseded(isOn ? Session::Superseded::Revoke : Session::Superseded::Keep);
    });
    connect(&parts.panel, &TokenPanel::stopKeepFreshClicked, &m_keepFresh, &KeepFresh::stop);
    connect(&parts.notifier, &Notifier::activated, &parts.window, [&window = parts.window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
    });
    showChoices();
    showKeepFresh();
}

void RenewalControl::fillWarnMenu()
{
    for (const int percent : RenewalSettings::choices()) {
        QAction *action =
            m_warnActions->addAction(percent == 0 ? tr("&Off") : tr("With %1 % of its lifetime left").arg(percent));
        action->setObjectName(QStringLiteral("warn%1Action").arg(percent));
        action->setCheckable(true);
        action->setData(percent);
    }
    m_parts.warnMenu.addActions(m_warnActions->actions());
    connect(m_warnActions, &QActionGroup::triggered, this,
        [this](const QAction *action) { chooseWarning(action->data().toInt()); });
}

void RenewalControl::restore()
{
    const auto percent = m_parts.settings.load();
    takeWarning(percent.value_or(RenewalSettings::usual));
    if (!percent)
        Q_EMIT noticed({Notice::Severity::Warning, percent.error(), {}, {}});
}

void RenewalControl::chooseWarning(int percent)
{
    takeWarning(percent);
    if (!m_parts.settings.save(percent))
        Q_EMIT noticed({Notice::Severity::Warning, tr("When to warn holds until the window is closed."),
            tr("It could not be saved: the disk may be full, or the settings' folder read-only."), {}});
}

void RenewalControl::takeWarning(int percent)
{
    for (QAction *action : m_warnActions->actions())
        action->setChecked(action->data().toInt() == percent);
    m_parts.session.setExpiringShare(percent / 100.0);
    m_watch.check();
}

void RenewalControl::check()
{
    m_watch.check();
    m_keepFresh.check();
    showKeepFresh();
}

void RenewalControl::tellEnding(const ExpiryReading &reading)
{
    if (m_keepFresh.isOn())
        return; // a new one is on its way before anybody could do anything
    const Notice notice = noticeOfEnding(reading, m_parts.session.isRenewable());
    Q_EMIT noticed(notice);
    tellDesktop(notice.title, tr("Bearerscope shows what to do."));
}

void RenewalControl::tellStop(const Notice &notice)
{
    Q_EMIT noticed(notice);
    if (!m_keepFresh.isOn()) // not with the server's words, which others might see
        tellDesktop(tr("The token is no longer kept fresh."), tr("Bearerscope shows why."));
}

void RenewalControl::tellDesktop(const QString &title, const QString &text)
{
    const QWidget &window = m_parts.window;
    if (window.isVisible() && !window.isMinimized() && QApplication::activeWindow())
        return; // it is in sight
    QApplication::alert(&m_parts.window);
    m_parts.notifier.show(title, text);
}

void RenewalControl::showKeepFresh()
{
    const Session &session = m_parts.session;
    m_parts.keepFreshAction.setChecked(m_keepFresh.isOn());
    const auto &connection = session.inspection().connection;
    m_parts.panel.showKeepFresh(keepFreshInWords(m_keepFresh),
        tr("Tokens issued in this session: %1. Of those from this server, so many may still be valid: %2. A project "
           "can "
           "have 1000; those of other programs aren't known here.")
            .arg(session.ledger().spent())
            .arg(connection ? session.ledger().live(connection->server) : 0));
}

void RenewalControl::showChoices()
{
    const Session &session = m_parts.session;
    m_parts.keepFreshAction.setEnabled(session.isRenewable());
    if (std::exchange(m_generation, session.generation()) != session.generation())
        m_parts.notifier.withdraw(); // it was about another token
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultside.h"

#include "comparecontrol.h"
#include "exchangecontrol.h"
#include "exchangepanel.h"
#include "exportcontrol.h"
#include "historycontrol.h"
#include "historypanel.h"
#include "inspectcontrol.h"
#include "noticecontrol.h"
#include "privacycontrol.h"
#include "renewalcontrol.h"
#include "reportcontrol.h"
#include "tokencontrol.h"
#include "tokenpanel.h"
#include "ui_mainwindow.h"

#include "core/scopecatalogue.h"
#include "session/wording.h"

namespace bearerscope {

ResultSide::ResultSide(const Parts &parts, MainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_countdown(parts.given.session)
    , m_panel(new TokenPanel)
    , m_exchangePanel(new ExchangePanel)
    , m_historyPanel(new HistoryPanel)
{
    addPages();
    addControls();
    connectSession();
    m_renewal->restore();
    showCatalogue();
    prepare();
}

/// The first token is to be there as fast as the others: the page is drawn once where nobody sees it.
void ResultSide::prepare()
{
    m_panel->resize(m_parts.ui.resultStack->size());
    m_panel->grab();
}

void ResultSide::addPages()
{
    Ui::MainWindow &ui = m_parts.ui;
    m_panel->setObjectName(QStringLiteral("tokenPanel"));
    m_exchangePanel->setObjectName(QStringLiteral("exchangePanel"));
    m_historyPanel->setObjectName(QStringLiteral("historyPanel"));
    ui.resultStack->addWidget(m_panel);
    const int exchange = ui.resultTabs->addTab(m_exchangePanel, tr("Exchange"));
    ui.resultTabs->setTabToolTip(exchange, tr("The latest calls as they went over the wire"));
    const int history = ui.resultTabs->addTab(m_historyPanel, tr("History"));
    ui.resultTabs->setTabToolTip(history, tr("The tokens of this session"));
}

void ResultSide::addControls()
{
    const MainWindow::Parts &given = m_parts.given;
    Ui::MainWindow &ui = m_parts.ui;
    const ConnectionPanel &connection = *ui.connectionPanel;
    m_renewal = new RenewalControl({given.session, given.renewal, given.notifier, m_window, *m_panel, *ui.warnMenu,
                                       *ui.keepFreshAction, *ui.revokeSupersededAction},
        [&connection](const Server &server) { return transportTo(server, connection.input().transport); }, this);
    m_token = new TokenControl({given.session, m_parts.actions, m_parts.presentation, m_parts.clipboardGuard,
                                   given.clipboard, connection, *m_panel, *ui.checkAction, *ui.renewAction,
                                   *ui.revokeAction, *ui.revealAction, *ui.copyTokenAction, *ui.copyHeaderAction,
                                   *ui.copyCurlAction, *ui.exportAction},
        [this] { return m_renewal->superseded(); }, &m_window);
    new ExportControl({given.session, m_parts.clipboardGuard, m_parts.presentation, connection, *ui.exportAction,
                          *ui.revealAction},
        &m_window);
    auto *report = new ReportControl({given.session, given.clock, given.clipboard, m_parts.presentation, connection,
                                         *m_panel, *ui.reportAction},
        &m_window);
    connect(&m_parts.inspect, &InspectControl::errorAnswerRead, report, &ReportControl::takeErrorAnswer);
    m_compare =
        new CompareControl({given.session, given.clock, m_parts.presentation, *m_panel->comparePanel()}, &m_window);
    connect(m_compare, &CompareControl::shown, m_panel, &TokenPanel::showComparison);
    m_history = new HistoryControl({given.session, given.clock, m_parts.presentation, m_parts.actions, connection,
                                       *m_compare, *m_historyPanel, *ui.resultTabs, *ui.showHistoryAction},
        &m_window);
    m_exchange = new ExchangeControl({given.session, m_parts.presentation, m_parts.clipboardGuard, given.clipboard,
                                         *m_exchangePanel, *ui.resultTabs, *ui.showExchangeAction},
        this);
    m_parts.privacy.guard(m_exchange->revealAction());
    connect(m_token, &TokenControl::noticed, &m_parts.notices, &NoticeControl::show);
    connect(m_renewal, &RenewalControl::noticed, &m_parts.notices, &NoticeControl::show);
    connect(m_history, &HistoryControl::noticed, &m_parts.notices, &NoticeControl::show);
}

void ResultSide::connectSession()
{
    connect(m_parts.given.session.token(), &Token::changed, this, &ResultSide::showToken);
    connect(&m_parts.given.session, &Session::catalogueChanged, this, &ResultSide::showCatalogue);
    connect(&m_countdown, &Countdown::ticked, this, &ResultSide::showTime);
    connect(&m_countdown, &Countdown::ticked, m_renewal, &RenewalControl::check);
    connect(m_parts.ui.askEndpointAction, &QAction::triggered, this, [this] {
        m_parts.ui.resultTabs->setCurrentWidget(m_parts.ui.resultStack);
        m_panel->askEndpoint();
    });
    connect(&m_parts.inspect, &InspectControl::callRead, this, [this](std::optional<ApiCall> call) {
        if (m_parts.presentation.isPresenting())
            call.reset(); // its path may name customers and codes
        if (call)
            m_parts.ui.resultTabs->setCurrentWidget(m_parts.ui.resultStack);
        m_panel->showCall(call);
    });
    connect(m_panel, &TokenPanel::scopesChosen, m_parts.ui.scopeChooser, &ScopeChooser::setCheckedScopes);
}

bool ResultSide::showChoices()
{
    m_parts.ui.askEndpointAction->setEnabled(!m_parts.given.session.token()->isEmpty());
    return m_token->showChoices().renew;
}

void ResultSide::showOtherChoice(const QString &text)
{
    m_panel->showOtherChoice(text);
}

void ResultSide::showPresenting()
{
    m_panel->setPresenting(m_parts.presentation.isPresenting());
    if (m_parts.presentation.isPresenting())
        m_panel->showCall({});
    showToken();
}

void ResultSide::setPaused(bool isPaused)
{
    m_countdown.setPaused(isPaused);
    m_history->setPaused(isPaused);
}

void ResultSide::stop()
{
    m_history->stop();
}

void ResultSide::forget()
{
    m_compare->forget();
}

void ResultSide::forgetCalls()
{
    m_history->forget();
    m_exchange->forget();
}

void ResultSide::showCatalogue()
{
    m_panel->setCatalogue(m_parts.given.session.catalogue());
}

void ResultSide::showToken()
{
    const Session &session = m_parts.given.session;
    const Presentation &presentation = m_parts.presentation;
    Ui::MainWindow &ui = m_parts.ui;
    const bool isEmpty = session.token()->isEmpty();
    ui.revealAction->setChecked(false);
    m_panel->show(
        presentation.shown(session.token()->data()), presentation.shown(session.inspection()), session.redaction());
    showTime(session.reading());
    // Not before it is filled in: as it appears, it is said aloud.
    ui.resultStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(ui.emptyPanel) : m_panel);
    m_window.showServer();
}

void ResultSide::showTime(const ExpiryReading &reading)
{
    const Session &session = m_parts.given.session;
    const Presentation &presentation = m_parts.presentation;
    const Inspection inspection = presentation.shown(session.inspection());
    m_panel->showTime(inspection, reading, m_parts.given.clock.utcNow());
    m_compare->show();
    m_panel->showCauses(presentation.shown(session.causes()));
    m_window.setWindowTitle(titleInWords(*session.token(), inspection, reading));
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "cataloguecontrol.h"
#include "connectiontestcontrol.h"
#include "helpcontrol.h"
#include "inspectcontrol.h"
#include "keycontrol.h"
#include "networkcontrol.h"
#include "noticecontrol.h"
#include "privacycontrol.h"
#include "profilecontrol.h"
#include "requestcontrol.h"
#include "resultside.h"
#include "systemcolours.h"
#include "ui_mainwindow.h"
#include "windowlook.h"

#include "session/wording.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

#include <utility>

namespace bearerscope {

namespace {

constexpr auto longestWaitForRevoke = std::chrono::seconds(5);
constexpr auto longestWaitForPaint = std::chrono::milliseconds(500);

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_clipboardGuard(parts.clipboard, parts.clock)
    , m_presentation(parts.session, parts.profiles, [this] { return m_ui->connectionPanel->input(); })
    , m_actions(parts.session, m_clipboardGuard, parts.startSandbox)
{
    m_ui->setupUi(this);
    m_ui->resultTabs->tabBar()->hide(); // of one page
    m_status = new StatusArea(m_ui->statusBar);
    m_notices = new NoticeControl({parts.clock, m_presentation, *m_ui->messageBar}, this);
    new HelpControl({parts.session, *m_ui->shortcutsAction, *m_ui->referenceAction, *m_ui->protectionAction,
                        *m_ui->aboutAction, *m_ui->aboutQtAction},
        this);
    addControls();
    m_appearance.addTo(m_ui->viewMenu);
    connect(&parts.colours, &SystemColours::told, &m_appearance, &Appearance::setSystemDark);
    connectRequestSide();
    connectMenus();
    connectSession();
    connectNotices();
    restoreLook();
    m_network->restore();
    m_profiles->restore();
    m_request->restore();
    m_catalogue->restore();
    m_privacy->restore();
    showServer();
    m_ui->requestButton->setFocus();
}

/// Panels tell when they are hidden, and whom they tell it to must still be there.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::addControls()
{
    ConnectionPanel &panel = *m_ui->connectionPanel;
    m_network = new NetworkControl({panel, m_parts.profiles, m_parts.network, m_parts.clock, m_presentation}, this);
    m_profiles = new ProfileControl(
        {m_parts.profiles, m_parts.keys, panel, *m_ui->scopeChooser, *m_ui->profileMenu, *this});
    m_keys = new KeyControl({m_parts.keys, m_parts.session, panel, *m_profiles->forgetKeyAction()}, this);
    m_catalogue =
        new CatalogueControl(m_parts.catalogue, *m_ui->loadCatalogueAction, *m_ui->builtInCatalogueAction, this);
    m_request = new RequestControl({m_parts.session, m_actions, m_parts.scopes, m_parts.clipboard, panel,
                                       *m_ui->scopeChooser, *m_ui->emptyPanel, *m_ui->requestButton,
                                       *m_ui->requestAction, *m_ui->filterAction, *m_ui->findScopesAction},
        this);
    m_inspect = new InspectControl(
        {m_parts.session, m_presentation, m_parts.clipboard, panel, *m_ui->scopeChooser}, this);
    new ConnectionTestControl({m_parts.session, m_presentation, m_parts.clipboard, *m_ui->checkPanel}, this);
    m_privacy = new PrivacyControl({m_parts.privacy, m_clipboardGuard, m_parts.watch, m_presentation, m_parts.clock,
                                       *m_ui->clipboardMenu, *m_ui->revealAction, *m_ui->presenterAction},
        this);
}

void MainWindow::fillIn()
{
    if (std::exchange(m_isFilledIn, true))
        return;
    m_request->fillIn(); // takes reading the catalogue
    const QIcon icon(QStringLiteral(":/bearerscope/bearerscope.svg")); // takes a plugin, and its drawing
    setWindowIcon(icon);
    m_ui->emptyPanel->showIcon(icon);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_ui->centralWidget->repaint(); // now, since what comes next takes longer
    QTimer::singleShot(0, this, &MainWindow::complete);
}

void MainWindow::complete()
{
    fillIn();
    if (m_results)
        return;
    m_parts.colours.listen(); // takes a connection to the bus
    m_results = new ResultSide({m_parts, *m_ui, m_clipboardGuard, m_presentation, m_actions, *m_privacy, *m_inspect,
                                   *m_notices},
        *this);
    m_results->setPaused(isMinimized());
    m_results->showPresenting();
    showBusy();
}

void MainWindow::connectRequestSide()
{
    connect(m_inspect, &InspectControl::begins, this, &MainWindow::complete);
    connect(m_ui->inspectTokenButton, &QPushButton::clicked, m_inspect, &InspectControl::openDialog);
    connect(m_ui->emptyPanel, &EmptyPanel::inspectClicked, m_inspect, &InspectControl::openDialog);
    connect(m_ui->connectionPanel, &ConnectionPanel::serverChanged, this, &MainWindow::showServer);
    connect(
        m_ui->connectionPanel, &ConnectionPanel::networkClicked, m_network, [this] { m_network->openDialog(this); });
    connect(m_ui->connectionPanel, &ConnectionPanel::testClicked, this, &MainWindow::testConnection);
    connect(m_ui->busyBar, &BusyBar::cancelled, &m_parts.session, &Session::cancel);
}

void MainWindow::connectMenus()
{
    m_language.addTo(m_ui->languageMenu);
    m_ui->viewMenu->addSeparator();
    m_ui->viewMenu->addMenu(m_ui->languageMenu);
    connect(m_ui->inspectAction, &QAction::triggered, m_inspect, &InspectControl::openDialog);
    connect(m_ui->openAction, &QAction::triggered, m_inspect, &InspectControl::openFile);
    // A text field takes a paste for itself before it becomes a shortcut; a combo box would only swallow the key.
    m_ui->pasteInspectAction->setShortcuts(
        QKeySequence::keyBindings(QKeySequence::Paste) << m_ui->pasteInspectAction->shortcut());
    connect(m_ui->pasteInspectAction, &QAction::triggered, m_inspect, &InspectControl::paste);
    connect(m_ui->networkAction, &QAction::triggered, m_network, [this] { m_network->openDialog(this); });
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->testConnectionAction, &QAction::triggered, this, &MainWindow::testConnection);
    connect(m_ui->cancelAction, &QAction::triggered, &m_parts.session, &Session::cancel);
    connect(m_ui->forgetSecretsAction, &QAction::triggered, this, &MainWindow::forgetSecrets);
    m_ui->editMenu->addSeparator();
    m_ui->editMenu->addAction(m_ui->scopeChooser->undoAction());
    connect(m_ui->clearClipboardAction, &QAction::triggered, &m_clipboardGuard, &ClipboardGuard::clearNow);
}

void MainWindow::connectSession()
{
    connect(&m_parts.session, &Session::busyChanged, this, &MainWindow::showBusy);
    connect(&m_parts.session, &Session::callEnded, this, [this](const CallResult &result) {
        m_status->showCall(result.meta);
        showServer();
        if (m_closesAfterRevoke)
            close();
    });
    connect(&m_actions, &TokenActions::inputRefused, this, [this](const InputError &error) {
        const InputError shown {error.field, m_presentation.shown(error.message)};
        m_ui->connectionPanel->refuse(shown);
        m_ui->scopeChooser->refuse(shown);
    });
    connect(&m_clipboardGuard, &ClipboardGuard::secondsLeftChanged, m_status, &StatusArea::showClipboard);
    connect(&m_clipboardGuard, &ClipboardGuard::secondsLeftChanged, this,
        [this](qint64 seconds) { m_ui->clearClipboardAction->setEnabled(seconds > 0); });
    connect(m_status, &StatusArea::clearClipboardClicked, &m_clipboardGuard, &ClipboardGuard::clearNow);
    m_ui->clearClipboardAction->setEnabled(false);
    connect(&m_presentation, &Presentation::changed, this, &MainWindow::showPresenting);
}

/// Whoever has something to say says it in the one message bar.
void MainWindow::connectNotices()
{
    connect(&m_parts.session, &Session::noticed, m_notices, &NoticeControl::show);
    connect(&m_actions, &TokenActions::noticed, m_notices, &NoticeControl::show);
    connect(m_request, &RequestControl::noticed, m_notices, &NoticeControl::show);
    connect(m_inspect, &InspectControl::noticed, m_notices, &NoticeControl::show);
    connect(m_catalogue, &CatalogueControl::noticed, m_notices, &NoticeControl::show);
    connect(m_network, &NetworkControl::noticed, m_notices, &NoticeControl::show);
    connect(m_profiles, &ProfileControl::noticed, m_notices, &NoticeControl::show);
    connect(m_keys, &KeyControl::noticed, m_notices, &NoticeControl::show);
    connect(m_privacy, &PrivacyControl::noticed, m_notices, &NoticeControl::show);
    connect(&m_language, &LanguageChoice::chosen, m_notices, [this] {
        m_notices->show(
            {Notice::Severity::Information, tr("The language changes when Bearerscope is started again."), {}, {}});
    });
    connect(m_ui->messageBar, &MessageBar::actionClicked, this, [this](Notice::Action action) {
        if (action == Notice::Action::FillForm)
            m_inspect->fillForm();
        else if (action == Notice::Action::UndoFill)
            m_inspect->undoFill();
        else
            m_ui->renewAction->trigger();
    });
    connect(m_notices, &NoticeControl::offered, m_inspect, &InspectControl::forgetUnless);
}

void MainWindow::testConnection()
{
    m_ui->messageBar->hide(); // it is about something earlier, and two reports of one fault leave no room for a token
    m_actions.testConnection(m_ui->connectionPanel->input());
}

void MainWindow::showBusy()
{
    const auto call = m_parts.session.runningCall();
    QWidget *const focused = focusWidget();
    if (call)
        m_ui->busyBar->start(runningCallInWords(*call));
    else if (m_parts.session.isTestingConnection())
        m_ui->busyBar->start(tr("Testing the connection…"));
    else
        m_ui->busyBar->stop();
    m_ui->cancelAction->setEnabled(m_parts.session.isBusy());
    showChoices();
    m_focusKeeper.settle(focused, m_parts.session.isBusy());
}

void MainWindow::showChoices()
{
    const bool isIdle = !m_parts.session.isBusy();
    m_request->setEnabled(isIdle);
    m_ui->testConnectionAction->setEnabled(isIdle);
    m_ui->connectionPanel->setTestEnabled(isIdle);
    if (m_results)
        m_ui->messageBar->setRenewEnabled(m_results->showChoices());
}

void MainWindow::showServer()
{
    const ConnectionInput input = m_ui->connectionPanel->input();
    const Inspection &inspection = m_parts.session.inspection();
    m_status->showServer(m_presentation.shown(chosenServerInWords(input, inspection)), input.server == ServerKind::Sandbox);
    if (m_results)
        m_results->showOtherChoice(m_presentation.shown(otherProfileInWords(input, inspection)));
    m_ui->scopeChooser->setCredentials(input.credentials.kind);
    showChoices();
}

void MainWindow::showPresenting()
{
    const bool isOn = m_presentation.isPresenting();
    m_ui->connectionPanel->setPresenting(isOn);
    m_profiles->setPresenting(isOn);
    m_status->showPresenting(isOn);
    m_results ? m_results->showPresenting() : showServer();
}

void MainWindow::forgetSecrets()
{
    complete();
    m_keys->forgetAll();
    m_inspect->forgetUnless(Notice::Action::None);
    m_clipboardGuard.clearNow();
    m_results->forget();
    m_parts.session.forgetSecrets();
    m_results->forgetCalls();
}

void MainWindow::restoreLook()
{
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({290, 760});
    fitToScreen(*this);
    applyLook(m_parts.settings.load(), *this, *m_ui->splitter, m_appearance, m_language);
}

bool MainWindow::event(QEvent *event)
{
    // Behind what is drawn now: everything else can wait until it is on screen, and what is seen of it goes first.
    // Where nothing is drawn, a moment is enough.
    if (!m_isFilledIn && (event->type() == QEvent::Paint || event->type() == QEvent::Show)) {
        const auto wait = event->type() == QEvent::Paint ? std::chrono::milliseconds(0) : longestWaitForPaint;
        QTimer::singleShot(wait, this, &MainWindow::fillIn);
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_results)
        m_results->stop();
    // A POST followed by quitting at once is never sent: a revoke gets the time to arrive, and the window says so.
    const bool isRevoking = m_parts.session.runningCall() == Call::Revoke;
    if (isRevoking && !m_closesAfterRevoke) {
        m_closesAfterRevoke = true;
        m_ui->busyBar->startNow(tr("Closing as soon as the revocation is through…"));
        QTimer::singleShot(longestWaitForRevoke, this, &QWidget::close);
        event->ignore();
        return;
    }
    m_parts.settings.save(lookOf(*this, *m_ui->splitter, m_appearance, m_language));
    m_parts.session.cancel();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_results)
        m_results->setPaused(isMinimized());
}

} // namespace bearerscope

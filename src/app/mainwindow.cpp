// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "aboutbox.h"
#include "cataloguecontrol.h"
#include "comparecontrol.h"
#include "findscopescontrol.h"
#include "inspectdialog.h"
#include "keycontrol.h"
#include "networkcontrol.h"
#include "privacycontrol.h"
#include "profilecontrol.h"
#include "protectionbox.h"
#include "renewalcontrol.h"
#include "revokequestion.h"
#include "tone.h"
#include "ui_mainwindow.h"
#include "windowlook.h"

#include "core/scopecatalogue.h"
#include "session/callwording.h"
#include "session/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QPushButton>
#include <QScreen>
#include <QTimer>

namespace bearerscope {

namespace {

constexpr auto longestWaitForRevoke = std::chrono::seconds(5);

/// What a first visitor asks for: two scopes that most integrations use.
const QStringList firstScopes {QStringLiteral("campaigns"), QStringLiteral("vouchers")};

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_clipboardGuard(parts.clipboard, parts.clock)
    , m_presentation(parts.session, [this] { return m_ui->connectionPanel->input(); })
    , m_actions(parts.session, m_clipboardGuard, parts.startSandbox)
    , m_countdown(parts.session)
    , m_retryWait(parts.clock)
{
    m_ui->setupUi(this);
    m_network = new NetworkControl(*m_ui->connectionPanel, parts.profiles, parts.network, parts.clock, this);
    m_profiles = new ProfileControl(
        {parts.profiles, parts.keys, *m_ui->connectionPanel, *m_ui->scopeChooser, *m_ui->profileMenu, *this});
    m_keys = new KeyControl({parts.keys, parts.session, *m_ui->connectionPanel, *m_profiles->forgetKeyAction()}, this);
    m_renewal = new RenewalControl(
        {parts.session, parts.renewal, parts.notifier, *this, *m_ui->tokenPanel, *m_ui->warnMenu,
            *m_ui->keepFreshAction, *m_ui->revokeSupersededAction},
        [this](const Server &server) { return transportTo(server, m_ui->connectionPanel->input().transport); }, this);
    setWindowIcon(QIcon(QStringLiteral(":/bearerscope/bearerscope.svg")));
    m_status = new StatusArea(m_ui->statusBar);
    m_catalogue = new CatalogueControl(parts.catalogue, *m_ui->loadCatalogueAction, *m_ui->builtInCatalogueAction, this);
    m_findScopes = new FindScopesControl(parts.session, parts.clipboard, this);
    m_compare =
        new CompareControl({parts.session, parts.clock, m_presentation, *m_ui->tokenPanel->comparePanel()}, this);
    m_privacy = new PrivacyControl({parts.privacy, m_clipboardGuard, parts.watch, m_presentation, parts.clock,
                                       *m_ui->clipboardMenu, *m_ui->revealAction, *m_ui->presenterAction},
        this);
    showCatalogue();
    m_ui->scopeChooser->setCheckedScopes(firstScopes);
    m_appearance.addTo(m_ui->viewMenu);
    addCopyMenu();
    connectRequestSide();
    connectMenus();
    connectTokenPanel();
    connectScopes();
    connectSession();
    connectConnectionTest();
    connectPrivacy();
    restoreLook();
    m_network->restore();
    m_profiles->restore();
    m_catalogue->restore();
    m_renewal->restore();
    m_privacy->restore();
    showToken();
    showBusy();
    showServer();
    m_ui->requestButton->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::addCopyMenu()
{
    m_copyMenu.addActions({m_ui->copyHeaderAction, m_ui->copyCurlAction});
    m_ui->tokenPanel->setCopyMenu(&m_copyMenu);
}

void MainWindow::connectRequestSide()
{
    connect(m_ui->requestButton, &QPushButton::clicked, this, &MainWindow::request);
    connect(m_ui->inspectTokenButton, &QPushButton::clicked, this, &MainWindow::openInspectDialog);
    connect(m_ui->emptyPanel, &EmptyPanel::requestClicked, this, &MainWindow::request);
    connect(m_ui->emptyPanel, &EmptyPanel::inspectClicked, this, &MainWindow::openInspectDialog);
    connect(m_ui->connectionPanel, &ConnectionPanel::serverChanged, this, &MainWindow::showServer);
    connect(
        m_ui->connectionPanel, &ConnectionPanel::networkClicked, m_network, [this] { m_network->openDialog(this); });
    connect(m_ui->busyBar, &BusyBar::cancelled, &m_parts.session, &Session::cancel);
}

void MainWindow::connectMenus()
{
    connect(m_ui->requestAction, &QAction::triggered, this, &MainWindow::request);
    connect(m_ui->inspectAction, &QAction::triggered, this, &MainWindow::openInspectDialog);
    connect(m_ui->openAction, &QAction::triggered, this, [this] { openInspectDialog()->openFile(); });
    // A text field takes a paste for itself before it becomes a shortcut; a combo box would only swallow the key.
    m_ui->pasteInspectAction->setShortcuts(
        QKeySequence::keyBindings(QKeySequence::Paste) << m_ui->pasteInspectAction->shortcut());
    connect(m_ui->pasteInspectAction, &QAction::triggered, this, &MainWindow::pasteAndInspect);
    connect(m_ui->networkAction, &QAction::triggered, m_network, [this] { m_network->openDialog(this); });
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->checkAction, &QAction::triggered, this, &MainWindow::check);
    connect(m_ui->renewAction, &QAction::triggered, this,
        [this] { m_actions.renew(m_ui->connectionPanel->input(), m_renewal->superseded()); });
    connect(m_ui->revokeAction, &QAction::triggered, this, &MainWindow::revoke);
    connect(m_ui->cancelAction, &QAction::triggered, &m_parts.session, &Session::cancel);
    connect(m_ui->revealAction, &QAction::toggled, m_ui->tokenPanel, &TokenPanel::setRevealed);
    connect(m_ui->filterAction, &QAction::triggered, m_ui->scopeChooser, &ScopeChooser::focusFilter);
    connect(m_ui->clearClipboardAction, &QAction::triggered, &m_clipboardGuard, &ClipboardGuard::clearNow);
    connect(m_ui->copyTokenAction, &QAction::triggered, this, [this] { m_actions.copy(ExportFormat::Token); });
    connect(m_ui->copyHeaderAction, &QAction::triggered, this, [this] { m_actions.copy(ExportFormat::Header); });
    connect(m_ui->copyCurlAction, &QAction::triggered, this, [this] { m_actions.copy(ExportFormat::Curl); });
    connect(m_ui->aboutAction, &QAction::triggered, this,
        [this] { openAboutBox(this, m_parts.session.catalogue().factsDate()); });
    connect(m_ui->protectionAction, &QAction::triggered, this, [this] { openProtectionBox(this); });
    connect(m_ui->aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::connectTokenPanel()
{
    connect(m_ui->tokenPanel, &TokenPanel::revealToggled, m_ui->revealAction, &QAction::setChecked);
    connect(m_ui->tokenPanel, &TokenPanel::copyTokenClicked, m_ui->copyTokenAction, &QAction::trigger);
    connect(m_ui->tokenPanel, &TokenPanel::copyTextClicked, this, [this](const QString &text) {
        const bool isRevealed = m_ui->revealAction->isChecked();
        m_parts.clipboard.setText(isRevealed ? text : m_parts.session.redaction().redacted(text));
    });
    connect(m_ui->tokenPanel, &TokenPanel::copySecretClicked, &m_clipboardGuard,
        [this](const Secret &secret) { m_clipboardGuard.copy(secret); });
    connect(m_ui->tokenPanel, &TokenPanel::checkClicked, m_ui->checkAction, &QAction::trigger);
    connect(m_ui->tokenPanel, &TokenPanel::renewClicked, m_ui->renewAction, &QAction::trigger);
    connect(m_ui->tokenPanel, &TokenPanel::revokeClicked, m_ui->revokeAction, &QAction::trigger);
}

void MainWindow::connectScopes()
{
    connect(&m_parts.session, &Session::catalogueChanged, this, &MainWindow::showCatalogue);
    connect(m_catalogue, &CatalogueControl::noticed, this, &MainWindow::showNotice);
    connect(m_ui->askEndpointAction, &QAction::triggered, m_ui->tokenPanel, &TokenPanel::askEndpoint);
    connect(m_ui->findScopesAction, &QAction::triggered, m_findScopes, &FindScopesControl::openDialog);
    connect(m_ui->scopeChooser, &ScopeChooser::findScopesClicked, m_findScopes, &FindScopesControl::openDialog);
    connect(m_findScopes, &FindScopesControl::scopesChosen, m_ui->scopeChooser, &ScopeChooser::setCheckedScopes);
    connect(m_ui->tokenPanel, &TokenPanel::scopesChosen, m_ui->scopeChooser, &ScopeChooser::setCheckedScopes);
}

void MainWindow::connectSession()
{
    connect(&m_parts.session, &Session::noticed, this, &MainWindow::showNotice);
    connect(&m_parts.session, &Session::busyChanged, this, &MainWindow::showBusy);
    connect(&m_parts.session, &Session::callEnded, this, [this](const CallResult &result) {
        m_status->showCall(result.meta);
        showServer();
        if (m_closesAfterRevoke)
            close();
    });
    connect(m_parts.session.token(), &Token::changed, this, &MainWindow::showToken);
    connect(&m_countdown, &Countdown::ticked, this, &MainWindow::showTime);
    connect(&m_countdown, &Countdown::ticked, m_renewal, &RenewalControl::check);
    connect(m_renewal, &RenewalControl::noticed, this, &MainWindow::showNotice);
    connect(m_ui->messageBar, &MessageBar::actionClicked, m_ui->renewAction, &QAction::trigger);
    connect(&m_actions, &TokenActions::noticed, this, &MainWindow::showNotice);
    connect(&m_actions, &TokenActions::inputRefused, m_ui->connectionPanel, &ConnectionPanel::focusField);
    connect(&m_retryWait, &RetryWait::ticked, this,
        [this](std::chrono::seconds left) { m_ui->messageBar->displayWait(retryInWords(left)); });
    connect(m_ui->messageBar, &MessageBar::closed, this, [this] { m_retryWait.waitFor({}); });
    connect(&m_clipboardGuard, &ClipboardGuard::secondsLeftChanged, m_status, &StatusArea::showClipboard);
    connect(&m_clipboardGuard, &ClipboardGuard::secondsLeftChanged, this,
        [this](qint64 seconds) { m_ui->clearClipboardAction->setEnabled(seconds > 0); });
    connect(m_status, &StatusArea::clearClipboardClicked, &m_clipboardGuard, &ClipboardGuard::clearNow);
    m_ui->clearClipboardAction->setEnabled(false);
}

void MainWindow::connectConnectionTest()
{
    connect(m_network, &NetworkControl::noticed, this, &MainWindow::showNotice);
    connect(m_profiles, &ProfileControl::noticed, this, &MainWindow::showNotice);
    connect(m_keys, &KeyControl::noticed, this, &MainWindow::showNotice);
    connect(m_ui->forgetSecretsAction, &QAction::triggered, this, &MainWindow::forgetSecrets);
    connect(m_ui->connectionPanel, &ConnectionPanel::testClicked, this, &MainWindow::testConnection);
    connect(m_ui->testConnectionAction, &QAction::triggered, this, &MainWindow::testConnection);
    connect(&m_parts.session, &Session::connectionTestProgressed, this,
        [this](const ConnectionReport &report) { m_ui->checkPanel->displayProgress(m_presentation.shown(report)); });
    connect(&m_parts.session, &Session::connectionTested, this,
        [this](const ConnectionReport &report) { m_ui->checkPanel->displayEnd(m_presentation.shown(report)); });
    connect(m_ui->checkPanel, &CheckPanel::copyClicked, this,
        [this](const QString &text) { m_parts.clipboard.setText(text); });
}

void MainWindow::connectPrivacy()
{
    connect(m_privacy, &PrivacyControl::noticed, this, &MainWindow::showNotice);
    connect(&m_presentation, &Presentation::changed, this, &MainWindow::showPresenting);
}

void MainWindow::testConnection()
{
    m_ui->messageBar->hide(); // it is about something earlier, and two reports of one fault leave no room for a token
    m_actions.testConnection(m_ui->connectionPanel->input());
}

void MainWindow::request()
{
    if (m_parts.session.isBusy())
        return;
    const QStringList scopes = m_ui->scopeChooser->checkedScopes();
    m_ui->scopeChooser->suggest(scopes);
    m_actions.request(m_ui->connectionPanel->input(), scopes);
}

void MainWindow::check()
{
    m_actions.check(m_ui->connectionPanel->input());
}

void MainWindow::revoke()
{
    const auto accessToken = m_presentation.shown(m_parts.session.token()->data()).accessToken;
    if (!accessToken)
        return;
    if (!m_actions.mayRevoke(m_ui->connectionPanel->input()))
        return;
    askBeforeRevoke(this, *accessToken, [this] { m_actions.revoke(m_ui->connectionPanel->input()); });
}

InspectDialog *MainWindow::openInspectDialog()
{
    auto *dialog = new InspectDialog(
        [this](const QByteArray &text) { return m_parts.session.inspect(text).map([](const PastedToken &) { }); }, this);
    dialog->setConcealed(m_presentation.isPresenting());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::pasteAndInspect()
{
    const auto pasted = m_parts.session.inspect(m_parts.clipboard.text().toUtf8());
    if (!pasted)
        showNotice(noticeOf(pasted.error()));
}

void MainWindow::showCatalogue()
{
    m_ui->scopeChooser->setCatalogue(m_parts.session.catalogue());
    m_ui->tokenPanel->setCatalogue(m_parts.session.catalogue());
}

void MainWindow::showNotice(const Notice &notice)
{
    m_notice = notice;
    m_ui->messageBar->display(m_presentation.shown(notice));
    m_retryWait.waitFor(notice.retryAt);
}

void MainWindow::showToken()
{
    const Token *token = m_parts.session.token();
    m_ui->resultStack->setCurrentWidget(token->isEmpty() ? static_cast<QWidget *>(m_ui->emptyPanel) : m_ui->tokenPanel);
    m_ui->revealAction->setChecked(false);
    m_ui->tokenPanel->show(m_presentation.shown(token->data()), m_presentation.shown(m_parts.session.inspection()));
    showTime(m_parts.session.reading());
    showServer();
    showChoices();
}

void MainWindow::showTime(const ExpiryReading &reading)
{
    const Inspection inspection = m_presentation.shown(m_parts.session.inspection());
    m_ui->tokenPanel->showTime(inspection, reading, m_parts.clock.utcNow());
    m_compare->show();
    m_ui->tokenPanel->showCauses(m_presentation.shown(m_parts.session.causes()));
    setWindowTitle(titleInWords(*m_parts.session.token(), inspection, reading));
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
    const Session &session = m_parts.session;
    const bool hasToken = session.token()->data().accessToken.has_value();
    const bool idle = !session.isBusy();
    const TokenChoices choices {
        hasToken && idle, session.canRenew(), hasToken && idle, hasToken, hasToken && !m_presentation.isPresenting()};
    m_ui->tokenPanel->setChoices(choices);
    m_ui->messageBar->setActionEnabled(choices.renew);
    m_ui->requestButton->setEnabled(idle);
    m_ui->requestAction->setEnabled(idle);
    m_ui->testConnectionAction->setEnabled(idle);
    m_ui->connectionPanel->setTestEnabled(idle);
    m_ui->emptyPanel->setRequestEnabled(idle);
    m_ui->checkAction->setEnabled(choices.check);
    m_ui->renewAction->setEnabled(choices.renew);
    m_ui->askEndpointAction->setEnabled(!session.token()->isEmpty());
    m_ui->revokeAction->setEnabled(choices.revoke);
    for (QAction *action : {m_ui->copyTokenAction, m_ui->copyHeaderAction, m_ui->copyCurlAction})
        action->setEnabled(choices.copy);
    m_ui->revealAction->setEnabled(choices.reveal);
}

void MainWindow::showServer()
{
    const ConnectionInput input = m_ui->connectionPanel->input();
    const Inspection &inspection = m_parts.session.inspection();
    m_status->showServer(m_presentation.shown(chosenServerInWords(input, inspection)), input.server == ServerKind::Sandbox);
    m_ui->tokenPanel->showOtherChoice(m_presentation.shown(otherProfileInWords(input, inspection)));
    m_ui->scopeChooser->setCredentials(input.credentials.kind);
}

void MainWindow::showPresenting()
{
    const bool isOn = m_presentation.isPresenting();
    m_ui->connectionPanel->setPresenting(isOn);
    m_profiles->setPresenting(isOn);
    m_ui->tokenPanel->setPresenting(isOn);
    m_status->showPresenting(isOn);
    m_ui->checkPanel->hide(); // it was made for other eyes
    if (m_ui->messageBar->isVisible())
        m_ui->messageBar->display(m_presentation.shown(m_notice));
    showToken();
}

void MainWindow::forgetSecrets()
{
    m_keys->forgetAll();
    m_clipboardGuard.clearNow();
    m_compare->forget();
    m_parts.session.forgetSecrets();
}

void MainWindow::restoreLook()
{
    setTone(m_ui->requestButton,
        QStringLiteral("QPushButton:enabled { color: %1; background: %2; border: 1px solid %2; border-radius: 4px; }"
                       "QPushButton:enabled:focus { border: 2px solid palette(text); }"),
        Tone::Accent);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({290, 760});
    // At 200 % the form's own size can be larger than the screen; some is for the frame that the desktop adds.
    resize(size().boundedTo(screen()->availableSize() - QSize(16, 48)));
    applyLook(m_parts.settings.load(), *this, *m_ui->splitter, m_appearance);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A POST followed by quitting at once is never sent: a revoke gets the time to arrive, and the window says so.
    const bool isRevoking = m_parts.session.runningCall() == Call::Revoke;
    if (isRevoking && !m_closesAfterRevoke) {
        m_closesAfterRevoke = true;
        m_ui->busyBar->startNow(tr("Closing as soon as the revocation is through…"));
        QTimer::singleShot(longestWaitForRevoke, this, &QWidget::close);
        event->ignore();
        return;
    }
    m_parts.settings.save(lookOf(*this, *m_ui->splitter, m_appearance));
    m_parts.session.cancel();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_countdown.setPaused(isMinimized());
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionpanel.h"

#include "accessfilter.h"
#include "choiceboxes.h"
#include "labeltext.h"
#include "refusal.h"
#include "ui_connectionpanel.h"

#include "session/callwording.h"
#include "session/profileinput.h"
#include "session/wording.h"

#include <algorithm>

namespace bearerscope {

namespace {

/// Whether the key of \a input is the one that \a profile is for.
bool isOfSameKey(const ConnectionInput &input, const Profile &profile)
{
    const auto server = input.server == ServerKind::Sandbox ? unexpected(InputError {}) : namedServer(input);
    return server && *server == profile.server && input.credentials.kind == profile.credentials
        && input.credentials.applicationId.trimmed() == profile.applicationId;
}

} // namespace

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionPanel>())
{
    filterWhatIsTold();
    m_ui->setupUi(this);
    addCredentialsKinds(*m_ui->credentialsBox);
    setProfiles({});
    connect(m_ui->serverBox, &QComboBox::currentIndexChanged, this, &ConnectionPanel::takeChoice);
    connect(m_ui->credentialsBox, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT serverChanged();
    });
    // Not with each letter: the system is asked for its proxy, and may take its time.
    m_roadTimer.setSingleShot(true);
    m_roadTimer.setInterval(std::chrono::milliseconds(250));
    connect(&m_roadTimer, &QTimer::timeout, this, &ConnectionPanel::showRoad);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, &m_roadTimer, qOverload<>(&QTimer::start));
    connect(m_ui->addressEdit, &QLineEdit::editingFinished, this, &ConnectionPanel::showRoad);
    connect(m_ui->testConnectionButton, &QPushButton::clicked, this, &ConnectionPanel::testClicked);
    connect(m_ui->networkButton, &QPushButton::clicked, this, &ConnectionPanel::networkClicked);
    connect(m_ui->applicationIdEdit, &QLineEdit::textChanged, this, [this] { setKeptKey({}); }); // it is another's
    m_ui->profileButton->hide();
    m_ui->keyPlaceLabel->hide();
    m_ui->keepKeyBox->hide();
    showFields();
}

ConnectionPanel::~ConnectionPanel() = default;

void ConnectionPanel::setProfiles(const QList<Profile> &profiles)
{
    const QVariant chosen = m_ui->serverBox->currentData();
    {
        const QSignalBlocker blocker(m_ui->serverBox);
        m_profiles = profiles;
        m_ui->serverBox->clear();
        m_ui->serverBox->addItem(serverName(ServerKind::Sandbox), int(ServerKind::Sandbox));
        for (const Profile &profile : profiles)
            m_ui->serverBox->addItem(profile.name, profile.name);
        if (!profiles.isEmpty())
            m_ui->serverBox->insertSeparator(m_ui->serverBox->count());
        addServers(*m_ui->serverBox);
        showProfileNames();
        m_ui->serverBox->setCurrentIndex(std::max(0, m_ui->serverBox->findData(chosen)));
    }
    takeChoice();
}

void ConnectionPanel::chooseProfile(const QString &name)
{
    const auto is = [&name](const Profile &profile) { return isSameProfileName(profile.name, name); };
    const auto found = std::ranges::find_if(m_profiles, is);
    if (found != m_profiles.end())
        m_ui->serverBox->setCurrentIndex(m_ui->serverBox->findData(found->name));
}

void ConnectionPanel::setProfileMenu(QMenu *menu)
{
    m_ui->profileButton->setMenu(menu);
    m_ui->profileButton->show();
}

void ConnectionPanel::setKeptKey(const Secret &key)
{
    m_keptKey = key;
    if (!key.isEmpty())
        acceptInput(*m_ui->secretKeyEdit); // which none needs to be typed into
    m_ui->secretKeyEdit->setPlaceholderText(key.isEmpty() ? QString() : tr("known; type here to use another one"));
}

bool ConnectionPanel::hasTypedKey() const
{
    return !m_ui->secretKeyEdit->text().isEmpty();
}

void ConnectionPanel::clearTypedKey()
{
    m_ui->secretKeyEdit->setText({}); // clear() could be undone
}

void ConnectionPanel::showKeyPlace(const QString &text)
{
    setBreakableText(m_ui->keyPlaceLabel, text);
    m_ui->keyPlaceLabel->setVisible(!text.isEmpty());
}

void ConnectionPanel::setKeepOffered(bool isOffered, bool isKept)
{
    m_ui->keepKeyBox->setVisible(isOffered && !isKept);
    m_ui->keepKeyBox->setChecked(m_ui->keepKeyBox->isChecked() && isOffered && !isKept);
}

bool ConnectionPanel::isKeepTicked() const
{
    return m_ui->keepKeyBox->isChecked();
}

ServerKind ConnectionPanel::serverKind() const
{
    return m_profile ? m_profile->server.kind : m_server;
}

Secret ConnectionPanel::typedKey() const
{
    QString text = m_ui->secretKeyEdit->text();
    const Secret key = Secret::fromString(text);
    wipe(text);
    return key;
}

void ConnectionPanel::typeKey(const Secret &key)
{
    QString text = QString::fromUtf8(key.reveal());
    m_ui->secretKeyEdit->setText(text);
    wipe(text);
}

ConnectionInput ConnectionPanel::input() const
{
    const Profile *chosen = profile();
    ConnectionInput input = chosen ? inputOf(*chosen).connection
                                   : ConnectionInput {{}, serverKind(), m_ui->addressEdit->text(),
                                       {{}, {}, chosenCredentialsKind(*m_ui->credentialsBox)}, m_transport};
    input.credentials.applicationId = m_ui->applicationIdEdit->text();
    input.credentials.projectId = m_ui->projectIdEdit->text();
    input.credentials.secretKey = hasTypedKey() ? typedKey() : m_keptKey;
    return input;
}

ConnectionPanel::Content ConnectionPanel::content() const
{
    if (!m_profile)
        return {input(), {}, {}};
    ConnectionInput typed {{}, m_server, m_ui->addressEdit->text(), m_typed, m_transport};
    typed.credentials.kind = chosenCredentialsKind(*m_ui->credentialsBox);
    return {typed, m_profile->name, typedKey()};
}

void ConnectionPanel::restore(const Content &content)
{
    fill(content.typed);
    if (content.profile.isEmpty())
        return;
    chooseProfile(content.profile); // whose kept key is looked for anew
    if (m_profile)
        typeKey(content.typedKey);
}

/// The old key goes first: it must not stand beside the new server, not even for a moment.
void ConnectionPanel::fill(const ConnectionInput &input)
{
    setKeptKey({});
    clearTypedKey();
    m_ui->serverBox->setCurrentIndex(m_ui->serverBox->findData(int(input.server)));
    chooseCredentialsKind(*m_ui->credentialsBox, input.credentials.kind);
    m_ui->addressEdit->setText(input.address);
    m_ui->applicationIdEdit->setText(input.credentials.applicationId);
    m_ui->projectIdEdit->setText(input.credentials.projectId);
    typeKey(input.credentials.secretKey);
    showFields();
}

void ConnectionPanel::setTestEnabled(bool enabled)
{
    m_ui->testConnectionButton->setEnabled(enabled);
}

void ConnectionPanel::setPresenting(bool isOn)
{
    m_isPresenting = isOn;
    for (QLineEdit *edit : {m_ui->addressEdit, m_ui->applicationIdEdit, m_ui->projectIdEdit})
        edit->setEchoMode(isOn ? QLineEdit::Password : QLineEdit::Normal);
    if (isOn)
        acceptAll(); // why one was refused may name what it held
    showProfileNames();
    showFields();
}

/// People call profiles after their customers.
void ConnectionPanel::showProfileNames()
{
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        const QString &name = m_profiles[i].name;
        m_ui->serverBox->setItemText(
            m_ui->serverBox->findData(name), m_isPresenting ? tr("Profile %1").arg(i + 1) : name);
    }
}

void ConnectionPanel::setTransport(const TransportChoice &transport)
{
    m_transport = transport;
    acceptInput(*m_ui->networkButton);
    showRoad();
}

void ConnectionPanel::refuse(const InputError &error)
{
    if (QWidget *field = fieldOf(error.field))
        refuseInput(*field, error.message);
}

QWidget *ConnectionPanel::fieldOf(InputError::Field field) const
{
    switch (field) {
    case InputError::Field::Address:
        return m_ui->addressEdit;
    case InputError::Field::Credentials:
        return m_ui->credentialsBox;
    case InputError::Field::ApplicationId:
        return m_ui->applicationIdEdit;
    case InputError::Field::SecretKey:
        return m_ui->secretKeyEdit;
    case InputError::Field::ProjectId:
        return m_ui->projectIdEdit;
    case InputError::Field::Deadline:
    case InputError::Field::Proxy:
    case InputError::Field::Authorities:
        return m_ui->networkButton;
    case InputError::Field::Scope:
    case InputError::Field::AccessToken:
    case InputError::Field::File:
    case InputError::Field::ProfileName:
    case InputError::Field::Text:
        return nullptr;
    }
    Q_UNREACHABLE();
}

void ConnectionPanel::acceptAll()
{
    for (QWidget *field : std::initializer_list<QWidget *> {m_ui->addressEdit, m_ui->credentialsBox,
             m_ui->applicationIdEdit, m_ui->secretKeyEdit, m_ui->projectIdEdit, m_ui->networkButton})
        acceptInput(*field);
}

void ConnectionPanel::takeChoice()
{
    const auto found = std::ranges::find(m_profiles, m_ui->serverBox->currentData(), &Profile::name);
    const auto chosen = found == m_profiles.end() ? std::nullopt : std::optional(*found);
    const ConnectionInput before = input();
    const bool isOther = m_profile != chosen;
    if (!m_profile)
        m_typed = {m_ui->applicationIdEdit->text(), {}, {}, m_ui->projectIdEdit->text()};
    m_profile = chosen;
    m_server = ServerKind(chosen ? int(m_server) : m_ui->serverBox->currentData().toInt());
    if (isOther) {
        acceptAll();
        fillIn();
        setKeptKey({});
        if (!chosen || !isOfSameKey(before, *chosen))
            clearTypedKey(); // or the key of one project would go to the server of another
    }
    showFields();
    Q_EMIT serverChanged();
    if (isOther)
        Q_EMIT profileChanged();
}

/// What a profile names isn't to be changed here: its key would be that of something else.
void ConnectionPanel::fillIn()
{
    const Profile *chosen = profile();
    m_ui->applicationIdEdit->setText(chosen ? chosen->applicationId : m_typed.applicationId);
    m_ui->projectIdEdit->setText(chosen ? chosen->projectId : m_typed.projectId);
    m_ui->applicationIdEdit->setReadOnly(chosen && !chosen->applicationId.isEmpty());
    m_ui->projectIdEdit->setReadOnly(chosen && !chosen->projectId.isEmpty());
}

void ConnectionPanel::showFields()
{
    const Profile *chosen = profile();
    const bool sandbox = serverKind() == ServerKind::Sandbox;
    const auto kind = chosen ? chosen->credentials : chosenCredentialsKind(*m_ui->credentialsBox);
    const auto show = [](bool isShown, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(isShown);
    };
    show(sandbox, {m_ui->sandboxLabel});
    show(!chosen, {m_ui->credentialsLabel, m_ui->credentialsBox});
    show(!sandbox,
        {m_ui->applicationIdLabel, m_ui->applicationIdEdit, m_ui->secretKeyLabel, m_ui->secretKeyEdit,
            m_ui->networkButton});
    show(!sandbox && schemeOf(kind).hasProject, {m_ui->projectIdLabel, m_ui->projectIdEdit});
    show(!chosen && serverKind() == ServerKind::Own, {m_ui->addressLabel, m_ui->addressEdit});
    const bool tellsProfile = chosen && !m_isPresenting;
    m_ui->profileLabel->setVisible(tellsProfile);
    setBreakableText(m_ui->profileLabel, tellsProfile ? profileInWords(*chosen) : QString());
    showRoad();
}

void ConnectionPanel::showRoad()
{
    const auto show = [](QLabel *label, const QString &text) {
        setBreakableText(label, text);
        label->setVisible(!text.isEmpty());
    };
    const ConnectionInput chosen = input();
    show(m_ui->roadLabel, roadInWords(chosen));
    show(m_ui->trustLabel, serverKind() == ServerKind::Sandbox ? QString() : trustInWords(chosen.transport));
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionpanel.h"

#include "labeltext.h"
#include "ui_connectionpanel.h"

#include "session/callwording.h"

namespace bearerscope {

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionPanel>())
{
    m_ui->setupUi(this);
    for (const ServerKind kind :
        {ServerKind::Sandbox, ServerKind::Europe, ServerKind::UnitedStates, ServerKind::Asia, ServerKind::Own})
        m_ui->serverBox->addItem(serverName(kind), int(kind));
    connect(m_ui->serverBox, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsOfServer();
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
    showFieldsOfServer();
}

ConnectionPanel::~ConnectionPanel() = default;

ServerKind ConnectionPanel::serverKind() const
{
    return ServerKind(m_ui->serverBox->currentData().toInt());
}

ConnectionInput ConnectionPanel::input() const
{
    QString secret = m_ui->secretKeyEdit->text();
    const ConnectionInput input {serverKind(), m_ui->addressEdit->text(), m_ui->applicationIdEdit->text(),
        Secret::fromString(secret), m_transport};
    wipe(secret);
    return input;
}

void ConnectionPanel::setTestEnabled(bool enabled)
{
    m_ui->testConnectionButton->setEnabled(enabled);
}

void ConnectionPanel::setTransport(const TransportChoice &transport)
{
    m_transport = transport;
    showRoad();
}

void ConnectionPanel::focusField(InputError::Field field)
{
    switch (field) {
    case InputError::Field::Address:
        m_ui->addressEdit->setFocus();
        break;
    case InputError::Field::ApplicationId:
        m_ui->applicationIdEdit->setFocus();
        break;
    case InputError::Field::SecretKey:
        m_ui->secretKeyEdit->setFocus();
        break;
    case InputError::Field::Deadline:
    case InputError::Field::Proxy:
    case InputError::Field::Authorities:
        m_ui->networkButton->setFocus();
        break;
    case InputError::Field::Scope:
    case InputError::Field::AccessToken:
    case InputError::Field::File:
    case InputError::Field::ProfileName:
    case InputError::Field::Text:
        break;
    }
}

void ConnectionPanel::showFieldsOfServer()
{
    const bool sandbox = serverKind() == ServerKind::Sandbox;
    m_ui->sandboxLabel->setVisible(sandbox);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_ui->applicationIdLabel, m_ui->applicationIdEdit,
             m_ui->secretKeyLabel, m_ui->secretKeyEdit, m_ui->networkButton})
        widget->setVisible(!sandbox);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_ui->addressLabel, m_ui->addressEdit})
        widget->setVisible(serverKind() == ServerKind::Own);
    showRoad();
}

void ConnectionPanel::showRoad()
{
    const auto show = [](QLabel *label, const QString &text) {
        setBreakableText(label, text);
        label->setVisible(!text.isEmpty());
    };
    show(m_ui->roadLabel, roadInWords(input()));
    show(m_ui->trustLabel, serverKind() == ServerKind::Sandbox ? QString() : trustInWords(m_transport));
}

} // namespace bearerscope

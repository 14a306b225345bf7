// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionpanel.h"

#include "ui_connectionpanel.h"

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
    const ConnectionInput input {
        serverKind(), m_ui->addressEdit->text(), m_ui->applicationIdEdit->text(), Secret::fromString(secret)};
    wipe(secret);
    return input;
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
    case InputError::Field::Scope:
    case InputError::Field::AccessToken:
    case InputError::Field::Deadline:
    case InputError::Field::Proxy:
    case InputError::Field::Authorities:
    case InputError::Field::File:
    case InputError::Field::Text:
        break;
    }
}

void ConnectionPanel::showFieldsOfServer()
{
    const bool sandbox = serverKind() == ServerKind::Sandbox;
    m_ui->sandboxLabel->setVisible(sandbox);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_ui->applicationIdLabel, m_ui->applicationIdEdit, m_ui->secretKeyLabel, m_ui->secretKeyEdit})
        widget->setVisible(!sandbox);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_ui->addressLabel, m_ui->addressEdit})
        widget->setVisible(serverKind() == ServerKind::Own);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiledialog.h"

#include "choiceboxes.h"
#include "refusal.h"
#include "sayaloud.h"
#include "ui_profiledialog.h"
#include "windowlook.h"

#include <algorithm>

namespace bearerscope {

ProfileDialog::ProfileDialog(const QString &title, const ProfileInput &start, Save save, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProfileDialog>())
    , m_transport(start.connection.transport)
    , m_save(std::move(save))
{
    m_ui->setupUi(this);
    fitToScreen(*this);
    makeNotification(*m_ui->profileErrorLabel);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    const Credentials &credentials = start.connection.credentials;
    addServers(*m_ui->profileServerBox);
    addCredentialsKinds(*m_ui->profileCredentialsBox);
    m_ui->nameEdit->setText(start.name);
    m_ui->profileServerBox->setCurrentIndex(std::max(0, m_ui->profileServerBox->findData(int(start.connection.server))));
    m_ui->profileAddressEdit->setText(start.connection.address);
    chooseCredentialsKind(*m_ui->profileCredentialsBox, credentials.kind);
    m_ui->profileApplicationIdEdit->setText(credentials.applicationId);
    m_ui->profileProjectIdEdit->setText(credentials.projectId);
    m_ui->profileScopesEdit->setText(start.scopes);
    connect(m_ui->profileServerBox, &QComboBox::currentIndexChanged, this, &ProfileDialog::showFields);
    connect(m_ui->profileCredentialsBox, &QComboBox::currentIndexChanged, this, &ProfileDialog::showFields);
    connect(m_ui->cancelProfileButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveProfileButton, &QPushButton::clicked, this, &ProfileDialog::accept);
    showFields();
    m_ui->nameEdit->setFocus();
}

ProfileDialog::~ProfileDialog() = default;

ProfileInput ProfileDialog::input() const
{
    const Credentials credentials {m_ui->profileApplicationIdEdit->text(), {},
        chosenCredentialsKind(*m_ui->profileCredentialsBox), m_ui->profileProjectIdEdit->text()};
    return {m_ui->nameEdit->text(),
        {{}, ServerKind(m_ui->profileServerBox->currentData().toInt()), m_ui->profileAddressEdit->text(), credentials,
            m_transport},
        m_ui->profileScopesEdit->text()};
}

void ProfileDialog::accept()
{
    const auto saved = profileFrom(input()).and_then(m_save);
    if (!saved)
        return showError(saved.error());
    QDialog::accept();
}

void ProfileDialog::showFields()
{
    const ConnectionInput connection = input().connection;
    const bool isOwn = connection.server == ServerKind::Own;
    const bool hasProject = schemeOf(connection.credentials.kind).hasProject;
    m_ui->profileAddressLabel->setVisible(isOwn);
    m_ui->profileAddressEdit->setVisible(isOwn);
    m_ui->profileProjectIdLabel->setVisible(hasProject);
    m_ui->profileProjectIdEdit->setVisible(hasProject);
    m_ui->profileErrorLabel->hide();
    fitHeight();
}

void ProfileDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void ProfileDialog::showError(const InputError &error)
{
    if (QWidget *field = fieldOf(error.field))
        refuseInput(*field, error.message, *m_ui->profileErrorLabel);
    else
        showRefusal(error.message, *m_ui->profileErrorLabel);
    fitHeight();
}

QWidget *ProfileDialog::fieldOf(InputError::Field field) const
{
    switch (field) {
    case InputError::Field::Address:
        return m_ui->profileAddressEdit;
    case InputError::Field::Credentials:
        return m_ui->profileCredentialsBox;
    case InputError::Field::ApplicationId:
        return m_ui->profileApplicationIdEdit;
    case InputError::Field::ProjectId:
        return m_ui->profileProjectIdEdit;
    case InputError::Field::Scope:
        return m_ui->profileScopesEdit;
    case InputError::Field::ProfileName:
        return m_ui->nameEdit;
    case InputError::Field::SecretKey:
    case InputError::Field::Deadline:
    case InputError::Field::Proxy:
    case InputError::Field::Authorities:
    case InputError::Field::AccessToken:
    case InputError::Field::File:
    case InputError::Field::Text:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace bearerscope

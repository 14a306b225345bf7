// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkdialog.h"

#include "labeltext.h"
#include "refusal.h"
#include "sayaloud.h"
#include "ui_networkdialog.h"
#include "windowlook.h"

#include "api/trust.h"
#include "session/authorities.h"

#include <QFileDialog>

namespace bearerscope {

NetworkDialog::NetworkDialog(const TransportChoice &choice, const QDateTime &nowUtc, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NetworkDialog>())
    , m_nowUtc(nowUtc)
{
    m_ui->setupUi(this);
    fitToScreen(*this);
    makeNotification(*m_ui->proxyErrorLabel);
    makeNotification(*m_ui->authoritiesErrorLabel);
    m_ui->deadlineBox->setRange(int(shortestDeadline.count()), int(longestDeadline.count()));
    m_ui->proxyBox->addItem(tr("System settings"), int(ProxyChoice::Kind::System));
    m_ui->proxyBox->addItem(tr("None"), int(ProxyChoice::Kind::None));
    m_ui->proxyBox->addItem(tr("Own address"), int(ProxyChoice::Kind::Own));
    fill(choice);
    connect(m_ui->proxyBox, &QComboBox::currentIndexChanged, this, &NetworkDialog::showProxyField);
    connect(m_ui->proxyEdit, &QLineEdit::textChanged, this, &NetworkDialog::hideErrors);
    connect(m_ui->authoritiesEdit, &QLineEdit::textChanged, this, &NetworkDialog::showCertificates);
    connect(m_ui->chooseAuthoritiesButton, &QPushButton::clicked, this, &NetworkDialog::chooseAuthorities);
    connect(m_ui->clearAuthoritiesButton, &QPushButton::clicked, m_ui->authoritiesEdit, &QLineEdit::clear);
    connect(m_ui->cancelNetworkButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveNetworkButton, &QPushButton::clicked, this, &NetworkDialog::accept);
    showProxyField();
    showCertificates();
    m_ui->deadlineBox->setFocus();
}

NetworkDialog::~NetworkDialog() = default;

void NetworkDialog::fill(const TransportChoice &choice)
{
    m_ui->deadlineBox->setValue(int(choice.deadline.count()));
    m_ui->proxyBox->setCurrentIndex(m_ui->proxyBox->findData(int(choice.proxy.kind)));
    if (choice.proxy.kind == ProxyChoice::Kind::Own)
        m_ui->proxyEdit->setText(proxyText(choice.proxy));
    m_ui->authoritiesEdit->setText(choice.authoritiesFile);
}

NetworkInput NetworkDialog::input() const
{
    return {std::chrono::seconds(m_ui->deadlineBox->value()), ProxyChoice::Kind(m_ui->proxyBox->currentData().toInt()),
        m_ui->proxyEdit->text(), m_ui->authoritiesEdit->text()};
}

void NetworkDialog::accept()
{
    hideErrors();
    const auto choice = transportChoiceFrom(input());
    if (!choice)
        return showError(choice.error());
    QDialog::accept();
    Q_EMIT chosen(*choice);
}

void NetworkDialog::showProxyField()
{
    m_ui->proxyEdit->setEnabled(input().proxy == ProxyChoice::Kind::Own);
    hideErrors();
}

/// Of a file that can't be used nothing is said before OK: its path may be half typed.
void NetworkDialog::showCertificates()
{
    hideErrors();
    const QString path = m_ui->authoritiesEdit->text();
    const QString lines = path.isEmpty() ? QString() : authoritiesInWords(path, m_nowUtc).value_or(QString());
    setBreakableText(m_ui->certificatesLabel, lines);
    m_ui->certificatesLabel->setVisible(!lines.isEmpty());
    m_ui->clearAuthoritiesButton->setEnabled(!path.isEmpty());
}

void NetworkDialog::chooseAuthorities()
{
    auto *chooser = new QFileDialog(this, tr("Choose a file of authorities"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ui->authoritiesEdit->setText(path);
        if (const auto file = readAuthorities(path); !file)
            showError(file.error());
    });
    chooser->open();
}

void NetworkDialog::showError(const InputError &error)
{
    const bool isProxy = error.field == InputError::Field::Proxy;
    refuseInput(*(isProxy ? m_ui->proxyEdit : m_ui->authoritiesEdit), error.message,
        *(isProxy ? m_ui->proxyErrorLabel : m_ui->authoritiesErrorLabel));
}

void NetworkDialog::hideErrors()
{
    m_ui->proxyErrorLabel->hide();
    m_ui->authoritiesErrorLabel->hide();
    acceptInput(*m_ui->proxyEdit);
    acceptInput(*m_ui->authoritiesEdit);
}

} // namespace bearerscope

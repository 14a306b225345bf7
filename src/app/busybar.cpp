// SPDX-License-Identifier: GPL-3.0-or-later
#include "busybar.h"

#include "ui_busybar.h"

namespace bearerscope {

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BusyBar>())
{
    m_ui->setupUi(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(500);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &BusyBar::cancelled);
    hide();
}

BusyBar::~BusyBar() = default;

void BusyBar::start(const QString &text)
{
    m_ui->busyLabel->setText(text);
    m_delay.start();
}

void BusyBar::startNow(const QString &text)
{
    m_ui->busyLabel->setText(text);
    show();
}

void BusyBar::stop()
{
    m_delay.stop();
    hide();
}

} // namespace bearerscope

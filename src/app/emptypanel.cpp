// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptypanel.h"

#include "ui_emptypanel.h"

#include <QIcon>

namespace bearerscope {

EmptyPanel::EmptyPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyPanel>())
{
    m_ui->setupUi(this);
    QFont font = m_ui->emptyTitleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    m_ui->emptyTitleLabel->setFont(font);
    connect(m_ui->emptyRequestButton, &QPushButton::clicked, this, &EmptyPanel::requestClicked);
    connect(m_ui->emptyInspectButton, &QPushButton::clicked, this, &EmptyPanel::inspectClicked);
}

EmptyPanel::~EmptyPanel() = default;

void EmptyPanel::showIcon(const QIcon &icon)
{
    m_ui->emptyIconLabel->setPixmap(icon.pixmap(m_ui->emptyIconLabel->size()));
}

void EmptyPanel::setRequestEnabled(bool enabled)
{
    m_ui->emptyRequestButton->setEnabled(enabled);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "labeltext.h"
#include "sayaloud.h"
#include "severitylook.h"
#include "ui_messagebar.h"

namespace bearerscope {

namespace {

QString labelOf(Notice::Action action)
{
    switch (action) {
    case Notice::Action::None:
        return {};
    case Notice::Action::Renew:
        return MessageBar::tr("Renew");
    case Notice::Action::FillForm:
        return MessageBar::tr("Fill in the form");
    case Notice::Action::UndoFill:
        return MessageBar::tr("Undo");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    makeNotification(*this);
    connect(m_ui->messageCloseButton, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_ui->messageActionButton, &QPushButton::clicked, this, [this] { Q_EMIT actionClicked(m_action); });
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::display(const Notice &notice)
{
    m_severity = notice.severity;
    m_ui->messageSymbolLabel->setText(symbolOf(notice.severity));
    m_ui->messageSymbolLabel->setAccessibleName(wordOf(notice.severity));
    setBreakableText(m_ui->messageTitleLabel, notice.title);
    setBreakableText(m_ui->messageTextLabel, notice.text);
    m_ui->messageTextLabel->setVisible(!notice.text.isEmpty());
    setBreakableText(m_ui->requestIdLabel, tr("Request ID: %1").arg(notice.requestId));
    m_ui->requestIdLabel->setVisible(!notice.requestId.isEmpty());
    m_action = notice.action;
    showAction();
    displayWait({});
    drawTone();
    sayAloud(*this, QStringList {wordOf(notice.severity) + u':', notice.title, notice.text}.join(u' ').trimmed());
    show();
}

void MessageBar::displayWait(const QString &text)
{
    m_ui->waitLabel->setText(text);
    m_ui->waitLabel->setVisible(!text.isEmpty());
}

void MessageBar::setRenewEnabled(bool enabled)
{
    m_isRenewEnabled = enabled;
    showAction();
}

void MessageBar::showAction()
{
    m_ui->messageActionButton->setText(labelOf(m_action));
    m_ui->messageActionButton->setVisible(m_action != Notice::Action::None);
    m_ui->messageActionButton->setEnabled(m_action != Notice::Action::Renew || m_isRenewEnabled);
}

void MessageBar::drawTone()
{
    setTone(this,
        QStringLiteral(
            "#messageBar { background: %2; border-radius: 6px; } QLabel { color: %1; } QToolButton { color: %1; }"),
        toneOf(m_severity));
}

} // namespace bearerscope

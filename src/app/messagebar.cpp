// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "labeltext.h"
#include "tone.h"
#include "ui_messagebar.h"

#include <QAccessible>

namespace bearerscope {

namespace {

Tone toneOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Information:
        return Tone::Information;
    case Notice::Severity::Success:
        return Tone::Good;
    case Notice::Severity::Warning:
        return Tone::Caution;
    case Notice::Severity::Error:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString symbolOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Information:
        return QStringLiteral("ℹ");
    case Notice::Severity::Success:
        return QStringLiteral("✓");
    case Notice::Severity::Warning:
        return QStringLiteral("⚠");
    case Notice::Severity::Error:
        return QStringLiteral("✗");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->messageCloseButton, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::show(const Notice &notice)
{
    m_severity = notice.severity;
    m_ui->messageSymbolLabel->setText(symbolOf(notice.severity));
    setBreakableText(m_ui->messageTitleLabel, notice.title);
    setBreakableText(m_ui->messageTextLabel, notice.text);
    m_ui->messageTextLabel->setVisible(!notice.text.isEmpty());
    setBreakableText(m_ui->requestIdLabel, tr("Request ID: %1").arg(notice.requestId));
    m_ui->requestIdLabel->setVisible(!notice.requestId.isEmpty());
    setAccessibleName(notice.title + u' ' + notice.text);
    drawTone();
    QWidget::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::drawTone()
{
    setTone(this,
        QStringLiteral(
            "#messageBar { background: %2; border-radius: 6px; } QLabel { color: %1; } QToolButton { color: %1; }"),
        toneOf(m_severity));
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusarea.h"

#include "elidedlabel.h"

#include "session/callwording.h"

#include <QPushButton>
#include <QStatusBar>

namespace bearerscope {

namespace {

QLabel *statusLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setObjectName(objectName);
    return label;
}

} // namespace

StatusArea::StatusArea(QStatusBar *bar)
    : QObject(bar)
    , m_server(statusLabel(QStringLiteral("serverStatusLabel"), bar))
    , m_clipboard(statusLabel(QStringLiteral("clipboardLabel"), bar))
    , m_clearClipboard(new QPushButton(tr("Clear now"), bar))
    , m_lastCall(statusLabel(QStringLiteral("lastCallLabel"), bar))
{
    m_clearClipboard->setObjectName(QStringLiteral("clearClipboardButton"));
    m_clearClipboard->setFlat(true);
    connect(m_clearClipboard, &QPushButton::clicked, this, &StatusArea::clearClipboardClicked);
    bar->addWidget(m_server);
    bar->addPermanentWidget(m_clipboard);
    bar->addPermanentWidget(m_clearClipboard);
    bar->addPermanentWidget(m_lastCall);
    showClipboard(0);
}

void StatusArea::showServer(const QString &text, bool isSandbox)
{
    m_server->setText((isSandbox ? QStringLiteral("◌ ") : QStringLiteral("● ")) + text);
}

void StatusArea::showClipboard(qint64 secondsLeft)
{
    m_clipboard->setText(tr("Clipboard clears in %1 s").arg(secondsLeft));
    m_clipboard->setVisible(secondsLeft > 0);
    m_clearClipboard->setVisible(secondsLeft > 0);
}

void StatusArea::showCall(const ReplyMeta &meta)
{
    QStringList parts {tr("Last request: %1").arg(callInWords(meta))};
    if (const QString limit = rateLimitInWords(meta); !limit.isEmpty())
        parts.append(limit);
    m_lastCall->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace bearerscope

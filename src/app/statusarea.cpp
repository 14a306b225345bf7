// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusarea.h"

#include "elidedlabel.h"
#include "sayaloud.h"
#include "tickinglabel.h"
#include "tone.h"

#include "session/callwording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStatusBar>

namespace bearerscope {

namespace {

/// Makes room for what is whole.
QLabel *elidedLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setObjectName(objectName);
    return label;
}

/// Is never cut: how long a secret is on the clipboard, and that a screen can be shared, has to be read at any width.
QLabel *wholeLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusArea::StatusArea(QStatusBar *bar)
    : QObject(bar)
    , m_server(elidedLabel(QStringLiteral("serverStatusLabel"), bar))
    , m_presenter(wholeLabel(QStringLiteral("presenterLabel"), bar))
    , m_clipboardArea(new QWidget(bar))
    , m_clipboard(new TickingLabel(m_clipboardArea))
    , m_clearClipboard(new QPushButton(tr("Clear now"), m_clipboardArea))
    , m_lastCall(elidedLabel(QStringLiteral("lastCallLabel"), bar))
{
    m_clipboard->setObjectName(QStringLiteral("clipboardLabel"));
    m_clipboard->setAccessibleName(tr("Clipboard"));
    m_clearClipboard->setObjectName(QStringLiteral("clearClipboardButton"));
    m_clearClipboard->setFlat(true);
    connect(m_clearClipboard, &QPushButton::clicked, this, &StatusArea::clearClipboardClicked);
    bar->addWidget(m_server);
    m_presenter->setText(tr("◉ Presenter mode"));
    m_presenter->setToolTip(
        tr("IDs, tokens and the names of own servers are masked. To end it: View, Presenter mode."));
    setTone(m_presenter, QStringLiteral("QLabel { color: %1; background: %2; border-radius: 3px; padding: 0 4px; }"),
        Tone::Caution);
    bar->addPermanentWidget(m_presenter);
    makeNotification(*m_clipboardArea);
    auto *row = new QHBoxLayout(m_clipboardArea);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_clipboard);
    row->addWidget(m_clearClipboard);
    bar->addPermanentWidget(m_clipboardArea);
    bar->addPermanentWidget(m_lastCall);
    showClipboard(0);
    showPresenting(false);
}

void StatusArea::showServer(const QString &text, bool isSandbox)
{
    m_server->setText((isSandbox ? QStringLiteral("◌ ") : QStringLiteral("● ")) + text);
}

void StatusArea::showClipboard(qint64 secondsLeft)
{
    m_clipboard->setText(tr("Clipboard clears in %1 s").arg(secondsLeft));
    if (secondsLeft > m_clipboardSeconds) // copied just now: seen there, and heard
        sayAloud(*m_clipboardArea, tr("Copied. %1").arg(m_clipboard->text()));
    m_clipboardSeconds = secondsLeft;
    m_clipboardArea->setVisible(secondsLeft > 0);
}

void StatusArea::showPresenting(bool isOn)
{
    m_presenter->setVisible(isOn);
}

void StatusArea::showCall(const ReplyMeta &meta)
{
    QStringList parts {tr("Last request: %1").arg(callInWords(meta))};
    if (const QString limit = rateLimitInWords(meta); !limit.isEmpty())
        parts.append(limit);
    m_lastCall->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace bearerscope

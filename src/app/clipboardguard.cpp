// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboardguard.h"

#include "core/visibletext.h"

#include <QClipboard>

namespace bearerscope {

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::check);
    connect(&m_clipboard, &QClipboard::dataChanged, this, [this] {
        if (m_deadline && !clipboardHoldsOurs())
            giveUp();
    });
}

ClipboardGuard::~ClipboardGuard()
{
    clearNow();
}

void ClipboardGuard::copy(const Secret &secret, std::chrono::milliseconds lifetime)
{
    m_deadline.reset(); // what this replaces is no other program's
    auto data = std::make_unique<QMimeData>();
    data->setText(exactText(secret.reveal()));
    m_hints.addTo(*data);
    m_copied = data.get();
    m_clipboard.setMimeData(data.release());

    m_deadline = m_clock.bootTime() + lifetime;
    check();
}

void ClipboardGuard::clearNow()
{
    if (!m_deadline)
        return;
    const bool isOurs = clipboardHoldsOurs();
    giveUp();
    if (isOurs)
        m_clipboard.clear(); // setText("") would leave an empty owner behind
}

void ClipboardGuard::giveUp()
{
    m_deadline.reset();
    m_copied.clear();
    m_timer.stop();
    Q_EMIT secondsLeftChanged(0);
}

void ClipboardGuard::check()
{
    if (!m_deadline)
        return;
    const auto left = *m_deadline - m_clock.bootTime();
    if (left.count() <= 0) {
        clearNow();
        return;
    }
    constexpr auto second = std::chrono::milliseconds(1000);
    Q_EMIT secondsLeftChanged(std::chrono::ceil<std::chrono::seconds>(left).count());
    m_timer.start(left % second == left.zero() ? second : left % second);
}

bool ClipboardGuard::clipboardHoldsOurs() const
{
    // By identity, so that another program's content is not fetched: it may be large, or its owner may hang. Nor can
    // ownsClipboard() be asked: off-screen and over VNC it always says no (6.4.2).
    return m_copied && m_clipboard.mimeData() == m_copied;
}

} // namespace bearerscope

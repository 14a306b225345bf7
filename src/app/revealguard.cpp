// SPDX-License-Identifier: GPL-3.0-or-later
#include "revealguard.h"

#include <QAction>
#include <QGuiApplication>

namespace bearerscope {

RevealGuard::RevealGuard(QAction &reveal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reveal(reveal)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RevealGuard::check);
    connect(&reveal, &QAction::toggled, this, &RevealGuard::take);
    // Of the program, not of the window: that loses the focus to its own dialogs, too.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            hide();
    });
}

void RevealGuard::hide()
{
    m_reveal.setChecked(false);
}

bool RevealGuard::isRevealed() const
{
    return m_reveal.isChecked();
}

void RevealGuard::take(bool isRevealed)
{
    m_deadline = isRevealed ? std::optional(m_clock.bootTime() + longest) : std::nullopt;
    check();
}

void RevealGuard::check()
{
    m_timer.stop();
    if (!m_deadline)
        return;
    const auto left = *m_deadline - m_clock.bootTime();
    if (left.count() <= 0)
        return hide();
    // The timer's clock stands still in suspend, so it is woken each second.
    m_timer.start(std::min<std::chrono::milliseconds>(left, std::chrono::seconds(1)));
}

} // namespace bearerscope

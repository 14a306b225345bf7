// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QAction;

namespace bearerscope {

/// Hides again what a person had revealed: after a while, when another program's window comes to the front, and at
/// hide(). The window's own dialogs and menus are no other program. Counts by an absolute deadline on the boot-time
/// clock.
class RevealGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds longest {30000};

    /// \a reveal is checked while something is revealed; neither is owned, and both must outlive the guard.
    RevealGuard(QAction &reveal, const Clock &clock, QObject *parent = nullptr);

    void hide();
    bool isRevealed() const;
    /// Looks at the clock now: the timer may not have run, as in suspend.
    void check();

private:
    void take(bool isRevealed);

    QAction &m_reveal;
    const Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_deadline;
    QTimer m_timer;
};

} // namespace bearerscope

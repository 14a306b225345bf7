// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clipboardhints.h"

#include "core/clock.h"
#include "core/secret.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QClipboard;

namespace bearerscope {

/// Copies a secret and takes it back: after a while, at clearNow() and when it is destroyed, and only while the
/// clipboard still holds what was copied here. Counts by an absolute deadline on the boot-time clock.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultLifetime {30000};

    /// Neither is owned; both must outlive the guard.
    ClipboardGuard(QClipboard &clipboard, const Clock &clock, QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// How long what is copied from now on stays.
    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }
    /// Puts \a secret on the clipboard, with the hint that password managers set so that no history keeps it.
    void copy(const Secret &secret) { copy(secret, m_lifetime); }
    void copy(const Secret &secret, std::chrono::milliseconds lifetime);
    void clearNow();
    /// Looks at the clock now: the timer may not have run, as in suspend.
    void check();
    bool isHolding() const { return m_deadline.has_value(); }

Q_SIGNALS:
    /// Each second while a secret is on the clipboard; 0 when it is there no longer.
    void secondsLeftChanged(qint64 seconds);

private:
    void giveUp(); ///< another program's text is there, or nothing
    bool clipboardHoldsOurs() const;

    QClipboard &m_clipboard;
    const Clock &m_clock;
    const ClipboardHints m_hints;
    std::chrono::milliseconds m_lifetime = defaultLifetime;
    QPointer<const QMimeData> m_copied; ///< the clipboard's, which deletes it when other content comes
    std::optional<std::chrono::milliseconds> m_deadline;
    QTimer m_timer;
};

} // namespace bearerscope

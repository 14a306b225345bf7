// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace bearerscope {

/// The built program with a window on the display that $DISPLAY names and a home folder of its own, with all of Qt's
/// logging on; a person's keys for it, and the places where it leaves traces.
class WatchedProgram
{
public:
    WatchedProgram() = default;
    Q_DISABLE_COPY_MOVE(WatchedProgram)
    ~WatchedProgram();

    /// With the session bus at \a busAddress. Returns when the window has the keyboard.
    bool start(const QString &busAddress);
    /// Gives the keyboard to the window of just that title, which no window manager does there.
    static bool focus(const QString &title);
    /// Presses \a keys, as "ctrl+Return".
    static bool press(const QString &keys);
    static bool type(const QString &text);
    /// Waits for the end: its exit code, or -1.
    int waitForEnd();

    QByteArray files() const;
    QByteArray messages() const; ///< what it wrote to either stream
    QByteArray process() const; ///< what /proc tells of it
    static QByteArray titles(); ///< of all windows on the display
    static QByteArray selection(const QString &name); ///< "primary" or "clipboard", as another program reads it

private:
    QTemporaryDir m_home;
    QTemporaryDir m_outside;
    QProcess m_process;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace bearerscope {

/// Watches an X11 display, from outside of any program on it, for a window that has been drawn. (In a file of its own,
/// because Xlib's macros and Qt don't go together.)
class FirstPaint
{
public:
    /// On the display that $DISPLAY names, which must have no window.
    FirstPaint();
    ~FirstPaint();
    Q_DISABLE_COPY_MOVE(FirstPaint)

    /// Waits for the next window of a program to have its middle drawn, for \a longest milliseconds. It is looked for
    /// twice in a millisecond.
    bool wait(int longest);
    /// Does to that window what a window manager does on a click on "minimize".
    void minimize();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bearerscope

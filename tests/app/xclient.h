// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace bearerscope {

/// Another program on the same X11 display, with a connection of its own. (In a file of its own, because Xlib's macros
/// and Qt don't go together.)
class XClient
{
public:
    /// On the display that $DISPLAY names.
    XClient();
    ~XClient();
    Q_DISABLE_COPY_MOVE(XClient)

    bool isConnected() const;
    /// Shows a window, and takes the keyboard's focus as a person's click would.
    void takeFocus();

    /// Is the display's clipboard manager from now on: what a program that ends hands over is kept, as desktops do it.
    void manageClipboard();
    /// How often a program has asked it to keep something.
    int handovers() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bearerscope

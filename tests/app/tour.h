// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace bearerscope {

struct WindowFixture;

/// The dialog that is on screen, or null.
QDialog *openDialog();

/// Goes through what the program shows: the window without a token and with one, each tab, each dialog, busy, expired,
/// in presenter mode.
class Tour
{
public:
    /// At \a scene, which \a window shows: the program's or a dialog.
    using Look = std::function<void(const QString &scene, QWidget &window)>;

    /// \a fixture must outlive the tour, and be open.
    Tour(WindowFixture &fixture, Look look);

    /// Whether all scenes were there.
    bool go();

private:
    void look(const QString &scene);
    void lookAtTabs();
    void lookAtDialogs();

    WindowFixture &m_fixture;
    Look m_look;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace bearerscope {

/// Gives the focus back after a call: Qt moves it on from a button that a call disables, and the next Space would press
/// some other one.
class FocusKeeper
{
public:
    /// \a window must outlive the keeper.
    explicit FocusKeeper(const QWidget &window);

    /// After widgets were disabled (\a isBusy) or enabled again; \a before had the focus until then.
    void settle(QWidget *before, bool isBusy);

private:
    const QWidget &m_window;
    QPointer<QWidget> m_beforeCall;
    QPointer<QWidget> m_inCall; ///< where Qt moved it to
};

} // namespace bearerscope

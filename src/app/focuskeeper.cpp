// SPDX-License-Identifier: GPL-3.0-or-later
#include "focuskeeper.h"

namespace bearerscope {

FocusKeeper::FocusKeeper(const QWidget &window)
    : m_window(window)
{
}

void FocusKeeper::settle(QWidget *before, bool isBusy)
{
    if (isBusy) {
        m_beforeCall = before;
        m_inCall = m_window.focusWidget();
    } else if (m_beforeCall && m_beforeCall->isVisible() && m_window.focusWidget() == m_inCall) {
        m_beforeCall->setFocus();
    }
}

} // namespace bearerscope

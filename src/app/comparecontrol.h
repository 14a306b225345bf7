// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/comparison.h"

#include <QObject>

class QWidget;

namespace bearerscope {

class ComparePanel;
class Session;

/// Brings together the token at hand, the one that is kept beside it, and the panel that shows both.
class CompareControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    CompareControl(Session &session, const Clock &clock, ComparePanel &panel, QWidget *window);

    /// Draws both as they are now: the time left changes each second.
    void show();

private:
    void openDialog();

    Session &m_session;
    ComparePanel &m_panel;
    QWidget *m_window;
    Comparison m_comparison;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/comparison.h"

#include <QObject>

class QWidget;

namespace bearerscope {

class ComparePanel;
struct KnownToken;
class Presentation;
class Session;

/// Brings together the token at hand, the one that is kept beside it, and the panel that shows both.
class CompareControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        Session &session;
        const Clock &clock;
        const Presentation &presentation;
        ComparePanel &panel;
    };
    CompareControl(const Parts &parts, QWidget *window);

    /// Keeps \a first and brings \a second to hand, side by side.
    void compare(const KnownToken &first, const KnownToken &second);
    /// Lets the kept token go.
    void forget();
    /// Draws both as they are now: the time left changes each second.
    void show();

Q_SIGNALS:
    /// There are two to be looked at.
    void shown();

private:
    void openDialog();

    Parts m_parts;
    QWidget *m_window;
    Comparison m_comparison;
};

} // namespace bearerscope

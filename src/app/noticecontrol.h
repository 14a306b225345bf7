// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"
#include "session/retrywait.h"

namespace bearerscope {

class MessageBar;
class Presentation;

/// Brings together what there is to say and the one bar that says it: masked for others, with the wait until a server
/// may be asked again.
class NoticeControl : public QObject
{
    Q_OBJECT
public:
    /// None is owned; all must outlive the control.
    struct Parts {
        const Clock &clock;
        const Presentation &presentation;
        MessageBar &bar;
    };
    explicit NoticeControl(const Parts &parts, QObject *parent = nullptr);

    void show(const Notice &notice);

Q_SIGNALS:
    /// What is on screen from now on offers \a action; nothing, once it is closed.
    void offered(bearerscope::Notice::Action action);

private:
    Parts m_parts;
    RetryWait m_wait;
    Notice m_notice; ///< the last one
};

} // namespace bearerscope

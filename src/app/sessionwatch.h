// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bearerscope {

/// Tells when the person turns away from the computer, so that what is secret can be put away in time.
class SessionWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether there is something to put away just now. Nobody is asked and nothing is held up before the first time.
    virtual void setNeeded(bool needed) = 0;

Q_SIGNALS:
    /// The computer is about to sleep, or the screen is locked. A sleep waits until the slots have returned.
    void leaving();
    /// The computer has slept.
    void resumed();
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessbus.h"
#include "watchedprogram.h"

#include "support/faultserver.h"

namespace bearerscope {

/// The built program's window on a display and on an accessibility bus, a server for it, and a look at all that other
/// programs can see of it without a debugger.
struct CanaryRig {
    FaultServer server;
    AccessBus bus;
    WatchedProgram program;

    /// What is missing here to play it, or nothing.
    static QString missing();
    bool start();
    /// Where the key or the token is found, and what could not be looked at; a line each.
    QString traces();
    /// Until \a words are among those of the accessibility bus.
    bool waitFor(const QString &words) const;
    bool waitForNo(const QString &words) const;
    /// Presses \a keys until that of \a name has the keyboard. (The first key on a display changes its keyboard's
    /// mapping, and was seen to get lost with that.)
    bool reach(const QString &name, const QString &keys) const;
    /// Pastes into the dialog of that \a title, which \a entry opens, and leaves it open.
    bool pasteInto(const QString &entry, const QString &title) const;
};

/// What another program has copied, as long as this lives.
class Copied
{
public:
    explicit Copied(const QByteArray &text);
    ~Copied();
    Q_DISABLE_COPY_MOVE(Copied)
    bool isThere() const { return m_isThere; }

private:
    QProcess m_process;
    bool m_isThere = false;
};

} // namespace bearerscope

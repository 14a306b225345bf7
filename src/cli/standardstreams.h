// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace bearerscope {

/// The three streams of this process as devices.
struct StandardStreams {
    QFile in;
    QFile out;
    QFile err;

    /// Whether all three could be opened; a process can be started with any of them closed.
    bool open()
    {
        return in.open(stdin, QIODevice::ReadOnly) && out.open(stdout, QIODevice::WriteOnly)
            && err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
};

} // namespace bearerscope

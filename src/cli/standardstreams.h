// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace bearerscope {

/// The three streams of this process as devices.
struct StandardStreams {
    /// Puts /dev/null in the place of a stream that the process was started without: the next file or socket that is
    /// opened would else take its number, and be read as input. Writing to an output that was closed goes on failing,
    /// so that no data is lost unnoticed; messages are dropped. To be called before anything else.
    static void reserve();

    QFile in;
    QFile out;
    QFile err;

    /// Whether all three could be opened.
    bool open();
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace bearerscope {

/// A command line as a POSIX shell takes it apart. Bytes rather than text: a word may be a token, and nothing
/// in it may be normalised, or left behind when it is wiped.
struct ShellLine {
    QByteArrayList words;
    bool complete = true; ///< false: the line ends within quotes or right after a backslash
    bool expands = false; ///< there is a $ or a backtick that a shell would have replaced; it stands as written
};

/// Reads quotes, backslashes and line continuations. Line ends and operators such as | part words like blanks
/// do: people paste lines without their continuations, and with pipes behind them.
ShellLine shellWords(QByteArrayView line);

} // namespace bearerscope

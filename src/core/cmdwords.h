// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellwords.h"

namespace bearerscope {

/// Whether \a line is written for cmd.exe: a caret joins its lines or stands before its first quote.
bool isForCmd(QByteArrayView line);

/// As cmd.exe hands \a line on, and a program's C runtime takes it apart: carets, %VARIABLES%, \" within quotes.
ShellLine cmdWords(QByteArrayView line);

} // namespace bearerscope

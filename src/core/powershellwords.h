// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellwords.h"

namespace bearerscope {

/// Whether \a line is written for PowerShell: a backtick joins its lines.
bool isForPowerShell(QByteArrayView line);

/// As PowerShell reads \a line: backticks, and quotes doubled within quotes.
ShellLine powerShellWords(QByteArrayView line);
/// The same of \a text with tables in it: braces, @ and commas part words like blanks do, and the = behind a name is a
/// word of its own, so that @{ "A" = "b" } becomes A, = and b.
ShellLine powerShellTokens(QByteArrayView text);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace bearerscope {

/// Lets the window's program take this one's place, with the \a arguments that main() was given, the null at their end
/// included. Returns only where that fails, with what the process is to end with.
int becomeWindow(const QList<char *> &arguments);

} // namespace bearerscope

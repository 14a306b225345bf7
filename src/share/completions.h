// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bearerscope {

/// What completes the program's command line in three shells, made of what the command line knows of itself. Known
/// words, such as scope names, are those of the built-in catalogue.
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

} // namespace bearerscope

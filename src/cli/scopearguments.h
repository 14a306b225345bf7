// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

namespace bearerscope {

class GivenOptions;

/// Reads the scopes that \a given names, or the file with the token that has them, into \a arguments, whose command is
/// set already. Returns what is wrong in a sentence, or nothing.
QString readScopeOptions(const GivenOptions &given, Arguments &arguments);

} // namespace bearerscope

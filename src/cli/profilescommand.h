// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "commandoutput.h"

namespace bearerscope {

class Console;
class Profiles;

/// Carries the order out on \a profiles. What "add" adds is in the other options of \a arguments; "import" reads a file
/// or \a console.
Expected<CommandOutput, Failure> profilesCommand(const Arguments &arguments, Profiles &profiles, Console &console);

} // namespace bearerscope

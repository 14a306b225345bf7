// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "commandoutput.h"

namespace bearerscope {

class Clock;
class Console;
class ScopeCatalogue;

/// Runs a command that asks no server and leaves the session as it is: compare, can, endpoints, least, lint,
/// report or scopes. Reads its files and standard input; printing is the caller's.
Expected<CommandOutput, Failure> runOffline(
    const Arguments &arguments, Console &console, const ScopeCatalogue &catalogue, const Clock &clock);

} // namespace bearerscope

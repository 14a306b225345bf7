// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

namespace bearerscope {

class GivenOptions;

/// Reads which server and keys \a given names, and the way there, into \a server. Returns what is wrong in a sentence,
/// or nothing. Commands that ask no server have none of these options.
QString readRoad(const GivenOptions &given, ServerChoice &server);

} // namespace bearerscope

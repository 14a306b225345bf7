// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoutput.h"
#include "scopesathand.h"

#include "core/calllist.h"

namespace bearerscope {

/// The fewest scopes that open the calls of \a list, and against them \a atHand, if that was asked for.
CommandOutput leastCommand(
    const CallList &list, const std::optional<GivenScopes> &atHand, const EndpointMatcher &matcher, bool asJson);

} // namespace bearerscope

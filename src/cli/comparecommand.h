// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoutput.h"

#include "session/tokencomparison.h"

namespace bearerscope {

/// \a left and \a right side by side at the moment \a now (UTC). Tokens are masked.
CommandOutput compareCommand(
    const TokenSide &left, const TokenSide &right, const ScopeCatalogue &catalogue, const QDateTime &now, bool asJson);

} // namespace bearerscope

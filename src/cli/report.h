// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/inspection.h"

#include "api/callresult.h"

#include <optional>

namespace bearerscope {

/// All that a report on a token is drawn from.
struct Report {
    const TokenData &token;
    const Inspection &inspection;
    ExpiryReading reading; ///< made at \c now
    QDateTime now;
    const ScopeCatalogue &catalogue;
    std::optional<Server> server; ///< that was asked; absent offline
    bool reveal = false; ///< the access token whole
    const ReplyMeta *meta = nullptr; ///< of the call; null offline
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inactivecauses.h"
#include "session/endpointquestion.h"
#include "session/inspection.h"

#include "api/callresult.h"
#include "core/missingscopes.h"

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
    QList<InactiveCause> causes {}; ///< why the token is over; empty while it isn't
    std::optional<bool> reused {}; ///< no new one was asked for; absent where that was no question
    const CallRecord *exchange = nullptr; ///< what went over the wire, where it is to be shown
    std::optional<EndpointAnswer> answer {}; ///< on the call that the text makes with the token
};

} // namespace bearerscope

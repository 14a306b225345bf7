// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/expiry.h"
#include "core/pastedtext.h"

namespace bearerscope {

class ScopeCatalogue;

/// What a token at hand has to be good for, so that no new one has to be spent.
struct ReuseWish {
    std::chrono::seconds atLeast {0}; ///< that it has to live on
    QStringList scopes; ///< that it has to cover
    Server server; ///< that it has to be from
};

/// Why \a pasted, whose expiry now is \a reading, won't do for \a wish, in a clause such as "it has 12 s left, and 60 s
/// are wanted"; empty when it will. Goes by what the text tells, and asks no server.
QString obstacleToReuse(
    const PastedToken &pasted, const ExpiryReading &reading, const ReuseWish &wish, const ScopeCatalogue &catalogue);

} // namespace bearerscope

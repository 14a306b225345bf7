// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry.h"

namespace bearerscope {

/// Whether \a now, the reading after \a before, is worth saying aloud: another state, or the time left has come down to
/// five minutes or to one.
bool isWorthSaying(const ExpiryReading &before, const ExpiryReading &now);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callrecord.h"
#include "core/secretspans.h"

namespace bearerscope {

/// A curl command for a POSIX shell that makes the same call, with $X_APP_TOKEN and $ACCESS_TOKEN in place of the
/// secrets; for others also $X_APP_ID and $PROJECT_ID. Holds no secret.
QString curlCommand(const CallRecord &record, Audience audience);

} // namespace bearerscope

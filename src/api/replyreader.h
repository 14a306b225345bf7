// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpreply.h"

#include "core/apierror.h"
#include "core/tokendata.h"

namespace bearerscope {

/// Reads an answer: the status decides first, then the shape of the body. Pure. \a peer goes into errors
/// only.
Expected<TokenData, ApiError> readReply(Call call, const HttpReply &reply, const QString &peer);

} // namespace bearerscope

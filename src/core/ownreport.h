// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokendata.h"

namespace bearerscope {

/// The token in \a json, if that is a report of this program: its fields, the server that it was about, and when it was
/// issued as far as that was known and no estimate. That it was over or revoked then is kept as well, for that never
/// changes back; what else was worked out from the fields (warnings …) is left out, because it is worked out again.
std::optional<TokenData> ownReport(const QByteArray &json);

} // namespace bearerscope

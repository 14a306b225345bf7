// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokendata.h"

namespace bearerscope {

/// The token in what this program printed with --json, if \a json is that: the fields as they were reported. What was
/// worked out from them then (state, warnings …) is left out, because it is worked out again.
std::optional<TokenData> tokenOfOwnReport(const QByteArray &json);

} // namespace bearerscope

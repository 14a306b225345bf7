// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/connectionreport.h"

namespace bearerscope {

// What each step of the road to a server showed, in sentences. All plain text; foreign parts are made visible.

/// What \a step of \a report showed; empty while there is nothing to tell.
QString findingInWords(const ConnectionStep &step, const ConnectionReport &report);

/// What to do about it; empty for what is fine.
QString adviceFor(const ConnectionStep &step, const Server &server);

} // namespace bearerscope

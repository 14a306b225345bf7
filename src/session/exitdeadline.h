// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace bearerscope {

/// Ends the program with \a exitCode once \a span has passed, if it still runs then. For the way out: Qt waits there
/// for name lookups that nothing can interrupt (getaddrinfo, as long as the name servers take), and for its network
/// thread. Whatever has to be done or said must have been done before, but for what destructors do within that span.
void endWithin(std::chrono::milliseconds span, int exitCode);

} // namespace bearerscope

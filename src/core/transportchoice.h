// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

namespace bearerscope {

/// How servers are to be reached, as a person set it: a Transport whose authorities are still a file, which is read
/// when a call is made.
struct TransportChoice {
    std::chrono::seconds deadline = std::chrono::duration_cast<std::chrono::seconds>(Transport {}.deadline);
    ProxyChoice proxy {};
    QString authoritiesFile {}; ///< path; empty: the system's authorities alone
    bool operator==(const TransportChoice &) const = default;
};

} // namespace bearerscope

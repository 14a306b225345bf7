// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"

namespace bearerscope {

struct ConnectionInput;
struct TransportChoice;

/// The words on how calls go and went that the window and the command line share. All plain text; foreign parts are
/// made visible.

/// "200 in 12 ms", "no answer after 15 s via proxy.example:3128".
QString callInWords(const ReplyMeta &meta);

/// "Directly, without a proxy", "Through the proxy 10.1.1.1:3128 (https_proxy)".
QString roadInWords(const ProxyInUse &proxy);
/// Of the way to the server that is chosen; empty for the sandbox, and while the address makes no sense.
QString roadInWords(const ConnectionInput &chosen);
/// "Trusts also: company-ca.pem"; empty when it is the system's authorities alone.
QString trustInWords(const TransportChoice &chosen);

/// "97 of 100 calls left, resets 14:05 (UTC+1)"; empty when the answer told nothing that can be believed.
QString rateLimitInWords(const ReplyMeta &meta);
/// "Try again in 41 s", "You can try again now."
QString retryInWords(std::chrono::seconds left);
/// "Try again in 42 s, at 14:05:12 (UTC+1)."; empty unless \a result is a refusal that tells when.
QString retryInWords(const CallResult &result);

} // namespace bearerscope

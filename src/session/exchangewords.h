// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callrecord.h"

namespace bearerscope {

// The words on a call as it went over the wire that the window and the command line share. All plain text; foreign
// parts are made visible.

/// "Request", "Check", "Revoke".
QString callInWords(Call call);
/// "✓ 200 OK", "✗ 401 Unauthorized", "✗ no answer".
QString endInWords(const CallRecord &record);
/// "12 ms", "2.4 s".
QString durationInWords(std::chrono::milliseconds duration);

/// "name", "connection and TLS", …
QString phaseInWords(CallPhase::Kind kind);
/// The name of a phase in --json output, such as "connect_and_tls".
QString phaseName(CallPhase::Kind kind);
/// What a phase is, for those who want to know.
QString phaseExplained(CallPhase::Kind kind);
/// "name 0 ms · connection 1 ms · sending 0 ms · wait 400 ms, in which it ended".
QString phasesInWords(const QList<CallPhase> &phases);

} // namespace bearerscope

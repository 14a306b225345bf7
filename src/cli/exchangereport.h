// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callrecord.h"

#include <QJsonObject>

namespace bearerscope {

// A call as it went over the wire. Secrets are masked, whatever else is to be revealed.

/// For people: several lines.
QString textExchange(const CallRecord &record);
/// For machines: the member "exchange" of a report.
QJsonObject exchangeObject(const CallRecord &record);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transportchoice.h"

#include <QJsonObject>

#include <optional>

namespace bearerscope {

/// The members of a settings file that say how servers are reached.
QJsonObject transportToJson(const TransportChoice &choice);

/// Reads them, each checked as if it had been typed; absent when one is missing or wrong.
std::optional<TransportChoice> transportFromJson(const QJsonObject &object);

} // namespace bearerscope

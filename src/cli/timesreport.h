// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QJsonObject>
#include <QStringList>

namespace bearerscope {

/// The figures that the expiry rests on as the cells of a table: source, figure, the end that it gives, what is made of
/// it. Empty when the answers tell no time.
QList<QStringList> timeRows(const Report &report);
/// How far this computer's clock is off, and why figures are followed or not believed: a sentence or two each.
QStringList timeRemarks(const Report &report);

/// The same for machines, beside the issue of the token. Moments are ISO 8601 in UTC, null where unknown; a figure is
/// the number as reported, of a clock a moment.
QJsonObject timesObject(const Report &report);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "texttable.h"

#include <QJsonValue>

namespace bearerscope {

/// What the token of a report is as a JSON Web Token.
struct ClaimsReport {
    QString summary;
    QList<Row> rows; ///< claim, value, how it compares
    QString leftOut; ///< that not all are shown; else empty
};

/// Absent where the token is opaque, or there is none.
std::optional<ClaimsReport> claimsReport(const Report &report);

/// The same for machines: header, claims, whether each compared one agrees; null where the token is opaque.
QJsonValue jwtValue(const Report &report);

} // namespace bearerscope

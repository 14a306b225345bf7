// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDate;

namespace bearerscope {

/// The manual page in mdoc, made of what the command line knows of itself; \a date is the release's.
QString manualPage(const QDate &date);

} // namespace bearerscope

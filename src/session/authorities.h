// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputerror.h"

class QDateTime;

namespace bearerscope {

/// The certificates in the file of authorities at \a path, one a line: "Example CA, 812 days left". Plain text; the
/// subjects are made visible. Of a whole bundle just the first few.
Expected<QString, InputError> authoritiesInWords(const QString &path, const QDateTime &nowUtc);

} // namespace bearerscope

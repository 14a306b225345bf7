// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretspans.h"

namespace bearerscope {

/// What in words, pages and what else is no JSON looks like a secret: sign-ins, values behind a name that says secret,
/// keys in PEM, and unbroken runs that look like tokens. Unordered, and they may overlap.
SecretSpans textSecrets(QByteArrayView body);

} // namespace bearerscope

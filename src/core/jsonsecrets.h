// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretspans.h"

namespace bearerscope {

class KnownForms;

/// What of JSON is a secret, see secretSpans(); unordered, and they may overlap.
SecretSpans jsonSecrets(QByteArrayView body, const KnownForms &known, Audience audience);

} // namespace bearerscope

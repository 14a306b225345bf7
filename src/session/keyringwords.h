// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

namespace bearerscope {

/// What is wrong, and what to do; of NotFound that there is none. Plain text.
QString keyringProblemInWords(KeyringError error);

} // namespace bearerscope

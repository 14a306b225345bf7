// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretkeys.h"

namespace bearerscope {

/// What is wrong, and what to do; of NotFound that there is none. Plain text.
QString keyringProblemInWords(KeyringError error);
/// Where a key is that is known: "The key is in the keyring."
QString keyPlaceInWords(SecretKeys::Place place);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoutput.h"

namespace bearerscope {

class ScopeCatalogue;

/// Lists the published scopes that hold each of \a words in their name or path.
CommandOutput scopesCommand(const QString &words, const ScopeCatalogue &catalogue, bool asJson);

} // namespace bearerscope

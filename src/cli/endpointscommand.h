// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancommand.h"

namespace bearerscope {

/// The published calls that \a scopes open, or with \a all the others too; those that hold every word of \a words.
/// Without scopes that are known, all of them.
CommandOutput endpointsCommand(
    const QString &words, bool all, const GivenScopes &scopes, const ScopeCatalogue &catalogue, bool asJson);

} // namespace bearerscope

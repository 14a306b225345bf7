// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "commandoutput.h"
#include "scopesathand.h"

namespace bearerscope {

/// Whether \a scopes open \a question, a call in any form that parseApiCall() knows.
Expected<CommandOutput, Failure> canCommand(
    const QString &question, const GivenScopes &scopes, const ScopeCatalogue &catalogue, bool asJson);

} // namespace bearerscope

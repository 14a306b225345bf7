// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "commandoutput.h"

#include "core/scopelint.h"

namespace bearerscope {

struct ScopeList;

/// What is wrong with the names of \a list, and the list as it is after every repair that is sure.
CommandOutput lintCommand(const ScopeList &list, const ScopeCatalogue &catalogue, bool asJson);

/// Reads the names in \a text, which came from standard input. Refuses what may hold a token: names are repeated.
Expected<ScopeList, Failure> scopesInText(const QByteArray &text);

/// A message for what is wrong with how names are spelt, which otherwise would pass for scopes that open nothing.
QStringList spellingRemarks(const QStringList &names, const ScopeCatalogue &catalogue);

} // namespace bearerscope

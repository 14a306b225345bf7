// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "console.h"

namespace bearerscope {

/// What \a file holds, or where that is empty, what is typed or piped into \a console; \a wanted ("A token") is asked
/// for there. Ends just beyond \a largest bytes. The error doesn't name the file: what was typed there may be a token.
Expected<QByteArray, Failure> inputText(
    const QString &file, const QString &wanted, Console &console, qsizetype largest = largestTokenText);

} // namespace bearerscope

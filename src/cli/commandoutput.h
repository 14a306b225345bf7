// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcodes.h"

#include <QByteArray>
#include <QStringList>

namespace bearerscope {

/// All that a command which asks no server comes to.
struct CommandOutput {
    QByteArray data; ///< for standard output
    QStringList messages; ///< for standard error, each a sentence or more; plain text
    ExitCode code = ExitCode::Yes;
};

} // namespace bearerscope

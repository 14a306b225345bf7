// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namedvalues.h"

#include <QByteArrayView>

namespace bearerscope {

/// The assignments of a .env file, or of a shell: NAME=value with or without quotes, export, set or $env: in front, and
/// several of them on a line that a shell would run.
struct EnvText {
    QList<NamedValue> values; ///< wipe them after use
    qsizetype otherLines = 0; ///< or parts of lines: neither assignments nor comments
    bool isComplete = true; ///< false: the text ends within quotes
};

EnvText readEnvText(QByteArrayView text);

} // namespace bearerscope

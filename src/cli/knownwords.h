// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandinfo.h"

namespace bearerscope {

/// What may stand in one place of a command line.
struct KnownWords {
    QStringList words {}; ///< empty where only the caller knows
    bool isFile = false;
};

/// The arguments of a command that are no options.
struct Operands {
    KnownWords first {};
    KnownWords later {};
};

KnownWords valuesOf(const QCommandLineOption &option);
Operands operandsOf(const CommandInfo &info);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/inputerror.h"

#include <QByteArray>

namespace bearerscope {

/// What the file at \a path holds, up to just beyond the largest text that is recognised: too large is then told as such.
/// Only of a plain file: a pipe would hold the window up until somebody writes to it.
Expected<QByteArray, InputError> textInFile(const QString &path);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bearerscope {

// What has to stand between the quotes of a language so that its reader sees \a text (UTF-8). The quotes are the
// caller's. Each works on one character at a time, so that the parts of a text can be written one by one. Room for all
// of it is taken at once: growing would leave copies of a secret behind.

/// Between single quotes of a POSIX shell.
QByteArray shellEscaped(QByteArrayView text);
/// Between single quotes of PowerShell, for which four typographic ones are quotes as well.
QByteArray powerShellEscaped(QByteArrayView text);
/// Between the double quotes of a file that "curl --config" reads.
QByteArray curlConfigEscaped(QByteArrayView text);
/// Between the quotes of JSON, in ASCII alone: nothing on the way has to know that it is UTF-8.
QByteArray jsonEscaped(QByteArrayView text);
/// Where no character needs another spelling.
QByteArray unescaped(QByteArrayView text);

/// \a text as one word of a POSIX shell.
QByteArray shellQuoted(QByteArrayView text);

} // namespace bearerscope

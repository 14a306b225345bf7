// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"
#include "tokendata.h"

#include <QUrl>

namespace bearerscope {

/// What a token can be copied as.
enum class ExportFormat { Token, Header, Curl };

/// The bytes to put on a clipboard, or a sentence that says why this token can't be copied that way: a
/// character that would break or change a header, damaged text, a token_type other than Bearer. \a endpoint
/// is the address that a curl line calls.
Expected<Secret, QString> exported(const TokenData &token, ExportFormat format, const QUrl &endpoint = {});

/// \a text as one word of a POSIX shell.
QByteArray shellQuoted(QByteArrayView text);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <QHash>
#include <QString>

namespace bearerscope {

using FormFields = QHash<QByteArray, QByteArray>;

/// Reads an application/x-www-form-urlencoded body; '+' and "%20" are both a space. The error is a sentence:
/// a percent sign without two hexadecimal digits, or a name that is there more than once (RFC 6749 3.2
/// forbids that).
Expected<FormFields, QString> parseForm(const QByteArray &body);

} // namespace bearerscope

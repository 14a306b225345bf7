// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretspans.h"

namespace bearerscope {

// Bytes that somebody sent, for the eye: what \a spans cover is masked, what is foreign is made visible, and no more
// than mostLines are made.

constexpr qsizetype mostLines = 5000;

/// UTF-8 as it is, its lines kept; \a separator, if any, begins a new line as well: that of a form.
QString maskedText(QByteArrayView bytes, const SecretSpans &spans, char separator = '\n');
/// JSON with a line for each member, in the order in which they came and with numbers as they were written.
QString maskedJson(QByteArrayView bytes, const SecretSpans &spans);
/// Sixteen bytes a line, in hexadecimal and as ASCII: "00000010  7b 22 …  |{"…|".
QString maskedHex(QByteArrayView bytes, const SecretSpans &spans);

} // namespace bearerscope

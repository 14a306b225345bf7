// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bearerscope {

/// \a foreign as it may be shown: control, bidirectional, zero-width and other invisible characters become
/// \u{202E}-like escapes, half surrogate pairs U+FFFD, and what is longer than \a limit characters is cut
/// with the number left out. The result is for display; copies use the original.
QString visibleText(QStringView foreign, qsizetype limit = 4096);
QString visibleText(QByteArrayView utf8, qsizetype limit = 4096);

/// \a json with those characters beyond ASCII as \uXXXX, which in JSON means the same.
QString visibleJson(QStringView json);

/// \a utf8 as text. QString::fromUtf8() would swallow a byte-order mark, which at the start of a value is a zero-width
/// character like any other.
QString exactText(QByteArrayView utf8);

/// Whether every character is visible ASCII (0x21 to 0x7E): what may stand in a header without quoting or
/// change.
bool isVisibleAscii(QByteArrayView bytes);
/// The characters that aren't visible ASCII, each once, as "U+202E, U+0441"; after the first few just "…".
QString otherCharacters(QByteArrayView utf8);

} // namespace bearerscope

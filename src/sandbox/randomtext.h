// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bearerscope {

/// 43 URL-safe characters with 256 bits from the system's random source: good for a key or a token.
QByteArray randomText();
/// 16 hexadecimal digits from the same source: good for an identifier.
QByteArray randomHex();

} // namespace bearerscope

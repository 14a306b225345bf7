// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bearerscope {

/// \a text with each %XX as the byte that it stands for. Other percent signs stand for themselves, where Qt's own
/// function makes something up (measured on 6.4.2: "%zz").
QByteArray percentDecoded(QByteArrayView text);

/// The same over and over, of what was encoded several times, until no %XX is left.
QByteArray wholeDecoded(QByteArrayView text);

} // namespace bearerscope

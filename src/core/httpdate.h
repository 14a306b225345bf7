// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace bearerscope {

/// A date in any of the three forms of RFC 9110 5.6.7, whatever the locale. The day of the week is not looked
/// at.
std::optional<QDateTime> parseHttpDate(const QByteArray &text);

} // namespace bearerscope

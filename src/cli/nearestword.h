// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bearerscope {

/// The one of \a known that shares most of its beginning and end with \a typed; empty when none shares half
/// of it.
QString nearestWord(const QString &typed, const QStringList &known);

} // namespace bearerscope

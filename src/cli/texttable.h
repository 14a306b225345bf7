// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bearerscope {

using Row = QStringList;

/// Cells in columns, two spaces apart, empty columns left out; \a indent in front of each line.
QString table(const QList<Row> &rows, const QString &indent = {});

} // namespace bearerscope

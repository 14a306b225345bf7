// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <algorithm>

namespace bearerscope {

QString table(const QList<Row> &rows, const QString &indent)
{
    QList<qsizetype> widths;
    for (const Row &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const Row &row : rows) {
        QString line = indent;
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += row[i].leftJustified(widths[i] > 0 ? widths[i] + 2 : 0);
        text += line + row.constLast() + u'\n'; // as it is: a blank at its end may be the fault looked for
    }
    return text;
}

} // namespace bearerscope

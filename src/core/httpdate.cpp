// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpdate.h"

#include <QLocale>

namespace bearerscope {

namespace {

std::optional<QDateTime> dateIn(const QString &text, const QString &format)
{
    QDateTime date = QLocale::c().toDateTime(text, format);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    const QString all = QString::fromLatin1(text).simplified();
    const qsizetype comma = all.indexOf(u',');
    if (comma < 0) // asctime: "Sun Nov  6 08:49:37 1994"
        return dateIn(all.mid(all.indexOf(u' ') + 1), QStringLiteral("MMM d hh:mm:ss yyyy"));
    const QString afterDay = all.mid(comma + 1).trimmed();
    if (const auto date = dateIn(afterDay, QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'")))
        return date;
    // RFC 850, with a year of two digits, which Qt reads as 19xx; HTTP is younger than 1970.
    const auto date = dateIn(afterDay, QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"));
    return date && date->date().year() < 1970 ? date->addYears(100) : date;
}

} // namespace bearerscope

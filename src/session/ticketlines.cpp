// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketlines.h"

#include <QCoreApplication>

namespace bearerscope {

TicketLine TicketLine::own(const QString &name, const QString &value)
{
    return {name, value.isEmpty() ? QCoreApplication::translate("TicketReport", "unknown") : value, false};
}

TicketLine TicketLine::foreign(const QString &name, const QString &value)
{
    return value.isEmpty() ? own(name, {}) : TicketLine {name, value, true};
}

QString ticketTime(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss' UTC'"));
}

} // namespace bearerscope

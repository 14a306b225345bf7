// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace bearerscope {

/// One thing that a report for a ticket says.
struct TicketLine {
    QString name; ///< may be empty
    QString value; ///< plain text; "unknown" where nobody knows
    bool isForeign = false; ///< holds words that somebody else wrote

    static TicketLine own(const QString &name, const QString &value);
    static TicketLine foreign(const QString &name, const QString &value);
};

struct TicketSection {
    QString title;
    QList<TicketLine> lines;
};

/// "2026-11-27 17:39:12 UTC": with its date always, because a ticket is read on another day. Empty for an invalid one.
QString ticketTime(const QDateTime &utc);

} // namespace bearerscope

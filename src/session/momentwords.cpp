// SPDX-License-Identifier: GPL-3.0-or-later
#include "momentwords.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// "UTC+1", "UTC-3:30".
QString offsetInWords(const QDateTime &local)
{
    const int minutes = local.offsetFromUtc() / 60;
    const QString sign = minutes < 0 ? QStringLiteral("-") : QStringLiteral("+");
    const int hours = std::abs(minutes) / 60;
    const int rest = std::abs(minutes) % 60;
    return QStringLiteral("UTC") + sign + QString::number(hours)
        + (rest ? QStringLiteral(":%1").arg(rest, 2, 10, QChar(u'0')) : QString());
}

/// With the whole year, of which some short forms have two digits.
QString dateOf(const QLocale &locale, const QDate &date)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return locale.toString(date, format);
}

/// The long form is the short one with seconds, and with a time zone, which is told apart.
QString timeOf(const QLocale &locale, const QTime &time, ClockDetail detail)
{
    if (detail == ClockDetail::Minutes)
        return locale.toString(time, QLocale::ShortFormat);
    static const QRegularExpression zone(u"\\(?\\bt+\\b\\)?"_s);
    return locale.toString(time, locale.timeFormat(QLocale::LongFormat).remove(zone).trimmed());
}

} // namespace

QString clockTime(const QDateTime &moment, const QDateTime &now, ClockDetail detail)
{
    const QLocale locale;
    const bool isLocal = moment.timeSpec() == Qt::LocalTime && locale.language() != QLocale::C;
    const QString time = isLocal ? timeOf(locale, moment.time(), detail)
                                 : moment.time().toString(detail == ClockDetail::Minutes ? u"HH:mm" : u"HH:mm:ss");
    if (moment.date() == now.date())
        return time;
    return (isLocal ? dateOf(locale, moment.date()) : moment.date().toString(Qt::ISODate)) + u' ' + time;
}

QString localTimeInWords(const QDateTime &utc, const QDateTime &now, ClockDetail detail)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = clockTime(local, now.toLocalTime(), detail);
    return local.offsetFromUtc() == 0 ? time + u" UTC"_s : u"%1 (%2)"_s.arg(time, offsetInWords(local));
}

QString momentInWords(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QString inUtc = clockTime(utc.toUTC(), now.toUTC()) + u" UTC"_s;
    if (local.offsetFromUtc() == 0)
        return inUtc;
    return localTimeInWords(utc, now) + u" · "_s + inUtc;
}

} // namespace bearerscope

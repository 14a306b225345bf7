// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfields.h"

#include "tokendata.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace bearerscope {

namespace {

/// The most seconds that can be counted in 64 bits of milliseconds from any moment of the calendar, rounded down.
constexpr qint64 mostSeconds = 9'200'000'000'000'000;
/// Moments in milliseconds that a token could have: 13 digits, the years 2001 to 2286.
constexpr qint64 firstAsMilliseconds = 1'000'000'000'000;
constexpr qint64 lastAsMilliseconds = 9'999'999'999'999;
constexpr qint64 secondsPerYear = 31'556'952;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};

QString typeInWords(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return Texts::tr("true or false");
    case QJsonValue::Double:
        return Texts::tr("a number");
    case QJsonValue::String:
        return Texts::tr("text");
    case QJsonValue::Array:
        return Texts::tr("a list");
    case QJsonValue::Object:
        return Texts::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return Texts::tr("null");
}

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

Warning outOfRange(const QString &field)
{
    return {Warning::Kind::OutOfRange, field,
        Texts::tr("%1 is out of range: it reaches beyond the year 9999 and isn't used.").arg(field)};
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<qint64> fromDigits(const QString &field, const QString &digits, Warnings &warnings)
{
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    if (!fits) {
        warnings.append(outOfRange(field));
        return {};
    }
    warnings.append({Warning::Kind::NumberAsText, field,
        Texts::tr("%1 is a number written as text. It was read as a number.").arg(field)});
    return number;
}

std::optional<qint64> fromNumber(const QString &field, const QJsonValue &value, Warnings &warnings)
{
    // toInteger() is exact to 64 bits, but gives its default for a fraction and beyond the range.
    if (const qint64 exact = value.toInteger(0); exact != 0)
        return exact;
    const double number = value.toDouble();
    if (number < 1)
        return 0; // which is as invalid as anything below it
    if (number > double(mostSeconds)) {
        warnings.append(outOfRange(field));
        return {};
    }
    warnings.append(
        {Warning::Kind::FractionDropped, field, Texts::tr("%1 has a fraction, which was dropped.").arg(field)});
    return static_cast<qint64>(std::floor(number));
}

Warning looksLikeMilliseconds(const QString &field, qint64 moment)
{
    const QDateTime asMilliseconds = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    return {Warning::Kind::LooksLikeMilliseconds, field,
        Texts::tr("%1 looks like milliseconds: as such it is %2 UTC. As seconds, which the API reports, it lies in the "
                  "year %3. Neither is used.")
            .arg(field, asMilliseconds.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                QString::number(1970 + moment / secondsPerYear))};
}

} // namespace

Warning wrongShape(const QJsonObject &object, const QString &field, const QString &wanted)
{
    return {Warning::Kind::WrongShape, field,
        Texts::tr("%1 is %2, where %3 belongs. It can't be used.")
            .arg(field, typeInWords(object.value(field)), wanted)};
}

void repairHalfPairs(QString &string, const QString &field, Warnings &warnings)
{
    if (string.isValidUtf16())
        return;
    for (qsizetype i = 0; i < string.size(); ++i) {
        const bool startsPair = string[i].isHighSurrogate() && i + 1 < string.size() && string[i + 1].isLowSurrogate();
        if (startsPair)
            ++i;
        else if (string[i].isSurrogate())
            string[i] = QChar(QChar::ReplacementCharacter);
    }
    warnings.append({Warning::Kind::DamagedText, field,
        Texts::tr("%1 holds half of a character pair, which is no character. U+FFFD stands in its place.").arg(field)});
}

std::optional<QString> textIn(const QJsonObject &object, const QString &field, Warnings &warnings)
{
    const QJsonValue value = object.value(field);
    if (isMissing(value))
        return {};
    if (!value.isString()) {
        warnings.append(wrongShape(object, field, Texts::tr("text")));
        return {};
    }
    QString string = value.toString();
    repairHalfPairs(string, field, warnings);
    return string;
}

std::optional<qint64> secondsIn(const QJsonObject &object, const QString &field, Warnings &warnings)
{
    const QJsonValue value = object.value(field);
    if (isMissing(value))
        return {};
    if (!value.isDouble() && !isDigits(value.toString())) {
        warnings.append(wrongShape(object, field, Texts::tr("a number of seconds")));
        return {};
    }
    const auto number =
        value.isDouble() ? fromNumber(field, value, warnings) : fromDigits(field, value.toString(), warnings);
    if (!number)
        return {};
    if (*number <= 0) {
        warnings.append({Warning::Kind::InvalidValue, field,
            Texts::tr("%1 is %2, which is no time to expire. It isn't used.")
                .arg(field, value.toVariant().toString())});
        return {};
    }
    if (*number > mostSeconds) {
        warnings.append(outOfRange(field));
        return {};
    }
    return number;
}

std::optional<qint64> momentIn(const QJsonObject &object, const QString &field, Warnings &warnings)
{
    const auto moment = secondsIn(object, field, warnings);
    if (!moment || isOnCalendar(moment))
        return moment;
    const bool fitsMilliseconds = *moment >= firstAsMilliseconds && *moment <= lastAsMilliseconds;
    warnings.append(fitsMilliseconds ? looksLikeMilliseconds(field, *moment) : outOfRange(field));
    return moment;
}

std::optional<bool> truthIn(const QJsonObject &object, const QString &field, Warnings &warnings)
{
    const QJsonValue value = object.value(field);
    if (value.isUndefined())
        return {};
    if (!value.isBool()) {
        warnings.append(wrongShape(object, field, Texts::tr("true or false")));
        return {};
    }
    return value.toBool();
}

} // namespace bearerscope

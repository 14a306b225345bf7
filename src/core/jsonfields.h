// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warning.h"

#include <QJsonObject>

#include <optional>

namespace bearerscope {

// One member of a token object as a value. Each is absent where the member is missing or null, which the published
// model doesn't tell apart, and where it can't be used; whatever is odd about it is appended to \a warnings. The names
// are published ones, so they need no escaping in a message.

/// Text; halves of surrogate pairs in it become U+FFFD, with a warning of kind DamagedText.
std::optional<QString> textIn(const QJsonObject &object, const QString &field, Warnings &warnings);

/// A number of seconds above 0, exact to 64 bits. Digits in a string are read as a number, a fraction is dropped.
std::optional<qint64> secondsIn(const QJsonObject &object, const QString &field, Warnings &warnings);

/// A moment in Unix seconds. One beyond the calendar is kept as reported, with a warning.
std::optional<qint64> momentIn(const QJsonObject &object, const QString &field, Warnings &warnings);

/// true or false and nothing that resembles them. Null is a wrong shape here: it must never pass for an answer.
std::optional<bool> truthIn(const QJsonObject &object, const QString &field, Warnings &warnings);

/// \a object's member is no \a wanted (such as "text").
Warning wrongShape(const QJsonObject &object, const QString &field, const QString &wanted);

/// Turns each half of a surrogate pair in \a string into U+FFFD, with a warning.
void repairHalfPairs(QString &string, const QString &field, Warnings &warnings);

} // namespace bearerscope

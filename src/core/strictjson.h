// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QJsonObject>
#include <QStringList>

namespace bearerscope {

/// Why a text is no JSON object.
struct JsonError {
    ErrorKind kind; ///< NotUtf8, NotJson, NotStandardJson or NotAnObject
    QString problem; ///< own words, with the offset in bytes where there is one
};

struct JsonText {
    QJsonObject object;
    QStringList repeatedKeys; ///< up to 16 keys that an object holds more than once; Qt keeps the last value
};

/// Reads one JSON object as RFC 8259 has it. Qt's own parser accepts raw control characters, `\x41`, `1.` and more,
/// and keeps the last of two equal keys in silence; here a strict parser goes first. A byte-order mark is skipped.
/// Strings may hold half a surrogate pair, which RFC 8259 8.2 leaves open: check QString::isValidUtf16() before use.
Expected<JsonText, JsonError> parseStrictJson(const QByteArray &bytes);

/// \a bytes with each escaped half of a surrogate pair turned into \uFFFD, of the same length so that offsets stay:
/// RFC 8259 leaves halves to the implementation, the strict parser refuses them, and a token with one is to be shown.
QByteArray withoutHalfPairs(QByteArray bytes);

/// Whether \a bytes start as UTF-16 or UTF-32 text does. Where that is ASCII, it passes for UTF-8 with NULs in it.
bool isUtf16WithoutMark(QByteArrayView bytes);

} // namespace bearerscope

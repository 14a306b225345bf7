// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace bearerscope {

/// A piece of JSON text, by its place in the bytes.
struct JsonToken {
    enum class Kind {
        Open, ///< { or [
        Close,
        Comma,
        Colon,
        Key, ///< with its quotes
        String, ///< with its quotes; the closing one is missing where the text ends
        Word, ///< a number, true, false, null, or anything else that has no place in JSON
    };
    Kind kind;
    qsizetype start;
    qsizetype size;

    qsizetype end() const { return start + size; }
};

/// Whether \a text begins as a JSON object or list does.
bool beginsAsJson(QByteArrayView text);

/// Takes JSON apart that may be broken or cut off, for the eye alone: what is to be believed goes through
/// parseStrictJson(). Only blanks stand between the tokens.
QList<JsonToken> jsonTokens(QByteArrayView text);

/// Where a Key's or String's characters are, without the quotes.
JsonToken withoutQuotes(const JsonToken &token, QByteArrayView text);
/// What they mean, unescaped; as they stand where that can't be told.
QString meaningOf(const JsonToken &token, QByteArrayView text);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1String>

#include <algorithm>

// Words and lines of UTF-8 text that may hold a secret: nothing here copies it. Only ASCII is looked for, and
// for that comparing the bytes as Latin-1 is as good.

namespace bearerscope {

inline bool equalsIgnoringCase(QByteArrayView bytes, QLatin1String word)
{
    return QLatin1String(bytes).compare(word, Qt::CaseInsensitive) == 0;
}

inline bool startsIgnoringCase(QByteArrayView bytes, QLatin1String word)
{
    return QLatin1String(bytes).startsWith(word, Qt::CaseInsensitive);
}

inline bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// \a text up to its first blank or line end.
inline QByteArrayView firstWord(QByteArrayView text)
{
    return {text.begin(), std::find_if(text.begin(), text.end(), isBlank)};
}

inline bool hasBlanks(QByteArrayView text)
{
    return firstWord(text).size() < text.size();
}

/// What stands between the quotes, where one pair of them surrounds the whole \a text.
inline QByteArrayView withoutQuotes(QByteArrayView text)
{
    const bool isQuoted = text.size() >= 2 && (text.front() == '"' || text.front() == '\'')
        && text.indexOf(text.front(), 1) == text.size() - 1;
    return isQuoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

/// Takes the part up to \a separator off the front of \a rest, and drops the separator.
inline QByteArrayView takeUpTo(char separator, QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf(separator);
    const QByteArrayView part = rest.first(end < 0 ? rest.size() : end);
    rest = rest.sliced(end < 0 ? rest.size() : end + 1);
    return part;
}

} // namespace bearerscope

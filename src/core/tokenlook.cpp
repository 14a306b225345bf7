// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

bool isTokenCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || "-._~+=:"_L1.contains(c));
}

/// By a suffix such as .json or .HAR. That of a token mixes small and capital letters, or comes third in a JWT.
bool isFileName(const QString &word)
{
    constexpr qsizetype longestSuffix = 5;
    const qsizetype dot = word.lastIndexOf(u'.');
    const QString suffix = word.mid(dot + 1);
    if (dot <= 0 || suffix.size() > longestSuffix || (word.startsWith("eyJ"_L1) && word.count(u'.') == 2))
        return false;
    return suffix == suffix.toLower() || suffix == suffix.toUpper();
}

} // namespace

bool looksLikeToken(const QString &word)
{
    constexpr qsizetype shortestToken = 20;
    if (word.startsWith("Bearer "_L1, Qt::CaseInsensitive) || word.contains("X-App-Token"_L1, Qt::CaseInsensitive)
        || word.contains("X_APP_TOKEN"_L1) || word.contains("Authorization:"_L1, Qt::CaseInsensitive))
        return true;
    return word.size() >= shortestToken && !word.startsWith(u'-') && !isFileName(word)
        && std::ranges::all_of(word, isTokenCharacter) && std::ranges::any_of(word, [](QChar c) { return c.isDigit(); })
        && std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

} // namespace bearerscope

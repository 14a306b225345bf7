// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretguard.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// "secret-key" of "--Secret_Key=abc"; empty for a word that is no option.
QString optionName(const QString &word)
{
    if (!word.startsWith(u'-'))
        return {};
    const qsizetype start = std::ranges::find_if(word, [](QChar c) { return c != u'-'; }) - word.begin();
    return word.mid(start, word.indexOf(u'=') - start).toLower().replace(u'_', u'-');
}

bool isTokenCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || "-._~+=:"_L1.contains(c));
}

} // namespace

bool announcesSecret(const QString &word)
{
    const QString name = optionName(word);
    const auto names = {"secret"_L1, "token"_L1, "app-token"_L1, "app-secret"_L1, "access-token"_L1, "bearer"_L1,
        "x-app-token"_L1, "api-key"_L1, "password"_L1};
    return name != "secret-stdin"_L1
        && std::ranges::any_of(names, [&name](QLatin1String start) { return name.startsWith(start); });
}

bool looksLikeToken(const QString &word)
{
    constexpr qsizetype shortestToken = 20, longestSuffix = 5;
    if (word.startsWith("Bearer "_L1, Qt::CaseInsensitive) || word.contains("X-App-Token"_L1, Qt::CaseInsensitive)
        || word.contains("X_APP_TOKEN"_L1) || word.contains("Authorization:"_L1, Qt::CaseInsensitive))
        return true;
    const qsizetype dot = word.lastIndexOf(u'.');
    const bool isFileName = dot > 0 && word.size() - dot - 1 <= longestSuffix;
    return word.size() >= shortestToken && !word.startsWith(u'-') && !isFileName
        && std::ranges::all_of(word, isTokenCharacter) && std::ranges::any_of(word, [](QChar c) { return c.isDigit(); })
        && std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

bool mayBeRepeated(const QString &word)
{
    constexpr qsizetype longestWord = 16;
    return word.size() <= longestWord
        && std::ranges::all_of(word, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

QString secretInArgumentsMessage()
{
    return QCoreApplication::translate("SecretGuard",
        "Secrets are not taken from arguments, which process lists and shell histories show. Put the secret "
        "key into "
        "the environment variable X_APP_TOKEN or, with --secret-stdin, on standard input; a token goes to "
        "standard "
        "input. What was typed may be in your shell's history now.");
}

} // namespace bearerscope

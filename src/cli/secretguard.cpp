// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretguard.h"

#include "core/curlline.h"
#include "core/scopes.h"
#include "core/secretmembers.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

} // namespace

bool announcesSecret(const QString &word)
{
    const QString name = optionName(word);
    const auto names = {"secret"_L1, "token"_L1, "app-token"_L1, "app-secret"_L1, "access-token"_L1, "bearer"_L1,
        "x-app-token"_L1, "api-key"_L1, "password"_L1};
    return name != "secret-stdin"_L1 && name != "token-file"_L1
        && std::ranges::any_of(names, [&name](QLatin1String start) { return name.startsWith(start); });
}

bool holdsSecret(const QString &word)
{
    if (looksLikeToken(word))
        return true;
    if (const QByteArray line = word.toUtf8(); isCurlLine(line)) {
        const auto found = tokenInCurlLine(line);
        if (found || !found.error().isEmpty())
            return true;
    }
    static const QRegularExpression separators(u"[\\s'\"]+"_s);
    return std::ranges::any_of(word.split(separators, Qt::SkipEmptyParts), looksLikeToken);
}

bool mayBeScope(const QString &name)
{
    if (const QStringList parts = repairedScopes({name}); parts != QStringList {name})
        return !looksLikeToken(name) && std::ranges::all_of(parts, mayBeScope);
    constexpr qsizetype shortestSecret = 12;
    const auto has = [&name](auto is) { return std::ranges::any_of(name, is); };
    const bool isMixed = has([](QChar c) { return c.isDigit(); })
        && (name.contains(u'/') // as in base64
            || (has([](QChar c) { return c.isUpper(); }) && has([](QChar c) { return c.isLower(); })));
    const bool isPath = name.contains("/v1/"_L1) || name.contains("/v2/"_L1);
    return (name.size() < shortestSecret || !isMixed || isPath) && !looksLikeToken(name) && !looksSecret(name)
        && (!name.contains(u'=') || name.startsWith("scope="_L1));
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

QString secretInFileNameMessage()
{
    return secretInArgumentsMessage() + u' '
        + QCoreApplication::translate("SecretGuard", "If it is a file's name, write ./ in front of it.");
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretmembers.h"

#include "secret.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr qsizetype shortestRun = 20;
constexpr qsizetype longestWord = 32; // no word of a language is longer
constexpr qsizetype fewDigits = 3;

/// What a token is made of, unbroken.
const QRegularExpression &runs()
{
    static const QRegularExpression expression(u"[A-Za-z0-9._~+-]{%1,}"_s.arg(shortestRun));
    return expression;
}

bool isRandom(QStringView run)
{
    constexpr qsizetype mostJudged = 512; // whoever is random is so from the start
    run = run.left(mostJudged);
    const auto count = [run](auto is) { return std::ranges::count_if(run, is); };
    const qsizetype digits = count([](QChar c) { return c.isDigit(); });
    const qsizetype capitals = count([](QChar c) { return c.isUpper(); });
    const qsizetype letters = count([](QChar c) { return c.isLetter(); });
    const bool isMixed = capitals > 0 && capitals < letters;
    const bool isWordless = isMixed && letters == run.size() && letters >= longestWord;
    return (letters > 0 && digits >= fewDigits) || (isMixed && digits > 0) || isWordless;
}

bool hasSignIn(const QString &text)
{
    const auto starts = {"Bearer "_L1, "Basic "_L1};
    // The password or the token of an address, and a key in PEM.
    static const QRegularExpression inAddress(
        u"://[^\\s/@:]*:[^\\s/@]+@|[?&](?:token|secret|key|password|access_token)="_s);
    return std::ranges::any_of(
               starts, [&text](QLatin1String start) { return text.startsWith(start, Qt::CaseInsensitive); })
        || text.contains("PRIVATE KEY-----"_L1) || text.contains(inAddress)
        || text.contains("Authorization:"_L1, Qt::CaseInsensitive)
        || text.contains("X-App-Token"_L1, Qt::CaseInsensitive);
}

bool isId(const QString &name)
{
    return name == "id"_L1 || name.endsWith("_id"_L1) || name.endsWith("Id"_L1);
}

QString maskedText(const QString &text)
{
    return masked(Secret::fromString(text));
}

QJsonValue maskedValue(const QJsonValue &value, Shown shown);

QJsonObject maskedObject(const QJsonObject &object, Shown around)
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member)
        result.insert(member.key(), maskedValue(member.value(), shownOf(member.key(), around)));
    return result;
}

QJsonValue maskedValue(const QJsonValue &value, Shown shown)
{
    if (value.isObject())
        return maskedObject(value.toObject(), shown);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(maskedValue(item, shown));
        return array;
    }
    if (!value.isString())
        return value;
    const bool isSecret =
        shown == Shown::Nothing || (shown == Shown::WhatLooksHarmless && looksSecret(value.toString()));
    return isSecret ? QJsonValue(maskedText(value.toString())) : value;
}

} // namespace

bool looksSecret(const QString &text)
{
    if (hasSignIn(text))
        return true;
    for (auto found = runs().globalMatch(text); found.hasNext();) {
        if (isRandom(found.next().capturedView()))
            return true;
    }
    return false;
}

bool namesSecret(const QString &name)
{
    const auto within = {"token"_L1, "secret"_L1, "key"_L1, "passw"_L1, "passphrase"_L1, "pwd"_L1, "authorization"_L1,
        "bearer"_L1, "cookie"_L1, "credential"_L1, "assertion"_L1, "private"_L1};
    const auto whole = {"auth"_L1, "session"_L1, "pem"_L1, "jwt"_L1, "dsn"_L1};
    const auto holds = [&name](QLatin1String word) { return name.contains(word, Qt::CaseInsensitive); };
    const auto is = [&name](QLatin1String word) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    return name != "key"_L1 && name != "token_type"_L1
        && (std::ranges::any_of(within, holds) || std::ranges::any_of(whole, is));
}

Shown shownOf(const QString &name, Shown around)
{
    if (around == Shown::Nothing || namesSecret(name))
        return Shown::Nothing;
    return isId(name) ? Shown::All : Shown::WhatLooksHarmless;
}

QJsonObject shownMembers(const QJsonObject &members, bool reveal)
{
    return reveal ? members : maskedObject(members, Shown::WhatLooksHarmless);
}

} // namespace bearerscope

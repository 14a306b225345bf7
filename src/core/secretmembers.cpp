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

bool hasRandomRun(const QString &text)
{
    for (auto found = runs().globalMatch(text); found.hasNext();) {
        if (isRandom(found.next().capturedView()))
            return true;
    }
    return false;
}

/// The password or the token of an address.
bool hasSecretInAddress(const QString &text)
{
    static const QRegularExpression inAddress(
        u"://[^\\s/@:]*:[^\\s/@]+@|[?&](?:token|secret|key|password|access_token)="_s);
    return text.contains(inAddress);
}

/// A scheme of HTTP or a header's name, behind which a secret stands.
bool announcesSecret(const QString &word)
{
    const auto words = {"Bearer"_L1, "Basic"_L1, "X-App-Token:"_L1};
    return std::ranges::any_of(
        words, [&word](QLatin1String name) { return word.compare(name, Qt::CaseInsensitive) == 0; });
}

/// Also with what base64 and percent-encoding are made of; no path, no address and no moment.
bool isRandomWord(const QString &word)
{
    return word.size() >= shortestRun && !word.startsWith(u'/') && !word.contains(u':') && isRandom(word);
}

/// Of prose.
bool isPlainWord(const QString &word)
{
    constexpr qsizetype longest = 16;
    return word.size() < longest
        && std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLetterOrNumber() || c.isLower(); });
}

bool hasSignIn(const QString &text)
{
    const auto starts = {"Bearer "_L1, "Basic "_L1};
    return std::ranges::any_of(
               starts, [&text](QLatin1String start) { return text.startsWith(start, Qt::CaseInsensitive); })
        || text.contains("PRIVATE KEY-----"_L1) || hasSecretInAddress(text)
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
    return hasSignIn(text) || hasRandomRun(text);
}

QString withoutSecrets(const QString &text)
{
    // What ends a word in prose or in JSON, so that what is around a secret stays readable.
    static const QRegularExpression words(u"[^\\s\"'`,;<>(){}\\[\\]“”]+"_s);
    QString shown;
    qsizetype end = 0;
    bool isBehindScheme = false; // what stands behind "Bearer" needn't look like one
    for (auto found = words.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString word = match.captured();
        const bool isSecret = hasRandomRun(word) || isRandomWord(word) || hasSecretInAddress(word)
            || (isBehindScheme && !isPlainWord(word));
        shown += QStringView(text).mid(end, match.capturedStart() - end);
        shown += isSecret ? maskedText(word) : word;
        isBehindScheme = announcesSecret(word);
        end = match.capturedEnd();
    }
    return shown.append(QStringView(text).mid(end));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "formtext.h"

#include "asciiwords.h"
#include "tokenfinder.h"
#include "tokenparser.h"

#include <QJsonDocument>

#include <algorithm>

namespace bearerscope {

namespace {

const QString accessToken = QStringLiteral("access_token");

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '.';
}

/// The name in front of the = of \a field; empty when it has none.
QByteArrayView nameOf(QByteArrayView field)
{
    const QByteArrayView name = field.first(std::max<qsizetype>(field.indexOf('='), 0));
    return std::all_of(name.begin(), name.end(), isNameCharacter) ? name : QByteArrayView();
}

/// The names that an OAuth form goes by: with one of them it is no bare token, whatever stands around it.
bool isOAuthName(QByteArrayView name)
{
    const auto names = {"access_token", "token", "token_type", "token_type_hint", "refresh_token", "grant_type",
        "scope", "client_id", "client_secret", "app_id", "app_token", "expires_in", "expires_at", "username",
        "password", "api_key", "secret_key", "secret"};
    return std::any_of(names.begin(), names.end(),
        [name](const char *known) { return equalsIgnoringCase(name, QLatin1String(known)); });
}

/// As an answer's JSON has it: numbers and truths are no text there.
QJsonValue valueOf(const QString &field, QByteArrayView encoded)
{
    const QByteArray text = QByteArray::fromPercentEncoding(encoded.toByteArray().replace('+', ' '));
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && field.startsWith(QLatin1String("expires_")))
        return number;
    if (field == QLatin1String("active") && (text == "true" || text == "false"))
        return text == "true";
    return QString::fromUtf8(text);
}

/// What \a fields report of the token \a data, which came beside them.
TokenData withFields(TokenData data, const QJsonObject &fields)
{
    auto read = parseTokenJson(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    if (!read)
        return data;
    read->accessToken = data.accessToken;
    if (!read->tokenType)
        read->tokenType = data.tokenType;
    read->warnings = data.warnings + read->warnings;
    return *std::move(read);
}

} // namespace

bool isForm(QByteArrayView text)
{
    if (hasBlanks(text))
        return false;
    qsizetype pairs = 0;
    bool areAllPairs = true;
    while (!text.isEmpty()) {
        const QByteArrayView name = nameOf(takeUpTo('&', text));
        if (isOAuthName(name))
            return true;
        areAllPairs = areAllPairs && !name.isEmpty();
        ++pairs;
    }
    return areAllPairs && pairs > 1;
}

Expected<TokenData, QString> tokenInForm(QByteArrayView form)
{
    TokenFinder finder;
    QJsonObject fields;
    const QByteArrayView start = tokenFieldIn(form);
    while (!form.isEmpty()) {
        const QByteArrayView field = takeUpTo('&', form);
        QByteArrayView value = field;
        const QString name = QString::fromUtf8(takeUpTo('=', value));
        if (name != accessToken && publishedFields().contains(name))
            fields.insert(name, valueOf(name, value));
        else if (!field.isEmpty())
            finder.addFormField(field, start);
    }
    return finder.result().map([&fields](const TokenData &data) { return withFields(data, fields); });
}

} // namespace bearerscope

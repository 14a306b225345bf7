// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenparser.h"

#include "jsonfields.h"
#include "scopes.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace bearerscope {

namespace {

constexpr qsizetype longestNameShown = 64;

const QString accessTokenField = QStringLiteral("access_token");
const QString clientIdField = QStringLiteral("client_id");
const QString expiresAtField = QStringLiteral("expires_at");
const QString expiresInField = QStringLiteral("expires_in");
const QString scopeField = QStringLiteral("scope");
const QString tokenTypeField = QStringLiteral("token_type");
const QString activeField = QStringLiteral("active");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TokenParser)
};

void readAccessToken(const QJsonObject &object, TokenData &data)
{
    const auto warn = [&data](Warning::Kind kind, const QString &text) {
        data.warnings.append({kind, accessTokenField, text});
    };
    data.accessTokenDamaged = !object.value(accessTokenField).toString().isValidUtf16();
    const auto string = textIn(object, accessTokenField, data.warnings);
    if (!string)
        return;
    const QString trimmed = string->trimmed();
    if (trimmed.isEmpty())
        return warn(Warning::Kind::MissingField,
            string->isEmpty() ? Texts::tr("access_token is empty.")
                              : Texts::tr("access_token holds nothing but blanks."));
    if (trimmed.size() != string->size())
        warn(Warning::Kind::BlanksTrimmed, Texts::tr("access_token had blanks around it. They were left out."));
    data.accessToken = Secret::fromString(trimmed);
    const QByteArrayView bytes = data.accessToken->reveal();
    if (!data.accessTokenDamaged && !isVisibleAscii(bytes)) {
        warn(Warning::Kind::UnprintableCharacters,
            Texts::tr(
                "access_token holds characters that can't stand in a header, some of which may look like others: %1.")
                .arg(otherCharacters(bytes)));
    }
}

/// The names in \a array with blanks between them; absent when something else is in it.
std::optional<QString> joinedNames(const QJsonArray &array)
{
    QStringList names;
    for (const QJsonValue &name : array) {
        if (!name.isString())
            return {};
        names.append(name.toString());
    }
    return names.join(u' ');
}

std::optional<QString> scopeTextIn(const QJsonObject &object, Warnings &warnings)
{
    const QJsonValue value = object.value(scopeField);
    if (!value.isArray())
        return textIn(object, scopeField, warnings);
    auto names = joinedNames(value.toArray());
    if (!names) {
        warnings.append(wrongShape(object, scopeField, Texts::tr("text")));
        return {};
    }
    repairHalfPairs(*names, scopeField, warnings);
    warnings.append({Warning::Kind::ScopeIsArray, scopeField,
        Texts::tr("scope is a list, where text with blanks between the names belongs. The names were taken from it.")});
    return names;
}

void readScope(const QJsonObject &object, TokenData &data)
{
    const auto text = scopeTextIn(object, data.warnings);
    if (!text)
        return;
    const ScopeList list = parseScopes(*text);
    data.scope = list.names;
    data.warnings += list.warnings;
}

/// A name as it is compared to guess what was meant: "accessToken" and "Access-Token" are access_token.
QString normalised(const QString &name)
{
    return name.toLower().remove(u'_').remove(u'-');
}

/// Whether it is worth a closer look: an answer can hold 100 000 members, and no published field is shorter, starts
/// otherwise, or is much longer.
bool mayBeOtherSpelling(const QString &name)
{
    return name.size() >= 5 && name.size() <= 24 && QStringView(u"ACESTacest_-").contains(name.front());
}

/// Unknown members stay visible; one in another spelling is most likely a published one.
void readOtherMembers(const QJsonObject &object, TokenData &data)
{
    data.otherMembers = object;
    QHash<QString, QString> missing; // a hash, because an answer can hold 100 000 members
    for (const QString &field : publishedFields()) {
        data.otherMembers.remove(field);
        if (!object.contains(field))
            missing.insert(normalised(field), field);
    }
    for (auto member = data.otherMembers.constBegin(); member != data.otherMembers.constEnd(); ++member) {
        const QString name = member.key();
        const QString field = mayBeOtherSpelling(name) ? missing.take(normalised(name)) : QString();
        if (field.isEmpty())
            continue;
        data.warnings.append({Warning::Kind::DidYouMean, field,
            Texts::tr("%1 is missing, but there is \"%2\". Did you mean %1? Names are case-sensitive.")
                .arg(field, visibleText(name, longestNameShown))});
    }
}

void warnOfRepeatedKeys(const QStringList &keys, TokenData &data)
{
    for (const QString &key : keys) {
        data.warnings.append({Warning::Kind::AmbiguousKey, publishedFields().contains(key) ? key : QString(),
            Texts::tr("\"%1\" is there more than once. The last one was read; other programs may read another.")
                .arg(visibleText(key, longestNameShown))});
    }
}

/// Why \a object, which holds none of the published fields, is no token.
QString problemOf(const TokenData &data)
{
    QString problem = Texts::tr("It is a JSON object, but none of its members is a field of a token.");
    for (const Warning &warning : data.warnings) {
        if (warning.kind == Warning::Kind::DidYouMean)
            problem += u' ' + warning.text;
    }
    return problem;
}

} // namespace

const QStringList &publishedFields()
{
    static const QStringList fields {
        accessTokenField, clientIdField, expiresAtField, expiresInField, scopeField, tokenTypeField, activeField};
    return fields;
}

Expected<TokenData, JsonError> parseTokenJson(const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return unexpected(json.error());

    const QJsonObject &object = json->object;
    TokenData data;
    warnOfRepeatedKeys(json->repeatedKeys, data);
    readAccessToken(object, data);
    data.clientId = textIn(object, clientIdField, data.warnings);
    data.tokenType = textIn(object, tokenTypeField, data.warnings);
    data.expiresAt = momentIn(object, expiresAtField, data.warnings);
    data.expiresIn = secondsIn(object, expiresInField, data.warnings);
    readScope(object, data);
    data.active = truthIn(object, activeField, data.warnings);
    readOtherMembers(object, data);

    const auto isThere = [&object](const QString &field) { return object.contains(field); };
    if (std::none_of(publishedFields().begin(), publishedFields().end(), isThere))
        return unexpected(JsonError {ErrorKind::WrongShape, problemOf(data)});
    return data;
}

} // namespace bearerscope

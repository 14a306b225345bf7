// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/exportformats.h"
#include "core/pastedtext.h"
#include "core/tokenparser.h"
#include "core/visibletext.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace bearerscope {

namespace {

/// Those that turn text around, whatever visibleText() thinks of them.
bool turnsAround(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

bool isControl(QChar c)
{
    return c < u' ' || (c >= QChar(0x7F) && c < QChar(0xA0));
}

bool isInQuotes(QByteArrayView text)
{
    return text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
}

/// A copied header or curl line pasted back is the same token; one within quotes is read without them, or refused.
void requireSamePasted(const Secret &token, const Secret &copy, PastedToken::Format format)
{
    const auto pasted = recognise(copy.reveal().toByteArray());
    if (isInQuotes(token.reveal()))
        return;
    REQUIRE(pasted && pasted->format == format);
    REQUIRE(pasted->data.accessToken->hasSameBytes(token));
    REQUIRE(pasted->data.warnings.isEmpty());
}

void requireSoundCopies(const TokenData &token)
{
    const QUrl endpoint(QStringLiteral("https://api.example/v1/vouchers"));
    const auto plain = exported(token, ExportFormat::Token);
    const auto header = exported(token, ExportFormat::Header);
    const auto curl = exported(token, ExportFormat::Curl, endpoint);
    REQUIRE(header.has_value() == curl.has_value());
    if (plain)
        REQUIRE(plain->hasSameBytes(*token.accessToken));
    else
        requireSentence(plain.error(), longestSentence);
    if (!header)
        return requireSentence(header.error(), longestSentence);
    const QByteArrayView bytes = token.accessToken->reveal();
    REQUIRE(plain && isBearer(token) && !token.accessTokenDamaged);
    REQUIRE(std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < '\x7F'; }));
    REQUIRE(header->reveal().toByteArray() == "Authorization: Bearer " + bytes.toByteArray());
    if (bytes.size() < 100'000) { // more than the reader takes, and slow to try
        requireSamePasted(*token.accessToken, *header, PastedToken::Format::Header);
        requireSamePasted(*token.accessToken, *curl, PastedToken::Format::CurlLine);
    }
}

} // namespace

void requireVisible(const QString &text, qsizetype longest)
{
    REQUIRE(text.size() <= longest);
    REQUIRE(text.isValidUtf16());
    REQUIRE(std::none_of(text.begin(), text.end(), [](QChar c) { return isControl(c) || turnsAround(c); }));
    REQUIRE(visibleText(text, text.size()) == text);
}

void requireSentence(const QString &text, qsizetype longest)
{
    requireVisible(text, longest);
    REQUIRE(text.size() > 3 && !text.startsWith(u' '));
}

void requireScopeNames(const QStringList &names)
{
    const QSet<QString> unique(names.begin(), names.end());
    REQUIRE(unique.size() == names.size());
    REQUIRE(!unique.contains(QString()));
    for (const QString &name : names)
        REQUIRE(std::none_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); }));
}

void requireSoundToken(const TokenData &token)
{
    for (const Warning &warning : token.warnings) {
        requireSentence(warning.text, longestSentence);
        requireVisible(warning.field, 20);
        requireSentence(warningName(warning.kind), 40);
    }
    if (token.scope)
        requireScopeNames(*token.scope);
    REQUIRE(!token.expiresIn || *token.expiresIn > 0);
    REQUIRE(!token.expiresAt || *token.expiresAt > 0);
    REQUIRE(!token.clientId || token.clientId->isValidUtf16());
    REQUIRE(!token.tokenType || token.tokenType->isValidUtf16());
    REQUIRE(!token.otherMembers.contains(QLatin1String("access_token")));
    if (token.accessToken) {
        REQUIRE(!token.accessToken->isEmpty());
        REQUIRE(QByteArray(token.accessToken->reveal().toByteArray()).isValidUtf8());
        requireVisible(masked(*token.accessToken), 100);
    }
    requireSoundCopies(token);
}

void requireSameFromJson(const TokenData &token)
{
    QJsonObject object;
    const auto put = [&object](const char *name, const auto &member) {
        if (member)
            object.insert(QLatin1String(name), *member);
    };
    if (token.accessToken)
        object.insert(QLatin1String("access_token"), exactText(token.accessToken->reveal()));
    put("client_id", token.clientId);
    put("expires_at", token.expiresAt);
    put("expires_in", token.expiresIn);
    put("token_type", token.tokenType);
    put("active", token.active);
    if (token.scope)
        object.insert(QLatin1String("scope"), token.scope->join(u' '));
    if (object.isEmpty())
        return;
    const auto again = parseTokenJson(QJsonDocument(object).toJson());
    REQUIRE(again);
    REQUIRE(again->clientId == token.clientId && again->tokenType == token.tokenType && again->active == token.active);
    REQUIRE(again->expiresAt == token.expiresAt && again->expiresIn == token.expiresIn && again->scope == token.scope);
    REQUIRE(again->accessToken.has_value() == token.accessToken.has_value());
    REQUIRE(!token.accessToken || again->accessToken->hasSameBytes(*token.accessToken));
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipt.h"
#include "secret.h"
#include "warning.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace bearerscope {

/// 9999-12-31T23:59:59Z in Unix seconds: a later `expires_at` is kept as reported, but is no moment to count to.
constexpr qint64 lastCalendarSecond = 253402300799;
/// How long a token lives as published, in seconds.
constexpr qint64 publishedLifetime = 900;

/// What a text tells of its token beside the token's fields. Somebody wrote it, so it proves nothing.
struct Provenance {
    QString server; ///< the address of whom it is about, as written there; empty when it isn't told
    bool isKnownThere = false; ///< that server issued the token, or called it active
    std::optional<ToldTime> time;
    bool isRevoked = false; ///< it says that the token was revoked
    bool isOver = false; ///< it says that the token isn't active any more
};

/// One token answer as a value. Every field of the published model is optional, so every member is.
struct TokenData {
    std::optional<Secret> accessToken;
    std::optional<QString> clientId;
    std::optional<qint64> expiresAt; ///< Unix time in seconds, UTC
    std::optional<qint64> expiresIn; ///< seconds; counted from the issue of the token
    std::optional<QStringList> scope; ///< each name once, in the order reported; absent is not the same as empty
    std::optional<QString> tokenType;
    std::optional<bool> active; ///< only an introspection reports it

    QJsonObject otherMembers; ///< members that the published model doesn't have
    Provenance provenance; ///< of pasted text
    Warnings warnings; ///< what was odd about the text it was read from
    bool accessTokenDamaged = false; ///< held half a surrogate pair: what is kept is not what was sent
};

/// Whether \a expiresAt is there and a moment to count to.
bool isOnCalendar(const std::optional<qint64> &expiresAt);

/// Whether the token goes into a header as "Bearer": that is its token_type in any case (RFC 6749 5.1), or it reports
/// none.
bool isBearer(const TokenData &token);

/// \a known with every field replaced that the later \a answer reports; what an answer leaves out stays known, and
/// where \a known is from too, as far as an \a answer that it is active leaves it true.
TokenData updatedBy(const TokenData &known, const TokenData &answer);

} // namespace bearerscope

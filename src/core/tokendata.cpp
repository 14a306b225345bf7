// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokendata.h"

namespace bearerscope {

bool isOnCalendar(const std::optional<qint64> &expiresAt)
{
    return expiresAt && *expiresAt <= lastCalendarSecond;
}

bool isBearer(const TokenData &token)
{
    return !token.tokenType || token.tokenType->compare(u"Bearer", Qt::CaseInsensitive) == 0;
}

TokenData updatedBy(const TokenData &known, const TokenData &answer)
{
    TokenData updated = answer;
    const auto keepKnown = [](auto &field, const auto &before) {
        if (!field)
            field = before;
    };
    if (!answer.accessToken)
        updated.accessTokenDamaged = known.accessTokenDamaged;
    keepKnown(updated.accessToken, known.accessToken);
    keepKnown(updated.clientId, known.clientId);
    keepKnown(updated.expiresAt, known.expiresAt);
    keepKnown(updated.expiresIn, known.expiresIn);
    keepKnown(updated.scope, known.scope);
    keepKnown(updated.tokenType, known.tokenType);
    keepKnown(updated.active, known.active);
    updated.provenance = known.provenance;
    if (answer.active == true)
        updated.provenance.isRevoked = updated.provenance.isOver = false;
    return updated;
}

} // namespace bearerscope

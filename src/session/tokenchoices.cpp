// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenchoices.h"

#include "session.h"

#include "core/secretmembers.h"

namespace bearerscope {

namespace {

bool hasMaskedMembers(const TokenData &data)
{
    return shownMembers(data.otherMembers, false) != data.otherMembers;
}

QString whyUnpublished(Call call, const Credentials &credentials)
{
    const auto checked = checkedCall(call, credentials);
    return checked ? QString() : checked.error().message;
}

} // namespace

TokenChoices choicesFor(const Session &session, CredentialsKind chosen, bool isPresenting)
{
    const TokenData &data = session.token()->data();
    TokenChoices choices {.renew = session.canRenew(), .copy = data.accessToken.has_value()};
    choices.reveal = !isPresenting && (choices.copy || hasMaskedMembers(data));
    if (!choices.copy)
        return choices;
    const auto &own = session.inspection().connection;
    const Credentials asked {.kind = own ? own->credentials.kind : chosen};
    choices.whyNoCheck = whyUnpublished(Call::Introspect, asked);
    choices.whyNoRevoke = whyUnpublished(Call::Revoke, asked);
    choices.check = !session.isBusy() && choices.whyNoCheck.isEmpty();
    choices.revoke = !session.isBusy() && choices.whyNoRevoke.isEmpty();
    return choices;
}

} // namespace bearerscope

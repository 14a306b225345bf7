// SPDX-License-Identifier: GPL-3.0-or-later
#include "hartokens.h"
#include "recognisers.h"

namespace bearerscope {

Recognition recogniseHar(QByteArrayView, QByteArrayView core)
{
    if (!looksLikeHar(core))
        return {};
    const auto token = tokenInHar(core);
    return token ? Recognised(PastedToken {PastedToken::Format::Har, *token}) : Recognised(refused(token.error()));
}

} // namespace bearerscope

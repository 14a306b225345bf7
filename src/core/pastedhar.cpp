// SPDX-License-Identifier: GPL-3.0-or-later
#include "hartokens.h"
#include "recognisers.h"

namespace bearerscope {

Recognition recogniseHar(QByteArrayView, QByteArrayView core)
{
    if (!looksLikeHar(core))
        return {};
    const auto token = tokenInHar(core);
    if (token)
        return Recognised(PastedToken {PastedToken::Format::Har, *token});
    const auto refusal = refusalInHar(core);
    return refusal ? Recognised(errorAnswer(*refusal)) : Recognised(refused(token.error()));
}

} // namespace bearerscope

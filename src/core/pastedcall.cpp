// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedcall.h"

#include "curlline.h"
#include "hartokens.h"
#include "secret.h"
#include "tokenlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// "GET /v1/vouchers HTTP/1.1", which headers follow.
bool isHttpRequest(QByteArrayView text)
{
    const QByteArrayView line = text.first(std::max<qsizetype>(0, text.indexOf('\n'))).trimmed();
    const qsizetype version = line.lastIndexOf(' ');
    return version > 0 && line.sliced(version + 1).startsWith("HTTP/");
}

bool isAboutTokens(const ApiCall &call)
{
    return call.segments.contains("oauth"_L1);
}

} // namespace

std::optional<ApiCall> callInText(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    std::optional<ApiCall> call;
    if (looksLikeHar(text)) {
        call = callInHar(text);
    } else if (isCurlLine(text) || isHttpRequest(text)) {
        QString question = QString::fromUtf8(text);
        if (auto parsed = parseApiCall(question))
            call = *std::move(parsed);
        wipe(question);
    }
    if (!call || call->segments.isEmpty() || isAboutTokens(*call))
        return {};
    std::ranges::replace_if(call->segments, looksLikeToken, u"{hidden}"_s); // an id, or what nobody should repeat
    return call;
}

} // namespace bearerscope

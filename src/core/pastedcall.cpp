// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedcall.h"

#include "asciiwords.h"
#include "curlline.h"
#include "hartokens.h"
#include "redaction.h"
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

bool isOfTheApi(const ApiCall &call)
{
    return !call.segments.contains("oauth"_L1);
}

std::optional<ApiCall> callIn(QByteArrayView text)
{
    if (looksLikeHar(text))
        return callInHar(text, isOfTheApi);
    if (!isCurlLine(text) && !isHttpRequest(text))
        return {};
    QString question = QString::fromUtf8(text);
    const auto call = parseApiCall(question);
    wipe(question);
    return call && isOfTheApi(*call) ? std::optional(*call) : std::nullopt;
}

} // namespace

std::optional<ApiCall> callInText(QByteArrayView text, const Redaction &redaction)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    auto call = callIn(withoutQuotes(text.trimmed()));
    if (!call)
        return {};
    for (QString &segment : call->segments) {
        if (looksLikeToken(segment) || redaction.redacted(segment) != segment) {
            wipe(segment);
            segment = u"{hidden}"_s;
        }
    }
    return call;
}

} // namespace bearerscope

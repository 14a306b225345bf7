// SPDX-License-Identifier: GPL-3.0-or-later
#include "asciiwords.h"
#include "curlline.h"
#include "draftreader.h"
#include "powershellcall.h"
#include "recognisers.h"
#include "tokenfinder.h"

// Requests as people write them down: a curl line, a call in PowerShell, a block of headers with or without a body.

namespace bearerscope {

namespace {

using Format = PastedToken::Format;

/// As "curl --verbose" prints what was sent.
QByteArrayView withoutMark(QByteArrayView line)
{
    return line.startsWith("> ") || line == ">" ? line.sliced(1) : line;
}

TokenFinder readLines(QByteArrayView text)
{
    TokenFinder finder;
    while (!text.isEmpty())
        finder.addHeader(withoutMark(takeUpTo('\n', text)));
    return finder;
}

/// "POST /v2/oauth/token HTTP/1.1" with the host of the header below: "https://HOST/v2/oauth/token".
QByteArray addressOf(QByteArrayView requestLine, QByteArrayView host)
{
    const QByteArrayView target = requestLine.sliced(firstWord(requestLine).size()).trimmed();
    return "https://" + host.toByteArray() + firstWord(target).toByteArray();
}

std::optional<RequestDraft> draftInHeaders(QByteArrayView text)
{
    DraftReader reader;
    QByteArrayView requestLine;
    while (!text.isEmpty()) {
        const QByteArrayView line = withoutMark(takeUpTo('\n', text)).trimmed();
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (requestLine.isEmpty() && line.contains(" HTTP/"))
            requestLine = line;
        else if (colon > 0 && equalsIgnoringCase(line.first(colon).trimmed(), QLatin1String("host")))
            reader.addAddress(addressOf(requestLine, line.sliced(colon + 1).trimmed()));
        else
            reader.addHeaderLine(line);
    }
    if (const QByteArrayView body = text.trimmed(); !body.isEmpty() && !hasBlanks(body) && body.contains('='))
        reader.addForm(body);
    return reader.result();
}

} // namespace

Recognition recogniseCurlLine(QByteArrayView, QByteArrayView core)
{
    if (!isCurlLine(core))
        return {};
    return fromFindings(tokenInCurlLine(core), Format::CurlLine, core, draftInCurlLine(core));
}

Recognition recognisePowerShellCall(QByteArrayView, QByteArrayView core)
{
    if (!isPowerShellCall(core))
        return {};
    return fromFindings(tokenInPowerShellCall(core), Format::PowerShellCall, core, draftInPowerShellCall(core));
}

Recognition recogniseHeaders(QByteArrayView, QByteArrayView core)
{
    const TokenFinder finder = readLines(core);
    auto draft = draftInHeaders(core);
    if (!finder.sawCredentials() && !draft)
        return {};
    return fromFindings(finder.result(), Format::Header, core, draft);
}

} // namespace bearerscope

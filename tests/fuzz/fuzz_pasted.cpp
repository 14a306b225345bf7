// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/asciiwords.h"
#include "core/pastedtext.h"
#include "core/shellwords.h"
#include "core/tokenparser.h"

#include <algorithm>

using namespace bearerscope;

// The input is what somebody pasted.

namespace {

bool holds(const QByteArray &text, QByteArrayView token)
{
    return text.contains(token) || QByteArray::fromPercentEncoding(text).contains(token);
}

/// No token is made up: it stands in the text, once that is unquoted and decoded as its format asks for.
void requireTokenFromText(const PastedToken &pasted, const QByteArray &text)
{
    const QByteArrayView token = pasted.data.accessToken->reveal();
    switch (pasted.format) {
    case PastedToken::Format::TokenJson:
    case PastedToken::Format::OwnReport:
        return requireSameFromJson(pasted.data);
    case PastedToken::Format::CurlLine: {
        const qsizetype markSize = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        const QByteArrayList words = shellWords(withoutQuotes(QByteArrayView(text).sliced(markSize).trimmed())).words;
        return REQUIRE(
            std::any_of(words.begin(), words.end(), [token](const auto &word) { return holds(word, token); }));
    }
    case PastedToken::Format::BareToken:
    case PastedToken::Format::FormData:
        return REQUIRE(holds(text, token));
    case PastedToken::Format::BearerToken:
    case PastedToken::Format::Header:
        return REQUIRE(text.contains(token));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto pasted = recognise(text);
    if (!pasted) {
        REQUIRE(pasted.error().field == InputError::Field::Text);
        requireSentence(pasted.error().message, longestSentence);
        return 0;
    }
    requireSentence(formatName(pasted->format), 40);
    requireSoundToken(pasted->data);
    if (pasted->data.accessToken) {
        REQUIRE(!isMasked(pasted->data.accessToken->reveal()));
        requireTokenFromText(*pasted, text);
    } else {
        REQUIRE(pasted->format == PastedToken::Format::TokenJson || pasted->format == PastedToken::Format::OwnReport);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/asciiwords.h"
#include "core/cmdwords.h"
#include "core/envtext.h"
#include "core/pastedcall.h"
#include "core/pastedtext.h"
#include "core/powershellwords.h"
#include "core/redaction.h"
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

/// Whether a shell reads \a token in \a text.
bool isWordOf(const QByteArray &text, QByteArrayView token)
{
    const qsizetype markSize = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArrayView core = withoutQuotes(QByteArrayView(text).sliced(markSize).trimmed());
    const QByteArrayList words[] = {
        shellWords(core).words, cmdWords(core).words, powerShellWords(core).words, powerShellTokens(core).words};
    return std::any_of(std::begin(words), std::end(words), [token](const QByteArrayList &list) {
        return std::any_of(list.begin(), list.end(), [token](const QByteArray &word) { return holds(word, token); });
    });
}

bool isValueOf(const QByteArray &text, QByteArrayView token)
{
    const QList<NamedValue> values = readEnvText(withoutQuotes(QByteArrayView(text).trimmed())).values;
    return std::any_of(
        values.begin(), values.end(), [token](const NamedValue &value) { return value.value.contains(token); });
}

/// What asks for a token can be shown, but for its secrets.
void requireSoundDraft(const RequestDraft &draft)
{
    REQUIRE(!draft.credentials.applicationId.isEmpty() || draft.hasKey());
    for (const QString &name : draft.ignored.names() + draft.placeholders)
        requireVisible(name, 40);
    requireVisible(draft.ignored.inWords(), 1000);
}

/// No token is made up: it stands in the text, once that is unquoted and decoded as its format asks for.
void requireTokenFromText(const PastedToken &pasted, const QByteArray &text)
{
    const QByteArrayView token = pasted.data.accessToken->reveal();
    switch (pasted.format) {
    case PastedToken::Format::TokenJson:
    case PastedToken::Format::Introspection:
    case PastedToken::Format::OwnReport:
    case PastedToken::Format::PostmanVariables:
    case PastedToken::Format::Har:
        return requireSameFromJson(pasted.data);
    case PastedToken::Format::CurlLine:
    case PastedToken::Format::PowerShellCall:
        return REQUIRE(isWordOf(text, token));
    case PastedToken::Format::Variables:
        return REQUIRE(isValueOf(text, token));
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
    if (const auto call = callInText(text, {}))
        REQUIRE(!call->segments.isEmpty() && !call->segments.contains(QLatin1String("oauth")));
    if (!pasted) {
        REQUIRE(pasted.error().field == InputError::Field::Text);
        requireSentence(pasted.error().message, longestSentence);
        if (pasted.error().draft)
            requireSoundDraft(*pasted.error().draft);
        return 0;
    }
    requireVisible(nameOf(*pasted), 80);
    if (pasted->draft)
        requireSoundDraft(*pasted->draft);
    requireSoundToken(pasted->data);
    if (pasted->data.accessToken) {
        REQUIRE(!isMasked(pasted->data.accessToken->reveal()));
        requireTokenFromText(*pasted, text);
    } else {
        REQUIRE(pasted->format == PastedToken::Format::TokenJson || pasted->format == PastedToken::Format::OwnReport
            || pasted->format == PastedToken::Format::Introspection);
    }
    return 0;
}

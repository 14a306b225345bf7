// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestdraft.h"
#include "tokendata.h"

namespace bearerscope {

/// What a person pasted or a file holds, recognised.
struct PastedToken {
    enum class Format {
        TokenJson,
        Introspection,
        OwnReport,
        BareToken,
        BearerToken,
        FormData,
        Header,
        CurlLine,
        PowerShellCall,
        Variables,
        PostmanVariables,
        Har
    };
    Format format = Format::BareToken;
    TokenData data; ///< its warnings tell what was ignored or odd about the text
    bool isInHttpAnswer = false; ///< as text, behind a status line and headers
    std::optional<RequestDraft> draft {}; ///< the text asks for a token as well
};

/// Why there is no token in a text, and what else it was recognised as.
struct NoToken : InputError {
    std::optional<ApiError> answer {}; ///< it is an error answer, see errorAnswerIn()
    std::optional<RequestDraft> draft {}; ///< it asks for a token
};

/// "token JSON", "a bare access token", …: for "Recognised as …".
QString formatName(PastedToken::Format format);
/// The same, and what it is wrapped in.
QString nameOf(const PastedToken &pasted);

/// Finds the token in \a text (UTF-8; at most 1 MiB, a HAR recording 16 MiB), in any of these formats. What it isn't (an
/// HTML page, an API error, a key pair without a token) is named in the error, with a hint. Never asks a server.
Expected<PastedToken, NoToken> recognise(const QByteArray &text);

/// The largest text that any format has, in bytes.
constexpr qsizetype largestPastedText = 16 * 1024 * 1024;

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "tokendata.h"

namespace bearerscope {

/// What a person pasted or a file holds, recognised.
struct PastedToken {
    enum class Format { TokenJson, OwnReport, BareToken, BearerToken, FormData, Header, CurlLine };
    Format format = Format::BareToken;
    TokenData data; ///< its warnings tell what was ignored or odd about the text
};

/// "token JSON", "a bare access token", …: for "Recognised as …".
QString formatName(PastedToken::Format format);

/// Finds the token in \a text (UTF-8, at most 1 MiB): token JSON, what this program's --json printed, `Bearer …`, an
/// Authorization header in a block of headers, a curl line, form data, or a bare token. What it isn't (an HTML page, an
/// API error, a key pair without a token) is named in the error, with a hint. Never asks a server.
Expected<PastedToken, InputError> recognise(const QByteArray &text);

} // namespace bearerscope

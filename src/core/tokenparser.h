// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strictjson.h"
#include "tokendata.h"

namespace bearerscope {

/// Reads a token object from the bytes of an answer or of pasted text. Pure: no clock, no network. A field of the wrong
/// shape or range stays absent and leaves a warning; only text that is no JSON object, or an object with none of the
/// published fields, is an error (kind WrongShape for the latter).
Expected<TokenData, JsonError> parseTokenJson(const QByteArray &bytes);

/// The names of the fields that it looks for.
const QStringList &publishedFields();

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bearerscope {

struct RequestDraft;

/// What \a draft holds and what it doesn't, and what was ignored beside it, in sentences: neither an ID nor a key, and of
/// servers only Voucherify's by name.
QString draftInWords(const RequestDraft &draft);

/// The same of what it holds and what was ignored, without the server.
QString draftPartsInWords(const RequestDraft &draft);

/// The server that \a draft names, or that none is named, in a sentence.
QString draftServerInWords(const RequestDraft &draft);

} // namespace bearerscope

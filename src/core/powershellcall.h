// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"
#include "requestdraft.h"
#include "tokendata.h"

#include <QByteArrayView>

#include <optional>

namespace bearerscope {

/// A call of Invoke-RestMethod or Invoke-WebRequest, with the tables of headers and fields around it.
bool isPowerShellCall(QByteArrayView text);

/// The token that it would send; the error is a sentence, or empty.
Expected<TokenData, QString> tokenInPowerShellCall(QByteArrayView text);
/// What it asks for a token with.
std::optional<RequestDraft> draftInPowerShellCall(QByteArrayView text);

} // namespace bearerscope

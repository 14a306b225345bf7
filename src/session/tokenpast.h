// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inactivecauses.h"
#include "inspection.h"
#include "tokenledger.h"

namespace bearerscope {

/// Sets whether the token \a data is active by what the last server that was asked said, which \a entry knows. Not
/// where that was another than the one that issued it, or another key asked: that proves nothing.
void recallActive(TokenData &data, const TokenLedger::Entry &entry);

/// \a pasted, of text that was seen in this session before, with what \a entry knows of its token: who issued it here,
/// when it ends, and that it was revoked.
Inspection recalled(Inspection pasted, const TokenLedger::Entry &entry);

/// Why \a token is over; empty while it isn't, as \a reading has it. \a entry is what the ledger knows of it.
QList<InactiveCause> causesOfState(const TokenData &token, const Inspection &inspection, const ExpiryReading &reading,
    const std::optional<TokenLedger::Entry> &entry);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callresult.h"
#include "core/inactivecauses.h"
#include "core/pastedtext.h"
#include "core/scopecatalogue.h"
#include "core/token.h"
#include "knowntoken.h"
#include "tokenledger.h"

namespace bearerscope {

/// The token at hand, with all that is known of it. The only one that changes it: by an answer or a text as a whole.
class TokenAtHand
{
public:
    /// \a clock must outlive it.
    TokenAtHand(ScopeCatalogue catalogue, const Clock &clock);

    const Token &token() const { return m_token; }
    /// About token(); both are up to date whenever Token::changed() is emitted.
    const Inspection &inspection() const { return m_inspection; }
    KnownToken known() const { return {m_token.data(), m_inspection, m_generation}; }
    /// Tells the token at hand from the others that were; one that is shown again has its own again.
    int generation() const { return m_generation; }
    const TokenLedger &ledger() const { return m_ledger; }
    const ScopeCatalogue &catalogue() const { return m_catalogue; }
    void setCatalogue(ScopeCatalogue catalogue);
    /// Judges the token at hand by a catalogue that was set after it came.
    void rejudge();

    /// What inspect() would make of \a data, pasted just now; what is known of it goes into \a data as well.
    Inspection pastedInspection(TokenData &data) const;
    /// Shows \a data in place of the token at hand. What other text told of that very token stays where this one holds
    /// nothing but the token.
    void inspect(TokenData data);
    /// Shows \a token again, as it was known when it was last at hand.
    void recall(KnownToken token);
    /// Takes in how a call ended, and says what came of it.
    Notice apply(const CallResult &result, const CallSubject &subject);
    /// Takes in only what the ledger keeps: what the call tells of a token, whether that is still at hand or not.
    void note(const CallResult &result, const CallSubject &subject);
    void clear();

private:
    Notice applyIssued(const CallResult &result, const CallSubject &subject);
    void show(KnownToken token);

    ScopeCatalogue m_catalogue;
    const Clock &m_clock;
    TokenLedger m_ledger;
    Token m_token;
    Inspection m_inspection;
    int m_generation = 0;
    int m_newest = 0; ///< of the generations
};

} // namespace bearerscope

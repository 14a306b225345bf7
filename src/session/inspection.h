// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/expiry.h"
#include "core/missingscopes.h"
#include "core/scopes.h"
#include "core/warning.h"

namespace bearerscope {

/// What is known of the token on screen besides its own fields: where it came from, what its scopes and times mean.
struct Inspection {
    Receipt receipt;
    std::optional<Connection> connection; ///< where it was issued; absent for pasted text
    /// Of pasted text that was issued in this session: by whom. Its times are then those of the issue.
    std::optional<Server> issuedBy;
    /// Of pasted text: the server that it names, as a report of this program does, or the address of a call.
    std::optional<Server> reportedServer;
    bool isReportedKnown = false; ///< that server issued it or called it active, says the report
    std::optional<Server> checkedWith; ///< the last server that said whether it is active
    /// Of the last check or revocation that a server answered, also where that told no times.
    std::optional<Receipt> lastAnswer;
    ScopeDifference scopes;
    Expiry expiry;
    bool isFirstHand = false; ///< a server answered here; pasted text can be old, so its "active" proves nothing
    bool revokedHere = false; ///< in this session, or as the report has it that the text is
    /// All warnings, those of the text first; what changes with time is in ExpiryReading.
    Warnings warnings;

    /// The server that knows the token, by what a report says.
    std::optional<Server> reportedHome() const { return isReportedKnown ? reportedServer : std::nullopt; }
    /// The same, by what was seen or read of it; absent where nobody knows.
    std::optional<Server> home() const;
};

/// Judges \a data as it came with \a receipt. \a requested are the scopes asked for, if anybody here asked.
Inspection inspected(const TokenData &data, const Receipt &receipt, const std::optional<QStringList> &requested,
    const ScopeCatalogue &catalogue);

/// As inspected(), of text that is pasted or read from a file just now.
Inspection inspectedPaste(const TokenData &data, const Clock &clock, const ScopeCatalogue &catalogue);

/// The expiry of the token \a data, now. \a expiringShare is that of Expiry::read().
ExpiryReading readingOf(const TokenData &data, const Inspection &inspection, const Clock &clock,
    double expiringShare = defaultExpiringShare);

/// \a before with the introspection \a answer taken in; \a updated is the token's data after it. Warns when the answer
/// is about another client than the known one. Not for an answer that isAboutAnotherToken().
Inspection reinspected(const Inspection &before, const TokenData &known, const TokenData &answer,
    const TokenData &updated, const Receipt &receipt, const ScopeCatalogue &catalogue);

/// How far this computer's clock is ahead of the server's, in seconds; negative: behind. By the answer that told the
/// times, else by the last one; absent without a Date.
std::optional<qint64> clockSkewOf(const Inspection &inspection);

/// \a before with its scopes judged by another \a catalogue.
Inspection rejudged(Inspection before, const TokenData &data, const ScopeCatalogue &catalogue);

bool isAboutAnotherToken(const TokenData &known, const TokenData &answer);
/// \a before with a warning of such an answer, and nothing else of it.
Inspection distrusted(Inspection before);

/// Why scopes may be missing. Of a token that isn't active its scopes are no news: the answer then mostly names none.
QList<MissingCause> missingCauses(
    const TokenData &data, const ScopeDifference &difference, const ScopeCatalogue &catalogue);

/// An address that the token should open, to show it in use: a published GET without parameters of a granted scope,
/// on the server that issued it.
QUrl exampleEndpoint(const Inspection &inspection, const ScopeCatalogue &catalogue);

} // namespace bearerscope

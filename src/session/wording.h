// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "core/connection.h"
#include "core/expiry.h"
#include "core/scopecatalogue.h"
#include "core/scopes.h"

namespace bearerscope {

class Token;
struct ConnectionInput;
struct Inspection;
struct Profile;

/// The words that the window and the command line share. All plain text; foreign parts are made visible.

/// "Active", "Expires soon", …
QString stateInWords(TokenState state);
/// The sign that goes before the word, so that colour never stands alone.
QString stateSymbol(TokenState state);
/// "14 min 32 s left", "5 s ago", or what there is to say without a known time.
QString timeLeftInWords(const ExpiryReading &reading);
/// What the clocks say about each other: skew against the server, and a wall clock that was set meanwhile.
QString clockInWords(const Inspection &inspection, const ExpiryReading &reading);

/// "2 of 42", and how many of \a chosen the catalogue doesn't know.
QString chosenInWords(const QStringList &chosen, const ScopeCatalogue &catalogue);

/// "2 asked, 1 granted, 1 not granted", or that no scope is reported.
QString scopesInWords(const ScopeDifference &difference);

/// "1 call", "15 calls", "no published call".
QString callsInWords(qsizetype count);
/// "GET, POST": each method of \a operations once, in the usual order.
QString methodsInWords(const QList<Operation> &operations);

/// "Sandbox on 127.0.0.1:41207 (not Voucherify)", "Europe (api.voucherify.io)".
QString serverInWords(const Server &server);
/// "Europe (api.voucherify.io), profile Shop".
QString connectionInWords(const Connection &connection);
/// What a profile holds, short: its server, its kind of credentials.
QString profileInWords(const Profile &profile);
/// That the token at hand is of another server or profile than \a chosen; empty when it is of that one, or of none.
QString otherProfileInWords(const ConnectionInput &chosen, const Inspection &inspection);
/// Of the server that is chosen to ask: its address as far as it is known before the first call.
QString chosenServerInWords(const ConnectionInput &chosen, const Inspection &inspection);
/// Where the token at hand is from: the server that issued it, or pasted text and who was asked about it since.
QString originInWords(const Inspection &inspection);
/// "Waiting for the token…"
QString runningCallInWords(Call call);
/// The window's title: "Active, 14 min left – Sandbox – Bearerscope". Changes each minute, in the last one each second.
QString titleInWords(const Token &token, const Inspection &inspection, const ExpiryReading &reading);

} // namespace bearerscope

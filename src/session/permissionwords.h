// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/permission.h"

namespace bearerscope {

/// The words on what scopes open that the window and the command line share. All plain text; foreign parts are made
/// visible.

/// The sign and the word of a verdict: "✓ Yes", "? Not published".
QString answerInWords(Permission::Verdict verdict);

/// What speaks for it: "POST /v1/redemptions needs redemptions (or api).", to stand behind a colon.
QString reasonInWords(const Permission &permission, const ApiCall &call);

/// The whole answer on one line, to read and to paste: "✗ No: POST /v1/redemptions needs redemptions (or api).",
/// "✓ Yes: GET /v1/vouchers/abc (/v1/vouchers/{code}) through api. The narrow scope vouchers would do."
QString verdictInWords(const Permission &permission, const ApiCall &call);

/// That a scope isn't all that decides; to be said where one opens something.
QString caveatInWords();

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllist.h"
#include "core/leastscopes.h"

namespace bearerscope {

/// The words on calls and the scopes they need, for the window and the command line. All plain text; foreign parts are
/// made visible.

/// "Recognised as an access log with 12 different calls. Lines left out: 3. …"
QString callListInWords(const CallList &list);

/// "3 calls need 2 scopes: "orders", "vouchers", which open 26 operations." Calls that no narrow scope opens aren't
/// counted: see callRemarks().
QString leastScopesInWords(const LeastScopes &least);

/// A sentence or two on each sort of call that isn't published like the others or that no scope opens, and what that
/// means for the list of scopes. Empty where all are published.
QStringList callRemarks(const LeastScopes &least);

/// What \a granted open beyond the calls, or lack for them: ""api" opens 209 operations; your 3 calls need 2 scopes
/// ("orders", "vouchers": 26 operations)." \a surplus is that of \a granted over \a least.
QString surplusInWords(const QStringList &granted, const Surplus &surplus, const LeastScopes &least);

} // namespace bearerscope

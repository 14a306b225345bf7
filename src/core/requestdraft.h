// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials.h"
#include "ignoredparts.h"

namespace bearerscope {

/// What a text says of a request for a token: what a form can be filled with. Nothing of it is checked. The server and
/// the key belong together: the key is for no other server than the one named beside it.
struct RequestDraft {
    QString address {}; ///< of the server as written, up to its port; empty where the text names none
    bool isServerAssumed = false; ///< the text names none, and Voucherify's SDKs would take this one then
    Credentials credentials {}; ///< what the text doesn't hold is empty
    QStringList scopes {};
    IgnoredParts ignored {};
    QStringList placeholders {}; ///< the names of what stands for a value that the text doesn't hold, such as $X_APP_ID

    bool hasKey() const { return !credentials.secretKey.isEmpty(); }
};

/// The server that Voucherify's own SDKs ask where none is named.
QString usualAddress();

} // namespace bearerscope

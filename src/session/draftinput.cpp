// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftinput.h"

namespace bearerscope {

ConnectionInput inputOf(const RequestDraft &draft)
{
    ConnectionInput input {.server = ServerKind::Own, .address = draft.address, .credentials = draft.credentials};
    if (const auto server = parseServerAddress(draft.address); server && server->kind != ServerKind::Own) {
        input.server = server->kind;
        input.address.clear();
    }
    return input;
}

} // namespace bearerscope

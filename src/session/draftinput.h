// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectioninput.h"
#include "core/requestdraft.h"

namespace bearerscope {

/// What \a draft fills in about the server and the credentials. Where it names no server, or one that can't be asked, that
/// is an own address, as written: its key goes to no other server.
ConnectionInput inputOf(const RequestDraft &draft);

} // namespace bearerscope

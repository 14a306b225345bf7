// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bearerscope {

/// Keeps other programs of the same person from reading this one's memory, where secrets are: no core dump is written,
/// and no debugger can be attached. Root can do both all the same. To be called before any secret is read. On Linux;
/// elsewhere it only turns core dumps off, or does nothing.
void keepMemoryPrivate();

} // namespace bearerscope

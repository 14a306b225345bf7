// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"
#include "tone.h"

namespace bearerscope {

Tone toneOf(Notice::Severity severity);
/// The sign that goes with the colour.
QString symbolOf(Notice::Severity severity);
/// The word in place of it, for those who don't see it.
QString wordOf(Notice::Severity severity);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bearerscope {

/// From now on assistive programs, and whoever else listens to what they are told, hear of a field that hides its text
/// only how much was typed, pasted or deleted there. Qt tells them the characters themselves (measured with 6.4.2: each
/// letter of a password, and the whole of it when it is deleted), though it keeps them back when it is asked for them.
void hideTextFromListeners();

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bearerscope {

/// From now on assistive programs, and whoever else listens to what they are told, hear less than Qt tells them (all
/// measured with 6.4.2):
/// - of a field that hides its text only how much was typed, pasted or deleted there. Qt tells the characters themselves,
///   each letter of a password, and the whole of it when it is deleted, though it keeps them back when it is asked;
/// - of a list without the keyboard nothing about where its cursor is. Qt says that the focus has gone there, also to a
///   list that nobody sees, and a screen reader follows.
void filterWhatIsTold();

} // namespace bearerscope

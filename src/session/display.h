// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcessEnvironment;

namespace bearerscope {

/// Whether a window can be opened here. QApplication ends the program when it can't, so this is asked first.
bool hasDisplay(const QProcessEnvironment &environment);

} // namespace bearerscope

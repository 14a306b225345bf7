// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace bearerscope {

/// From now on assistive technology is told when what the keyboard is on in \a view, whose model is set, is ticked or
/// unticked: Qt 6.4 tells of new data alone, which on Linux nobody hears.
void tellTicks(const QAbstractItemView &view);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace bearerscope {

/// Lists the keys of all that is in \a menus, by menu, as they are set now.
void openShortcutsDialog(const QMenuBar &menus, QWidget *parent);

} // namespace bearerscope

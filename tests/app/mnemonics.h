// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;
class QWidget;

namespace bearerscope {

/// What answers to Alt and a letter in \a window just now, each as "letter name".
QStringList mnemonicsIn(const QWidget &window);
/// What answers to a letter in \a menu while it is open.
QStringList mnemonicsOf(const QMenu &menu);
/// Those that share their letter with another one.
QStringList clashesAmong(const QStringList &mnemonics);

} // namespace bearerscope

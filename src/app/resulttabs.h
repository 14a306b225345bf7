// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTabWidget;
class QWidget;

namespace bearerscope {

/// Shows or hides \a page among the \a tabs beside the token at hand. While the token's is the only one, there is
/// nothing to choose from, and no bar to choose by.
void showPage(QTabWidget &tabs, QWidget &page, bool isShown);

} // namespace bearerscope

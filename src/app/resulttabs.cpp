// SPDX-License-Identifier: GPL-3.0-or-later
#include "resulttabs.h"

#include <QTabBar>
#include <QTabWidget>

namespace bearerscope {

namespace {

constexpr int belowTabs = 8;

} // namespace

void showPage(QTabWidget &tabs, QWidget &page, bool isShown)
{
    const int shownPage = tabs.indexOf(&page);
    if (!isShown && tabs.currentIndex() == shownPage)
        tabs.setCurrentIndex(0);
    tabs.setTabVisible(shownPage, isShown);
    int visible = 0;
    for (int i = 0; i < tabs.count(); ++i)
        visible += tabs.isTabVisible(i) ? 1 : 0;
    tabs.tabBar()->setVisible(visible > 1);
    tabs.setFocusPolicy(visible > 1 ? Qt::TabFocus : Qt::NoFocus); // or Tab would get stuck before a bar that is hidden
    tabs.widget(0)->setContentsMargins(0, visible > 1 ? belowTabs : 0, 0, 0);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickevents.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace bearerscope {

void tellTicks(const QAbstractItemView &view)
{
    const auto tell = [&view](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
        const QModelIndex current = view.currentIndex();
        const bool isHere = current.parent() == first.parent() && current.row() >= first.row()
            && current.row() <= last.row() && roles.contains(Qt::CheckStateRole);
        if (!isHere || !QAccessible::isActive())
            return;
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(const_cast<QAbstractItemView *>(&view));
        QAccessibleInterface *cell = list ? list->focusChild() : nullptr;
        if (!cell)
            return;
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(cell, changed);
        QAccessible::updateAccessibility(&event);
    };
    QObject::connect(view.model(), &QAbstractItemModel::dataChanged, &view, tell);
}

} // namespace bearerscope

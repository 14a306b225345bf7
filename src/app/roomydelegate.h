// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bearerscope {

/// Rows with some air: the style's own are as tight as their text.
class RoomyDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int above = 4;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * above);
    }
};

} // namespace bearerscope

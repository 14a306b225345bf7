// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessdelegate.h"

#include "session/endpointmodel.h"
#include "tone.h"

#include <QApplication>

namespace bearerscope {

void AccessDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RoomyDelegate::initStyleOption(option, index);
    option->font.setBold(!index.parent().isValid() && index.column() == EndpointModel::CallColumn);
    if (index.column() != EndpointModel::AccessColumn)
        return;
    const auto access = index.data(EndpointModel::AccessRole).value<EndpointModel::Access>();
    if (access == EndpointModel::Access::Unknown)
        return;
    const Tone tone = access == EndpointModel::Access::Opened ? Tone::Good : Tone::Bad;
    option->palette.setColor(QPalette::Text, QColor(coloursOf(tone, QApplication::palette()).text));
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roomydelegate.h"

namespace bearerscope {

/// Draws the rows of an EndpointModel: groups in bold, and what is opened or not in colour. The words and their signs
/// stay readable without it.
class AccessDelegate : public RoomyDelegate
{
    Q_OBJECT
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace bearerscope

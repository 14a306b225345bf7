// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace bearerscope {

/// The one in the middle of \a values, of which there is at least one.
template <typename Value> Value median(QList<Value> values)
{
    std::ranges::nth_element(values, values.begin() + values.size() / 2);
    return values[values.size() / 2];
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace bearerscope {

/// One of the labels below a line, from left to right.
struct RowLabel {
    int wanted = 0; ///< the width of its text
    double position = 0; ///< of its mark on the line, 0 to 1
    bool isExpendable = false; ///< left out first where there is no room for all
    int x = 0; ///< where it goes
    int width = 0; ///< less than wanted: to be elided; 0: left out
};

/// Places \a labels in \a width, centred below their marks as far as there is room and never over each other: at least
/// \a gap apart. Where there isn't room for all of them the expendable ones go, then the others get shorter.
void placeInRow(QList<RowLabel> &labels, int width, int gap);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelrow.h"

#include <algorithm>

namespace bearerscope {

namespace {

bool isIn(const RowLabel &label)
{
    return label.width > 0;
}

int widthOfAll(const QList<RowLabel> &labels, int gap)
{
    int sum = 0;
    for (const RowLabel &label : labels)
        sum += isIn(label) ? label.width + (sum > 0 ? gap : 0) : 0;
    return sum;
}

/// Cuts the widest ones to one width, so that a short label stays whole.
void shorten(QList<RowLabel> &labels, int width, int gap)
{
    auto left = int(std::count_if(labels.begin(), labels.end(), isIn));
    QList<RowLabel *> byWidth;
    for (RowLabel &label : labels) {
        if (isIn(label))
            byWidth.append(&label);
    }
    std::sort(byWidth.begin(), byWidth.end(),
        [](const RowLabel *one, const RowLabel *other) { return one->width < other->width; });
    int room = std::max(0, width - gap * (left - 1));
    for (RowLabel *label : byWidth) {
        label->width = std::min(label->width, room / left--);
        room -= label->width;
    }
}

} // namespace

void placeInRow(QList<RowLabel> &labels, int width, int gap)
{
    for (RowLabel &label : labels)
        label.width = label.wanted;
    for (RowLabel &label : labels) {
        if (label.isExpendable && widthOfAll(labels, gap) > width)
            label.width = 0;
    }
    if (widthOfAll(labels, gap) > width)
        shorten(labels, width, gap);
    int free = 0;
    for (RowLabel &label : labels) { // from the left as far right as each wants to be
        label.x = std::max(free, int(label.position * width) - label.width / 2);
        if (isIn(label))
            free = label.x + label.width + gap;
    }
    free = width;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) { // and back where that was too far
        label->x = std::min(label->x, free - label->width);
        if (isIn(*label))
            free = label->x - gap;
    }
}

} // namespace bearerscope

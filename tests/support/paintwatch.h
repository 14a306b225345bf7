// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>

#include <functional>

namespace bearerscope {

/// Notes each time that an object, such as a widget, is drawn.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QObject &drawn) { drawn.installEventFilter(this); }

    int count = 0;
    std::function<void()> painted; ///< called beforehand

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        ++count;
        if (painted)
            painted();
        return false;
    }
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrappedlabel.h"

#include <QEvent>

namespace bearerscope {

namespace {

constexpr qsizetype mostWidths = 32; // a window that is drawn wider goes through hundreds

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    const Content now {qHash(text()), text().size(), minimumSize()};
    if (now != m_content || m_heights.size() >= mostWidths)
        m_heights.clear();
    m_content = now;
    auto known = m_heights.constFind(width);
    if (known == m_heights.constEnd())
        known = m_heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}

bool WrappedLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish:
    case QEvent::ContentsRectChange:
    case QEvent::ScreenChangeInternal:
    case QEvent::LayoutDirectionChange:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace bearerscope

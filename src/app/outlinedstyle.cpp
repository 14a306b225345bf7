// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinedstyle.h"

#include "tone.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace bearerscope {

namespace {

/// Between text and base, nearer to the base: strong enough to be seen, weaker than any text.
QColor outlineOf(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const auto mix = [](int a, int b) { return (a * 45 + b * 55) / 100; };
    return QColor(mix(text.red(), base.red()), mix(text.green(), base.green()), mix(text.blue(), base.blue()));
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void OutlinedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isFrame = element == PE_FrameLineEdit || element == PE_Frame;
    const bool isRefused = isFrame && widget && widget->property(refused).toBool();
    const bool isField = element == PE_FrameLineEdit && !option->state.testFlag(State_HasFocus);
    if (!isBox && !isField && !isRefused)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const QColor refusedColour(coloursOf(Tone::Bad, option->palette).text);
    painter->setPen(isRefused ? QPen(refusedColour, 2) : QPen(outlineOf(option->palette)));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), isBox ? 1.0 : 2.0, isBox ? 1.0 : 2.0);
    painter->restore();
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinedstyle.h"

#include "tone.h"

#include <QGuiApplication>
#include <QIconEngine>
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

/// The sign » of a menu bar that lacks room. Qt's own is a picture, dark on any palette, that each menu bar loads, and
/// with it all plugins that read pictures.
class MoreIcon : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QRectF box = QRectF(rect).adjusted(
            rect.width() * 0.25, rect.height() * 0.25, -rect.width() * 0.25, -rect.height() * 0.25);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::ButtonText), rect.width() / 10.0));
        for (const double left : {box.left(), box.center().x()}) {
            const QPointF tip(left + box.width() / 2, box.center().y());
            painter->drawPolyline(QPolygonF {{left, box.top()}, tip, {left, box.bottom()}});
        }
        painter->restore();
    }
    /// The default doesn't start from a transparent one.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        {
            QPainter painter(&picture);
            paint(&painter, picture.rect(), mode, state);
        }
        return picture;
    }
    QIconEngine *clone() const override { return new MoreIcon(*this); }
};

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QIcon OutlinedStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_ToolBarHorizontalExtensionButton ? QIcon(new MoreIcon)
                                                       : QProxyStyle::standardIcon(icon, option, widget);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace bearerscope {

/// Fusion with outlines that can be seen: its own are a shade of the window's colour, so that on a dark palette an
/// unticked box or an empty field vanishes. Here they keep a contrast of 3 to what they stand on (WCAG 1.4.11).
/// The sign of a menu bar that lacks room for its menus is drawn in the colour of text.
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT
public:
    /// The property of a field whose outline says that what it holds was refused.
    static constexpr auto refused = "isRefused";

    OutlinedStyle();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    QIcon standardIcon(
        StandardPixmap icon, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
};

} // namespace bearerscope

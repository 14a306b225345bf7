// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone.h"

#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

namespace bearerscope {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ToneColours coloursOf(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto pick = [dark](const char *lightText, const char *lightBackground, const char *darkText,
                          const char *darkBackground) {
        return dark ? ToneColours {QLatin1String(darkText), QLatin1String(darkBackground)}
                    : ToneColours {QLatin1String(lightText), QLatin1String(lightBackground)};
    };
    switch (tone) {
    case Tone::Neutral: return pick("#3f4650", "#e4e7eb", "#d5d9df", "#3a3f47");
    case Tone::Information: return pick("#1c4a86", "#e1ecfa", "#a9ccff", "#1d304b");
    case Tone::Good: return pick("#17613a", "#dcf1e3", "#93dcae", "#1c3a29");
    case Tone::Caution: return pick("#6f4400", "#fcefd2", "#f4cb78", "#3e3115");
    case Tone::Bad: return pick("#97202a", "#fbe2e3", "#ffa8a8", "#472122");
    case Tone::Accent: return pick("#ffffff", "#1f5fbf", "#0b1a2e", "#8ab8ff");
    }
    Q_UNREACHABLE();
}

void setTone(QWidget *widget, const QString &sheet, Tone tone)
{
    // The application's palette, not the widget's own, which the sheet itself changes.
    const ToneColours colours = coloursOf(tone, QGuiApplication::palette());
    const QString wanted = sheet.arg(colours.text, colours.background);
    if (widget->styleSheet() != wanted)
        widget->setStyleSheet(wanted);
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QPalette;
class QWidget;

namespace bearerscope {

/// What a colour means here. Never shown alone: a symbol and a word go with it.
enum class Tone { Neutral, Information, Good, Caution, Bad, Accent };

struct ToneColours {
    QString text; ///< #rrggbb
    QString background;
};

/// The colours of \a tone on a light or a dark \a palette; text on background has a contrast of at least 4.5 (WCAG AA).
ToneColours coloursOf(Tone tone, const QPalette &palette);
bool isDark(const QPalette &palette);

/// Sets \a sheet on \a widget with %1 and %2 replaced by the text and background colours of \a tone, and keeps it so
/// when the application's palette changes. Does nothing when that changes nothing.
void setTone(QWidget *widget, const QString &sheet, Tone tone);
/// The same for a sentence or two on a ground of their own.
void setToneOfBox(QLabel *label, Tone tone);

} // namespace bearerscope

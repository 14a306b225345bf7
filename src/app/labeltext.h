// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QPushButton;
class QString;

namespace bearerscope {

/// Shows \a text in \a label, which breaks words that are too long for a line wherever it has to: a label is else as
/// wide as its longest word, and so would be the window. The breaks are characters in the text, so that a label whose
/// text needs them can't be selected and copied from; other text can.
void setBreakableText(QLabel *label, const QString &text);

/// Shows \a text on \a button as it is, without mnemonics; what is too long for a button is cut, and whole in its
/// tooltip.
void setButtonText(QPushButton *button, const QString &text);

} // namespace bearerscope

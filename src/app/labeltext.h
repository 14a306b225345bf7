// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

namespace bearerscope {

/// Shows \a text in \a label, which breaks words that are too long for a line wherever it has to: a label is else as
/// wide as its longest word, and so would be the window. The breaks are characters in the text, so that a label whose
/// text needs them can't be selected and copied from; other text can.
void setBreakableText(QLabel *label, const QString &text);

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "labeltext.h"

#include <QLabel>

namespace bearerscope {

namespace {

constexpr qsizetype longestWord = 40; // fits the narrowest window

QString withBreaks(const QString &text)
{
    const QChar mayBreakHere(0x200B);
    QString result;
    result.reserve(text.size());
    qsizetype inWord = 0;
    for (const QChar c : text) {
        inWord = c.isSpace() ? 0 : inWord + 1;
        if (inWord > longestWord && !c.isLowSurrogate()) {
            result += mayBreakHere;
            inWord = 1;
        }
        result += c;
    }
    return result;
}

} // namespace

void setBreakableText(QLabel *label, const QString &text)
{
    const QString shown = withBreaks(text);
    label->setTextInteractionFlags(shown.size() == text.size() ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    label->setText(shown);
}

} // namespace bearerscope

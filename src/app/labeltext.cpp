// SPDX-License-Identifier: GPL-3.0-or-later
#include "labeltext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

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

/// Whether nothing is shown of what is there.
bool isMask(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c == QChar(0x2022); });
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LabelText)
};

} // namespace

void setBreakableText(QLabel *label, const QString &text)
{
    const QString shown = withBreaks(text);
    label->setTextInteractionFlags(shown.size() == text.size() ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    label->setText(shown);
    // A screen reader would say eight bullets, or nothing.
    if (const QString name = isMask(text) ? Texts::tr("hidden") : QString(); name != label->accessibleName())
        label->setAccessibleName(name);
}

void setButtonText(QPushButton *button, const QString &text)
{
    constexpr int widest = 190; // pixels at 100 %: two such buttons fit into the smallest window's narrow side
    QString shown = button->fontMetrics().elidedText(text, Qt::ElideRight, widest);
    button->setAccessibleName(text);
    button->setText(shown.replace(u'&', QLatin1String("&&")));
}

} // namespace bearerscope

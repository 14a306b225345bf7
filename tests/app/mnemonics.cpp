// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>

namespace bearerscope {

QStringList mnemonicsIn(const QWidget &window)
{
    QStringList found;
    const auto add = [&found](const QString &text, const QString &name) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found.append(key.toString() + u' ' + name);
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            add(label->text(), label->objectName());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->text(), button->objectName());
    }
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            add(action->text(), action->text());
    }
    for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i)
            add(bar->tabText(i), bar->tabText(i));
    }
    return found;
}

QStringList mnemonicsOf(const QMenu &menu)
{
    QStringList mnemonics;
    for (const QAction *action : menu.actions()) {
        if (const QKeySequence key = QKeySequence::mnemonic(action->text()); !key.isEmpty())
            mnemonics.append(key.toString() + u' ' + action->text());
    }
    return mnemonics;
}

QStringList clashesAmong(const QStringList &mnemonics)
{
    QStringList clashes;
    for (const QString &mnemonic : mnemonics) {
        if (mnemonics.filter(QRegularExpression(u'^' + QRegularExpression::escape(mnemonic.section(u' ', 0, 0)) + u' '))
                .size()
            > 1)
            clashes.append(mnemonic);
    }
    return clashes;
}

} // namespace bearerscope

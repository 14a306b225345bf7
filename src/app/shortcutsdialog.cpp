// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShortcutsDialog)
};

/// As it stands in a menu, without the mark of its mnemonic and without the dots.
QString captionOf(const QAction &action)
{
    QString caption = action.text();
    caption.remove(u'&').remove(u'…');
    return caption;
}

/// Of the many that a desktop has for pasting the usual one, and our own.
QString keysOf(const QAction &action)
{
    const QList<QKeySequence> all = action.shortcuts();
    const QString first = all.constFirst().toString(QKeySequence::NativeText);
    return all.size() == 1 ? first
                           : Texts::tr("%1 or %2").arg(first, all.constLast().toString(QKeySequence::NativeText));
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// The actions with keys in \a menu and its submenus.
QList<QAction *> actionsWithKeys(const QMenu &menu)
{
    QList<QAction *> found;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            found += actionsWithKeys(*action->menu());
        else if (!action->shortcuts().isEmpty())
            found.append(action);
    }
    return found;
}

void addHeading(QGridLayout &grid, const QString &text)
{
    auto *heading = plainLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

void addRow(QGridLayout &grid, const QString &what, const QString &keys)
{
    const int row = grid.rowCount();
    grid.addWidget(plainLabel(what), row, 0);
    grid.addWidget(plainLabel(keys), row, 1, Qt::AlignRight);
}

QWidget *listOf(const QMenuBar &menus)
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(32);
    grid->setColumnStretch(0, 1);
    for (const QAction *entry : menus.actions()) {
        const QList<QAction *> actions = entry->menu() ? actionsWithKeys(*entry->menu()) : QList<QAction *>();
        if (actions.isEmpty())
            continue;
        addHeading(*grid, captionOf(*entry));
        for (const QAction *action : actions)
            addRow(*grid, captionOf(*action), keysOf(*action));
    }
    return list;
}

} // namespace

void openShortcutsDialog(const QMenuBar &menus, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setWindowTitle(Texts::tr("Keyboard shortcuts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *area = new QScrollArea(dialog);
    area->setAccessibleName(dialog->windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(listOf(menus));
    area->setMinimumWidth(area->widget()->sizeHint().width() + 32);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(area);
    layout->addWidget(buttons);
    dialog->resize(dialog->sizeHint().width(), 520);
    dialog->open();
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessfilter.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>

namespace bearerscope {

namespace {

QAccessible::UpdateHandler formerHandler = nullptr;

void tell(QAccessibleEvent *event);

/// As it would have been told without this file.
void pass(QAccessibleEvent *event)
{
    if (formerHandler)
        return formerHandler(event);
    // Qt's own way has no name to call it by: it is taken while no handler is there.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tell);
}

QString hidden(const QString &text)
{
    return QString(text.size(), QChar(0x2022));
}

template <typename Event> void passAt(int cursor, Event &&event)
{
    event.setCursorPosition(cursor);
    pass(&event);
}

void tellOfHidden(QAccessibleEvent *event)
{
    QObject *field = event->object();
    if (event->type() == QAccessible::TextInserted) {
        const auto *change = static_cast<QAccessibleTextInsertEvent *>(event);
        passAt(change->cursorPosition(),
            QAccessibleTextInsertEvent(field, change->changePosition(), hidden(change->textInserted())));
    } else if (event->type() == QAccessible::TextRemoved) {
        const auto *change = static_cast<QAccessibleTextRemoveEvent *>(event);
        passAt(change->cursorPosition(),
            QAccessibleTextRemoveEvent(field, change->changePosition(), hidden(change->textRemoved())));
    } else if (event->type() == QAccessible::TextUpdated) {
        const auto *change = static_cast<QAccessibleTextUpdateEvent *>(event);
        passAt(change->cursorPosition(),
            QAccessibleTextUpdateEvent(field, change->changePosition(), hidden(change->textRemoved()),
                hidden(change->textInserted())));
    } else {
        pass(event);
    }
}

void tell(QAccessibleEvent *event)
{
    const auto *list = qobject_cast<QAbstractItemView *>(event->object());
    if (list && event->type() == QAccessible::Focus && !list->hasFocus())
        return;
    const auto *field = qobject_cast<QLineEdit *>(event->object());
    if (field && field->echoMode() != QLineEdit::Normal)
        tellOfHidden(event);
    else
        pass(event);
}

} // namespace

void filterWhatIsTold()
{
    const QAccessible::UpdateHandler handler = QAccessible::installUpdateHandler(tell);
    if (handler != tell)
        formerHandler = handler;
}

} // namespace bearerscope

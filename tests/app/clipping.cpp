// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipping.h"

#include "app/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace bearerscope {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(QChar(0x200B));
}

bool isWholeInTooltip(const QWidget &widget, const QString &text)
{
    return !text.isEmpty() && plain(widget.toolTip()).contains(plain(text));
}

bool isCut(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty())
        return false;
    if (!label.wordWrap())
        return label.width() < label.sizeHint().width() || label.height() < label.fontMetrics().height();
    // A wrapped label is too narrow where its longest word is, and too low where its lines are. How high those are is
    // found out anew, as the label may have kept it.
    return label.width() < label.minimumSizeHint().width()
        || label.height() < label.QLabel::heightForWidth(label.width());
}

bool isCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() && !isWholeInTooltip(button, button.text())
        && (button.width() < button.sizeHint().width() || button.height() < button.minimumSizeHint().height());
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return !isWholeInTooltip(box, box.currentText())
        && room.width() < box.fontMetrics().horizontalAdvance(box.currentText());
}

bool isCut(const QLineEdit &edit)
{
    const QString text = edit.placeholderText();
    return edit.text().isEmpty() && !text.isEmpty() && !isWholeInTooltip(edit, text)
        && edit.width() < edit.fontMetrics().horizontalAdvance(text);
}

/// Sections with their own text alone: an elided one has to be whole in a tooltip.
QStringList cutIn(const QHeaderView &header)
{
    QStringList cut;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, header.orientation()).toString();
        const QString help = header.model()->headerData(i, header.orientation(), Qt::ToolTipRole).toString();
        if (!header.isSectionHidden(i) && !help.contains(text)
            && header.sectionSize(i) < header.fontMetrics().horizontalAdvance(text))
            cut.append(text);
    }
    return cut;
}

QStringList cutIn(const QTabBar &bar)
{
    QStringList cut;
    for (int i = 0; i < bar.count(); ++i) {
        if (bar.isTabVisible(i) && bar.tabRect(i).width() < bar.fontMetrics().horizontalAdvance(plain(bar.tabText(i))))
            cut.append(bar.tabText(i));
    }
    return cut;
}

/// Whether what is around \a widget leaves it its room; what scrolls may hide what it likes.
bool isCovered(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around && !widget.isWindow(); around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(around->parentWidget()))
            return false;
        if (!around->rect().contains(QRect(widget.mapTo(around, QPoint()), widget.size())))
            return true;
        if (around->isWindow())
            break;
    }
    return false;
}

QString described(const QWidget &widget, const QString &text)
{
    const QString name =
        widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
    return QStringLiteral("%1 (%2 x %3): %4").arg(name).arg(widget.width()).arg(widget.height()).arg(text);
}

QStringList cutIn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isCut(*label) || (!label->text().isEmpty() && isCovered(widget)) ? QStringList(label->text())
                                                                                : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return isCut(*button) || (!button->text().isEmpty() && isCovered(widget)) ? QStringList(button->text())
                                                                                  : QStringList();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return isCut(*box) ? QStringList(box->currentText()) : QStringList();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return isCut(*edit) ? QStringList(edit->placeholderText()) : QStringList();
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return cutIn(*header);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return cutIn(*bar);
    return {};
}

} // namespace

QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        for (const QString &text : cutIn(*widget))
            clipped.append(described(*widget, text));
    }
    return clipped;
}

} // namespace bearerscope

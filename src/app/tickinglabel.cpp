// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickinglabel.h"

#include <QAccessibleWidget>

namespace bearerscope {

namespace {

/// A text without a cursor.
class TickingAccess : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit TickingAccess(TickingLabel &label)
        : QAccessibleWidget(&label, QAccessible::StaticText)
        , m_label(label)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return {};
        return kind == QAccessible::Description ? m_label.accessibleName() : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QString text(int start, int end) const override { return m_label.text().mid(start, end - start); }
    int characterCount() const override { return int(m_label.text().size()); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    int selectionCount() const override { return 0; }
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    void scrollToSubstring(int, int) override { }

private:
    const TickingLabel &m_label;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *label = qobject_cast<TickingLabel *>(object);
    return label ? new TickingAccess(*label) : nullptr;
}

} // namespace

TickingLabel::TickingLabel(QWidget *parent)
    : QLabel(parent)
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    setTextFormat(Qt::PlainText);
    setAccessibleName(tr("Time"));
}

} // namespace bearerscope

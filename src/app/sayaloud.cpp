// SPDX-License-Identifier: GPL-3.0-or-later
#include "sayaloud.h"

#include "tickinglabel.h"

#include <QAccessibleWidget>

namespace bearerscope {

namespace {

constexpr auto isNotification = "isNotification";

QString wordOf(const QLabel &label)
{
    const bool isNamed = !label.accessibleName().isEmpty() && !qobject_cast<const TickingLabel *>(&label);
    return isNamed ? label.accessibleName() : label.text();
}

/// What is called by nothing else is called by what it says now.
class NotificationAccess : public QAccessibleWidget
{
public:
    explicit NotificationAccess(QWidget &part)
        : QAccessibleWidget(&part, QAccessible::Notification)
        , m_part(part)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !given.isEmpty())
            return given;
        if (const auto *label = qobject_cast<const QLabel *>(&m_part))
            return label->text();
        QStringList words;
        for (const QLabel *label : m_part.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&m_part) && !label->text().isEmpty())
                words.append(wordOf(*label));
        }
        return words.join(QStringLiteral(", "));
    }

private:
    const QWidget &m_part;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *part = qobject_cast<QWidget *>(object);
    return part && part->property(isNotification).toBool() ? new NotificationAccess(*part) : nullptr;
}

void tell(QWidget &part, QAccessible::Event what)
{
    QAccessibleEvent event(&part, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void makeNotification(QWidget &part)
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    part.setProperty(isNotification, true);
}

void sayAloud(QWidget &part, const QString &words)
{
    part.setAccessibleName(words);
    sayAloud(part);
}

void sayAloud(QWidget &part)
{
    if (!part.isVisible())
        return; // Qt tells when it appears
    tell(part, QAccessible::ObjectShow);
    tell(part, QAccessible::Alert); // for those that listen to it elsewhere
}

} // namespace bearerscope

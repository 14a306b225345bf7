// SPDX-License-Identifier: GPL-3.0-or-later
#include "sayaloud.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace bearerscope {

namespace {

constexpr auto isNotification = "isNotification";

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *part = qobject_cast<QWidget *>(object);
    return part && part->property(isNotification).toBool() ? new QAccessibleWidget(part, QAccessible::Notification)
                                                           : nullptr;
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
    if (!part.isVisible())
        return; // Qt tells when it appears
    tell(part, QAccessible::ObjectShow);
    tell(part, QAccessible::Alert); // for those that listen to it elsewhere
}

} // namespace bearerscope

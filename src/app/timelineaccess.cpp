// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineaccess.h"

#include "timelinebar.h"

namespace bearerscope {

namespace {

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *bar = qobject_cast<TimelineBar *>(object);
    return bar ? new TimelineAccess(*bar) : nullptr;
}

} // namespace

TimelineAccess::TimelineAccess(TimelineBar &bar)
    : QAccessibleWidget(&bar, QAccessible::ProgressBar)
    , m_bar(bar)
{
}

void TimelineAccess::install()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
}

QString TimelineAccess::text(QAccessible::Text kind) const
{
    const bool isSaid = kind == QAccessible::Description || kind == QAccessible::Value;
    return isSaid ? m_bar.text() : QAccessibleWidget::text(kind);
}

void *TimelineAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant TimelineAccess::currentValue() const
{
    return m_bar.percentOver();
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace bearerscope {

class TimelineBar;

/// A TimelineBar for those who don't see it: a progress bar that says how much of the life is over, and in words what
/// the picture says. It tells nobody as that changes: a screen reader would say each percent, as of a download.
class TimelineAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TimelineAccess(TimelineBar &bar);

    /// Makes it the interface of every TimelineBar from now on.
    static void install();

    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &) override { } // time can't be set
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    const TimelineBar &m_bar;
};

} // namespace bearerscope

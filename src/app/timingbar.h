// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callrecord.h"

#include <QWidget>

namespace bearerscope {

/// The parts of a call's time as a bar, each with a pattern of its own, and what each is below. Those too short to be
/// seen are drawn as a line.
class TimingBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimingBar(QWidget *parent = nullptr);

    void display(const QList<CallPhase> &phases);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Where each part stands in the bar, in their order.
    QList<QRect> barRects() const;
    /// Where what is said of each stands.
    QList<QRect> legendRects(int width) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString legendOf(const CallPhase &phase) const;
    void paintSample(QPainter &painter, const QRect &rect, CallPhase::Kind kind) const;

    QList<CallPhase> m_phases;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timewords.h"
#include "tone.h"

#include <QWidget>

namespace bearerscope {

/// A token's life as a line with marks for the issue, now and the end, and their times below. What is over is pale,
/// what is left strong, and hatched what the token won't live any more. Draws a value and keeps no time.
///
/// The tooltip is plain text, whatever it looks like.
class TimelineBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineBar(QWidget *parent = nullptr);

    /// \a state is of the reading that \a line was made from; \a now is the wall clock, for whether dates have to be
    /// told. Draws anew at most once for each second of the line.
    void display(const Timeline &line, TokenState state, Tone tone, const QDateTime &now);

    /// The same as the picture says, in words.
    QString text() const { return m_text; }
    /// How much of the life is over, rounded down; 100 of one that was cut short.
    int percentOver() const { return isCutShort(m_state) ? 100 : int(m_line.position * 100); }
    /// The labels that there is room for, in the order of the line.
    QStringList labelTexts() const;
    QList<QRect> labelRects() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct PlacedLabel {
        MomentLabel label;
        Qt::Alignment alignment;
        QRect rect;
    };
    QList<PlacedLabel> placedLabels() const;
    QFont labelFont() const;
    QRect lineRect() const;
    int offsetOf(double position) const;
    void paintLife(QPainter &painter) const;
    void paintMark(QPainter &painter, double position, int above) const;
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    Timeline m_line;
    TokenState m_state = TokenState::Unknown;
    Tone m_tone = Tone::Neutral;
    MomentLabel m_issued;
    MomentLabel m_now;
    MomentLabel m_end;
    QString m_text;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinebar.h"

#include "labelrow.h"
#include "timelineaccess.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

namespace bearerscope {

namespace {

constexpr int thickness = 10; // of the line
constexpr int overhang = 4; // of a mark above and below the line
constexpr int markWidth = 2;
constexpr int halo = 2; // around the mark of now: nothing has enough contrast to both colours of the line
constexpr int aboveLabels = 2;
constexpr int labelGap = 12;

int widthOf(const MomentLabel &label, const QFontMetrics &metrics)
{
    const int padding = 1; // a glyph may be wider than its advance
    return std::max(metrics.horizontalAdvance(label.here), metrics.horizontalAdvance(label.inUtc)) + padding;
}

/// As often as the words change, which tell whole seconds.
bool looksTheSame(const Timeline &one, const Timeline &other)
{
    return one.nowUtc.toSecsSinceEpoch() == other.nowUtc.toSecsSinceEpoch() && one.issuedUtc == other.issuedUtc
        && one.endUtc == other.endUtc;
}

} // namespace

TimelineBar::TimelineBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    TimelineAccess::install();
}

void TimelineBar::display(const Timeline &line, TokenState state, Tone tone, const QDateTime &now)
{
    const QString text = timelineInWords(line, state, now);
    if (looksTheSame(line, m_line) && state == m_state && tone == m_tone && text == m_text)
        return;
    const QSize sizeBefore = minimumSizeHint();
    m_line = line;
    m_state = state;
    m_tone = tone;
    m_text = text;
    m_issued = issuedLabel(line, now);
    m_now = nowLabel(line, state, now);
    m_end = endLabel(line, state, now);
    if (minimumSizeHint() != sizeBefore) // a second line of labels may be there or not
        updateGeometry();
    update();
}

QStringList TimelineBar::labelTexts() const
{
    QStringList texts;
    for (const PlacedLabel &placed : placedLabels())
        texts.append(placed.label.here);
    return texts;
}

QList<QRect> TimelineBar::labelRects() const
{
    QList<QRect> rects;
    for (const PlacedLabel &placed : placedLabels())
        rects.append(placed.rect);
    return rects;
}

QSize TimelineBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, minimumSizeHint().height()};
}

QSize TimelineBar::minimumSizeHint() const
{
    const int lines = m_end.inUtc.isEmpty() && m_issued.inUtc.isEmpty() ? 1 : 2;
    const int labels = QFontMetrics(labelFont()).lineSpacing() * lines;
    return {fontMetrics().averageCharWidth() * 12, thickness + 2 * overhang + aboveLabels + labels};
}

QFont TimelineBar::labelFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    return small;
}

QRect TimelineBar::lineRect() const
{
    return rect().adjusted(markWidth, overhang, -markWidth, 0).intersected({0, 0, width(), overhang + thickness});
}

/// As if everything ran from left to right.
int TimelineBar::offsetOf(double position) const
{
    return lineRect().left() + qRound(position * lineRect().width());
}

QList<TimelineBar::PlacedLabel> TimelineBar::placedLabels() const
{
    const QFontMetrics metrics(labelFont(), this);
    QList<PlacedLabel> placed;
    QList<RowLabel> row;
    const auto add = [&](const MomentLabel &label, double position, bool isExpendable) {
        if (label.isEmpty())
            return;
        placed.append({label, Qt::AlignHCenter, {}});
        row.append({widthOf(label, metrics), position, isExpendable});
    };
    add(m_issued, 0, false);
    if (!m_line.isOver())
        add(m_now, m_line.position, true);
    add(m_end, isCutShort(m_state) ? 1 : m_line.endPosition, false);
    if (m_line.isOver())
        add(m_now, m_line.position, true);
    placeInRow(row, width(), labelGap);
    const int top = lineRect().bottom() + 1 + overhang + aboveLabels;
    for (int i = 0; i < row.size(); ++i) {
        placed[i].rect =
            QStyle::visualRect(layoutDirection(), rect(), {row[i].x, top, row[i].width, metrics.lineSpacing() * 2});
        if (row[i].x == 0)
            placed[i].alignment = Qt::AlignLeft;
        else if (row[i].x + row[i].width == width())
            placed[i].alignment = Qt::AlignRight;
    }
    placed.removeIf([](const PlacedLabel &label) { return label.rect.width() <= 0; });
    return placed;
}

bool TimelineBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    // A tooltip would guess rich text from what it is given.
    const QString plain = toolTip().isEmpty() ? QString() : Qt::convertFromPlainText(toolTip(), Qt::WhiteSpaceNormal);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plain, this);
    return true;
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    if (m_line.isEmpty())
        return;
    QPainter painter(this);
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintLife(painter);
    paintMarks(painter);
    painter.restore();
    paintLabels(painter);
}

void TimelineBar::paintLife(QPainter &painter) const
{
    const ToneColours colours = coloursOf(m_tone, QGuiApplication::palette());
    const QColor strong(colours.text);
    QRect life = lineRect();
    life.setRight(offsetOf(isCutShort(m_state) ? 1 : m_line.endPosition) - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(life).adjusted(0.5, 0.5, -0.5, -0.5), thickness / 2.0, thickness / 2.0);
    painter.fillPath(outline, QColor(colours.background));
    painter.save();
    painter.setClipPath(outline);
    if (isCutShort(m_state))
        painter.fillRect(life, QBrush(strong, Qt::BDiagPattern));
    else
        painter.fillRect(QRect(QPoint(offsetOf(m_line.position), life.top()), life.bottomRight()), strong);
    painter.restore();
    painter.setPen(QPen(strong, 1));
    painter.drawPath(outline);
    if (!isCutShort(m_state) && m_line.endPosition < 1) { // how long ago it ended
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(strong, 2, Qt::DotLine));
        painter.drawLine(life.right() + 1, life.center().y(), lineRect().right(), life.center().y());
    }
}

void TimelineBar::paintMark(QPainter &painter, double position, int above) const
{
    const QRect line = lineRect();
    const int left = std::clamp(offsetOf(position) - markWidth / 2, 0, width() - markWidth);
    const QRect mark(left, line.top() - above, markWidth, line.height() + above + overhang);
    painter.fillRect(mark, palette().color(QPalette::WindowText));
}

void TimelineBar::paintMarks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!m_issued.isEmpty())
        paintMark(painter, 0, 0);
    paintMark(painter, isCutShort(m_state) ? 1 : m_line.endPosition, 0);
    if (m_now.isEmpty())
        return;
    const QRect line = lineRect();
    const int now = offsetOf(m_line.position);
    painter.fillRect(
        now - markWidth / 2 - halo, line.top(), markWidth + 2 * halo, line.height(), palette().color(QPalette::Window));
    paintMark(painter, m_line.position, overhang);
}

void TimelineBar::paintLabels(QPainter &painter) const
{
    painter.setFont(labelFont());
    const QFontMetrics metrics(labelFont(), this);
    const QColor main = palette().color(QPalette::WindowText);
    const QColor quiet(coloursOf(Tone::Neutral, QGuiApplication::palette()).text);
    for (const PlacedLabel &placed : placedLabels()) {
        const auto draw = [&](const QString &text, int line, const QColor &colour) {
            painter.setPen(colour);
            painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // else "UTC 17:24"
            painter.drawText(placed.rect.translated(0, line * metrics.lineSpacing()),
                int(QStyle::visualAlignment(layoutDirection(), placed.alignment) | Qt::AlignTop),
                metrics.elidedText(text, Qt::ElideRight, placed.rect.width()));
        };
        draw(placed.label.here, 0, main);
        draw(placed.label.inUtc, 1, quiet);
    }
}

} // namespace bearerscope

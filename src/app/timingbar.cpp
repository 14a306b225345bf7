// SPDX-License-Identifier: GPL-3.0-or-later
#include "timingbar.h"

#include "session/exchangewords.h"
#include "tone.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace bearerscope {

namespace {

using Kind = CallPhase::Kind;

constexpr int thickness = 14;
constexpr int leastWidth = 3; // of a part that took no time
constexpr int gap = 6; // between the bar and the legend, a sample and its words
constexpr int entryGap = 16;

struct Look {
    Tone tone;
    Qt::BrushStyle pattern;
};

Look lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Name:
    case Kind::Preparing:
        return {Tone::Neutral, Qt::Dense5Pattern};
    case Kind::Connect:
    case Kind::ConnectAndTls:
    case Kind::ProxyConnectAndTls:
        return {Tone::Information, Qt::BDiagPattern};
    case Kind::Send:
        return {Tone::Bad, Qt::VerPattern};
    case Kind::Wait:
        return {Tone::Caution, Qt::NoBrush};
    case Kind::Body:
        return {Tone::Good, Qt::SolidPattern};
    }
    Q_UNREACHABLE();
}

} // namespace

TimingBar::TimingBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Where the time went"));
}

void TimingBar::display(const QList<CallPhase> &phases)
{
    m_phases = phases;
    setAccessibleDescription(phasesInWords(phases));
    updateGeometry();
    update();
}

QString TimingBar::legendOf(const CallPhase &phase) const
{
    return phasesInWords({phase});
}

QSize TimingBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightForWidth(std::max(width(), 1))};
}

QSize TimingBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, minimumSizeHint().height()};
}

int TimingBar::heightForWidth(int width) const
{
    const QList<QRect> legend = legendRects(width);
    return legend.isEmpty() ? thickness : legend.last().bottom() + 1;
}

QList<QRect> TimingBar::barRects() const
{
    QList<QRect> rects;
    if (m_phases.isEmpty())
        return rects;
    const auto whole = double(std::max<qint64>(1, (m_phases.last().start + m_phases.last().length).count()));
    const int spare = std::max(0, width() - leastWidth * int(m_phases.size()));
    double position = 0;
    int left = 0;
    for (const CallPhase &phase : m_phases) {
        position += double(phase.length.count()) / whole;
        const int right = qRound(position * spare) + leastWidth * int(rects.size() + 1);
        rects.append(QStyle::visualRect(layoutDirection(), rect(), {left, 0, right - left, thickness}));
        left = right;
    }
    return rects;
}

QList<QRect> TimingBar::legendRects(int width) const
{
    QList<QRect> rects;
    const QFontMetrics metrics = fontMetrics();
    int x = 0;
    int y = thickness + gap;
    for (const CallPhase &phase : m_phases) {
        const int wanted = thickness + gap + metrics.horizontalAdvance(legendOf(phase)) + 1;
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += metrics.lineSpacing() + 2;
        }
        rects.append({x, y, std::min(wanted, std::max(width, 1)), metrics.height()});
        x += wanted + entryGap;
    }
    return rects;
}

bool TimingBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    const QList<QRect> bars = barRects();
    const QList<QRect> legend = legendRects(width());
    for (qsizetype i = 0; i < m_phases.size(); ++i) {
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), legend[i]);
        if (bars[i].contains(help->pos()) || words.contains(help->pos()))
            text = phaseExplained(m_phases[i].kind); // own words, without markup
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void TimingBar::paintSample(QPainter &painter, const QRect &rect, Kind kind) const
{
    const Look look = lookOf(kind);
    const ToneColours colours = coloursOf(look.tone, QGuiApplication::palette());
    painter.fillRect(rect, QColor(colours.background));
    if (look.pattern != Qt::NoBrush)
        painter.fillRect(rect, QBrush(QColor(colours.text), look.pattern));
    painter.setPen(QColor(colours.text));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void TimingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRect> bars = barRects();
    const QList<QRect> legend = legendRects(width());
    for (qsizetype i = 0; i < m_phases.size(); ++i) {
        paintSample(painter, bars[i], m_phases[i].kind);
        const int side = legend[i].height() - 4;
        const QRect sample(legend[i].left(), legend[i].top() + 2, side, side);
        paintSample(painter, QStyle::visualRect(layoutDirection(), rect(), sample), m_phases[i].kind);
        const QRect words = legend[i].adjusted(side + gap, 0, 0, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            fontMetrics().elidedText(legendOf(m_phases[i]), Qt::ElideRight, words.width()));
    }
}

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "expirypanel.h"

#include "sayaloud.h"
#include "session/momentwords.h"
#include "session/spokenmarks.h"
#include "session/timewords.h"
#include "session/wording.h"
#include "tone.h"
#include "ui_expirypanel.h"

namespace bearerscope {

namespace {

Tone toneOf(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return Tone::Good;
    case TokenState::Expiring:
        return Tone::Caution;
    case TokenState::Expired:
    case TokenState::Inactive:
    case TokenState::Revoked:
        return Tone::Bad;
    case TokenState::Unknown:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

ExpiryPanel::ExpiryPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExpiryPanel>())
{
    m_ui->setupUi(this);
    makeNotification(*this);
    QFont font = m_ui->timeLeftLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setBold(true);
    m_ui->timeLeftLabel->setFont(font);
    drawTone();
}

ExpiryPanel::~ExpiryPanel() = default;

void ExpiryPanel::show(const Inspection &inspection, const ExpiryReading &reading, const QDateTime &now)
{
    const QString until = momentInWords(inspection.expiry.momentUtc(), now);
    if (const QString state = stateInWords(reading.state); m_ui->stateLabel->accessibleName() != state) {
        m_ui->stateLabel->setText(stateSymbol(reading.state) + QStringLiteral("  ") + state);
        m_ui->stateLabel->setAccessibleName(state); // which is told each time, even of the same
    }
    showTimeLeft(timeLeftInWords(reading));
    const bool isPast = reading.left && reading.left->count() <= 0;
    m_ui->untilLabel->setText(until.isEmpty() ? QString() : (isPast ? tr("ended %1") : tr("until %1")).arg(until));
    const Timeline line = timelineOf(inspection.expiry, reading);
    m_ui->timelineBar->setVisible(!line.isEmpty());
    m_ui->timelineBar->display(line, reading.state, toneOf(reading.state), now);
    const QString sources = sourcesInWords(expirySources(inspection.expiry), now);
    if (m_ui->timelineBar->toolTip() != sources)
        m_ui->timelineBar->setToolTip(sources);
    const bool isSaid = isWorthSaying(m_reading, reading);
    m_reading = reading;
    drawTone();
    if (isSaid)
        sayAloud(*this); // state, time left and end
}

/// A label without a fixed size has its window laid out and drawn anew with each text, and so each second.
void ExpiryPanel::showTimeLeft(const QString &text)
{
    QLabel &label = *m_ui->timeLeftLabel;
    label.setText(text);
    const QSize wanted = label.sizeHint();
    const int spare = label.minimumWidth() - wanted.width(); // digits differ in width
    if (spare < 0 || spare > 3 * label.fontMetrics().averageCharWidth() || wanted.height() != label.minimumHeight())
        label.setFixedSize(wanted);
}

void ExpiryPanel::drawTone()
{
    setTone(m_ui->stateLabel,
        QStringLiteral(
            "QLabel { color: %1; background: %2; border-radius: 9px; padding: 4px 12px; font-weight: bold; }"),
        toneOf(m_reading.state));
}

} // namespace bearerscope

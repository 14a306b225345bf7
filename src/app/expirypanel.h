// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/inspection.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ExpiryPanel;
}

namespace bearerscope {

/// State, time left, moment of expiry and timeline: all of them drawn from one reading. Says aloud when the state
/// changes, and the time left at a few marks.
class ExpiryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryPanel(QWidget *parent = nullptr);
    ~ExpiryPanel() override;

    /// \a now is the wall clock, for whether the date has to be told.
    void show(const Inspection &inspection, const ExpiryReading &reading, const QDateTime &now);

private:
    void showTimeLeft(const QString &text);
    void drawTone();

    std::unique_ptr<Ui::ExpiryPanel> m_ui;
    ExpiryReading m_reading; ///< that is shown
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/inspection.h"
#include "session/timesmodel.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TimesPanel;
}

namespace bearerscope {

/// The figures that the time left rests on: a table, and below it why the chosen one is believed or not.
class TimesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TimesPanel(QWidget *parent = nullptr);
    ~TimesPanel() override;

    /// To be called as often as time passes. \a now is the wall clock, for whether dates have to be told.
    void show(const Inspection &inspection, const ExpiryReading &reading, const QDateTime &now);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepRow();
    void chooseRow();
    void showReason();
    void fitReason();

    std::unique_ptr<Ui::TimesPanel> m_ui;
    TimesModel m_model;
    std::optional<ExpirySource> m_chosen; ///< survives a new answer
};

} // namespace bearerscope

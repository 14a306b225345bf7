// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ticketreport.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReportDialog;
}

namespace bearerscope {

enum class Tone;

/// Shows a report for a ticket before it is handed on.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReportDialog(QWidget *parent);
    ~ReportDialog() override;

    TicketStyle ticketStyle() const;
    /// Whether the report is to be in English, whatever the window speaks.
    bool isEnglish() const;
    /// The calls that the ticket is about.
    QStringList calls() const;
    void setCalls(const QStringList &calls);

    void display(const QString &report);
    /// What became of a copy or a saving, or why a call can't be answered; empty for nothing.
    void displayEnd(const QString &text, Tone tone);

Q_SIGNALS:
    void choiceChanged();
    void copyClicked();
    void fileChosen(const QString &path);

private:
    void chooseFile();

    std::unique_ptr<Ui::ReportDialog> m_ui;
};

} // namespace bearerscope

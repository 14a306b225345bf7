// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exchangelog.h"
#include "session/exchangepart.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ExchangePanel;
}

namespace bearerscope {

/// A call as it is shown.
struct ExchangeView {
    QString title;
    QList<CallPhase> phases;
    ExchangePart request;
    ExchangePart answer;
    bool mayReveal = false;
};

/// The latest calls, and one of them as it went over the wire.
class ExchangePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangePanel(QWidget *parent = nullptr);
    ~ExchangePanel() override;

    /// \a log must outlive the panel.
    void setLog(ExchangeLog &log);
    /// -1 without one.
    int chosenRow() const;
    void choose(int row);

    void display(const ExchangeView &view);
    /// The bytes are made only where somebody looks at them.
    bool wantsBytes() const;
    void displayBytes(const QString &text);
    void setRevealed(bool isRevealed);

Q_SIGNALS:
    /// What is to be drawn has changed: another call, another tab, or the panel came to the front.
    void viewChanged();
    void copyCurlClicked();
    void revealToggled(bool isRevealed);
    void copySecretClicked(const bearerscope::Secret &secret);
    void copyTextClicked(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    std::unique_ptr<Ui::ExchangePanel> m_ui;
};

} // namespace bearerscope

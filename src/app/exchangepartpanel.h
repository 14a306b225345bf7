// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exchangepart.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ExchangePartPanel;
}

namespace bearerscope {

class JsonHighlighter;

/// One side of a call: its headers, its body, and the secrets in both, each of which can be revealed by itself. What is
/// revealed stands in its row alone and can't be selected; the body stays masked, so it can.
class ExchangePartPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangePartPanel(QWidget *parent = nullptr);
    ~ExchangePartPanel() override;

    /// \a mayReveal: nobody else looks on.
    void display(const ExchangePart &part, bool mayReveal);
    /// Shows the chosen field whole, or masks it again.
    void setRevealed(bool isRevealed);

Q_SIGNALS:
    void revealToggled(bool isRevealed);
    /// The value of the chosen field.
    void copySecretClicked(const bearerscope::Secret &secret);
    void copyTextClicked(const QString &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showFields();
    void showChoices();
    void copy();
    const ExchangeField *chosen() const;

    std::unique_ptr<Ui::ExchangePartPanel> m_ui;
    JsonHighlighter *m_highlighter; ///< owned by the body's document
    ExchangePart m_part;
    bool m_mayReveal = false;
};

} // namespace bearerscope

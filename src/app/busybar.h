// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class BusyBar;
}

namespace bearerscope {

/// "Waiting for …" with a way out. Appears only when a call takes longer than half a second.
class BusyBar : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);
    ~BusyBar() override;

    void start(const QString &text);
    /// Shows \a text at once, without waiting.
    void startNow(const QString &text);
    void stop();

Q_SIGNALS:
    void cancelled();

private:
    std::unique_ptr<Ui::BusyBar> m_ui;
    QTimer m_delay;
};

} // namespace bearerscope

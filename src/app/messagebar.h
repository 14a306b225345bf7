// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notice.h"

#include <QFrame>

#include <memory>

namespace Ui {
class MessageBar;
}

namespace bearerscope {

/// One message: what happened, why and what to do. Stays until closed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void display(const Notice &notice);
    /// Below the message; empty for nothing.
    void displayWait(const QString &text);
    /// Whether a token can be renewed now, where that is what the message offers.
    void setRenewEnabled(bool enabled);

Q_SIGNALS:
    /// By the person. Another message in its place is no closing.
    void closed();
    void actionClicked(bearerscope::Notice::Action action);

private:
    void drawTone();
    void showAction();

    std::unique_ptr<Ui::MessageBar> m_ui;
    Notice::Severity m_severity = Notice::Severity::Information;
    Notice::Action m_action = Notice::Action::None;
    bool m_isRenewEnabled = true;
};

} // namespace bearerscope

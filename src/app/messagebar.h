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

    void show(const Notice &notice);

private:
    void drawTone();

    std::unique_ptr<Ui::MessageBar> m_ui;
    Notice::Severity m_severity = Notice::Severity::Information;
};

} // namespace bearerscope

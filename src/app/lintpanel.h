// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scopelint.h"

#include <QFrame>

#include <memory>

namespace Ui {
class LintPanel;
}

namespace bearerscope {

/// What is odd about a list of scopes, one finding at a time, each with its repair. Hidden while there is nothing.
class LintPanel : public QFrame
{
    Q_OBJECT
public:
    explicit LintPanel(QWidget *parent = nullptr);
    ~LintPanel() override;

    /// Stays on the finding that is shown, if it is still among them.
    void display(const QList<ScopeFinding> &findings);

Q_SIGNALS:
    /// \a names are the whole list as it is to be.
    void repairChosen(const QStringList &names);

private:
    void displayCurrent();
    void repair(qsizetype repair);

    std::unique_ptr<Ui::LintPanel> m_ui;
    QList<ScopeFinding> m_findings;
    qsizetype m_current = 0;
};

} // namespace bearerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inactivecauses.h"

#include <QFrame>

#include <memory>

class QLabel;

namespace Ui {
class CausesPanel;
}

namespace bearerscope {

/// Why the token is over: what remains possible, the likeliest first, and how to tell. Hidden while there is nothing to
/// explain; folds down to the first cause.
class CausesPanel : public QFrame
{
    Q_OBJECT
public:
    explicit CausesPanel(QWidget *parent = nullptr);
    ~CausesPanel() override;

    /// Draws nothing anew while the causes are the same: it is called each second.
    void display(const QList<InactiveCause> &causes);

Q_SIGNALS:
    void copyClicked(const QString &text);

private:
    struct Row {
        QLabel *number;
        QLabel *sentence;
        QLabel *howToTell;
    };

    Row addRow();
    void drawFolding();

    std::unique_ptr<Ui::CausesPanel> m_ui;
    QList<Row> m_rows; ///< owned as children of the form
    QList<InactiveCause> m_causes;
    bool m_isFolded = false;
};

} // namespace bearerscope

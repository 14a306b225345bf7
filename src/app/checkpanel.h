// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/checkwords.h"

#include <QFrame>

#include <memory>

class QLabel;

namespace Ui {
class CheckPanel;
}

namespace bearerscope {

/// The test of a connection, whose rows fill in as its steps end. Stays until closed, or replaced by another test.
class CheckPanel : public QFrame
{
    Q_OBJECT
public:
    explicit CheckPanel(QWidget *parent = nullptr);
    ~CheckPanel() override;

    /// While it is under way, and at its end.
    void displayProgress(const ConnectionReport &report);
    void displayEnd(const ConnectionReport &report);

Q_SIGNALS:
    void copyClicked(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QLabel *symbol;
        QLabel *caption;
        QLabel *time;
        QLabel *text;
    };

    void draw(const ConnectionReport &report);
    void drawLines(const QList<ReportLine> &lines);
    Row addRow();
    void fitHeight();
    void fitHeightSoon();

    std::unique_ptr<Ui::CheckPanel> m_ui;
    QList<Row> m_rows; ///< owned as children of the form
    QString m_text; ///< of the whole report; empty until its end
};

} // namespace bearerscope

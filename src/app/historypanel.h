// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class HistoryPanel;
}

namespace bearerscope {

class TokenHistory;

/// The tokens of this session as a table, and what can be done with those that are selected.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    ~HistoryPanel() override;

    void focusList();

    /// \a history must outlive the panel.
    void setHistory(TokenHistory &history);
    /// Rows of the history, from the top as they are shown.
    QList<int> selectedRows() const;
    /// Whether servers may be asked now.
    void setAskingEnabled(bool isEnabled);
    /// What is being done with which of several; empty when nothing is.
    void showRound(const QString &text, int number = 0, int total = 0);
    /// For a window that nobody can see: time isn't drawn.
    void setPaused(bool isPaused);

Q_SIGNALS:
    void showAgainClicked();
    void compareClicked();
    void checkClicked();
    void revokeClicked();
    void forgetClicked();
    void forgetExpiredClicked();
    void stopClicked();
    /// A second has passed in which the panel was seen.
    void ticked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();
    void showChoices();

    std::unique_ptr<Ui::HistoryPanel> m_ui;
    QSortFilterProxyModel m_filter;
    QTimer m_second;
    bool m_isAskingEnabled = true;
    bool m_isRoundShown = false;
};

} // namespace bearerscope
